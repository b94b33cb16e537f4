import { newPage, type Page } from "../workbook/page";
import { Workbook } from "../workbook/workbook";
import type { Sheet } from "../workbook/sheet";
import { runsOf, textsOf } from "./headerFooter";
import { printout, type Printout } from "./printout";

/** A sheet of so many rows of 20 points and columns of 100, on A4 with margins of 50 all around. */
function laidOut(
  rows: number,
  columns: number,
  change: (page: Page, sheet: Sheet) => void = () => undefined,
): Printout {
  const sheet = new Workbook("test").addSheet("表");
  for (let row = 0; row < rows; row++) sheet.rowHeights.set(row, 20);
  for (let column = 0; column < columns; column++) sheet.columnWidths.set(column, 100);
  sheet.put(rows - 1, columns - 1, { kind: "value", value: "末" });
  Object.assign(sheet.page, { leftMargin: 50, rightMargin: 50, topMargin: 50, bottomMargin: 50 });
  change(sheet.page, sheet);
  return printout(sheet)!;
}

const sizes = ({ pages }: Printout) => pages.map(({ rows, columns }) => `${rows.length}×${columns.length}`);

test("an empty sheet has nothing to print", () => {
  expect(printout(new Workbook("test").addSheet("表"))).toBeUndefined();
});

test("rows and columns go onto as many pages as they need, first down, then over", () => {
  expect(sizes(laidOut(40, 5))).toEqual(["37×4", "3×4", "37×1", "3×1"]);
  expect(sizes(laidOut(40, 5, (page) => (page.orientation = "Landscape")))).toEqual(["24×5", "16×5"]);
  expect(sizes(laidOut(30, 4, (page) => (page.paperSize = "A3")))).toEqual(["30×4"]);
});

test("a scale, and fitting to pages, make room", () => {
  expect(sizes(laidOut(40, 5, (page) => (page.zoom = { scale: 50 })))).toEqual(["40×5"]);
  const wide = laidOut(100, 5, (page) => (page.zoom = { horizontalFitToPages: 1 }));
  expect([wide.scale, ...sizes(wide)]).toEqual([0.99, "37×5", "37×5", "26×5"]);
  const one = laidOut(100, 5, (page) => (page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 }));
  expect([one.scale, ...sizes(one)]).toEqual([0.37, "100×5"]);
  expect(laidOut(2, 2, (page) => (page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 })).scale).toBe(1);
});

test("titles are repeated on the pages behind them and take their room", () => {
  const { pages } = laidOut(60, 2, (page) => (page.titleRows = { row: 0, column: 0, rows: 2, columns: 16_384 }));
  expect(pages.map(({ titleRows, rows }) => [titleRows, rows[0], rows.length])).toEqual([
    [[], 0, 37],
    [[0, 1], 37, 23],
  ]);
});

test("hidden rows take no room, and a print area is all that is printed", () => {
  expect(
    sizes(
      laidOut(40, 2, (_, sheet) => {
        for (const row of [1, 2, 3]) sheet.hiddenRows.add(row);
      }),
    ),
  ).toEqual(["37×2"]);
  expect(sizes(laidOut(40, 5, (page) => (page.printArea = [{ row: 2, column: 1, rows: 3, columns: 2 }])))).toEqual([
    "3×2",
  ]);
});

test("the codes of headers and footers are resolved", () => {
  const facts = { number: 3, count: 7, sheet: "附件1", file: "通报.xlsx", now: new Date(2023, 3, 7, 9, 5) };
  expect(
    runsOf('&"宋体,加粗"&14— &P/&N —', facts)
      .map(({ text }) => text)
      .join(""),
  ).toBe("— 3/7 —");
  expect(runsOf('&"宋体,加粗"&14&P', facts)).toEqual([
    { text: "3", font: "宋体", size: 14, bold: true, italic: false },
  ]);
  expect(
    runsOf("&A &F &D &T R&&D&U", facts)
      .map(({ text }) => text)
      .join(""),
  ).toBe("附件1 通报.xlsx 2023/4/7 9:05 R&D");
});

test("the first page and even pages may have texts of their own", () => {
  const page = newPage();
  page.texts.firstPage.centerFooter = "首";
  page.texts.evenPages.centerFooter = "偶";
  page.texts.oddPages.centerFooter = "奇";
  const footers = () => [1, 2, 3].map((n) => textsOf(page, n, n).centerFooter).join("");
  expect(footers()).toBe("奇奇奇");
  page.headerState = "FirstOddAndEven";
  expect(footers()).toBe("首偶奇");
  page.headerState = "OddAndEven";
  expect(footers()).toBe("奇偶奇");
});
