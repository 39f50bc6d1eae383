/* The table as columns: which there are, how to get the others, and how to show some of them in an order. */
(function () {
  "use strict";
  const my = hexaglotParallel;
  const root = my.root = document.querySelector(".parallel");
  const table = my.table = root.querySelector("table");
  const says = my.says = root.dataset;
  const assets = new URL("..", document.currentScript.src).href;
  const slug = root.dataset.path.split("/").pop();
  const rows = my.rows = [...table.rows];
  const header = document.querySelector(".md-header");
  const NARROWEST = 160;
  const GUTTER = 120;
  const LINE = 20;
  const ROLES = { thead: "rowgroup", tbody: "rowgroup", tr: "row", td: "cell", "thead th": "columnheader", "tbody th": "rowheader" };

  /* Some browsers take the roles of a table away where a style sheet shows it as a stack, and HTML forbids to write them
     beside the elements. */
  table.setAttribute("role", "table");
  for (const [part, role] of Object.entries(ROLES)) {
    for (const one of table.querySelectorAll(part)) one.setAttribute("role", role);
  }

  /* Every language of the list, with what its head says. */
  my.columns = new Map([...root.querySelectorAll(".parallel-languages li")].map((item) => {
    const name = item.firstElementChild;
    const address = (name.getAttribute("href") || "").replace(/parallel\/(index\.html)?$/, "$1");
    return [item.dataset.lang, { ...item.dataset, item, name: name.textContent, address, cells: null }];
  }));
  my.held = [...my.columns.values()].filter((one) => one.held).map((one) => one.lang);
  /* The columns that the page came with, in their order. */
  my.given = [...my.columns.values()].filter((one) => one.place).sort((a, b) => a.place - b.place).map((one) => one.lang);
  my.given.forEach((lang, place) => {
    my.columns.get(lang).cells = rows.map((row) => row.cells[place + 1]);
  });
  my.shown = my.given;

  /* Promises that the cells of a language are there. */
  my.load = (lang) => {
    const column = my.columns.get(lang);
    if (column.cells) return Promise.resolve(lang);
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = assets + "texts/" + slug + "/" + lang + ".js";
      script.onerror = () => reject(new Error(lang));
      script.onload = () => {
        const text = window.hexaglotTexts[slug + "/" + lang];
        column.cells = rows.map((row, place) => {
          if (place === 0) return my.head(column);
          return place === 1 ? my.notice(column) : my.cell(column, text[row.id], says);
        });
        resolve(lang);
      };
      document.head.append(script);
    });
  };

  /* The first row of which a line can be seen, and how far down it is. */
  function fixed() {
    const bars = [header, table.tHead].map((one) => (one ? one.getBoundingClientRect().bottom : 0));
    const top = Math.max(...bars, 0);
    const row = rows.find((one, place) => place > 1 && !one.hidden && one.getBoundingClientRect().bottom > top + LINE);
    return row ? [row, row.getBoundingClientRect().top] : [table, table.getBoundingClientRect().top];
  }

  /* The cells of a row after its first. What can stay is left alone, for whatever is moved is laid out anew. */
  function put(row, cells) {
    for (const one of [...row.cells].slice(1)) if (!cells.includes(one)) one.remove();
    let next = row.cells[1] || null;
    for (const cell of cells) {
      if (cell === next) next = next.nextElementSibling;
      else row.insertBefore(cell, next);
    }
  }

  /* Show these languages in this order. What the reader is reading stays where it is. */
  my.show = (languages) => {
    const scrolled = scrollY > 0;
    const [row, before] = scrolled ? fixed() : [];
    const width = root.parentElement.clientWidth;
    my.shown = languages;
    const shown = languages.map((lang) => my.columns.get(lang).cells);
    rows.forEach((one, place) => {
      put(one, shown.map((cells) => cells[place]));
      if (place > 1) one.hidden = shown.every((cells) => cells[place].className === "gap");
    });
    arrange(width);
    if (scrolled) scrollBy({ top: row.getBoundingClientRect().top - before, behavior: "instant" });
    my.fit();
  };

  /* Columns that would be too narrow are shown as a stack in each row. Only what changes is written: the browser would
     look at every cell again. */
  function arrange(width) {
    const count = String(my.shown.length);
    if (root.style.getPropertyValue("--columns") !== count) root.style.setProperty("--columns", count);
    root.classList.toggle("narrow", width < GUTTER + my.shown.length * NARROWEST);
  }

  /* Once the page is laid out: whether there is room, and where a row comes to stand below the heads of the columns. */
  my.fit = () => requestAnimationFrame(() => {
    arrange(root.parentElement.clientWidth);
    const top = header ? header.offsetHeight : 0;
    const sticky = getComputedStyle(table.tHead).position === "sticky" ? table.tHead.offsetHeight : 0;
    table.tHead.style.insetBlockStart = top + "px";
    document.documentElement.style.scrollPaddingTop = top + sticky + "px";
  });
  addEventListener("resize", my.fit);
})();
