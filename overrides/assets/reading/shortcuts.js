/* The list of the keys, and the switch that turns those of a single sign off (WCAG 2.1.4). Loaded when it is asked for. */
(function () {
  "use strict";
  const reading = window.hexaglotReading;
  const words = reading.bar.dataset;
  const KEYS = [["J", "keyNext"], ["K", "keyPrevious"], ["G", "go"], ["V", "keyParallel"], ["/", "keySearch"], ["?", "keys"]];
  const dialog = document.createElement("dialog");
  dialog.className = "hx-dialog md-typeset";
  dialog.setAttribute("aria-labelledby", "hx-shortcuts");

  function element(tag, content, name) {
    const made = document.createElement(tag);
    if (name) made.className = name;
    made.append(content);
    return made;
  }

  const title = element("p", words.keys, "hx-dialog__title");
  title.id = "hx-shortcuts";
  const keys = element("dl", "", "hx-dialog__keys");
  for (const [key, name] of [...KEYS, ["Esc", "keyEscape"]]) {
    const row = element("div", element("dt", element("kbd", key)));
    row.append(element("dd", words[name]));
    keys.append(row);
  }
  const box = document.createElement("input");
  box.type = "checkbox";
  box.addEventListener("change", () => {
    hexaglotKeys.active = box.checked;
    const other = document.querySelector(".hx-search__keys input");
    if (other) other.checked = box.checked;
  });
  const form = document.createElement("form");
  form.method = "dialog";
  const choice = element("label", box, "hx-dialog__choice");
  choice.append(" " + words.on);
  form.append(choice, element("button", words.close, "hx-dialog__button"));
  dialog.append(title, keys, form);
  document.body.append(dialog);

  reading.shortcuts = function () {
    box.checked = hexaglotKeys.active;
    dialog.showModal();
  };
})();
