/* Makes the way to the citations of a paragraph the button of its menu. The menu, its style and its data are loaded when
   it is first opened; where they cannot be, the way stays what it is without a script. */
(function () {
  "use strict";
  const base = document.currentScript.src.replace(/paragraph\/open\.js.*/, "");
  const BUTTON = ".cite, .citing a";
  let loaded = null;

  function add(tag, wanted) {
    return new Promise((resolve, reject) => {
      /* Not async: the menu reads the data. */
      const one = Object.assign(document.createElement(tag), { async: false }, wanted);
      one.onload = resolve;
      one.onerror = reject;
      document.head.append(one);
    });
  }

  function load(link) {
    const [, lang, slug] = link.href.match(/([a-z]+)\/resolutions\/([^/]+)\/cite\//);
    loaded = loaded || Promise.all([
      add("link", { rel: "stylesheet", href: base + "paragraph/menu.css" }),
      add("script", { src: base + "cite/" + slug + "/" + lang + ".js" }),
      add("script", { src: base + "paragraph/menu.js" }),
    ]);
    return loaded;
  }

  document.querySelectorAll(BUTTON).forEach((link) => {
    link.setAttribute("role", "button");
    link.setAttribute("aria-haspopup", "menu");
    link.setAttribute("aria-expanded", "false");
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest(BUTTON);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    load(link).then(() => hexaglotMenu.toggle(link), () => { location.href = link.href; });
  });
  document.addEventListener("keydown", (event) => {
    if ((event.key === " " || event.key === "ArrowDown") && event.target.matches(BUTTON)) {
      event.preventDefault();
      event.target.click();
    }
  });
})();
