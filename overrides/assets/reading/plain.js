/* Plain reading: the marks of terms and references go, words and links stay. One switch, remembered on the reader's own
   device. Runs in the head, so that nothing changes under the reader's eyes. */
(function () {
  "use strict";
  const KEY = "hexaglot.plain";
  let plain = false;
  try { plain = localStorage.getItem(KEY) === "on"; } catch (error) { /* storage is the reader's to refuse */ }
  document.documentElement.classList.toggle("hx-plain", plain);

  addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector(".hx-bar [data-tool=plain]");
    button.setAttribute("aria-pressed", plain);
    button.addEventListener("click", () => {
      plain = document.documentElement.classList.toggle("hx-plain");
      button.setAttribute("aria-pressed", plain);
      try { if (plain) localStorage.setItem(KEY, "on"); else localStorage.removeItem(KEY); } catch (error) { /* as above */ }
    });
  });
})();
