/* Answers a query. `hexaglotSearch.find(query, {language, here})` resolves to {lists: {paragraph, article, term},
   counts, total, query, partial, across, suggestion}; a result is {kind, address, name, text, lang, around, cited,
   score, direct}. `here` is the resolution that the reader looks at; unless the answer is to be `wide`, it brings the
   best of few works, for the words of each have to be fetched. Scores: what a number names stands above 100, what
   cites it at 40, a term that is named at 15, and what words find between 0 and about 15. */
(function () {
  "use strict";
  const search = window.hexaglotSearch;
  const SHOWN = 60;
  const WORKS = 8;
  const LOOKED_AT = 40;
  const NUMBERED = 100;
  const CITING = 40;

  search.find = async function (query, { language = search.language, here = "", wide = false } = {}) {
    await search.ready(language);
    query = query.slice(0, search.LONGEST);
    const index = search.openIndex(language);
    const found = new Map();
    const answer = { partial: false, across: null, suggestion: "", query: null };
    const numbers = search.readNumbers(query, language);
    if (numbers) await addNumbered(index, numbers, here, found);
    const isNumbered = found.size > 0;
    answer.query = search.readQuery(query, language);
    if (isNumbered) await chooseNumbered(index, search.readQuery(numbers.rest, language), found);
    else await addWorded(index, query, answer, found, Boolean(numbers));
    const works = wide ? SHOWN : WORKS;
    await judge(index, answer.query, found, works);
    return sorted(index, found, answer, works);
  };

  /* How many results the same query has in another language. */
  search.count = async function (query, language) {
    const answer = await search.find(query, { language });
    return answer.partial || answer.across ? 0 : answer.total;
  };

  function add(found, number, score, direct = false) {
    const known = found.get(number);
    if (!known || known.score < score) found.set(number, { score, direct: direct || Boolean(known && known.direct) });
  }

  function addCiting(found, entry, score) {
    for (const number of search.numbersOf(entry[3])) add(found, number, score, true);
  }

  /* --- by number ------------------------------------------------------------------------------------------------- */

  async function addNumbered(index, numbers, here, found) {
    const rest = search.readQuery(numbers.rest, index.language);
    const also = (text) => rest.words.filter((word) => search.isIn(word, text)).length;
    for (const anchor of numbers.articles) addArticle(index, anchor, also, found);
    for (const symbol of numbers.documents) addSymbol(index, symbol, also, found);
    const named = index.works.filter((work) => numbers.documents.some((symbol) => isOf(work, symbol)));
    for (const work of named) add(found, work.start + work.head, NUMBERED + 6, true);
    const anchors = [...numbers.paragraphs, ...numbers.recitals, ...numbers.notes];
    if (!anchors.length) return;
    const nearest = [...index.works].sort((one, other) => (other.slug === here) - (one.slug === here)).slice(0, 5);
    const works = named.length ? named : nearest;
    const texts = await Promise.all(works.map((work) => index.texts(work)));
    works.forEach((work, at) => anchors.forEach((anchor, rank) => {
      const place = texts[at].findIndex((entry) => entry[0] === anchor);
      if (place >= 0) add(found, work.start + place, NUMBERED + 8 - rank - at / 10, true);
    }));
  }

  /* A provision, or the nearest one around it that has an address. */
  function addArticle(index, anchor, also, found) {
    for (let wanted = anchor; wanted.includes("-"); wanted = wanted.replace(/-[^-]*$/, "")) {
      const hits = [...index.core.articles.keys()].filter((at) => index.core.articles[at][0].endsWith("#" + wanted));
      for (const at of hits) {
        const entry = index.core.articles[at];
        add(found, at, NUMBERED + 4 + also(entry[1] + " " + entry[5]) + Math.min(1, entry[3].length / 10), true);
        addCiting(found, entry, CITING);
      }
      if (hits.length) return;
    }
  }

  function addSymbol(index, symbol, also, found) {
    const { fold } = search.normaliser(index.language);
    index.core.articles.forEach((entry, at) => {
      const own = fold(entry[4]).replace(/ /g, "");
      const isWhole = own === symbol || own.endsWith("/" + symbol);
      if (!isWhole && !own.startsWith(symbol + ",") && !own.includes("/" + symbol + ",")) return;
      add(found, at, NUMBERED + (isWhole ? 4 : 2) + 3 * also(entry[4].slice(entry[4].indexOf(",") + 1)), true);
      if (isWhole) addCiting(found, entry, CITING);
    });
  }

  function isOf(work, symbol) {
    const own = [work.number, ...work.symbols].map((one) => one.toLowerCase().replace(/ /g, ""));
    return own.some((one) => one === symbol || one.endsWith("/" + symbol));
  }

  /* Beside a number, words choose among what the number found, and then stand for themselves. */
  async function chooseNumbered(index, asked, found) {
    if (!asked.words.length) return;
    const { scores, all } = await score(index, asked);
    for (const [number, { count }] of scores) if (found.has(number)) found.get(number).score += Math.min(3, count);
    for (const [number] of all) add(found, number, 1);
  }

  /* --- by words -------------------------------------------------------------------------------------------------- */

  async function addWorded(index, query, answer, found, isExact) {
    const asked = answer.query;
    const { all, some, missing } = await score(index, asked);
    for (const [number, sum] of all) add(found, number, sum);
    const terms = search.termsNamed(index, asked, index.language);
    for (const { number, isWhole } of terms) {
      const known = found.get(number);
      found.set(number, { score: (isWhole ? 15 : 12) + (known ? known.score : 0), direct: isWhole });
      if (isWhole) addCiting(found, index.term(number), 4);
    }
    if (all.length || terms.some((term) => term.isWhole)) return;
    if (await addAcross(index, query, answer, found)) return;
    answer.suggestion = await search.suggest(index, query, asked, missing);
    if (isExact || !some.length) return;
    answer.partial = true;
    for (const word of asked.words) word.partly = true;
    for (const [number, sum] of some) add(found, number, sum);
  }

  /* How much of a query each document has: `all` of its words or `some`, 10 being everything. A word that stands
     nowhere cannot choose among the others. */
  async function score(index, asked) {
    const counting = asked.words.filter((word) => !word.isStop);
    const words = counting.length ? counting : asked.words;
    for (const word of asked.words) word.silent = !words.includes(word);
    const hits = await Promise.all(words.map((word) => hitsOf(index, word)));
    const rarity = hits.map((one) => Math.log(1 + index.total / (1 + one.size)));
    const whole = rarity.reduce((sum, one, at) => sum + (hits[at].size ? one : 0), 0);
    const scores = new Map();
    hits.forEach((one, at) => {
      for (const [number, weight] of one) {
        const known = scores.get(number) || { count: 0, sum: 0 };
        scores.set(number, { count: known.count + (weight > 0.5 ? 1 : 0), sum: known.sum + 10 * weight * rarity[at] / whole });
      }
    });
    const isTelling = hits.some((one, at) => one.size && (words[at].run || words[at].tokens[0].form.length > 1));
    return {
      scores,
      all: [...scores].filter(([, one]) => one.count === words.length).map(([number, one]) => [number, one.sum]),
      some: [...scores].filter(([, one]) => isTelling && one.sum >= 4).map(([number, one]) => [number, one.sum]),
      missing: words.filter((word, at) => ![...hits[at].values()].some((weight) => weight > 0.5)),
    };
  }

  /* The documents of a word with a weight: 1 for the word, 0.6 for a beginning, less for most of a run of Han signs. */
  async function hitsOf(index, word) {
    const own = await Promise.all(word.tokens.map((token) => index.find(token, Boolean(word.last) || token.form.length > 3)));
    if (!word.run) {
      word.begins = [...own[0].values()].some((weight) => weight < 1);
      return own[0];
    }
    const shares = new Map();
    for (const hits of own) for (const number of hits.keys()) shares.set(number, (shares.get(number) || 0) + 1 / own.length);
    return new Map([...shares].filter(([, share]) => share > 0.55).map(([number, share]) => [number, share > 0.999 ? 1 : share / 2]));
  }

  /* A term called by a name in another language. */
  async function addAcross(index, query, answer, found) {
    const terms = await search.termsAbroad(index, query);
    if (!terms.length) return false;
    found.clear();
    const names = terms.map((term) => index.term(term.number)[1]);
    answer.across = { language: terms[0].language, name: names[0] };
    terms.forEach((term, at) => {
      add(found, term.number, 50 - at, true);
      addCiting(found, index.term(term.number), 20 - at);
    });
    answer.query = search.readQuery(names.join(" "), index.language);
    for (const word of answer.query.words) word.partly = Boolean(word.run);
    return true;
  }

  /* --- what is shown --------------------------------------------------------------------------------------------- */

  /* The hits from the best down, out of so many works. */
  function ordered(index, found, most) {
    const works = new Set();
    return [...found].sort((one, other) => other[1].score - one[1].score || one[0] - other[0]).filter(([number]) => {
      if (number < index.start) return true;
      const work = index.workOf(number);
      if (works.size < most) works.add(work);
      return works.has(work);
    });
  }

  /* Look into the texts of the best: are the words near each other, do Han signs stand together? */
  async function judge(index, asked, found, works) {
    const best = ordered(index, found, works).slice(0, LOOKED_AT);
    const runs = asked.words.filter((word) => word.run);
    await Promise.all(best.filter(([, hit]) => !hit.direct).map(async ([number, hit]) => {
      const entry = await index.entry(number);
      hit.score += search.nearness(asked, entry.text, entry.kind === "paragraph" ? "" : entry.name);
      hit.isApart = runs.some((word) => !search.isIn(word, entry.name + "\n" + entry.text));
    }));
    if (!best.some(([, hit]) => hit.isApart === false)) return;
    for (const [number, hit] of [...found]) if (hit.isApart) found.delete(number);
  }

  async function sorted(index, found, answer, works) {
    const lists = { paragraph: [], article: [], term: [] };
    const counts = { paragraph: 0, article: 0, term: 0 };
    const { articles } = index.core;
    const kindOf = (number) => (number >= index.start ? "paragraph" : number < articles.length ? "article" : "term");
    // A document that we do not hold is no result; the paragraphs that cite it are.
    for (const number of [...found.keys()]) if (number < articles.length && !articles[number][0]) found.delete(number);
    for (const number of found.keys()) counts[kindOf(number)] += 1;
    for (const [number, hit] of ordered(index, found, works)) {
      const list = lists[kindOf(number)];
      if (list.length < SHOWN) list.push({ ...(await index.entry(number)), score: hit.score, direct: hit.direct });
    }
    return { ...answer, lists, counts, total: counts.paragraph + counts.article + counts.term };
  }
})();
