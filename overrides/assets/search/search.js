/* The beginning of the search: what every page loads. It receives the data of the index (`take`), loads scripts on
   demand (`load`), and starts the rest when the reader opens the box or arrives from a result; what is typed until then
   waits in the field. No fetch, module or worker: all of it also runs from a file. */
(function () {
  "use strict";
  const base = document.currentScript.src.replace(/[^/]*$/, "");
  const root = base.replace(/assets\/search\/$/, "");
  const asked = new Map();
  const home = document.querySelector(".hx-search");
  const field = home && home.querySelector(".hx-search__field");
  const ENGINE = ["normalise", "numbers", "index", "rank", "words", "find"];

  const search = window.hexaglotSearch = {
    data: Object.create(null),
    root,
    /* As much of a query as is read. */
    LONGEST: 200,
    language: document.documentElement.lang.slice(0, 2),

    take(name, data) {
      search.data[name] = data;
    },

    /* Resolves to the data of a file of the index. A file that is missing or cut off hands nothing over. */
    load(name) {
      return script(name).then(() => {
        if (!(name in search.data)) throw new Error("search: no data in " + name);
        return search.data[name];
      });
    },

    /* Resolves when everything that the search in a language needs to begin is there. */
    async ready(language) {
      await Promise.all([...ENGINE.map(script), search.load("rules")]);
      const stemmer = search.data.rules.languages[language].stemmer;
      await Promise.all([search.load(language + "/core"), stemmer && search.load("stemmers/" + stemmer)]);
    },

    script,

    /* The field has the focus, and whatever stands in it is replaced by what comes. */
    open() {
      home.classList.add("hx-search--open");
      field.focus();
      field.select();
    },
  };

  function script(name) {
    if (!asked.has(name)) {
      asked.set(name, new Promise((resolve, reject) => {
        const element = document.createElement("script");
        element.src = base + name + ".js";
        element.async = true;
        element.onload = resolve;
        element.onerror = () => { asked.delete(name); reject(new Error("search: no " + name)); };
        document.head.append(element);
      }));
    }
    return asked.get(name);
  }

  /* Its looks first, or the panel would stand there without them. */
  function style(name) {
    return new Promise((resolve) => {
      const element = document.createElement("link");
      element.rel = "stylesheet";
      element.href = base + name + ".css";
      element.onload = element.onerror = resolve;
      document.head.append(element);
    });
  }

  let styled = null, isHere = false;
  function wake() {
    styled = styled || style("box");
    styled.then(() => script("box")).then(() => { isHere = true; }).catch(() => {});
  }

  /* Before the box is there, Esc leaves the field all the same. */
  function leaveEarly(event) {
    if (event.key !== "Escape" || isHere) return;
    field.value = "";
    home.classList.remove("hx-search--open");
    field.blur();
  }

  if (home) {
    field.addEventListener("focus", wake);
    field.addEventListener("keydown", leaveEarly);
    home.addEventListener("pointerenter", wake, { once: true });
    home.querySelector(".hx-search__open").addEventListener("click", search.open);
    for (const key of ["/", "s"]) hexaglotKeys.on(key, search.open);
    if (document.activeElement === field || new URLSearchParams(location.search).has("search")) wake();
  }
  if (location.hash && new URLSearchParams(location.search).has("q")) script("landing").catch(() => {});
})();
