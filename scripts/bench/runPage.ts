/**
 * npm run bench:page: how long the page without Excel takes, and how long it stands still meanwhile, in a real browser: from
 * a dropped file to its preview, or to the first question, for each letter of a period that is typed, until other points
 * are counted with; and then, with all its parts open, for each letter and figure of the notice, until a scheme is learnt
 * from a published bulletin of 20,000 units, and until the workbook is saved. What stands still is what the browser calls a long task; a letter's time is what the browser measures from the key to the picture with the letter in it.
 *
 *     npm run bench:page            3 times each, medians
 *     npm run bench:page -- 1 log   fewer, and only the files whose names hold this
 */
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { firstScheme } from "../../src/texts/zh/firstScheme";
import { noticeForm } from "../../src/texts/zh/noticeForm";
import { page as zh } from "../../src/texts/zh/page";
import { schemeForm } from "../../src/texts/zh/schemeForm";
import { launchBrowser } from "../demo/browser";
import { buildAddin } from "../demo/buildAddin";
import { SAMPLE_FILE } from "../samples/sample";
import { log, made, oldWorkbook, textFile, units, workbook } from "./inputs";
import { published } from "./published";

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
  /** The longest task while all parts of the pane were opened. */
  readonly unfolding: number;
  /** With all of them open: the slowest letter of the notice's words, and figure of it, which counts with every digit. */
  readonly words: number;
  readonly figure: number;
  /** The longest task while they were typed, and when the words were taken over. */
  readonly noting: number;
  /** From a published bulletin to the scheme that it shows, and the longest task meanwhile. */
  readonly learnt: number;
  readonly learning: number;
  /** From 生成 to the file, and the longest task meanwhile. */
  readonly saved: number;
  readonly saving: number;
}

/** What is printed, all in milliseconds. */
const TABLES: readonly Partial<Record<keyof Visit, string>>[] = [
  {
    opening: "longest task before it",
    shown: "to the preview",
    standing: "longest task",
    letter: "slowest letter",
    typing: "longest task while typing",
    digit: "digit of points",
    rescored: "to other scores",
    rescoring: "longest task meanwhile",
  },
  {
    unfolding: "longest task while all parts are opened",
    words: "slowest letter of the notice",
    figure: "slowest figure of it",
    noting: "longest task",
    learnt: "to the scheme learnt",
    learning: "longest task",
    saved: "to the file",
    saving: "longest task",
  },
];

/** In the page, as text, for no tool may rewrite it: the long tasks so far, and how long keys took until they showed. */
const WATCH = `
  window.tasks = [];
  window.keys = [];
  new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => window.tasks.push(duration)))
    .observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => /^key|input$/.test(entry.name) && window.keys.push(entry.duration)))
    .observe({ type: "event", durationThreshold: 16, buffered: true });
`;

/** In the page: opens the first part that is closed, and says whether there was one. */
const OPEN_NEXT = `(() => {
  const closed = document.querySelector("main details:not([open]) > summary");
  closed?.click();
  return closed !== null;
})()`;

async function visit(browser: Browser, file: string, bulletin: string): Promise<Visit> {
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
    return {
      opening,
      shown,
      standing,
      ...typed,
      ...(await rescore(page)),
      ...(await writeNotice(page)),
      ...(await learn(page, bulletin)),
      ...(await save(page)),
    };
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

/** Opens all parts of the pane and types into the notice's fields. */
async function writeNotice(page: Page): Promise<Pick<Visit, "unfolding" | "words" | "figure" | "noting">> {
  await longest(page, "tasks");
  // one after the other, for what stands in a part is there only when that is open
  while (await page.evaluate(OPEN_NEXT)) await quiet(page);
  const unfolding = await longest(page, "tasks");
  const words = await typedInto(page, page.getByLabel(noticeForm.addressee, { exact: true }).first(), [
    "各",
    "乡",
    "镇",
  ]);
  const leaving = await longest(page, "tasks");
  const figure = await typedInto(page, page.getByLabel(noticeForm.total, { exact: true }), ["4", "2", "7"]);
  return { unfolding, words, figure, noting: Math.max(leaving, await longest(page, "tasks")) };
}

/** Shows a published bulletin, from which a scheme is learnt, and does not take it. */
async function learn(page: Page, bulletin: string): Promise<Pick<Visit, "learnt" | "learning">> {
  await longest(page, "tasks");
  const part = page.locator("details", { has: page.getByRole("heading", { name: firstScheme.byExample }) }).last();
  const start = await now(page);
  await part.locator('input[type="file"]').setInputFiles(bulletin);
  await part.locator(".learnt").waitFor();
  const learnt = (await now(page)) - start;
  await quiet(page);
  return { learnt, learning: await longest(page, "tasks") };
}

/** Generates, which on the page saves a file. */
async function save(page: Page): Promise<Pick<Visit, "saved" | "saving">> {
  const start = await now(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: zh.pane.generate, exact: true }).click();
  await download;
  const saved = (await now(page)) - start;
  await quiet(page);
  return { saved, saving: await longest(page, "tasks") };
}

/** Types signs into a field, one by one, and leaves it: the slowest of them. */
async function typedInto(page: Page, field: Locator, signs: readonly string[]): Promise<number> {
  await field.press("End");
  await quiet(page);
  await longest(page, "keys");
  for (const sign of signs) {
    await page.keyboard.insertText(sign);
    await page.keyboard.press("Shift"); // a key, of which the browser measures the time
    await quiet(page);
  }
  const slowest = await longest(page, "keys");
  await field.blur();
  await quiet(page);
  return slowest;
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
const bulletin = await made(folder, "published-20000.xlsx", () => published(units(20_000)));
const browser = await launchBrowser();
try {
  const all: (readonly [file: string, visits: readonly Visit[]])[] = [];
  for (const [name, file] of Object.entries(files).filter(([each]) => each.includes(process.argv[3] ?? ""))) {
    const visits: Visit[] = [];
    for (let time = 0; time < times; time++) visits.push(await visit(browser, file, bulletin));
    all.push([name, visits]);
  }
  for (const columns of TABLES) {
    console.log(
      `\n| file | ${Object.values(columns).join(" | ")} |\n| --- |${" ---: |".repeat(Object.keys(columns).length)}`,
    );
    for (const [name, visits] of all) {
      const figures = (Object.keys(columns) as (keyof Visit)[]).map((figure) =>
        Math.round(median(visits.map((each) => each[figure]))),
      );
      console.log(`| ${[name, ...figures].join(" | ")} |`);
    }
  }
} finally {
  await browser.close();
}
