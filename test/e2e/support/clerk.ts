import type { Frame, Page } from "playwright-core";
import type { ExcelPage } from "../../../excel-stand-in/page/excelPage";

declare const excelPage: ExcelPage;

/** Clicks a ribbon button and waits for the end that the status bar tells. */
export async function command(page: Page, label: string): Promise<string> {
  await page.getByRole("button", { name: label }).click();
  const status = page.getByRole("status");
  await status.filter({ hasText: /[：:] ?\S/ }).waitFor();
  return (await status.textContent()) ?? "";
}

/** Selects a cell through the name box. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.locator("#name-box").fill(address);
  await page.locator("#name-box").press("Enter");
}

/** Types into a cell. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** The text that a cell shows in the grid, once it does. */
export async function shows(page: Page, address: string, text: RegExp | string): Promise<void> {
  const exact = typeof text === "string" ? new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`) : text;
  await page.locator(`[data-cell="${address}"]`, { hasText: exact }).waitFor();
}

/** The names on the tabs. */
export function tabs(page: Page): Promise<string[]> {
  return page.getByRole("tab").allTextContents();
}

/** The values of a sheet's used cells, row by row; empty ones as "". */
export function values(page: Page, sheet: string): Promise<unknown[][]> {
  return page.evaluate((name) => {
    const found = excelPage.session.workbook.sheet(name);
    const used = found.usedArea(true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
    return Array.from({ length: used.row + used.rows }, (_, row) =>
      Array.from({ length: used.column + used.columns }, (_, column) => {
        const value = found.value(row, column);
        return value === null ? "" : typeof value === "object" ? value.error : value;
      }),
    );
  }, sheet);
}

/** The workbook as it would be downloaded. */
export async function saved(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

/** Opens a part of the pane, unless it stands open. */
export async function openPart(pane: Frame, heading: string): Promise<void> {
  const title = pane.getByRole("heading", { name: heading, exact: true });
  const closed = pane.locator("details.panel:not([open]) > summary", { has: title });
  if (await closed.isVisible()) await closed.click();
}
