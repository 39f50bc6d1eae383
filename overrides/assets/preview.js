/* Shows what a term, a provision or a note says before one follows its link. What shows it (preview/card.js) and the
   words (previews/<language>.js) are loaded when the first link is pointed at, has the focus or is touched. */
(function () {
  "use strict";
  const base = document.currentScript.src.replace(/[^/]*$/, "");
  const article = document.querySelector("article");
  if (!article) return;
  const card = document.createElement("div");
  card.className = "hx-card md-typeset";
  card.id = "hx-card";
  card.setAttribute("role", "tooltip");
  card.hidden = true;
  (article.closest("main") || document.body).appendChild(card);

  function load(tag, attributes) {
    return new Promise((resolve) => {
      document.head.append(Object.assign(document.createElement(tag), attributes, { onload: resolve, onerror: resolve }));
    });
  }

  const FIRST = ["pointerover", "focusin", "touchstart"];
  function begin(event) {
    if (!(event.target instanceof Element) || !event.target.closest("a.term, a.ref, a.note-mark")) return;
    // A finger is over a link before it touches it.
    if (event.pointerType === "touch") return;
    for (const type of FIRST) article.removeEventListener(type, begin);
    const language = document.documentElement.lang.slice(0, 2);
    const words = load("script", { src: base + "previews/" + language + ".js" });
    const looks = load("link", { rel: "stylesheet", href: base + "preview/card.css" });
    Promise.all([looks, load("script", { src: base + "preview/card.js" })]).then(() => hexaglotCard({ article, card, language, words })[event.type](event));
  }
  for (const type of FIRST) article.addEventListener(type, begin, { passive: true });
})();
