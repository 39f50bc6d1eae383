/* The index of one language: which documents hold a word. `openIndex(language)` gives
   `find(token, unfinished)`: Map of document numbers to a weight, and how sure it is;
   `near(form)`: the word of the index that is most like a misspelt one. */
(function () {
  "use strict";
  const search = window.hexaglotSearch;
  const open = new Map();
  /* A word of the query may be only the beginning of a word of the text. */
  const BEGUN = 0.6;
  const PREFIX = 3;
  /* Shards that may be loaded to find a misspelt word. */
  const FEW = 4;

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
    for (const work of core.works) { 
      works.push({ slug: work[0], number: work[1], title: work[2], start: total, symbols: work[4], head: work[5] });
      total += work[3];
    }

    /* The number of the shard in which a key stands, if it stands anywhere. */
    function shardOf(key) {
      let low = 0, high = core.shards.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (core.shards[middle] <= key) low = middle; else high = middle - 1;
      }
      return low;
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
      const at = lowest(keys, key);
      return keys[at] === key ? groups[at] : null;
    }

    /* All groups whose key begins as a text does. */
    async function groupsFrom(begin) {
      const last = shardOf(begin + "\uffff");
      const found = [];
      for (let number = shardOf(begin); number <= last; number += 1) {
        const { keys, groups } = await shard(number);
        for (let at = lowest(keys, begin); at < keys.length && keys[at].startsWith(begin); at += 1) found.push(groups[at]);
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
      let low = 0, high = works.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (works[middle].start <= number) low = middle; else high = middle - 1;
      }
      return works[low];
    }

    return {
      core, works, start, total, find, near, away, workOf, language,
      texts: (work) => search.load(language + "/texts/" + work.slug),
    };
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
    let number = 0;
    for (const step of group[2]) {
      number += step;
      if ((weights.get(number) || 0) < weight) weights.set(number, weight);
    }
  }

  function lowest(sorted, value) {
    let low = 0, high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < value) low = middle + 1; else high = middle;
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
