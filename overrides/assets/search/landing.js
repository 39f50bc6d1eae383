/* The reader comes from a result: marks in the paragraph what the query found, until the page is left. */
(function () {
  "use strict";
  const search = window.hexaglotSearch;
  const query = new URLSearchParams(location.search).get("q");

  async function mark() {
    await search.ready(search.language);
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!place) return;
    const answer = await search.find(query);
    for (const one of blocksOf(place)) markIn(one, answer.query);
  }

  /* The paragraph; for a heading also what stands under it, up to the next one. */
  function blocksOf(place) {
    const blocks = [place];
    if (!/^(H[1-6]|DT)$/.test(place.tagName)) return blocks;
    for (let next = place.nextElementSibling; next && !/^(H[1-6]|DT)$/.test(next.tagName); next = next.nextElementSibling) blocks.push(next);
    return blocks;
  }

  function markIn(block, asked) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest(".number, .note-mark, .note-back")) texts.push(walker.currentNode);
    // Words do not end where a link begins: the marks are found in the whole text and cut at its nodes.
    const spans = search.marks(asked, texts.map((text) => text.data).join(""));
    let start = 0;
    for (const text of texts) {
      const end = start + text.data.length;
      const own = spans.filter((span) => span[0] < end && span[1] > start)
        .map((span) => [Math.max(span[0], start) - start, Math.min(span[1], end) - start]);
      if (own.length) text.replaceWith(...pieces(text.data, own));
      start = end;
    }
  }

  function pieces(text, spans) {
    const parts = [];
    let position = 0;
    for (const [from, to] of spans) {
      const mark = document.createElement("mark");
      mark.textContent = text.slice(from, to);
      parts.push(text.slice(position, from), mark);
      position = to;
    }
    return [...parts, text.slice(position)].filter((part) => part !== "");
  }

  mark().catch(() => { /* the paragraph itself is there */ });
})();
