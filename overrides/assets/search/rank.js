/* How well a text answers a query, which part of it to show, and where its matches stand.
   `readQuery(query, language)` gives {words, text}; a word is {tokens, run, last, weight}: `run` is set for Han
   characters, which must stand together. */
(function () {
  "use strict";
  const search = window.hexaglotSearch;
  const LONGEST = 200;
  const MOST = 16;

  search.readQuery = function (query, language) {
    const normaliser = search.normaliser(language);
    const stop = new Set(search.data.rules.languages[language].stop);
    const text = query.slice(0, LONGEST).normalize("NFKC");
    const words = [];
    for (const found of normaliser.words(text)) {
      const tokens = normaliser.tokens(found[0]);
      if (!tokens.length || words.length >= MOST) continue;
      if (normaliser.isHan(found[0])) {
        const pairs = tokens.filter((token) => [...token.form].length > 1);
        words.push({ run: normaliser.fold(found[0]), tokens: pairs.length ? pairs : tokens, isStop: stop.has(found[0]) });
      } else {
        for (const token of tokens) words.push({ run: "", tokens: [token], isStop: stop.has(token.form) });
      }
    }
    if (words.length && !/[\s\p{P}]$/u.test(text)) words[words.length - 1].last = true;
    return { words, text: text.trim() };
  };

  /* The order of the query's words in the text, their nearness and their exact forms: 0 to about 3. */
  search.nearness = function (query, text, language, name = "") {
    const normaliser = search.normaliser(language);
    const plain = query.words.filter((word) => !word.run);
    let score = 0;
    for (const word of query.words) if (word.run && normaliser.fold(text).includes(word.run)) score += 2;
    if (plain.length) {
      const tokens = normaliser.tokensOfText(text);
      const hits = plain.map((word) => tokens.flatMap((token, at) => (matches(word, token) ? [at] : [])));
      const exact = plain.filter((word) => tokens.some((token) => token.form === word.tokens[0].form)).length;
      score += 0.4 * exact / plain.length + closeness(hits) - Math.min(0.3, tokens.length / 1000);
    }
    if (name) {
      const own = normaliser.fold(name).trim();
      const asked = normaliser.fold(query.text);
      if (own === asked) score += 3;
      else score += 1.5 * query.words.filter((word) => search.isIn(word, name, language)).length / query.words.length;
    }
    return score;
  };

  /* 2 when all stand side by side in the order of the query, less the further they are apart. */
  function closeness(hits) {
    const found = hits.filter((one) => one.length);
    if (found.length < 2) return 0;
    let best = 0;
    for (const start of found[0]) {
      let at = start, inOrder = true, span = [start, start];
      for (const places of found.slice(1)) {
        const next = places.find((place) => place > at);
        const nearest = places.reduce((one, other) => (Math.abs(other - at) < Math.abs(one - at) ? other : one));
        if (next === undefined || next - at > 2 * (nearest < at ? at - nearest : 1)) inOrder = inOrder && next === at + 1;
        at = next !== undefined && next - at <= Math.abs(nearest - at) + 1 ? next : nearest;
        span = [Math.min(span[0], at), Math.max(span[1], at)];
      }
      const gap = span[1] - span[0] + 1 - found.length;
      best = Math.max(best, (inOrder ? 2 : 1.2) / (1 + Math.max(0, gap) / 3));
    }
    return best * found.length / hits.length;
  }

  function matches(word, token) {
    const own = word.tokens[0];
    return own.keys.some((key) => token.keys.includes(key)) || (word.begins && begins(own.form, token.form));
  }

  /* With or without what is written onto words. */
  function begins(own, form) {
    const { bare } = search.normaliser(search.language);
    return form.startsWith(own) || bare(form).some((one) => bare(own).some((begin) => one.startsWith(begin)));
  }

  /* Does a word of the query stand in a text? */
  search.isIn = function (word, text, language) {
    const normaliser = search.normaliser(language);
    if (word.run) return normaliser.fold(text).includes(word.run);
    return normaliser.tokensOfText(text).some((token) => matches(word, token));
  };

  /* [start, end] of every match in the text as it stands, in order. */
  search.marks = function (query, text, language) {
    const normaliser = search.normaliser(language);
    const spans = [];
    for (const found of normaliser.words(text)) {
      const raw = found[0];
      if (normaliser.isHan(raw)) {
        for (const word of query.words) {
          for (let at = word.run ? raw.indexOf(word.run) : -1; at >= 0; at = raw.indexOf(word.run, at + 1)) {
            spans.push([found.index + at, found.index + at + word.run.length]);
          }
          if (word.run && word.partly) {
            for (const { form } of word.tokens) {
              for (let at = raw.indexOf(form); at >= 0; at = raw.indexOf(form, at + 1)) spans.push([found.index + at, found.index + at + form.length]);
            }
          }
        }
      } else if (normaliser.tokens(raw).some((token) => query.words.some((word) => !word.run && !word.silent && matches(word, token)))) {
        spans.push([found.index, found.index + raw.length]);
      }
    }
    return merged(spans);
  };

  function merged(spans) {
    const rest = [];
    for (const span of spans.sort((one, other) => one[0] - other[0])) {
      const before = rest[rest.length - 1];
      if (before && span[0] <= before[1]) before[1] = Math.max(before[1], span[1]);
      else rest.push([...span]);
    }
    return rest;
  }

  /* The part of a text to show: the stretch with most matches, whole words where there are words. */
  search.excerpt = function (text, spans, length) {
    if (text.length <= length) return { text, spans };
    let best = spans[0] ? spans[0][0] : 0, most = 0;
    for (const [start] of spans) {
      const inside = spans.filter((span) => span[0] >= start && span[1] <= start + length).length;
      if (inside > most) { most = inside; best = start; }
    }
    let start = Math.max(0, Math.min(best - Math.round(length / 5), text.length - length));
    let end = Math.min(text.length, start + length);
    if (start > 0) { const space = text.indexOf(" ", start); if (space >= 0 && space < best) start = space + 1; }
    if (end < text.length) { const space = text.lastIndexOf(" ", end); if (space > best) end = space; }
    const before = start > 0 ? "… " : "";
    return {
      text: before + text.slice(start, end) + (end < text.length ? " …" : ""),
      spans: spans.filter((span) => span[0] >= start && span[1] <= end)
        .map((span) => [span[0] - start + before.length, span[1] - start + before.length]),
    };
  };
})();
