/* Where the reader is: the line of the contents is marked while the text scrolls, J and K go to the next and the
   previous paragraph, a tap shows what belongs to a paragraph. The jump box and the list of keys are loaded when they
   are asked for. Without this script the contents are links like others. */
(function () {
  "use strict";
  const base = document.currentScript.src.replace(/[^/]*$/, "");
  const bar = document.querySelector(".hx-bar");
  const list = document.getElementById("hx-contents");
  const lines = new Map([...list.querySelectorAll("a")].map((line) => [decodeURIComponent(line.hash.slice(1)), line]));
  const places = [...lines.keys()].map((id) => document.getElementById(id)).filter(Boolean);
  const seen = new Set();
  let current = null;
  let held = -1;

  function mark(place) {
    if (place === current) return;
    if (current) lines.get(current.id).removeAttribute("aria-current");
    current = place;
    if (!place) return;
    const line = lines.get(place.id);
    line.setAttribute("aria-current", "location");
    follow();
  }

  /* The marked line stays in the window of the contents. */
  function follow() {
    if (!current) return;
    const box = lines.get(current.id).getBoundingClientRect(), frame = list.getBoundingClientRect();
    if (box.top < frame.top + 40 || box.bottom > frame.bottom - 20) list.scrollTop += box.top - frame.top - frame.height / 3;
  }

  /* Where the address leads stays marked, even at the end of the page, until the reader scrolls away from it. */
  function hold() {
    const place = document.getElementById(location.hash.slice(1));
    const listed = place && (lines.has(place.id) ? place : place.closest("article > [id]"));
    if (!listed || !lines.has(listed.id)) return;
    mark(listed);
    requestAnimationFrame(() => { held = scrollY; });
  }

  /* How much of the window the lines that stand still may cover. */
  function edge() {
    return parseFloat(getComputedStyle(places[0]).scrollMarginTop) || 0;
  }

  function watch() {
    const observer = new IntersectionObserver((entries) => {
      for (const one of entries) if (one.isIntersecting) seen.add(one.target); else seen.delete(one.target);
      if (held >= 0 && Math.abs(scrollY - held) < 40) return;
      held = -1;
      const first = places.find((place) => seen.has(place));
      // Before the first place there is none to be marked.
      if (first || places[0].getBoundingClientRect().top > 0) mark(first || null);
    }, { rootMargin: `${4 - edge()}px 0px -60% 0px` });
    places.forEach((place) => observer.observe(place));
  }

  /* What the text is worth is said once on a screen: by the notice, or else by the head line. */
  function tell() {
    const what = bar.querySelector(".hx-bar__what"), notice = document.querySelector("article > .admonition > .admonition-title");
    const say = (isTold) => what.classList.toggle("hx-bar__what--told", isTold);
    if (notice) new IntersectionObserver((entries) => say(!entries.at(-1).isIntersecting), { rootMargin: `${-edge()}px 0px` }).observe(notice);
    else say(true);
  }

  /* Stands at a place: the window shows it, and the keyboard goes on from there. */
  function stand(place, isNew) {
    if (isNew) location.hash = place.id; else location.replace("#" + place.id);
    const number = place.querySelector(":scope > .number");
    if (!number) place.tabIndex = -1;
    (number || place).focus({ preventScroll: true });
    hold();
  }

  function step(by) {
    let at = current ? places.indexOf(current) : by > 0 ? -1 : places.length;
    do at += by; while (places[at] && places[at].localName !== "p");
    if (places[at]) stand(places[at], false);
  }

  /* A tool in a script of its own: `hexaglotReading.<name>` opens it, once the looks of both are there. */
  const loaded = new Map();
  function load(tag, attributes) {
    const path = attributes.src || attributes.href;
    if (!loaded.has(path)) {
      loaded.set(path, new Promise((resolve) => {
        document.head.append(Object.assign(document.createElement(tag), attributes, { onload: resolve, onerror: resolve }));
      }));
    }
    return loaded.get(path);
  }

  function open(name) {
    Promise.all([load("link", { rel: "stylesheet", href: base + "dialogs.css" }), load("script", { src: base + name + ".js" })])
      .then(() => window.hexaglotReading[name]());
  }

  window.hexaglotReading = { bar, stand, open };
  hexaglotKeys.on("j", () => step(1));
  hexaglotKeys.on("k", () => step(-1));
  hexaglotKeys.on("g", () => open("jump"));
  hexaglotKeys.on("?", () => open("shortcuts"));
  bar.addEventListener("click", (event) => {
    const tool = event.target.closest("[data-tool]");
    if (tool && tool.dataset.tool !== "plain") open(tool.dataset.tool);
  });
  list.addEventListener("toggle", follow);
  list.addEventListener("click", (event) => {
    if (event.target.closest("a") && list.matches(":popover-open")) list.hidePopover();
  });
  document.querySelector("article").addEventListener("click", (event) => {
    for (const one of document.querySelectorAll("p.hx-here")) one.classList.remove("hx-here");
    const paragraph = event.target.closest("p[id]");
    if (paragraph) paragraph.classList.add("hx-here");
  });
  addEventListener("hashchange", hold);
  addEventListener("load", hold);
  // On paper the whole address, where the page has one that others can use.
  if (location.protocol !== "file:") document.querySelector("footer.hx-printed bdi").textContent = location.origin + location.pathname;
  hold();
  watch();
  tell();
})();
