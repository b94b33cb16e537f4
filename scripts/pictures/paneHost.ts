import { mkdirSync } from "node:fs";
import type { Browser, Frame, Page } from "playwright-core";
import { saveWorkbook } from "../../excel-stand-in/xlsx/saveWorkbook";
import { fillSheet, Workbook } from "../../excel-stand-in/workbook/workbook";
import type { SheetTable } from "../../excel-stand-in/open";
import { launchBrowser } from "../demo/browser";
import { type Demo, startDemo } from "../demo/startDemo";

/** How the page that plays Excel is opened. */
export interface PaneOptions {
  readonly language?: "en-US" | "zh-CN";
  readonly theme?: "dark" | "light";
  /** Sheets of the workbook, the last one in view; the sample without them. */
  readonly sheets?: Readonly<Record<string, SheetTable>>;
  /** Whether the pane is opened for the first time on this computer. */
  readonly firstRun?: boolean;
}

/** The browser with the page that plays Excel, and the add-in in it. */
export interface PaneHost {
  /** The address of the page, with the sample in it. */
  readonly address: string;
  /** Opens the pane in a fresh browser profile. */
  open(options?: PaneOptions): Promise<{ readonly page: Page; readonly pane: Frame }>;
  close(): Promise<void>;
}

/** Starts the demonstration and a browser. @param port of the page; the add-in has the next one */
export async function startPaneHost(port: number): Promise<PaneHost> {
  const demo = await startDemo(port);
  const browser = await launchBrowser();
  return {
    address: demo.address,
    open: (options = {}) => open(demo, browser, options),
    async close() {
      await browser.close();
      demo.close();
    },
  };
}

async function open(demo: Demo, browser: Browser, options: PaneOptions): Promise<{ page: Page; pane: Frame }> {
  const { language = "zh-CN", theme = "light", sheets, firstRun = false } = options;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: 900 },
    deviceScaleFactor: 2,
    colorScheme: theme,
  });
  if (!firstRun) await context.addInitScript(() => localStorage.setItem("adoption-bulletin.welcomed", "1"));
  const page = await context.newPage();
  const address = new URL(demo.address);
  address.searchParams.set("lang", language);
  address.searchParams.set("pane", "open");
  if (sheets) {
    const bytes = await saveWorkbook(workbookOf(sheets));
    await page.route("**/given.xlsx", (route) => route.fulfill({ body: Buffer.from(bytes) }));
    address.searchParams.set("file", "/given.xlsx");
  }
  await page.goto(address.href);
  await page.locator("html[data-started=yes]").waitFor();
  if (theme === "dark") await page.locator("#theme").selectOption("dark");
  const frame = await (await page.locator("iframe.addin").elementHandle())?.contentFrame();
  if (!frame) throw new Error("the pane has no page");
  await frame.getByRole("button").first().waitFor();
  return { page, pane: frame };
}

function workbookOf(sheets: Readonly<Record<string, SheetTable>>): Workbook {
  const workbook = new Workbook("工作簿.xlsx");
  for (const [name, table] of Object.entries(sheets)) fillSheet(workbook, workbook.addSheet(name), table);
  workbook.activate(workbook.sheets.at(-1)!);
  workbook.settle();
  return workbook;
}

/** Saves a picture of the pane alone. */
export async function takePaneShot(page: Page, file: string): Promise<void> {
  mkdirSync("docs/images", { recursive: true });
  await page.mouse.move(10, 10);
  await page.locator("iframe.addin").screenshot({ path: file, animations: "disabled" });
}
