/* The jump box: `15 c`, `pp 5`, `fn 25`, `annex 1 4`, `#op-3`, or the same in the words and the digits of any language;
   Enter stands there. The words are read by the search (search/numbers.js); the places are those of the page. */
(function () {
  "use strict";
  const reading = window.hexaglotReading;
  const search = window.hexaglotSearch;
  const words = reading.bar.dataset;
  const CODES = { sec: "sec|section", art: "art|article", annex: "annex", draft: "draft" };

  const dialog = document.createElement("dialog");
  dialog.className = "hx-dialog md-typeset";
  dialog.setAttribute("aria-labelledby", "hx-jump-title");
  const form = document.createElement("form");
  const title = document.createElement("label");
  title.className = "hx-dialog__title";
  title.id = "hx-jump-title";
  title.htmlFor = "hx-jump-field";
  title.textContent = words.go;
  const line = document.createElement("div");
  line.className = "hx-dialog__line";
  const field = document.createElement("input");
  field.id = "hx-jump-field";
  field.className = "hx-dialog__field";
  /* "15 c" is read from left to right on any page, "15 ج" from right to left. */
  field.dir = "auto";
  field.autocomplete = "off";
  field.autocapitalize = "off";
  field.spellcheck = false;
  field.enterKeyHint = "go";
  field.maxLength = 60;
  field.setAttribute("aria-describedby", "hx-jump-hint hx-jump-told");
  const go = document.createElement("button");
  go.className = "hx-dialog__button";
  go.textContent = words.enter;
  const hint = document.createElement("p");
  hint.id = "hx-jump-hint";
  hint.className = "hx-dialog__hint";
  hint.append(...words.hint.split(" · ").flatMap((one, at) => [at ? " · " : "", isolated(one)]));
  const told = document.createElement("p");
  told.id = "hx-jump-told";
  told.className = "hx-dialog__told";
  told.setAttribute("role", "status");
  line.append(field, go);
  form.append(title, line, hint, told);
  dialog.append(form);
  document.body.append(dialog);

  function isolated(text) {
    const made = document.createElement("bdi");
    made.textContent = text;
    return made;
  }

  /* Full-width and Arabic-Indic digits are digits. */
  function folded(text) {
    return text.normalize("NFKC").toLowerCase().replace(/[٠-٩۰-۹]/g, (digit) => digit.charCodeAt(0) & 15).trim();
  }

  /* `annex 1`, in the page's words or in codes, as often as parts stand in parts. Out: ["annex-1-", what is left]. */
  function withoutParts(text) {
    const own = words.parts.split("|").map((word) => folded(word).split("{n}").map((part) => part.trim().replace(/[.*+?^${}()[\]\\|]/g, "\\$&")));
    let prefix = "";
    for (let found = true; found;) {
      found = false;
      Object.entries(CODES).forEach(([code, names], at) => {
        const [before, after = ""] = own[at];
        const word = before + after ? `|(?:${before || "(?=.)"})[ .]*(?<own>[0-9]+|[ivx]+)[ ]*${after}` : "";
        const match = new RegExp(`^(?:(?:${names})[ .-]*(?<code>[0-9]+|[ivx]+)${word})(?![\\p{L}\\p{N}])`, "u").exec(text);
        if (found || !match) return;
        const id = prefix + code + "-" + figure(match.groups.code || match.groups.own);
        if (!document.getElementById(id)) return;
        prefix = id + "-";
        text = text.slice(match[0].length).replace(/^[ ,，،.-]+/, "");
        found = true;
      });
    }
    return [prefix, text];
  }

  function figure(text) {
    if (/^[0-9]/.test(text)) return String(Number(text));
    const values = [...text].map((sign) => ({ i: 1, v: 5, x: 10 })[sign]);
    return String(values.reduce((sum, one, at) => sum + (one < (values[at + 1] || 0) ? -one : one), 0));
  }

  function latin(letter) {
    if (letter.length > 1 || /[a-z0-9]/.test(letter)) return letter;
    const fold = search.normaliser("en").fold;
    for (const one of Object.values(search.data.rules.languages)) {
      const at = one.letters.findIndex((own) => fold(own) === fold(letter));
      if (at >= 0) return String.fromCharCode(97 + at);
    }
    return { "а": "a", "с": "c", "е": "e" }[letter] || letter;
  }

  /* The addresses that a text may mean, the likeliest first. */
  function addresses(typed) {
    const text = folded(typed).replace(/^#/, "");
    const [prefix, rest] = withoutParts(text);
    if (!rest) return [text, prefix.slice(0, -1)];
    const code = /^(op|pp|fn)?[ .-]*([0-9]{1,3})((?:[ .,()-]*(?:[0-9]{1,2}|\p{L}|[ivx]{1,5})(?![\p{L}]))*)[ .,()-]*$/u.exec(rest);
    const ends = [];
    if (code) {
      const items = (code[3].match(/\p{L}+|[0-9]+/gu) || []).map(latin);
      ends.push([code[1] || "op", Number(code[2]), ...items].join("-"));
    } else {
      const found = search.readNumbers(rest, search.language);
      if (found) ends.push(...found.recitals, ...found.paragraphs, ...found.notes, ...found.articles);
    }
    return [text, ...ends.map((end) => prefix + end), ...ends];
  }

  async function answer() {
    const typed = field.value.trim();
    if (!typed) return;
    await Promise.all([search.script("normalise"), search.script("numbers"), search.load("rules")]);
    const place = addresses(typed).map((id) => id && document.querySelector(`article :is(p, h1, h2, h3, h4, h5, h6)[id="${CSS.escape(id)}"]`)).find(Boolean);
    field.setAttribute("aria-invalid", String(!place));
    if (!place) {
      const [before, after] = words.none.split("{place}");
      told.replaceChildren(before, isolated(typed), after);
      field.select();
      return;
    }
    dialog.close();
    reading.stand(place, true);
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    answer().catch(() => { told.textContent = words.none.replace("{place}", field.value); });
  });
  field.addEventListener("input", () => { told.textContent = ""; field.removeAttribute("aria-invalid"); });
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });

  reading.jump = function () {
    field.value = "";
    told.textContent = "";
    field.removeAttribute("aria-invalid");
    dialog.showModal();
  };
})();
