/* The card of a term, a provision or a note: on hover, on keyboard focus and on a long press. It can be pointed at, Esc
   closes it, and it never takes the focus (WCAG 1.4.13). Out: `hexaglotCard(…)`, which listens from then on and returns
   what treats the event that came before, by its type. */
window.hexaglotCard = function (given) {
  "use strict";
  const { article, card, language, words } = given;
  const cited = document.getElementById("hx-words").dataset.previewCited;
  let owner = null;
  let wanted = null;
  let timer = 0;
  let pressed = false;

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
    if (entry[2] > 0) lines.push(line("small", cited.replace("{n}", entry[2]) + " — " + entry[3]));
    return lines;
  }

  /* Shows the card of a link that is still wanted when its words have come. */
  async function want(link) {
    wanted = link;
    if (!link.classList.contains("note-mark")) await words;
    if (wanted === link) show(link);
  }

  function show(link) {
    const lines = link.classList.contains("note-mark") ? ofNote(link) : ofEntry(link);
    if (!lines) return;
    hide();
    owner = wanted = link;
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
    wanted = null;
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

  /* In plain reading no card comes to the pointer that rests on words; the keyboard and the finger ask for it. */
  function over(event) {
    const link = linkAt(event);
    const isAsked = link && event.pointerType !== "touch" && !document.documentElement.classList.contains("hx-plain");
    if (isAsked && link.matches(":hover")) later(() => want(link), 250);
  }

  function focus(event) {
    const link = linkAt(event);
    if (link && link.matches(":focus-visible")) want(link);
  }

  function touch(event) {
    const link = linkAt(event);
    pressed = false;
    if (link) later(() => { pressed = true; want(link); }, 450);
    else hide();
  }

  article.addEventListener("pointerover", over);
  article.addEventListener("pointerout", (event) => {
    if (linkAt(event) && event.pointerType !== "touch") later(hide, 250);
  });
  card.addEventListener("pointerenter", () => clearTimeout(timer));
  card.addEventListener("pointerleave", () => later(hide, 250));
  article.addEventListener("focusin", focus);
  article.addEventListener("focusout", hide);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  article.addEventListener("touchstart", touch, { passive: true });
  article.addEventListener("touchmove", () => clearTimeout(timer), { passive: true });
  article.addEventListener("touchend", (event) => {
    clearTimeout(timer);
    if (pressed) event.preventDefault();
  });
  article.addEventListener("contextmenu", (event) => {
    if (pressed && linkAt(event)) event.preventDefault();
  });
  return { pointerover: over, focusin: focus, touchstart: touch };
};
