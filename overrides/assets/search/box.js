/* The search box: a combobox with a list of results in groups (WAI-ARIA 1.2). Up and down choose, Enter goes, Esc closes,
   the number of results is announced. Every text of the index is set as text, never as markup. */
(function () {
  "use strict";
  const search = window.hexaglotSearch;
  const home = document.querySelector(".hx-search");
  const words = home.dataset;
  const one = (name) => home.querySelector(".hx-search__" + name);
  const field = one("field"), panel = one("panel"), list = one("list"), notes = one("notes"), status = one("status");
  const FIRST = { paragraph: 8, article: 3, term: 3 };
  const EXCERPT = document.documentElement.lang.startsWith("zh") ? 70 : 180;
  const here = (/\/resolutions\/([^/]+)\//.exec(location.pathname) || [])[1] || "";
  let asked = 0;
  let answer = null;
  let active = -1;

  function element(tag, name, content) {
    const made = document.createElement(tag);
    if (name) made.className = name;
    if (content !== undefined) made.append(content);
    return made;
  }

  /* A text of the interface with its values in their places, each isolated: words that run the other way would take the
     signs around them along. */
  function say(text, values) {
    const parts = document.createDocumentFragment();
    text.split(/\{(\w+)\}/).forEach((part, at) => parts.append(at % 2 ? element("bdi", "", values[part]) : part));
    return parts;
  }

  /* What is written runs in its own direction; what the empty field says, in that of the page. */
  function directField() {
    if (field.value) field.dir = "auto"; else field.removeAttribute("dir");
  }

  function write(text) {
    field.value = text;
    directField();
  }

  /* --- opening and closing --------------------------------------------------------------------------------------- */

  function close() {
    home.classList.remove("hx-search--open");
    show(false);
  }

  /* The button has the focus again where it is shown, on a narrow screen. */
  function leave() {
    write("");
    close();
    field.blur();
    one("open").focus();
  }

  function show(isShown) {
    panel.hidden = !isShown;
    field.setAttribute("aria-expanded", String(isShown && list.childElementCount > 0));
    if (!isShown) choose(-1);
  }

  /* What a first answer needs is loaded while the reader writes. */
  function begin() {
    search.ready(search.language).then(() => search.load(search.language + "/terms-0")).catch(() => {});
    if (field.value.trim() && panel.hidden) ask();
  }

  /* --- asking ---------------------------------------------------------------------------------------------------- */

  /* As much of a query as is read. Half of a pair of surrogates is no character and may stand in no address. */
  function readable(text) {
    return text.slice(0, search.LONGEST).replace(/\p{Surrogate}/gu, "").trim();
  }

  async function ask() {
    const query = readable(field.value);
    const turn = ++asked;
    if (!query) { answer = null; show(false); return; }
    show(true);
    if (!answer) status.textContent = words.loading;
    let found;
    try {
      await search.ready(search.language);
      if (turn !== asked) return;
      found = await search.find(query, { here, wide: chosenKind() === "paragraph" });
    } catch (error) {
      if (turn === asked) fail();
      return;
    }
    if (turn !== asked) return;
    answer = { ...found, text: query };
    render();
    if (!answer.total) lookElsewhere(turn);
  }

  function fail() {
    answer = null;
    list.replaceChildren();
    notes.replaceChildren();
    status.textContent = words.failed;
    field.setAttribute("aria-expanded", "false");
  }

  /* --- showing --------------------------------------------------------------------------------------------------- */

  function chosenKind() {
    return one("kinds").querySelector(":checked").value;
  }

  function render() {
    const kind = chosenKind();
    const groups = Object.keys(FIRST).filter((name) => answer.lists[name].length && (kind === "all" || kind === name))
      .sort((name, other) => answer.lists[other][0].score - answer.lists[name][0].score);
    list.replaceChildren(...groups.map((name) => group(name, kind === "all" ? mostOf(name) : Infinity)));
    const count = kind === "all" ? answer.total : answer.counts[kind];
    status.replaceChildren(count ? say(words.count, { n: count }) : say(words.none, { query: answer.text }));
    const told = [];
    if (answer.across) told.push(element("p", "", say(words.across, { query: answer.text, language: nameOf(answer.across.language), name: answer.across.name })));
    if (answer.partial) told.push(element("p", "", words.partial));
    if (answer.suggestion) told.push(button(say(words.meant, { query: answer.suggestion }), () => retype(answer.suggestion)));
    notes.replaceChildren(...told);
    list.scrollTop = 0;
    show(true);
    choose(-1);
  }

  /* A term that was asked for by its name needs no others beside it. */
  function mostOf(kind) {
    return kind === "term" && answer.lists.term[0].direct ? 1 : FIRST[kind];
  }

  function nameOf(language) {
    return search.data.rules.languages[language].name;
  }

  function button(text, action) {
    const made = element("button", "hx-search__offer", text);
    made.type = "button";
    made.addEventListener("click", action);
    return made;
  }

  function retype(text) {
    write(text);
    field.focus();
    ask();
  }

  function group(kind, most) {
    const made = element("div", "hx-search__group");
    const title = element("div", "hx-search__title", words[kind] + " · " + answer.counts[kind]);
    title.id = "hx-search-" + kind;
    made.setAttribute("role", "group");
    made.setAttribute("aria-labelledby", title.id);
    const results = answer.lists[kind];
    made.append(title, ...results.slice(0, most).map(option));
    if (answer.counts[kind] > most) made.append(wholeGroup(kind));
    return made;
  }

  function wholeGroup(kind) {
    const made = element("div", "hx-search__more", say(words.more, { n: answer.counts[kind] }));
    made.setAttribute("role", "option");
    made.addEventListener("click", () => {
      one("kinds").querySelector('[value="' + kind + '"]').checked = true;
      field.focus();
      ask();
    });
    return made;
  }

  function option(result) {
    const made = element("a", "hx-search__result");
    made.setAttribute("role", "option");
    made.tabIndex = -1;
    made.href = addressOf(result.address);
    const head = element("span", "hx-search__head");
    const name = element("span", "hx-search__name");
    name.append(marked(result.name, result.kind === "paragraph" ? [] : search.marks(answer.query, result.name)));
    head.append(name);
    if (result.around) head.append(element("span", "hx-search__around", result.around));
    made.append(head);
    if (result.text) {
      const part = search.excerpt(result.text, search.marks(answer.query, result.text), EXCERPT);
      const text = element("span", "hx-search__text");
      text.append(marked(part.text, part.spans));
      if (result.lang) { text.lang = result.lang; text.dir = search.data.rules.languages[result.lang].direction; }
      made.append(text);
    }
    if (result.cited) made.append(element("span", "hx-search__cited", say(words.cited, { n: result.cited })));
    return made;
  }

  function marked(text, spans) {
    const parts = document.createDocumentFragment();
    let position = 0;
    for (const [start, end] of spans) {
      parts.append(text.slice(position, start), element("mark", "", text.slice(start, end)));
      position = end;
    }
    parts.append(text.slice(position));
    return parts;
  }

  /* The address carries the query, so that the page can mark what was found. */
  function addressOf(address) {
    const [page, anchor] = address.split("#");
    const file = location.protocol === "file:" ? "index.html" : "";
    const query = "?q=" + encodeURIComponent(answer.text);
    return search.root + search.language + "/" + page + "/" + file + query + (anchor ? "#" + anchor : "");
  }

  /* Nothing here: the same words may stand in another language. Its index may be missing from an offline copy. */
  async function lookElsewhere(turn) {
    const languages = Object.keys(search.data.rules.languages).filter((language) => language !== search.language);
    const counts = await Promise.all(languages.map((language) => search.count(answer.text, language).catch(() => 0)));
    if (turn !== asked || !counts.some(Boolean)) return;
    notes.append(element("p", "", words.elsewhere));
    languages.forEach((language, at) => {
      if (!counts[at]) return;
      const link = element("a", "hx-search__offer", nameOf(language) + " · " + counts[at]);
      link.href = search.root + language + "/" + (location.protocol === "file:" ? "index.html" : "") + "?search=" + encodeURIComponent(answer.text);
      link.lang = language;
      link.dir = search.data.rules.languages[language].direction;
      notes.append(link);
    });
  }

  /* --- by keyboard ----------------------------------------------------------------------------------------------- */

  function options() {
    return [...list.querySelectorAll("[role=option]")];
  }

  function choose(number) {
    const all = options();
    active = number;
    all.forEach((option, at) => {
      option.id = "hx-search-option-" + at;
      option.setAttribute("aria-selected", String(at === number));
    });
    if (number < 0) { field.removeAttribute("aria-activedescendant"); return; }
    field.setAttribute("aria-activedescendant", all[number].id);
    all[number].scrollIntoView({ block: "nearest" });
  }

  function step(by) {
    const count = options().length;
    if (count) choose(active < 0 ? (by > 0 ? 0 : count - 1) : (active + by + count) % count);
  }

  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (panel.hidden) ask(); else step(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      const chosen = options()[Math.max(active, 0)];
      event.preventDefault();
      if (chosen && !panel.hidden) chosen.click();
    }
  });

  home.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    const isDone = panel.hidden || !field.value;
    field.focus();
    show(false);
    if (isDone) leave();
  });

  /* --- starting -------------------------------------------------------------------------------------------------- */

  const keys = one("keys").querySelector("input");
  keys.checked = hexaglotKeys.active;
  keys.addEventListener("change", () => { hexaglotKeys.active = keys.checked; });
  one("close").addEventListener("click", leave);
  one("kinds").addEventListener("change", ask);
  field.addEventListener("input", () => { directField(); ask(); });
  field.addEventListener("focus", begin);
  document.addEventListener("pointerdown", (event) => { if (!home.contains(event.target)) close(); });
  home.addEventListener("focusout", (event) => { if (event.relatedTarget && !home.contains(event.relatedTarget)) close(); });

  const wanted = new URLSearchParams(location.search).get("search");
  if (wanted) { write(wanted); search.open(); }
  /* The box comes after the first focus; what was written meanwhile is asked now. */
  if (document.activeElement === field) { directField(); begin(); }
})();
