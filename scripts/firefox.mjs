// Runs a script on pages in Firefox. In: JSON on standard input, {browser, folder, script, pages: [{url, argument}]}.
// Out: the results as a JSON list on standard output, in the order of the pages.
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";

const { browser, folder, script, pages } = JSON.parse(await text(process.stdin));
const { launch } = createRequire(folder + "/")("puppeteer-core");
const firefox = await launch({ browser: "firefox", executablePath: browser, headless: true });
const results = [];
for (const { url, argument } of pages) {
  const page = await firefox.newPage();
  await page.goto(url);
  results.push(await page.evaluate(`(${script})(${JSON.stringify(argument)})`));
  await page.close();
}
await firefox.close();
console.log(JSON.stringify(results));
