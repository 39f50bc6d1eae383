/* The menu of a paragraph, or of the whole resolution: copies its address, its text and its citations, saves its entry
   for a reference manager, leads to the parallel texts and to the other languages. Every string that it copies or saves
   stands in assets/cite/<slug>/<language>.js. One menu at a time; arrows, Home, End and first letters move in it, Esc
   and Tab leave it, and the focus goes back to its button. */
(function () {
  "use strict";
  const data = hexaglotCite;
  const says = data.says;
  const rtl = getComputedStyle(document.body).direction === "rtl";
  let menu = null;
  let button = null;

  const told = element("p", "hx-told");
  told.setAttribute("role", "status");
  const home = document.querySelector("main") || document.body;
  home.append(told);

  function element(tag, style, text) {
    const one = document.createElement(tag);
    if (style) one.className = style;
    if (text) one.textContent = text;
    return one;
  }

  function fill(pattern, name, value) {
    return pattern.replace("{" + name + "}", value);
  }

  /* From a file the page has no address that others could use: then the one online counts, or, where nobody has said
     where the site is, the address that the page has on any site. */
  function address(anchor) {
    const online = location.origin + location.pathname.replace(/index\.html$/, "");
    const page = location.protocol !== "file:" ? online : data.url || data.path;
    return page + (anchor && "#" + anchor);
  }

  function tell(text) {
    told.textContent = "";
    requestAnimationFrame(() => { told.textContent = text; });
    clearTimeout(tell.timer);
    told.classList.add("hx-told--seen");
    tell.timer = setTimeout(() => told.classList.remove("hx-told--seen"), 5000);
  }

  /* `what` is told in isolates, so that an address keeps its order in words from right to left. */
  function copying(what, text) {
    const copied = fill(says.cite_copied, "what", "\u2068" + what + "\u2069");
    return () => hexaglotCopy(text).then(() => tell(copied), () => tell(says.cite_failed));
  }

  function saving(name, text) {
    return () => {
      const link = element("a");
      link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
      tell(name);
    };
  }

  function item(text, act, name) {
    const one = element(typeof act === "string" ? "a" : "button", "hx-menu__item", text);
    one.setAttribute("role", "menuitem");
    one.tabIndex = -1;
    if (typeof act === "string") one.href = act;
    else {
      one.type = "button";
      one.addEventListener("click", () => { close(true); act(); });
    }
    if (name) { one.setAttribute("aria-label", name); one.title = name; }
    return one;
  }

  /* Items under a label; `short` ones stand beside each other. */
  function group(label, items, short) {
    const one = element("div", "hx-menu__group" + (short ? " hx-menu__group--short" : ""));
    one.setAttribute("role", "group");
    if (label) {
      one.setAttribute("aria-label", label);
      const shown = element("span", "hx-menu__label", label);
      shown.setAttribute("aria-hidden", "true");
      one.append(shown);
    }
    one.append(...items);
    return one;
  }

  function languages(anchor) {
    return [...document.querySelectorAll(".hx-languages__list a[data-language]:not([aria-current])")].map((way) => {
      const one = item(way.textContent.trim(), way.href.replace(/#.*/, "") + (anchor && "#" + anchor));
      ["lang", "dir", "hreflang"].forEach((key) => one.setAttribute(key, way.getAttribute(key)));
      return one;
    });
  }

  function ways(anchor, cite) {
    const found = [];
    const beside = document.querySelector(".beside a:last-of-type");
    if (beside) {
      const way = item(says.parallel, beside.href.replace(/#.*/, "") + (anchor && "#" + anchor));
      way.classList.add("hx-menu__item--beside");
      if (hexaglotKeys.active) {
        const key = element("kbd", "", "V");
        key.setAttribute("aria-hidden", "true");
        way.setAttribute("aria-keyshortcuts", "v");
        way.append(key);
      }
      found.push(way);
    }
    return [...found, item(says.cite, cite)];
  }

  function compose(anchor, cite) {
    const place = data.places[anchor];
    const un = place.styles[0];
    const source = [place.text, [un, address(anchor)].join("\n")].join("\n\n") + "\n";
    const bare = (pattern) => pattern.replace(/\s*[:：]?\s*\{\w+\}/, "");
    const one = element("div", "hx-menu");
    one.setAttribute("role", "menu");
    one.setAttribute("aria-label", says.cite_menu + " – " + place.name);
    one.dataset.place = anchor;
    const head = element("p", "hx-menu__head", place.name);
    head.setAttribute("aria-hidden", "true");
    const others = languages(anchor);
    one.append(
      head,
      group("", [
        item(says.cite_link, copying(address(anchor), address(anchor))),
        item(says.cite_text, copying(place.name, source)),
      ]),
      group(bare(says.cite_as), data.styles.map((name, at) =>
        item(name, copying(name, place.styles[at]), fill(says.cite_as, "style", name))), true),
      group(bare(says.cite_save), data.saved.map(([name, suffix], at) =>
        item(name, saving(place.key + suffix, place.saved[at]), fill(says.cite_save, "format", name))), true),
      group("", ways(anchor, cite)),
    );
    if (others.length) one.append(group(says.other_languages, others, true));
    return one;
  }

  /* Below the button, or above it where there is no room; on a narrow screen the style makes a sheet of it. */
  function put() {
    const box = button.getBoundingClientRect();
    const wide = document.documentElement.clientWidth;
    const start = rtl ? box.right - menu.offsetWidth : box.left;
    const below = box.bottom + menu.offsetHeight + 8 < innerHeight;
    const top = below ? box.bottom + 4 : Math.max(8, box.top - menu.offsetHeight - 4);
    menu.style.left = Math.min(Math.max(8, start), wide - menu.offsetWidth - 8) + scrollX + "px";
    menu.style.top = top + scrollY + "px";
  }

  function open(link) {
    close();
    const anchor = link.classList.contains("cite") ? decodeURIComponent(link.hash.slice(1)) : "";
    button = link;
    menu = compose(anchor, link.href);
    button.setAttribute("aria-expanded", "true");
    home.append(menu);
    put();
    items()[0].focus({ preventScroll: true });
  }

  function close(back) {
    if (!menu) return;
    const gone = menu;
    menu = null;
    button.setAttribute("aria-expanded", "false");
    if (back) button.focus({ preventScroll: true });
    gone.remove();
  }

  function items() {
    return [...menu.querySelectorAll("[role=menuitem]")];
  }

  function move(key) {
    const all = items();
    const at = all.indexOf(document.activeElement);
    const next = { ArrowDown: 1, ArrowUp: -1, ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[key];
    if (next) return all[(at + next + all.length) % all.length];
    if (key === "Home") return all[0];
    if (key === "End") return all[all.length - 1];
    if (key.length > 1 || key === " ") return null;
    const after = [...all.slice(at + 1), ...all.slice(0, at + 1)];
    return after.find((one) => one.textContent.toLowerCase().startsWith(key.toLowerCase()));
  }

  document.addEventListener("keydown", (event) => {
    /* The key that opened the menu is not for it. */
    if (!menu || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape" || event.key === "Tab") {
      if (event.key === "Escape") event.preventDefault();
      close(true);
      return;
    }
    if (event.key === " " && document.activeElement.matches("a.hx-menu__item")) {
      event.preventDefault();
      document.activeElement.click();
      return;
    }
    const next = move(event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (menu && !menu.contains(event.target) && !button.contains(event.target)) close();
  });
  addEventListener("resize", () => { if (menu) put(); });
  document.addEventListener("click", (event) => {
    /* A way to the page of another language, or to a place of this one. */
    if (menu && event.target.closest("a.hx-menu__item")) close();
  });

  window.hexaglotMenu = {
    toggle: (link) => { if (menu && button === link) close(true); else open(link); },
  };
})();
