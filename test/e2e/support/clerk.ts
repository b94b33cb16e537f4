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

/** A point on something, whatever lies over it: the texts of cells flow over empty ones, and the grid is drawn anew often. */
async function pointOn(page: Page, selector: string): Promise<{ readonly x: number; readonly y: number }> {
  const found = await page.waitForFunction((wanted) => {
    const { left, top, width, height } = document.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
    return width > 0 && { x: left + Math.min(width / 2, 20), y: top + height / 2 };
  }, selector);
  return (await found.jsonValue()) || { x: 0, y: 0 };
}

/** Clicks a cell. */
export async function clickCell(page: Page, address: string): Promise<void> {
  const { x, y } = await pointOn(page, `[data-cell="${address}"]`);
  await page.mouse.click(x, y);
}

/** The small square at the corner of a cell, once the cell is what is selected: the grid is drawn a moment after the click. */
async function handleOf(page: Page, address: string): Promise<{ readonly x: number; readonly y: number }> {
  await page.waitForFunction((wanted) => {
    const handle = document.querySelector(".fill-handle")?.getBoundingClientRect();
    const cell = document.querySelector(wanted)?.getBoundingClientRect();
    return handle && cell && Math.abs(handle.right - cell.right) < 8 && Math.abs(handle.bottom - cell.bottom) < 8;
  }, `[data-cell="${address}"]`);
  return pointOn(page, ".fill-handle");
}

/** Selects a cell and clicks the small square at its corner twice. */
export async function fillDown(page: Page, address: string): Promise<void> {
  await clickCell(page, address);
  const { x, y } = await handleOf(page, address);
  await page.mouse.dblclick(x, y);
}

/** Selects a cell and drags the small square at its corner to another one. */
export async function fillTo(page: Page, address: string, to: string): Promise<void> {
  await clickCell(page, address);
  await drag(page, await handleOf(page, address), to);
}

/** Drags from a cell to another one. */
export async function dragTo(page: Page, from: string, to: string): Promise<void> {
  await drag(page, await pointOn(page, `[data-cell="${from}"]`), to);
}

async function drag(page: Page, start: { readonly x: number; readonly y: number }, to: string): Promise<void> {
  const end = await pointOn(page, `[data-cell="${to}"]`);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 3 });
  await page.mouse.up();
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
  await title.first().waitFor(); // a pane that is just being opened has no parts yet
  const closed = pane.locator("details.panel:not([open]) > summary", { has: title });
  if (await closed.isVisible()) await closed.click();
}
