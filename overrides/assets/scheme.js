/* Light or dark as the device says, now and when it changes; nothing is stored. Runs at the head of the body, before
   anything is shown. */
(function () {
  "use strict";
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => { document.body.dataset.mdColorScheme = dark.matches ? "slate" : "default"; };
  follow();
  dark.addEventListener("change", follow);
})();
