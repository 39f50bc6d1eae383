/* The way to the citations of a paragraph becomes the button of its menu, which is loaded when it is first opened. */
(function () {
  "use strict";
  const base = document.currentScript.src.replace(/paragraph\/open.*/, "");
  const BUTTON = ".cite, .beside a[href$='#resolution']";
  let loaded;

  function add(tag, wanted) {
    return new Promise((resolve, reject) => {
      /* Not async: the menu reads the data. */
      document.head.append(Object.assign(document.createElement(tag), { async: false, onload: resolve, onerror: reject }, wanted));
    });
  }

  function load(link) {
    const [, lang, slug] = link.href.match(/([a-z]+)\/resolutions\/([^/]+)\/cite\//);
    return Promise.all([
      add("link", { rel: "stylesheet", href: base + "paragraph/menu.css" }),
      add("script", { src: base + "clipboard.js" }),
      add("script", { src: base + "cite/" + slug + "/" + lang + ".js" }),
      add("script", { src: base + "paragraph/menu.js" }),
    ]);
  }

  for (const link of document.querySelectorAll(BUTTON)) {
    /* Which paragraph's, as the link of its number says. */
    const place = link.matches(".cite") && link.parentNode.querySelector(".number")?.title.match(/\s*[:：].*/);
    if (place) link.setAttribute("aria-label", link.getAttribute("aria-label") + place);
    link.setAttribute("role", "button");
    link.setAttribute("aria-haspopup", "menu");
    link.setAttribute("aria-expanded", "false");
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      loaded = loaded || load(link);
      loaded.then(() => hexaglotMenu.toggle(link), () => { location.href = link.href; });
    });
    link.addEventListener("keydown", (event) => {
      if (event.key === " " || event.key === "ArrowDown") {
        event.preventDefault();
        link.click();
      }
    });
  }
})();
