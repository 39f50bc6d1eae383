/* Shortcuts of a single key, ours and the theme's, which the reader can switch off (WCAG 2.1.4). `hexaglotKeys.on(key,
   action)` adds one; the choice is kept on the reader's own device. */
(function () {
  "use strict";
  const KEY = "hexaglot.keys";
  const THEME = ["n", "p", ".", ","];
  const actions = new Map();

  function isOn() {
    try { return localStorage.getItem(KEY) !== "off"; } catch (error) { return true; }
  }

  /* On a keyboard without Latin letters a letter is the key where it stands on the others. */
  function nameOf(event) {
    const isElsewhere = /^Key[A-Z]$/.test(event.code) && !/^[a-z]$/i.test(event.key);
    return isElsewhere && !actions.has(event.key) ? event.code.slice(3).toLowerCase() : event.key;
  }

  function isTyping(target) {
    return document.querySelector("dialog[open]") !== null
      || (target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null);
  }

  window.hexaglotKeys = {
    on: (key, action) => actions.set(key, action),
    get active() { return isOn(); },
    set active(choice) {
      try { localStorage.setItem(KEY, choice ? "on" : "off"); } catch (error) { /* storage is the reader's to refuse */ }
    },
  };

  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat || isTyping(event.target)) return;
    const key = nameOf(event);
    // A sign may need the shift key; a letter with it is another one.
    if (event.shiftKey && /^[a-z]$/.test(key)) return;
    if (!isOn()) {
      if (THEME.includes(event.key)) event.stopImmediatePropagation();
    } else if (actions.has(key)) {
      event.preventDefault();
      actions.get(key)();
    }
  }, { capture: true });
})();
