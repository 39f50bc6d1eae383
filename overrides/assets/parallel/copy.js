/* Copies a row: as text, as a Markdown table, or as TSV for a spreadsheet. Each column goes with its status. */
(function () {
  "use strict";
  const my = hexaglotParallel;
  const holder = window.hexaglotTools;

  function squeezed(text) {
    return text.replace(/[ \t\r\n]+/g, " ").replace(/^ | $/g, "");
  }

  function words(cell) {
    if (cell.className === "gap") return "";
    const copy = cell.cloneNode(true);
    copy.querySelectorAll("sup").forEach((one) => one.remove());
    return squeezed(copy.textContent);
  }

  function read(row) {
    const columns = my.shown.map((lang) => my.columns.get(lang));
    return {
      place: squeezed(row.querySelector(".place").textContent),
      heads: columns.map((one) => one.name + " (" + one.told + ")"),
      cells: [...row.cells].slice(1).map(words),
      id: row.id,
    };
  }

  function text({ place, heads, cells, id }) {
    const lead = document.querySelector("article .lead");
    const begin = [lead ? squeezed(lead.textContent) : "", place].filter(Boolean).join("\n");
    const columns = heads.map((head, at) => head + "\n" + (cells[at] || "—"));
    const with_ = "?with=" + my.shown.join(",");
    const address = location.protocol === "file:" ? [] : [location.origin + location.pathname + with_ + "#" + id];
    return [begin, ...columns, ...address].join("\n\n") + "\n";
  }

  function markdown({ place, heads, cells }) {
    const line = (parts) => "| " + parts.map((one) => one.replace(/[\\`*_{}[\]<>|#]/g, "\\$&")).join(" | ") + " |\n";
    return line(["", ...heads]).replace("|  |", "| |") + "|" + " --- |".repeat(heads.length + 1) + "\n" + line([place, ...cells]);
  }

  /* What a spreadsheet would take for a formula is marked as text. */
  function tsv({ place, heads, cells }) {
    const plain = (one) => /^[=+\-@]/.test(one) ? "'" + one : one;
    const field = (one) => one.startsWith('"') ? '"' + one.replace(/"/g, '""') + '"' : plain(one);
    return [["", ...heads], [place, ...cells]].map((line) => line.map(field).join("\t") + "\n").join("");
  }

  for (const [kind, name, write] of [
    ["TXT", my.says.parallelCopyText, text],
    ["MD", my.says.parallelCopyMarkdown, markdown],
    ["TSV", my.says.parallelCopyTsv, tsv],
  ]) {
    const button = my.element("button", "hx-tool hx-tool--copy", [kind]);
    button.type = "button";
    button.title = name;
    button.setAttribute("aria-label", name + " (" + kind + ")");
    button.addEventListener("click", () => {
      const row = read(button.closest("tr"));
      hexaglotCopy(write(row)).then(() => my.tell(my.says.parallelCopied.replace("{place}", row.place)), () => my.tell(""));
    });
    if (holder) holder.append(button);
  }
})();
