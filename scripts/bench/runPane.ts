/**
 * npm run bench:pane: how long a clerk waits from opening the pane until the preview of the 53-unit sample is there,
 * against an empty page that loads the same office.js in the same host. The two are opened in turn, each in a fresh
 * browser profile, so that whatever else the computer does slows both.
 *
 *     npm run bench:pane            15 of each
 *     npm run bench:pane -- 5       fewer
 */
import type { Browser } from "playwright-core";
import { launchBrowser } from "../demo/browser";
import { startDemo } from "../demo/startDemo";

const PORT = 3400;
const TARGET = 1.5;
const runs = Number(process.argv[2] ?? 15);

/** What stands for the add-in's page: office.js and, when it is ready, one element. */
const EMPTY_PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>空页</title>
<script src="office/office.js"></script>
<body><script>Office.onReady(() => document.body.append(Object.assign(document.createElement("p"), { className: "done" })))</script>`;

interface Contestant {
  readonly name: string;
  /** What is in the page when it is done. */
  readonly done: string;
  /** Stands in for the add-in's page, where it is not the add-in's own. */
  readonly page?: string;
}

const PANE: Contestant = { name: "pane, preview shown", done: '[role="region"] tbody tr' };
const EMPTY: Contestant = { name: "empty page, Office ready", done: "p.done", page: EMPTY_PAGE };

/** Milliseconds from the navigation of the add-in's frame until it is done. */
async function open(browser: Browser, address: string, { done, page: body }: Contestant): Promise<number> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 768 } });
  try {
    await context.addInitScript({ content: watchFor(done) });
    const page = await context.newPage();
    if (body !== undefined)
      await page.route("**/taskpane.html*", (route) => route.fulfill({ contentType: "text/html", body }));
    await page.goto(address);
    const frame = await (await page.locator("iframe.addin").elementHandle())?.contentFrame();
    if (!frame) throw new Error("the pane has no page");
    const shown = await frame.waitForFunction(() => (globalThis as { shownAt?: number }).shownAt);
    return (await shown.jsonValue()) ?? NaN;
  } finally {
    await context.close();
  }
}

/** In the page: notes when something that fits has been painted, counted from the page's own start. As text, for no tool may rewrite it. */
function watchFor(selector: string): string {
  return `(function look() {
    if (document.querySelector(${JSON.stringify(selector)})) setTimeout(() => (window.shownAt = performance.now()));
    else requestAnimationFrame(look);
  })()`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

const demo = await startDemo(PORT);
const browser = await launchBrowser();
try {
  const times = new Map<Contestant, number[]>([
    [PANE, []],
    [EMPTY, []],
  ]);
  for (let run = 0; run <= runs; run++)
    for (const [contestant, found] of times) {
      const time = await open(browser, demo.address, contestant);
      if (run > 0) found.push(time); // the first one warms the servers up
    }
  for (const [{ name }, found] of times)
    console.log(
      `${name}: median of ${runs} ${median(found).toFixed(0)} ms (${Math.min(...found).toFixed(0)} to ${Math.max(...found).toFixed(0)})`,
    );
  const ratio = median(times.get(PANE)!) / median(times.get(EMPTY)!);
  console.log(`${ratio.toFixed(2)} times the empty page; the target is at most ${TARGET}`);
  process.exitCode = ratio <= TARGET ? 0 : 1;
} finally {
  await browser.close();
  demo.close();
}
