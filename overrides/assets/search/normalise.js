/* Makes words comparable, exactly as build_scripts/locales/normalisation.py does, with the same data (rules.js).
   `normaliser(language)` gives `tokens(text)`: [{form, keys}], `tokensOfText` the same and remembered, `fold(text)`, and `words(text)`: the runs of characters
   that tokens are made of, with their place in the text. */
(function () {
  "use strict";
  const search = window.hexaglotSearch;
  const SHORTEST = 3;
  const MET = 2000;
  const ready = new Map();

  search.normaliser = function (language) {
    if (!ready.has(language)) ready.set(language, compose(search.data.rules.rules, search.data.rules.languages[language]));
    return ready.get(language);
  };

  function compose(rules, own) {
    const dropped = new RegExp("[" + rules.dropped + "]", "gu");
    const replaced = new RegExp("[" + Object.keys(rules.replaced).join("") + "]", "gu");
    const run = "[" + rules.digits + "]+|[" + rules.letters + "]+|[" + rules.han + "]+";
    const word = new RegExp(run, "gu");
    const shown = new RegExp(run, "giu");
    const han = new RegExp("^[" + rules.han + "]", "u");
    const stemmer = own.stemmer ? search.data["stemmers/" + own.stemmer] : null;
    const stem = stemmer ? (text) => stemmer.stemWord(text) : (text) => text;
    const suffixes = Object.entries(own.suffixes);
    const known = new Map();
    const met = new Map();

    function fold(text) {
      let apart = text.toLowerCase().normalize("NFKD");
      for (const parts in rules.composed) apart = apart.replaceAll(parts, rules.composed[parts]);
      return apart.replace(dropped, "").replace(replaced, (one) => rules.replaced[one]);
    }

    function withoutPrefix(text) {
      for (const clitic of ["", ...own.clitics]) {
        if (text.startsWith(clitic) && Object.hasOwn(own.irregular, text.slice(clitic.length))) return [text.slice(clitic.length)];
      }
      for (const prefix of own.prefixes) {
        if (text.startsWith(prefix) && text.length - prefix.length >= SHORTEST) return [text.slice(prefix.length)];
      }
      for (const clitic of own.clitics) {
        if (text.startsWith(clitic) && text.length - clitic.length >= SHORTEST) return [text, text.slice(clitic.length)];
      }
      return [text];
    }

    function withoutSuffix(text) {
      for (const [suffix, shortest] of suffixes) {
        if (text.endsWith(suffix) && text.length - suffix.length >= shortest) return text.slice(0, -suffix.length);
      }
      return text;
    }

    function keysOf(raw, folded) {
      const keys = new Set();
      for (const bare of withoutPrefix(folded)) {
        keys.add(Object.hasOwn(own.irregular, bare) ? withoutSuffix(own.irregular[bare]) : stem(withoutSuffix(bare)));
      }
      if (own.stemmer && !Object.hasOwn(own.irregular, folded)) keys.add(fold(stem(raw)));
      return [...keys];
    }

    function tokensOf(raw) {
      const folded = fold(raw);
      if (!folded) return [];
      if (han.test(folded)) {
        const signs = [...folded];
        return signs.flatMap((sign, at) => [...new Set([sign, sign + (signs[at + 1] || "")])])
          .map((form) => ({ form, keys: [form] }));
      }
      if (folded[0] >= "0" && folded[0] <= "9") return [{ form: folded, keys: [folded] }];
      return folded.length > 1 ? [{ form: folded, keys: keysOf(raw, folded) }] : [];
    }

    function tokens(text) {
      return (text.normalize("NFKC").toLowerCase().match(word) || []).flatMap((raw) => {
        if (!known.has(raw)) known.set(raw, tokensOf(raw));
        return known.get(raw);
      });
    }

    /* The same for texts that are looked into at every keystroke. */
    function tokensOfText(text) {
      if (met.size > MET) met.clear();
      if (!met.has(text)) met.set(text, tokens(text));
      return met.get(text);
    }

    return { fold, tokens, tokensOfText, bare: withoutPrefix, isHan: (text) => han.test(text), words: (text) => text.matchAll(shown) };
  }
})();
