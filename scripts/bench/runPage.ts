/**
 * npm run bench:page: how long the page without Excel takes, and how long it stands still meanwhile, in a real browser: from
 * a dropped file to its preview, or to the first question, for each letter of a period that is typed, and until other points
 * are counted with. What stands still is what the browser calls a long task; a letter's time is what the browser measures
 * from the key to the picture with the letter in it.
 *
 *     npm run bench:page            3 times each, medians
 *     npm run bench:page -- 1 log   fewer, and only the files whose names hold this
 */
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { page as zh } from "../../src/texts/zh/page";
import { schemeForm } from "../../src/texts/zh/schemeForm";
import { launchBrowser } from "../demo/browser";
import { buildAddin } from "../demo/buildAddin";
import { SAMPLE_FILE } from "../samples/sample";
import { log, oldWorkbook, textFile, units, workbook } from "./inputs";

const FOLDER = "dist";
/** The page in it, or another one, such as that of a release. */
const OWN = process.env["OFFLINE_PAGE"];
const FILE = OWN ?? join(FOLDER, "offline.html");
const TYPED = "第三季度";

/** What one visit took, in milliseconds. */
interface Visit {
  readonly shown: number;
  /** The longest task until the empty page was there. */
  readonly opening: number;
  /** The longest task from the file until the preview was there. */
  readonly standing: number;
  /** The slowest letter. */
  readonly letter: number;
  /** The longest task while it was typed. */
  readonly typing: number;
  /** A digit of other points of a channel. */
  readonly digit: number;
  /** From other points of a channel to the preview with them, and the longest task meanwhile. */
  readonly rescored: number;
  readonly rescoring: number;
}

/** In the page, as text, for no tool may rewrite it: the long tasks so far, and how long keys took until they showed. */
const WATCH = `
  window.tasks = [];
  window.keys = [];
  new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => window.tasks.push(duration)))
    .observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => /^key|input$/.test(entry.name) && window.keys.push(entry.duration)))
    .observe({ type: "event", durationThreshold: 16, buffered: true });
`;

async function visit(browser: Browser, file: string): Promise<Visit> {
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1280, height: 900 } });
  try {
    context.setDefaultTimeout(120_000);
    await context.addInitScript({ content: WATCH });
    const page = await context.newPage();
    await page.goto(pathToFileURL(FILE).href);
    await quiet(page);
    const opening = await longest(page, "tasks");
    const start = await now(page);
    await page.locator('input[accept^=".xlsx,"]').setInputFiles(file);
    const row = page.locator('[role="region"] tbody tr').first();
    const doubt = page.locator("li[data-open]").first(); // of another format than .xlsx not all can be seen
    await row.or(doubt).first().waitFor();
    const shown = (await now(page)) - start;
    await quiet(page);
    const standing = await longest(page, "tasks");
    if (await doubt.isVisible()) await doubt.getByRole("button").first().click();
    await row.waitFor();
    const field = page.getByLabel(zh.pane.period, { exact: true });
    if (!(await field.isVisible())) await page.getByRole("heading", { name: zh.pane.source }).click();
    await field.fill("");
    await quiet(page);
    await longest(page, "tasks");
    await longest(page, "keys");
    for (const letter of TYPED) {
      await field.press("End");
      await page.keyboard.insertText(letter);
      await page.keyboard.press("Shift"); // a key, of which the browser measures the time
      await quiet(page);
    }
    const typed = { letter: await longest(page, "keys"), typing: await longest(page, "tasks") };
    return { opening, shown, standing, ...typed, ...(await rescore(page)) };
  } finally {
    await context.close();
  }
}

/** Gives a channel other points, which makes a new scheme. */
async function rescore(page: Page): Promise<Pick<Visit, "digit" | "rescored" | "rescoring">> {
  await page.getByRole("heading", { name: zh.pane.settings, exact: true }).click();
  const points = page.getByLabel(schemeForm.points, { exact: true }).first();
  await quiet(page);
  await longest(page, "tasks");
  const sums = page.locator('[role="region"] tfoot tr');
  const before = await sums.first().textContent();
  await points.selectText();
  await longest(page, "keys");
  const start = await now(page);
  await page.keyboard.press("7"); // takes effect with every sign
  await page.waitForFunction((old) => document.querySelector('[role="region"] tfoot tr')?.textContent !== old, before);
  const rescored = (await now(page)) - start;
  await quiet(page);
  return { digit: await longest(page, "keys"), rescored, rescoring: await longest(page, "tasks") };
}

async function now(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}

/** Waits until nothing has been done for a while. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => setTimeout(() => requestIdleCallback(() => setTimeout(resolve, 300)), 300)),
  );
}

/** The longest of what was noted since last asked, 0 where nothing was. */
async function longest(page: Page, noted: "tasks" | "keys"): Promise<number> {
  const times = await page.evaluate((name) => {
    const notes = globalThis as unknown as Record<string, number[]>;
    return notes[name]!.splice(0);
  }, noted);
  return times.reduce((most, time) => Math.max(most, time), 0);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

const times = Number(process.argv[2] ?? 3);
const folder = join(tmpdir(), "adoption-bulletin-bench");
const files = {
  "53 units": resolve(SAMPLE_FILE),
  "20,000 units": await workbook(folder, "units-20000", () => units(20_000)),
  "log of 100,000 rows": await workbook(folder, "log-100000", () => log(100_000)),
  "log of 100,000 rows as .csv": await textFile(folder, "log-100000", () => log(100_000)),
  "53 units as .xls": await oldWorkbook(folder, "units-53", () => units(53)),
  "20,000 units as .xls": await oldWorkbook(folder, "units-20000", () => units(20_000)),
  "log of 60,000 rows as .xls": await oldWorkbook(folder, "log-60000", () => log(60_000)),
};
if (OWN === undefined) await buildAddin({ folder: FOLDER, origin: "https://localhost:3000" });
const browser = await launchBrowser();
try {
  console.log(
    "| file | longest task before it, ms | to the preview, ms | longest task, ms | slowest letter, ms | longest task while typing, ms | digit of points, ms | to other scores, ms | longest task meanwhile, ms |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
  );
  for (const [name, file] of Object.entries(files).filter(([each]) => each.includes(process.argv[3] ?? ""))) {
    const visits: Visit[] = [];
    for (let time = 0; time < times; time++) visits.push(await visit(browser, file));
    const figures = (
      ["opening", "shown", "standing", "letter", "typing", "digit", "rescored", "rescoring"] as const
    ).map((figure) => Math.round(median(visits.map((each) => each[figure]))));
    console.log(`| ${[name, ...figures].join(" | ")} |`);
  }
} finally {
  await browser.close();
}
