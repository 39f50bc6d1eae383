/* Reads the numbers of a query, in the words of any of the six languages: `article 18`, `المادة 18`, `第24条第4款`,
   `15 (c)`, `op 15`, `footnote 25`, `10/4`, `A/RES/55/25`. Out: {articles, paragraphs, recitals, notes, documents,
   rest}, where the first four hold the beginnings of addresses (`art-24-4`, `op-15-c`) and `documents` symbols or pairs
   of numbers; `rest` are the words that are no part of a number. null when the query numbers nothing. */
(function () {
  "use strict";
  const search = window.hexaglotSearch;
  const KINDS = { article: "articles", paragraph: "paragraphs", recital: "recitals", note: "notes" };
  let grammar = null;

  search.readNumbers = function (query, language) {
    grammar = grammar || compose();
    const normaliser = search.normaliser(language);
    const text = withFigures(normaliser.fold(query).replace(/\s+/g, " ").trim());
    const found = { articles: [], paragraphs: [], recitals: [], notes: [], documents: [], rest: "" };
    let rest = readDocuments(text, found);
    const inside = [];
    rest = rest.replace(grammar.numbered, (whole, ...groups) => {
      const part = partOf(groups[groups.length - 1]);
      if (part) inside.push(part);
      return part ? " " : whole;
    });
    const letter = /(?:^|[\s(])(\p{L})\)/u.exec(rest);
    if (letter && inside.length) {
      const item = latin(letter[1]);
      const owner = inside.find((one) => !one.items.length);
      if (item && owner) { owner.items.push(item); rest = rest.replace(letter[0], " "); }
    }
    if (!inside.length && !found.documents.length) rest = readBare(rest, inside);
    collect(inside, rest, found);
    found.rest = withoutNumbering(rest);
    return inside.length || found.documents.length ? found : null;
  };

  /* 第十八条 is 第18条, and 第15(c)段 is 第15段(c). */
  function withFigures(text) {
    const turned = text.replace(/(第 ?[0-9]+)((?: ?\([a-z0-9]{1,4}\))+) ?段/gu, "$1段$2");
    return turned.replace(/(?<=第)[一二三四五六七八九十]{1,3}(?=[条段款项])/gu, (signs) => {
      const [tens, ones] = signs.includes("十") ? signs.split("十") : ["0", signs];
      const figure = (sign, none) => (sign ? "一二三四五六七八九".indexOf(sign) + 1 : none);
      return String(10 * (tens === "0" ? 0 : figure(tens, 1)) + figure(ones, 0));
    });
  }

  /* Symbols and pairs of numbers. A session in Roman figures stands in brackets: 1514 (XV). */
  function readDocuments(text, found) {
    const take = (whole, symbol) => { found.documents.push(symbol.replace(/ /g, "")); return " "; };
    return text
      .replace(/(?<![\p{L}\p{N}])(\p{L}+(?:\.\p{L}+)*(?:\/[\p{L}\p{N}.]+)+(?: ?\([\p{L}\p{N}]+\))?(?:\/[\p{L}\p{N}.]+)*)/gu,
        (whole, symbol) => /[0-9]/.test(symbol) ? take(whole, symbol) : whole)
      .replace(/(?<![a-z0-9/])([0-9]{1,4} ?\/ ?[0-9]{1,4})(?![0-9/])/gu, take)
      .replace(/(?<![a-z0-9/])([0-9]{2,4}(?: [a-z])? ?\((?:[ivxl]{2,}|[xvl])\))/gu, take);
  }

  function partOf(groups) {
    const kind = groups.before ? grammar.kind.get(groups.before) : grammar.kind.get(groups.after);
    if (!kind || kind === "resolution") return null;
    return { kind, number: String(Number(groups.number)), items: itemsOf(groups.items || "") };
  }

  function itemsOf(text) {
    const items = (text.match(/\p{L}+|[0-9]+/gu) || []).map((one) => (one.length === 1 && !/[0-9]/.test(one) ? latin(one) : one));
    return items.every(Boolean) ? items : [];
  }

  /* The whole query is a number, perhaps with items: 18 · 15c · 15 (c) (ii) · 24(4). */
  function readBare(text, inside) {
    const bare = /^\s*([0-9]{1,3})((?: ?\(? ?(?:[0-9]{1,2}|\p{L}|[ivx]{1,4}) ?\)?){0,3})\s*$/u.exec(text);
    const items = bare ? itemsOf(bare[2]) : [];
    if (!bare || (bare[2].trim() && !items.length)) return text;
    inside.push({ kind: "any", number: String(Number(bare[1])), items });
    return "";
  }

  function collect(inside, rest, found) {
    const article = inside.find((one) => one.kind === "article");
    const paragraph = inside.find((one) => one.kind === "paragraph");
    const isRecital = grammar.recital.test(rest) || inside.some((one) => one.kind === "recital");
    for (const one of inside) {
      if (one === article) {
        const own = paragraph ? [paragraph.number, ...one.items, ...paragraph.items] : one.items;
        found.articles.push(["art", one.number, ...own].join("-"));
      } else if (one.kind === "any") {
        for (const [list, sign] of [["paragraphs", "op"], ["articles", "art"], ["recitals", "pp"], ["notes", "fn"]]) {
          if (list !== "notes" || !one.items.length) found[list].push([sign, one.number, ...one.items].join("-"));
        }
      } else if (one.kind === "note") {
        found.notes.push("fn-" + one.number);
      } else if (one.kind === "article") {
        found.articles.push(["art", one.number, ...one.items].join("-"));
      } else if (!article) {
        const sign = isRecital ? "pp" : "op";
        found[isRecital ? "recitals" : KINDS[one.kind]].push([sign, one.number, ...one.items].join("-"));
      }
    }
  }

  /* What is left when the words that only number are gone: words to search for. */
  function withoutNumbering(text) {
    return (text.match(/[\p{L}\p{N}]+/gu) || []).filter((word) => !grammar.silent.has(word)).join(" ");
  }

  function latin(letter) {
    if (/^[a-z]$/.test(letter)) return letter;
    return grammar.letters.get(letter) || "";
  }

  function compose() {
    const languages = Object.values(search.data.rules.languages);
    const kind = new Map();
    const letters = new Map();
    const silent = new Set(["第", "号", "條", "部分"]);
    for (const one of languages) {
      for (const [name, words] of Object.entries(one.numbered)) for (const word of words) kind.set(word, name);
      for (const word of one.stop) silent.add(word);
      one.letters.forEach((letter, at) => {
        const folded = search.normaliser("en").fold(letter);
        if (!letters.has(folded)) letters.set(folded, String.fromCharCode(97 + at));
      });
    }
    for (const word of kind.keys()) silent.add(word);
    // Cyrillic letters that look like Latin ones are typed for them.
    for (const [cyrillic, own] of [["а", "a"], ["с", "c"], ["е", "e"]]) letters.set(cyrillic, own);
    const all = [...kind.keys()].sort((one, other) => other.length - one.length);
    const quoted = (words) => words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
    const han = all.filter((word) => /\p{Script=Han}/u.test(word));
    const items = "(?<items>(?: ?\\( ?(?:\\p{L}|[ivx]{1,4}|[0-9]{1,2}) ?\\)| ?(?:\\p{L}|[ivx]{2,4}) ?\\)| ?(?:[a-z]|[\\u0621-\\u064a])(?![\\p{L}\\p{N}'’])){0,3})";
    const before = "(?:(?<![\\p{L}\\p{N}])|(?<=\\p{Script=Han}))(?<before>" + quoted(all) + ")[ .:°º]*第? ?\\(?";
    const number = "(?<number>[0-9]{1,4})(?![0-9/])\\)?";
    const after = "(?: ?(?<after>" + quoted(han) + "))?";
    const recital = [...kind].filter(([, name]) => name === "recital").map(([word]) => word);
    return {
      kind, letters, silent,
      numbered: new RegExp("(?:" + before + ")?第?" + number + after + items, "gu"),
      recital: new RegExp("(?<!\\p{L})(?:" + quoted(recital) + ")|序言", "u"),
    };
  }
})();
