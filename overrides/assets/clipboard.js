/* Copies a text, from a page or from a file: `hexaglotCopy(text)` is a promise. Where the clipboard may not be written
   to, the browser is asked in the old way. */
function hexaglotCopy(text) {
  "use strict";
  function old() {
    const focused = document.activeElement;
    const box = document.createElement("textarea");
    box.value = text;
    Object.assign(box.style, { position: "fixed", top: "0", opacity: "0" });
    document.body.append(box);
    box.select();
    const done = document.execCommand("copy");
    box.remove();
    focused.focus({ preventScroll: true });
    return done ? Promise.resolve() : Promise.reject(new Error("copy"));
  }
  return navigator.clipboard ? navigator.clipboard.writeText(text).catch(old) : old();
}
