/* How well a text answers a query, which part of it to show, and where its matches stand.
   `readQuery(query, language)` gives {words, text, normaliser}; a word is {tokens, run, isStop, last, matches}: `run` is
   set for Han signs, which must stand together; `matches(token)` says whether it is that word of a text. */
(function () {
  "use strict";
  const search = window.hexaglotSearch;
  const MOST = 16;

  search.readQuery = function (query, language) {
    const normaliser = search.normaliser(language);
    const stop = new Set(search.data.rules.languages[language].stop);
    const text = query.normalize("NFKC");
    const words = [];
    for (const [raw] of normaliser.words(text)) {
      const tokens = normaliser.tokens(raw);
      if (!tokens.length || words.length >= MOST) continue;
      if (normaliser.isHan(raw)) {
        const pairs = tokens.filter((token) => [...token.form].length > 1);
        words.push(word(normaliser, pairs.length ? pairs : tokens, stop, normaliser.fold(raw)));
      } else {
        words.push(...tokens.map((token) => word(normaliser, [token], stop)));
      }
    }
    if (words.length && !/[\s\p{P}]$/u.test(text)) words[words.length - 1].last = true;
    return { words, text: text.trim(), normaliser };
  };

  function word(normaliser, tokens, stop, run = "") {
    const [own] = tokens;
    const begins = normaliser.bare(own.form);
    const made = { normaliser, tokens, run, isStop: stop.has(run || own.form), begins: false };
    made.matches = (token) => own.keys.some((key) => token.keys.includes(key))
      || (made.begins && normaliser.bare(token.form).some((form) => begins.some((begin) => form.startsWith(begin))));
    return made;
  }

  /* The order of the query's words in the text, their nearness and their exact forms: 0 to about 3. */
  search.nearness = function (query, text, name = "") {
    const { normaliser, words } = query;
    const plain = words.filter((one) => !one.run);
    let score = 2 * words.filter((one) => one.run && search.isIn(one, text)).length;
    if (plain.length) {
      const tokens = normaliser.tokensOfText(text);
      const hits = plain.map((one) => tokens.flatMap((token, at) => (one.matches(token) ? [at] : [])));
      const exact = plain.filter((one) => tokens.some((token) => token.form === one.tokens[0].form)).length;
      score += 0.4 * exact / plain.length + closeness(hits) - Math.min(0.3, tokens.length / 1000);
    }
    if (!name) return score;
    const isSame = normaliser.fold(name).trim() === normaliser.fold(query.text);
    return score + (isSame ? 3 : 1.5 * words.filter((one) => search.isIn(one, name)).length / words.length);
  };

  /* 2 when all words that are there stand side by side in the order of the query, less the further they are apart. */
  function closeness(hits) {
    const [first = [], ...others] = hits.filter((places) => places.length);
    if (!others.length) return 0;
    const best = first.map((start) => {
      const chain = [start];
      for (const places of others) {
        const at = chain[chain.length - 1];
        const away = (place) => (place > at ? place - at : at - place + 0.5);
        chain.push(places.reduce((one, other) => (away(other) < away(one) ? other : one)));
      }
      const inOrder = chain.every((place, at) => !at || place > chain[at - 1]);
      const gap = Math.max(...chain) - Math.min(...chain) + 1 - chain.length;
      return (inOrder ? 2 : 1.2) / (1 + Math.max(0, gap) / 3);
    });
    return Math.max(...best) * (others.length + 1) / hits.length;
  }

  /* Does a word of the query stand in a text? */
  search.isIn = function (one, text) {
    if (one.run) return one.normaliser.fold(text).includes(one.run);
    return one.normaliser.tokensOfText(text).some(one.matches);
  };

  /* [start, end] of every match in the text as it stands, in order. */
  search.marks = function ({ words, normaliser }, text) {
    const runs = words.filter((one) => one.run).flatMap((one) => [one.run, ...(one.partly ? one.tokens.map((token) => token.form) : [])]);
    const plain = words.filter((one) => !one.run && !one.silent);
    const spans = [];
    for (const { 0: raw, index } of normaliser.words(text)) {
      if (normaliser.isHan(raw)) {
        for (const run of runs) for (const at of placesOf(run, raw)) spans.push([index + at, index + at + run.length]);
      } else if (normaliser.tokens(raw).some((token) => plain.some((one) => one.matches(token)))) {
        spans.push([index, index + raw.length]);
      }
    }
    return merged(spans);
  };

  function placesOf(part, text) {
    const places = [];
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
    return places;
  }

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
