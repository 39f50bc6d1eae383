/* Shortcuts of a single key, ours and the theme's, which the reader can switch off (WCAG 2.1.4). `hexaglotKeys.on(key,
   action)` adds one; the choice is kept on the reader's own device. */
(function () {
  "use strict";
  const KEY = "hexaglot.keys";
  const THEME = ["n", "p", ".", ","];
  const actions = new Map();
  let isOn = read() !== "off";

  function read() {
    try { return localStorage.getItem(KEY); } catch (error) { return null; }
  }

  function isTyping(target) {
    return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
  }

  window.hexaglotKeys = {
    on: (key, action) => actions.set(key, action),
    get active() { return isOn; },
    set active(choice) {
      isOn = choice;
      try { localStorage.setItem(KEY, choice ? "on" : "off"); } catch (error) { /* storage is the reader's to refuse */ }
    },
  };

  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isTyping(event.target)) return;
    if (!isOn && THEME.includes(event.key)) event.stopImmediatePropagation();
    if (!isOn || !actions.has(event.key)) return;
    event.preventDefault();
    actions.get(event.key)();
  }, { capture: true });
})();
