/* The index of one language. `openIndex(language)` gives
   `find(token, mayBegin)`: the numbers of the documents that hold a word, with a weight;
   `near(form)`: the word of the index that is most like a misspelt one; `away(form, word)`: how far one is from another;
   `entry(number)`: a document as it is shown; `term(number)`: a row of the terms; `workOf(number)`, `texts(work)`.
   `numbersOf(steps)` reads the rising numbers that the index writes as differences. */
(function () {
  "use strict";
  const search = window.hexaglotSearch;
  const open = new Map();
  /* A word of the query may be only the beginning of a word of the text. */
  const BEGUN = 0.6;
  const PREFIX = 3;
  /* Shards that may be loaded to find a misspelt word. */
  const FEW = 4;

  search.numbersOf = (steps) => { let number = 0; return steps.map((step) => (number += step)); };

  search.openIndex = function (language) {
    if (!open.has(language)) open.set(language, compose(language, search.data[language + "/core"]));
    return open.get(language);
  };

  function compose(language, core) {
    const shards = new Map();
    const start = core.articles.length + core.terms.length;
    const normaliser = search.normaliser(language);
    const works = [];
    let total = start;
    for (const [slug, number, title, length, symbols, head] of core.works) {
      works.push({ slug, number, title, start: total, symbols, head });
      total += length;
    }
    const starts = works.map((work) => work.start);

    /* The number of the shard in which a key stands, if it stands anywhere. */
    function shardOf(key) {
      return Math.max(0, last(core.shards, key));
    }

    function shard(number) {
      if (!shards.has(number)) {
        shards.set(number, search.load(language + "/terms-" + number).then((groups) => ({
          keys: groups.map((group) => group[0]), groups,
        })));
        // What could not be loaded is asked for again by the next query.
        shards.get(number).catch(() => shards.delete(number));
      }
      return shards.get(number);
    }

    async function groupOf(key) {
      const { keys, groups } = await shard(shardOf(key));
      const at = last(keys, key);
      return keys[at] === key ? groups[at] : null;
    }

    /* All groups whose key begins as a text does. */
    async function groupsFrom(begin) {
      const end = shardOf(begin + "\uffff");
      const found = [];
      for (let number = shardOf(begin); number <= end; number += 1) {
        found.push(...(await shard(number)).groups.filter((group) => group[0].startsWith(begin)));
      }
      return found;
    }

    /* The documents that hold a word: 1 for the word itself, less for words that only begin with it. A word that some
       text has just so is finished. */
    async function find(token, mayBegin) {
      const weights = new Map();
      let isFinished = false;
      for (const key of token.keys) {
        const group = await groupOf(key);
        if (!group) continue;
        add(weights, group, 1);
        isFinished = isFinished || formsOf(group).includes(token.form);
      }
      if (mayBegin && !isFinished && [...token.form].length >= (weights.size ? PREFIX : 2)) {
        const bare = normaliser.bare(token.form);
        for (const begin of new Set(bare.map((one) => one.slice(0, PREFIX)))) {
          for (const group of await groupsFrom(begin)) {
            if (formsOf(group).some((form) => normaliser.bare(form).some((one) => bare.some((own) => one.startsWith(own))))) {
              add(weights, group, BEGUN);
            }
          }
        }
      }
      return weights;
    }

    async function near(form) {
      if (!allowedIn(form)) return null;
      let best = null;
      const isSmall = core.shards.length <= FEW;
      const first = isSmall ? 0 : shardOf(form[0]);
      const last = isSmall ? core.shards.length - 1 : Math.min(shardOf(form[0] + "\uffff"), first + FEW);
      for (let number = first; number <= last; number += 1) {
        for (const group of (await shard(number)).groups) {
          for (const word of formsOf(group)) {
            const steps = away(form, word);
            const use = group[2].length;
            if (steps < Infinity && (!best || steps < best.steps || (steps === best.steps && use > best.use))) {
              best = { steps, use, word, documents: group[2] };
            }
          }
        }
      }
      return best;
    }

    function workOf(number) {
      return works[last(starts, number)];
    }

    const texts = (work) => search.load(language + "/texts/" + work.slug);
    const term = (number) => core.terms[number - core.articles.length];

    async function entry(number) {
      if (number < start) {
        const kind = number < core.articles.length ? "article" : "term";
        const [address, name, text, cited, , around] = kind === "article" ? core.articles[number] : term(number);
        return { kind, address, name, text, cited: cited.length, around, lang: "" };
      }
      const work = workOf(number);
      const [anchor, name, text, lang = ""] = (await texts(work))[number - work.start];
      return { kind: "paragraph", address: "resolutions/" + work.slug + "#" + anchor, name, text, lang, around: work.number, cited: 0 };
    }

    return { core, works, start, total, language, find, near, away, workOf, texts, term, entry };
  }

  function allowedIn(form) {
    return form.length < 4 ? 0 : form.length < 8 ? 1 : 2;
  }

  /* How far a word is from a misspelt one; Infinity when it is another word. */
  function away(form, word) {
    const most = allowedIn(form);
    if (!most || word.length < 4 || Math.abs(word.length - form.length) > most) return Infinity;
    const steps = distance(form, word, most);
    return steps > most ? Infinity : steps;
  }

  function formsOf(group) {
    return group[1] ? group[1].split(" ") : [group[0]];
  }

  function add(weights, group, weight) {
    for (const number of search.numbersOf(group[2])) if ((weights.get(number) || 0) < weight) weights.set(number, weight);
  }

  /* The place of the last of a sorted row that is not greater than a value, -1 when all are. */
  function last(sorted, value) {
    let low = -1, high = sorted.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (sorted[middle] <= value) low = middle; else high = middle - 1;
    }
    return low;
  }

  /* Letters to change, add, leave out or swap to come from one word to the other; more than `most` is not counted. */
  function distance(one, other, most) {
    let before = [], row = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let at = 1; at <= one.length; at += 1) {
      const next = [at];
      for (let to = 1; to <= other.length; to += 1) {
        const same = one[at - 1] === other[to - 1];
        next[to] = Math.min(row[to] + 1, next[to - 1] + 1, row[to - 1] + (same ? 0 : 1));
        if (at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]) {
          next[to] = Math.min(next[to], before[to - 2] + 1);
        }
      }
      if (Math.min(...next) > most) return most + 1;
      before = row;
      row = next;
    }
    return row[other.length];
  }
})();
