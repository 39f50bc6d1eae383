/* Builds the cells of a column that is not in the page, from the data of its text (build_scripts/writers/texts.py says
   what they are). The links are those that the page's own cells have. */
var hexaglotParallel = {};
(function () {
  "use strict";
  const index = location.pathname.endsWith("index.html") ? "index.html" : "";
  const offline = location.protocol === "file:";
  const language = document.documentElement.lang;

  function element(tag, classes, content) {
    const made = document.createElement(tag);
    if (classes) made.className = classes;
    made.append(...(content || []));
    return made;
  }

  function link(classes, href, content) {
    const made = element("a", classes, content);
    made.setAttribute("href", href);
    return made;
  }

  function inside(address) {
    const [path, anchor] = address.split("#");
    return (path ? "../../../" + path + "/" + index : "") + (anchor ? "#" + anchor : "");
  }

  /* A document elsewhere. In a copy for reading offline it is its address as text, as in the page's own cells. */
  function elsewhere(symbol, content) {
    const address = "https://docs.un.org/" + language + "/" + symbol;
    if (!offline) return link("official", address, content);
    const shown = element("bdi", "", ["(" + address + ")"]);
    shown.dir = "ltr";
    return element("span", "hx-away official", [...content, " ", shown]);
  }

  function mark(number) {
    const made = link("note-mark", "#fn-" + number, [number]);
    made.setAttribute("role", "doc-noteref");
    made.setAttribute("aria-label", hexaglotParallel.says.placeNote.replace("{n}", number));
    return element("sup", "", [made]);
  }

  function node(data) {
    if (typeof data === "string") return data;
    const [kind, first, ...rest] = data;
    if (kind === "e") return element("em", "", [first, ...rest].map(node));
    if (kind === "t") return link("term", inside(first), rest.map(node));
    if (kind === "r") return link("ref", inside(first), rest.map(node));
    if (kind === "o") return elsewhere(first, rest.map(node));
    if (kind === "n") return mark(first);
    if (kind === "p") {
      const made = element("span", "page-break");
      made.dataset.evidence = first;
      return made;
    }
    const run = element("bdi", "", [first]);
    run.dir = "ltr";
    return run;
  }

  function cell(name) {
    const made = element("td");
    made.setAttribute("role", "cell");
    made.dataset.name = name;
    return made;
  }

  /* What a language has in a row: words, or the reason why there are none. */
  hexaglotParallel.cell = (column, data, says) => {
    const made = cell(column.name);
    if (!data) {
      made.className = "gap";
      made.textContent = data === 0 ? says.statusMissing : says.parallelGap;
      return made;
    }
    made.lang = column.lang;
    made.dir = column.dir;
    const [label, ...content] = data;
    if (label) made.append(element("span", "label", [label]), " ");
    made.append(...content.map(node));
    return made;
  };

  hexaglotParallel.notice = (column) => {
    const made = cell(column.name);
    made.textContent = column.notice;
    return made;
  };

  hexaglotParallel.head = (column) => {
    const made = element("th");
    made.scope = "col";
    made.setAttribute("role", "columnheader");
    const name = column.address ? link("", column.address, [column.name]) : element("span", "", [column.name]);
    name.lang = column.lang;
    name.dir = column.dir;
    made.append(name, " ", element("span", "status " + column.status, [column.told]));
    return made;
  };

  hexaglotParallel.element = element;
})();
