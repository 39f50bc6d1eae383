/* Shows what a term, a provision or a note says before one follows its link: on hover, on keyboard focus and on a long
   press. The card can be pointed at, Esc closes it, and it never takes the focus (WCAG 1.4.13). The words come from
   assets/previews/<language>.js and, for notes, from the page itself. */
(function () {
  "use strict";
  const article = document.querySelector("article");
  if (!article) return;
  const words = document.getElementById("hx-words");
  const language = document.documentElement.lang.slice(0, 2);
  const card = document.createElement("div");
  card.className = "hx-card md-typeset";
  card.id = "hx-card";
  card.setAttribute("role", "tooltip");
  card.hidden = true;
  (article.closest("main") || document.body).appendChild(card);
  let owner = null;
  let timer = 0;

  function line(tag, text, from) {
    const element = document.createElement(tag);
    element.textContent = text;
    if (from) { element.lang = from.lang; element.dir = from.dir; }
    return element;
  }

  function ofNote(link) {
    let note = document.getElementById(link.hash.slice(1));
    /* Side by side the note stands in the column of its mark. */
    if (note && note.cells) note = note.cells[link.closest("td").cellIndex];
    if (!note) return null;
    const copy = note.cloneNode(true);
    copy.querySelectorAll(".number, .note-back, .label").forEach((one) => one.remove());
    const home = note.closest("[lang]");
    return [line("p", copy.textContent.trim(), home && home !== document.documentElement ? home : null)];
  }

  function ofEntry(link) {
    const path = link.pathname.split("/" + language + "/").pop().replace(/index\.html$/, "").replace(/\/$/, "");
    const entry = typeof hexaglotPreviews === "object" && hexaglotPreviews[path + decodeURIComponent(link.hash)];
    if (!entry) return null;
    const lines = [line("strong", entry[0]), line("p", entry[1])];
    if (entry[2] > 0) lines.push(line("small", words.dataset.previewCited.replace("{n}", entry[2])));
    return lines;
  }

  function show(link) {
    const lines = link.classList.contains("note-mark") ? ofNote(link) : ofEntry(link);
    if (!lines) return;
    hide();
    owner = link;
    card.replaceChildren(...lines);
    card.hidden = false;
    link.setAttribute("aria-describedby", card.id);
    const box = link.getClientRects()[0] || link.getBoundingClientRect();
    const width = card.offsetWidth;
    const left = Math.min(Math.max(8, box.left + box.width / 2 - width / 2), document.documentElement.clientWidth - width - 8);
    const below = box.bottom + card.offsetHeight + 12 < innerHeight;
    card.style.left = left + scrollX + "px";
    card.style.top = (below ? box.bottom + 4 : box.top - card.offsetHeight - 4) + scrollY + "px";
  }

  function hide() {
    clearTimeout(timer);
    if (owner) owner.removeAttribute("aria-describedby");
    owner = null;
    card.hidden = true;
  }

  function later(action, delay) {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  }

  function linkAt(event) {
    return event.target instanceof Element ? event.target.closest("a.term, a.ref, a.note-mark") : null;
  }

  article.addEventListener("pointerover", (event) => {
    const link = linkAt(event);
    if (link && event.pointerType !== "touch") later(() => show(link), 250);
  });
  article.addEventListener("pointerout", (event) => {
    if (linkAt(event) && event.pointerType !== "touch") later(hide, 250);
  });
  card.addEventListener("pointerenter", () => clearTimeout(timer));
  card.addEventListener("pointerleave", () => later(hide, 250));
  article.addEventListener("focusin", (event) => {
    const link = linkAt(event);
    if (link && link.matches(":focus-visible")) show(link);
  });
  article.addEventListener("focusout", hide);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });

  let pressed = false;
  article.addEventListener("touchstart", (event) => {
    const link = linkAt(event);
    pressed = false;
    if (link) later(() => { pressed = true; show(link); }, 450);
    else hide();
  }, { passive: true });
  article.addEventListener("touchmove", () => clearTimeout(timer), { passive: true });
  article.addEventListener("touchend", (event) => {
    clearTimeout(timer);
    if (pressed) event.preventDefault();
  });
  article.addEventListener("contextmenu", (event) => {
    if (pressed && linkAt(event)) event.preventDefault();
  });
})();
