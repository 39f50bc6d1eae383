/* Plain reading: the marks of terms and references go, the words and the links stay. One switch, remembered on the
   reader's own device. Runs in the head, so that nothing changes under the reader's eyes. */
(function () {
  "use strict";
  const KEY = "hexaglot.plain";
  const root = document.documentElement;

  function isPlain() {
    try { return localStorage.getItem(KEY) === "on"; } catch (error) { return false; }
  }

  function show(plain) {
    root.classList.toggle("hx-plain", plain);
    const button = document.querySelector(".hx-bar [data-tool=plain]");
    if (button) button.setAttribute("aria-pressed", String(plain));
  }

  show(isPlain());
  document.addEventListener("DOMContentLoaded", () => {
    show(root.classList.contains("hx-plain"));
    document.querySelector(".hx-bar [data-tool=plain]").addEventListener("click", () => {
      const plain = !root.classList.contains("hx-plain");
      show(plain);
      try { if (plain) localStorage.setItem(KEY, "on"); else localStorage.removeItem(KEY); } catch (error) { /* the reader's to refuse */ }
    });
  });
})();
