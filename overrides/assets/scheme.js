/* Light or dark as the device says, now and when it changes; nothing is stored. Runs at the head of the body, before
   anything is shown, and tells the style sheets that scripts run. */
(function () {
  "use strict";
  document.documentElement.classList.add("hx-scripts");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => { document.body.dataset.mdColorScheme = dark.matches ? "slate" : "default"; };
  follow();
  dark.addEventListener("change", follow);
})();
