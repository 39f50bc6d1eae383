/* A term, or a reference, and its counterparts in the other columns of the row light up together: what they have in
   common is where they lead. */
(function () {
  "use strict";
  const table = hexaglotParallel.table;

  function light(event) {
    const link = event.target instanceof Element && event.target.closest("a.term, a.ref");
    for (const one of table.querySelectorAll(".lit")) one.classList.remove("lit");
    if (!link || event.type === "pointerout" || event.type === "focusout") return;
    for (const one of link.closest("tr").querySelectorAll("a.term, a.ref")) {
      one.classList.toggle("lit", one.href === link.href);
    }
  }

  for (const type of ["pointerover", "pointerout", "focusin", "focusout"]) table.addEventListener(type, light);
})();
