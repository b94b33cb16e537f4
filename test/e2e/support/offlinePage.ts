import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll } from "@jest/globals";
import type { Browser, Download, Page } from "playwright-core";
import { launchBrowser } from "../../../scripts/demo/browser";
import { buildAddin } from "../../../scripts/demo/buildAddin";
import { ONE_PROCESS, Windows } from "./windows";

/** The build with the page. */
export const FOLDER = "dist";
/** The page in it, or another one, such as that of a release. */
const FILE = process.env["OFFLINE_PAGE"] ?? join(FOLDER, "offline.html");
const PAGE = pathToFileURL(FILE).href;
/** The workbook that comes with the tool. */
export const SAMPLE = "samples/扎兰屯市2023年第一季度采用情况.xlsx";

let browser: Browser;
let windows: Windows;

/** Before the tests of a file the page is built and a browser without any network started. */
export function usePage(): void {
  beforeAll(async () => {
    if (FILE.startsWith(FOLDER)) await buildAddin({ folder: FOLDER, origin: "https://localhost:3000" });
    browser = await launchBrowser(["--host-resolver-rules=MAP * ~NOTFOUND", ONE_PROCESS]);
    windows = new Windows(browser, pathToFileURL("package.json").href);
  });
  afterEach(() => windows?.closePages());
  afterAll(() => browser?.close());
}

/** The opened page. */
export interface Opened {
  readonly page: Page;
  /** All requests but the one for the page itself. */
  readonly requests: readonly string[];
  readonly errors: readonly string[];
}

/** Opens the page as a file, with every request intercepted. */
export async function openPage(locale = "zh-CN", before = ""): Promise<Opened> {
  const page = await windows.newPage({ locale, viewport: { width: 900, height: 900 } });
  if (before) await page.addInitScript({ content: before });
  const requests: string[] = [];
  const errors: string[] = [];
  await page.route("**/*", (route) => {
    const address = route.request().url();
    if (address !== PAGE) requests.push(address);
    return address === PAGE ? route.continue() : route.abort();
  });
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(PAGE);
  return { page, requests, errors };
}

/** Drops files of the disk on the page, through the browser's own way for them. */
export async function drop(page: Page, ...paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: paths.map((path) => resolve(path)), dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, x: 450, y: 450, data });
  await session.detach();
}

/** The file that `act` hands over. */
export async function downloadOf(page: Page, act: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return download;
}

/** What a file that was handed over holds. */
export async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}
