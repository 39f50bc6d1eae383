/* Choosing, ordering and removing columns, by mouse and by keyboard. The choice stands in the address (?with=zh,en) and
   is remembered on the reader's own device; an address counts more than what is remembered. */
(function () {
  "use strict";
  const my = hexaglotParallel;
  const KEY = "hexaglot.parallel";
  const FEWEST = Math.min(2, my.held.length);
  const told = my.element("p", "parallel-told");
  told.setAttribute("role", "status");
  my.table.before(told);
  my.tell = (words) => { told.textContent = words; };

  function remembered() {
    try { return localStorage.getItem(KEY) || ""; } catch (error) { return ""; }
  }

  function remember(languages) {
    try { localStorage.setItem(KEY, languages.join(",")); } catch (error) { /* storage is the reader's to refuse */ }
  }

  /* The languages of a list that there are, and as many of those in the page as are needed to make two. */
  function chosen(list) {
    const wanted = [...new Set(list.split(","))].filter((lang) => my.held.includes(lang));
    return [...new Set([...wanted, ...(wanted.length < FEWEST ? my.given : [])])].slice(0, Math.max(wanted.length, FEWEST));
  }

  function asked() {
    return new URLSearchParams(location.search).get("with") || "";
  }

  function address(languages) {
    const same = !asked() && languages.join() === my.given.join();
    return same ? "" : "?with=" + languages.join(",");
  }

  function button(classes, words, action) {
    const made = my.element("button", classes);
    made.type = "button";
    made.title = words;
    made.setAttribute("aria-label", words);
    made.addEventListener("click", action);
    return made;
  }

  /* The buttons at the head of a column. */
  function tools(lang) {
    const column = my.columns.get(lang);
    if (column.tools) return;
    const words = (text) => text.replace("{language}", column.name);
    const move = (by) => () => {
      const to = my.shown.filter((one) => one !== lang);
      to.splice(my.shown.indexOf(lang) + by, 0, lang);
      change(to);
      const [start, end] = column.tools;
      const used = by < 0 ? start : end;
      (used.disabled ? (by < 0 ? end : start) : used).focus();
    };
    const remove = () => {
      change(my.shown.filter((one) => one !== lang));
      column.choice.focus();
    };
    column.tools = [
      button("hx-tool hx-tool--start", words(my.says.parallelToStart), move(-1)),
      button("hx-tool hx-tool--end", words(my.says.parallelToEnd), move(1)),
      button("hx-tool hx-tool--remove", words(my.says.parallelRemove), remove),
    ];
    column.cells[0].firstElementChild.after(my.element("span", "column-tools", column.tools));
  }

  /* In the list each language that there is becomes a button. */
  function choice(column) {
    const made = my.element("button", "", [column.item.firstElementChild.cloneNode(true).textContent]);
    made.type = "button";
    made.lang = column.lang;
    made.dir = column.dir;
    made.addEventListener("click", () => {
      if (my.shown.includes(column.lang)) change(my.shown.filter((one) => one !== column.lang));
      else add(column.lang);
    });
    column.choice = made;
    column.item.firstElementChild.replaceWith(made);
  }

  function refresh() {
    const few = my.shown.length <= FEWEST;
    for (const lang of my.held) {
      const { choice: made } = my.columns.get(lang);
      const on = my.shown.includes(lang);
      made.setAttribute("aria-pressed", on);
      made.disabled = on && few;
    }
    my.shown.forEach((lang, place) => {
      const [start, end, remove] = my.columns.get(lang).tools;
      start.disabled = place === 0;
      end.disabled = place === my.shown.length - 1;
      remove.disabled = few;
    });
  }

  function name(lang) {
    return my.columns.get(lang).name;
  }

  /* Show columns whose cells are there. */
  function show(languages) {
    languages.forEach(tools);
    my.show(languages);
    refresh();
  }

  /* Show them, and keep the choice. */
  function change(languages) {
    show(languages);
    remember(languages);
    history.replaceState(null, "", location.pathname + "?with=" + languages.join(",") + location.hash);
    my.tell(my.says.parallelTold.replace("{languages}", languages.map(name).join(" · ")));
  }

  /* Beside what is shown when its text has come, but before what was chosen later: one text may overtake another. */
  let turns = 0;
  function add(lang) {
    const turn = my.columns.get(lang).turn = ++turns;
    my.load(lang).then(() => {
      if (my.shown.includes(lang)) return;
      const to = [...my.shown];
      const next = to.findIndex((one) => my.columns.get(one).turn > turn);
      to.splice(next < 0 ? to.length : next, 0, lang);
      change(to);
    }, failed);
  }

  function failed(error) {
    my.tell(my.says.parallelFailed.replace("{language}", name(error.message)));
  }

  /* What the address asks for and nobody has translated is said. */
  function missing() {
    const lacking = asked().split(",").filter((lang) => my.columns.has(lang) && !my.held.includes(lang));
    if (lacking.length) my.tell(lacking.map((lang) => name(lang) + ": " + my.says.statusMissing).join(" · "));
  }

  function begin() {
    for (const lang of my.held) choice(my.columns.get(lang));
    my.root.classList.add("ready");
    my.shown.forEach(tools);
    refresh();
    my.fit();
    const languages = chosen(asked() || remembered());
    missing();
    if (languages.join() === my.shown.join()) return;
    Promise.all(languages.map(my.load)).then(() => {
      show(languages);
      history.replaceState(null, "", location.pathname + address(languages) + location.hash);
      const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target) target.scrollIntoView({ behavior: "instant" });
    }, failed);
  }

  /* The page in another language shows the same columns. */
  for (const link of document.querySelectorAll("a[data-language]")) {
    link.addEventListener("click", () => { link.search = address(my.shown); });
  }
  begin();
})();
