/* The beginning of the search: what every page loads. It receives the data of the index (`take`), loads scripts on
   demand (`load`), and starts the rest when the reader opens the box or arrives from a result. No fetch, module or
   worker: all of it also runs from a file. */
(function () {
  "use strict";
  const base = document.currentScript.src.replace(/[^/]*$/, "");
  const root = base.replace(/assets\/search\/$/, "");
  const asked = new Map();
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

  if (document.querySelector(".hx-search")) script("box").catch(() => {});
  if (location.hash && new URLSearchParams(location.search).has("q")) script("landing").catch(() => {});
})();
