/* The way between a text in one language and the same text in several, from any paragraph and back to it: the key V,
   and in the table a link that goes with the pointer and the focus; in the text the menu of a paragraph has one. Without
   this script the link at the head of the page remains. */
(function () {
  "use strict";
  const way = document.querySelector(".beside a:last-of-type");
  if (!way) return;
  const inTable = document.querySelector("table.parallel-text") !== null;
  const PLACES = inTable ? "tr[id]" : "article :is(p, h1, h2, h3, h4, h5, h6)[id]:not(#data)";
  const name = way.textContent.trim();
  let active = null;

  const tools = document.createElement("span");
  tools.className = "hx-tools";
  const link = document.createElement("a");
  link.className = "hx-tool hx-tool--beside";
  link.title = name;
  link.setAttribute("aria-label", name);
  tools.append(link);
  window.hexaglotTools = tools;

  if (hexaglotKeys.active) {
    way.setAttribute("aria-keyshortcuts", "v");
    link.title = name + " (V)";
    const hint = document.createElement("kbd");
    hint.textContent = "V";
    hint.setAttribute("aria-hidden", "true");
    way.after(hint);
  }

  function address(id) {
    return way.href.replace(/#.*$/, "") + (id ? "#" + id : "");
  }

  function follow(event) {
    const found = event.target instanceof Element ? event.target.closest(PLACES) : null;
    if (!found || found === active) return;
    active = found;
    if (!inTable) return;
    /* At the end of what the place says, so that the keyboard reads before it acts. */
    link.href = address(active.id);
    active.cells[0].append(tools);
  }

  function seen(one) {
    const box = one.getBoundingClientRect();
    return box.bottom > 0 && box.top < innerHeight;
  }

  /* Where the reader is: at an open menu, at the focus, at the pointer, at the address, or else where the middle of the window is. */
  function place() {
    const menu = document.querySelector(".hx-menu");
    if (menu) return menu.dataset.place;
    const focused = document.activeElement && document.activeElement.closest(PLACES);
    if (focused) return focused.id;
    if (active && active.matches(":hover")) return active.id;
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.matches(PLACES) && seen(target)) return target.id;
    let found = "";
    if (scrollY < 1) return found;
    for (const one of document.querySelectorAll(PLACES)) {
      if (one.hidden) continue;
      if (one.getBoundingClientRect().top > innerHeight / 2) break;
      found = one.id;
    }
    return found;
  }

  hexaglotKeys.on("v", () => { location.href = address(place()); });
  document.addEventListener("pointerover", (event) => {
    /* Under a finger that is still down the link would take the tap. */
    if (event.pointerType !== "touch") follow(event);
  });
  document.addEventListener("click", follow);
  document.addEventListener("focusin", follow);
})();
