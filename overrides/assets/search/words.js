/* Other words for a query: terms of the glossary by their names in any language (`termsNamed`, `termsAbroad`), and the
   words of the index that a misspelt one may stand for (`suggest`). */
(function () {
  "use strict";
  const search = window.hexaglotSearch;
  const SCRIPTS = { zh: /\p{Script=Han}/u, ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u };
  const LATIN = /\p{Script=Latin}/u;
  const named = new Map();

  /* The terms whose name a query has, as a whole or (`isWhole` false) among other words. */
  search.termsNamed = function (index, asked, language, mayBegin = false) {
    const wanted = asked.words.filter((word) => !word.isStop);
    const terms = new Map();
    index.core.names[language].forEach(([name, number], at) => {
      const parts = partsOf(index, language, at, name);
      if (!parts.length || (parts.length < 2 && !parts[0].run && wanted.length > 1)) return;
      if (!parts.every((part) => wanted.some((word) => isSame(word, part, mayBegin)))) return;
      const isWhole = parts.length === wanted.length;
      if (!terms.has(number) || isWhole) terms.set(number, { number, language, isWhole });
    });
    return [...terms.values()];
  };

  search.termsAbroad = async function (index, query) {
    const asked = new Map();
    for (const language of abroad(index, query)) {
      const { stemmer } = search.data.rules.languages[language];
      if (stemmer) await search.load("stemmers/" + stemmer);
      asked.set(language, search.readQuery(query, language));
    }
    for (const mayBegin of [false, true]) {
      const terms = [...asked].flatMap(([language, own]) => search.termsNamed(index, own, language, mayBegin));
      const whole = terms.filter((term, at) => term.isWhole && terms.findIndex((one) => one.isWhole && one.number === term.number) === at);
      if (whole.length) return whole;
    }
    return [];
  };

  function abroad(index, query) {
    return Object.keys(index.core.names).filter((language) => language !== index.language && (SCRIPTS[language] || LATIN).test(query));
  }

  function isSame(word, part, mayBegin) {
    if (word.run || part.run) return word.run === part.run;
    const [own] = word.tokens;
    if (own.keys.some((key) => part.keys.includes(key)) || (part.begins && own.form.startsWith(part.form))) return true;
    return mayBegin && Boolean(word.last) && own.form.length > 2 && part.form.startsWith(own.form);
  }

  /* The words of a name; `begins` where only their beginning is given (конфискаци*). */
  function partsOf(index, language, at, name) {
    const id = index.language + "/" + language + "/" + at;
    if (!named.has(id)) {
      named.set(id, name.split(" ").flatMap((part) => search.readQuery(part, language).words
        .filter((word) => !word.isStop)
        .map((word) => ({ run: word.run, form: word.tokens[0].form, keys: word.tokens[0].keys, begins: part.endsWith("*") }))));
    }
    return named.get(id);
  }

  /* The query with likelier words in the place of those that stand nowhere, "" when there are none. */
  search.suggest = async function (index, query, asked, missing) {
    let text = query;
    for (const word of missing) {
      const better = word.run ? await nearRun(index, word) : await nearWord(index, word, query);
      if (!better) continue;
      const { words, tokens, fold } = search.normaliser(index.language);
      const typed = [...words(text)].find(([raw]) => (word.run ? fold(raw) === word.run
        : tokens(raw).some((token) => token.form === word.tokens[0].form)));
      if (typed) text = text.slice(0, typed.index) + better + text.slice(typed.index + typed[0].length);
    }
    return text === query ? "" : text.trim();
  };

  async function nearWord(index, word, query) {
    const [{ form }] = word.tokens;
    const near = await index.near(form);
    if (near) return spelt(index, near);
    let best = "";
    let least = Infinity;
    for (const language of abroad(index, query)) {
      index.core.names[language].forEach(([name], at) => {
        for (const part of partsOf(index, language, at, name)) {
          const away = part.run || part.begins ? Infinity : index.away(form, part.form);
          if (away < least) { least = away; best = part.form; }
        }
      });
    }
    return best;
  }

  /* A word as a text spells it, with its accents. */
  async function spelt(index, near) {
    const { words, tokens } = search.normaliser(index.language);
    for (const number of search.numbersOf(near.documents.slice(0, 10))) {
      const entry = await index.entry(number);
      const found = [...words(entry.name + " " + entry.text)].find(([raw]) => tokens(raw).some((token) => token.form === near.word));
      if (found) return found[0].toLowerCase();
    }
    return near.word;
  }

  /* Han signs, of which one in four is another: the text that has most of them shows the right ones. */
  async function nearRun(index, word) {
    const signs = [...word.run];
    if (signs.length < 3) return "";
    const shares = new Map();
    for (const token of word.tokens) for (const number of (await index.find(token, false)).keys()) shares.set(number, (shares.get(number) || 0) + 1);
    const best = [...shares].sort((one, other) => other[1] - one[1]).slice(0, 10);
    for (const [number] of best) {
      const entry = await index.entry(number);
      const text = [...search.normaliser(index.language).fold(entry.name + "\n" + entry.text)];
      for (let at = 0; at + signs.length <= text.length; at += 1) {
        const other = signs.filter((sign, place) => text[at + place] !== sign).length;
        if (other === 1 || (other > 0 && other <= signs.length / 4)) return text.slice(at, at + signs.length).join("");
      }
    }
    return "";
  }
})();
