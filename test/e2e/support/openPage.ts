import { afterAll, afterEach, beforeAll } from "@jest/globals";
import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser } from "../../../scripts/demo/browser";
import { buildAddin } from "../../../scripts/demo/buildAddin";
import { buildHostPage } from "../../../scripts/demo/hostPage";
import { type Running, serve } from "../../../scripts/demo/serve";
import { saveWorkbook } from "../../../excel-stand-in/xlsx/saveWorkbook";
import { fillSheet, Workbook } from "../../../excel-stand-in/workbook/workbook";
import type { SheetTable } from "../../../excel-stand-in/open";
import { ONE_PROCESS, type WindowOptions, Windows } from "./windows";

/** Where the manifest of the build says that the add-in is, and where its page looks for office.js. */
const ADDIN = "https://localhost:3000";
const OFFICE = "appsforoffice.microsoft.com";
/** The library as Microsoft's server hands it out: that of npm, or another build in a folder. */
const OFFICE_JS = process.env["OFFICE_JS"] ?? "node_modules/@microsoft/office-js/dist";

/** A page that plays Excel, with the built add-in in it. */
export interface OpenedExcel {
  readonly page: Page;
  /** The add-in's own page in the pane. */
  pane(): Promise<Frame>;
  /** Addresses of requests that were not to the two servers of the test, nor for office.js. */
  readonly strange: readonly string[];
  /** Errors in the consoles of both pages. */
  readonly errors: readonly string[];
}

/** What the page is opened with. */
export interface OpenOptions {
  /** The sheets of the workbook, the last one in view; the sample without them. */
  readonly sheets?: Readonly<Record<string, SheetTable>>;
  /** A file instead. */
  readonly file?: Uint8Array;
  readonly language?: "en-US" | "zh-CN";
  readonly pane?: "closed" | "open";
  /** How long a command may take. */
  readonly commandTimeout?: number;
  readonly context?: WindowOptions;
}

let browser: Browser;
let servers: { readonly addin: Running; readonly office: Running; readonly page: Running };
let windows: Windows;

/** Starts browser and servers once for the tests of a file, and ends them after the last one. */
export function useBrowser(): void {
  beforeAll(async () => {
    await buildAddin({ folder: "dist", origin: ADDIN });
    await buildHostPage(`out/e2e/page-${process.env["JEST_WORKER_ID"] ?? "1"}`);
    servers = {
      addin: await serve({ "/": "dist" }, 0),
      office: await serve({ "/lib/1/hosted/": OFFICE_JS }, 0),
      page: await serve({ "/samples/": "samples", "/": `out/e2e/page-${process.env["JEST_WORKER_ID"] ?? "1"}` }, 0),
    };
    browser = await launchBrowser([`--host-resolver-rules=${rules()}`, ONE_PROCESS]);
    windows = new Windows(browser, `${servers.page.origin}/page.css`);
  });
  afterEach(() => windows?.closePages());
  afterAll(async () => {
    await browser?.close();
    for (const server of Object.values(servers ?? {})) server.close();
  });
}

// The built pages stay untouched: the browser alone is told that both addresses are served by this computer, and that
// there are no others.
function rules(): string {
  const { addin, office, page } = servers;
  return [
    `MAP localhost:3000 127.0.0.1:${addin.port}`,
    `MAP localhost:${page.port} 127.0.0.1:${page.port}`,
    `MAP ${OFFICE}:443 127.0.0.1:${office.port}`,
    "MAP * ~NOTFOUND",
  ].join(",");
}

/** Opens the page and waits until the add-in takes commands. */
export async function openPage(options: OpenOptions = {}): Promise<OpenedExcel> {
  const { sheets, file, language = "zh-CN", pane = "open", commandTimeout = 120_000 } = options;
  const usual = { ignoreHTTPSErrors: true, viewport: { width: 1366, height: 768 } };
  const page = await windows.newPage({ ...usual, ...options.context });
  const watched = watch(page);
  const bytes = file ?? (sheets && (await workbookOf(sheets)));
  const query = new URLSearchParams({ addin: ADDIN, lang: language, pane, timeout: String(commandTimeout) });
  query.set("file", bytes ? "/given.xlsx" : "/samples/扎兰屯市2023年第一季度采用情况.xlsx");
  if (bytes) await page.route("**/given.xlsx", (route) => route.fulfill({ body: Buffer.from(bytes) }));
  await page.goto(`${servers.page.origin}/?${query.toString()}`);
  await page.locator("html[data-started=yes]").waitFor();
  await page.evaluate("excelPage.addin.addin.ready").catch(async (error: unknown) => {
    throw new Error(`${String(error)}: ${String(await page.getByRole("status").textContent())}`);
  });
  return { page, pane: () => paneOf(page), ...watched };
}

function watch(page: Page): Pick<OpenedExcel, "errors" | "strange"> {
  const strange: string[] = [];
  const errors: string[] = [];
  const known = [servers.page.origin, ADDIN, `https://${OFFICE}`];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^(http|ws)/.test(url.protocol) && !known.includes(url.origin)) strange.push(url.href);
  });
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return { strange, errors };
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator("iframe.addin").elementHandle())?.contentFrame();
  if (!frame) throw new Error("the pane has no page");
  return frame;
}

async function workbookOf(sheets: Readonly<Record<string, SheetTable>>): Promise<Uint8Array> {
  const workbook = new Workbook("工作簿.xlsx");
  for (const [name, table] of Object.entries(sheets)) fillSheet(workbook, workbook.addSheet(name), table);
  workbook.activate(workbook.sheets.at(-1)!);
  workbook.settle();
  return saveWorkbook(workbook);
}
