/* Changing the language keeps the paragraph and is remembered on the reader's own device. Without this script the
   links still lead to the same page. */
(function () {
  "use strict";
  const KEY = "hexaglot.language";
  const links = document.querySelectorAll("a[data-language]");

  function remembered() {
    try { return localStorage.getItem(KEY); } catch (error) { return null; }
  }

  function remember(language) {
    try { localStorage.setItem(KEY, language); } catch (error) { /* storage is the reader's to refuse */ }
  }

  /* The address in the URL, or else that of the last paragraph that begins above the middle of the window. */
  function place() {
    if (location.hash.length > 1) return location.hash;
    const middle = innerHeight / 2;
    let found = "";
    if (scrollY < 1) return found;
    for (const one of document.querySelectorAll("article [id]:is(h2, h3, h4, p, tr:not([hidden]))")) {
      if (one.getBoundingClientRect().top > middle) break;
      found = "#" + one.id;
    }
    return found;
  }

  for (const link of links) {
    link.addEventListener("click", () => {
      remember(link.dataset.language);
      if (!document.body.classList.contains("hx-door")) link.hash = place();
    });
  }

  const menu = document.querySelector(".hx-languages__menu");
  if (menu) {
    document.addEventListener("click", (event) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
    menu.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  }

  /* The front door goes on to the language chosen before, unless the reader comes from inside the site. */
  if (document.body.classList.contains("hx-door")) {
    const inside = document.referrer.startsWith(location.href.replace(/[^/]*$/, ""));
    const chosen = [...links].find((link) => link.dataset.language === remembered());
    if (chosen && !inside && location.protocol !== "file:") location.replace(chosen.href);
  }
})();
