/* Narrows a catalogue. The choices stand in the address, so that a narrowed list can be linked to; where the page holds
   only the beginning of the list, they are taken along to the whole one. */
(function () {
  "use strict";
  const home = document.querySelector(".catalogue");
  const form = home && home.querySelector(".catalogue-filter");
  if (!form) return;
  const says = home.dataset;
  const told = home.querySelector(".catalogue-count");
  const whole = home.querySelector(".catalogue-rest a");
  const entries = [...home.querySelectorAll(".catalogue-list > li")].map((item) => ({
    item,
    words: plain(item.querySelector(":is(h2, h3)").textContent + " " + item.querySelector(".about").textContent),
    texts: item.dataset.texts.split(" ").map((one) => one.split(":")),
  }));

  /* Letters alone: case and accents do not count. */
  function plain(text) {
    return text.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase();
  }

  function choices() {
    return Object.fromEntries([...new FormData(form)].filter(([, value]) => value.trim()));
  }

  /* A language and a status are asked of the same text; a language alone, of a text that is there. */
  function matches(entry, wanted) {
    const { body, year } = entry.item.dataset;
    return (!wanted.body || wanted.body === body) && (!wanted.year || wanted.year === year)
      && plain(wanted.words || "").split(/\s+/).every((word) => entry.words.includes(word))
      && (!(wanted.language || wanted.status) || entry.texts.some(([lang, status]) =>
        (!wanted.language || wanted.language === lang) && (wanted.status ? wanted.status === status : status !== "missing")));
  }

  function narrow() {
    const wanted = choices();
    const query = new URLSearchParams(wanted).toString();
    if (whole) return;
    let shown = 0;
    for (const entry of entries) {
      entry.item.hidden = !matches(entry, wanted);
      if (!entry.item.hidden) shown += 1;
    }
    told.textContent = shown ? says.filterCount.replace("{n}", shown).replace("{all}", entries.length) : says.filterNone;
    history.replaceState(null, "", location.pathname + (query && "?" + query) + location.hash);
  }

  function begin() {
    for (const [name, value] of new URLSearchParams(location.search)) {
      const control = form.elements.namedItem(name);
      if (control) control.value = value;
    }
    narrow();
  }

  form.addEventListener("input", narrow);
  form.addEventListener("reset", () => setTimeout(narrow));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (whole) location.assign(whole.href + "?" + new URLSearchParams(choices()));
    else narrow();
  });
  begin();
})();
