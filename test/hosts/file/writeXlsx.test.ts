import { jest } from "@jest/globals";
import { readXlsx } from "hucre/xlsx";
import type { Sheet } from "hucre";
import { Cancelled } from "../../../src/hosts/cancelled";
import { writeXlsx } from "../../../src/hosts/file/writeXlsx";
import type { SheetLayout } from "../../../src/layout/sheetLayout";
import { smallLayout } from "./smallLayout";
import { unzip } from "./unzip";

async function written(changes: Partial<SheetLayout> = {}): Promise<Sheet> {
  const { sheets } = await readXlsx(await writeXlsx([smallLayout(changes)]), { readStyles: true });
  return sheets[0]!;
}

async function part(name: string, changes: Partial<SheetLayout> = {}): Promise<string> {
  return unzip(await writeXlsx([smallLayout(changes)])).get(name)!;
}

/** A layout whose unit in row 4 has this name. */
function withUnit(unit: string): Partial<SheetLayout> {
  const rows = smallLayout().rows.map((row, i) => (i === 3 ? [1, unit, 180] : row));
  return { rows };
}

test("the file has the layouts' sheets in their order and no others", async () => {
  const { sheets } = await readXlsx(await writeXlsx([smallLayout(), smallLayout({ name: "附件2" })]));
  expect(sheets.map(({ name }) => name)).toEqual(["附件1", "附件2"]);
});

test("numbers are numbers, texts are texts, blanks are blank", async () => {
  expect((await written()).rows).toEqual([
    ["附件1", null, null],
    ["信息采用情况统计表", null, null],
    ["排名", "单位", "得分"],
    [1, "水利局", 180],
    [2, "公安局", 135.5],
    ["注:采用一条计5分。", null, null],
  ]);
});

test.each(["=1+1", "+1", "-1", "@SUM(1)", " =1", "＝1", '=HYPERLINK("x")'])(
  "the text %p stays a text cell",
  async (unit) => {
    const cell = (await written(withUnit(unit))).cells!.get("3,1")!;
    expect(cell).toMatchObject({ value: unit, type: "string", style: { numFmt: "@" } });
    expect(cell.formula).toBeUndefined();
  },
);

test("a text like a formula is a text cell in a style without that property too", async () => {
  const rows = smallLayout().rows.map((row, i) => (i === 5 ? ["=1+1", "", ""] : row));
  expect((await written({ rows })).cells!.get("5,0")).toMatchObject({ value: "=1+1", style: { numFmt: "@" } });
});

test("cells of a style for text have the text format, others do not", async () => {
  const { cells } = await written();
  expect([cells!.get("3,1")?.style?.numFmt, cells!.get("3,0")?.style?.numFmt]).toEqual(["@", undefined]);
});

test("a text that reads like an error is no error", async () => {
  const xml = await part("xl/worksheets/sheet1.xml", withUnit("#REF!"));
  expect(xml).toMatch(/<c r="B4" s="\d+" t="s">/);
  expect(await part("xl/sharedStrings.xml", withUnit("#REF!"))).toContain("<si><t>#REF!</t></si>");
});

test.each(["a & b < c > \"d\" 'e'", "第一行\n第二行", "一\r\n二", "甲\u0001乙", " 前后 ", "_x0041_", "𠮷"])(
  "the text %p survives",
  async (unit) => {
    expect((await written(withUnit(unit))).rows[3]![1]).toBe(unit);
  },
);

test.each(["甲\ufffe乙", "甲\uffff乙", "甲\ud800乙"])(
  "what no file can hold in %p becomes a replacement sign",
  async (unit) => {
    expect((await written(withUnit(unit))).rows[3]![1]).toBe("甲\ufffd乙");
  },
);

test("no cell has a formula and no part a link", async () => {
  const parts = unzip(await writeXlsx([smallLayout(withUnit("=1+1"))]));
  expect(parts.get("xl/worksheets/sheet1.xml")).not.toMatch(/<f[ >]|hyperlink/);
});

test("font, size, weight, alignment, wrapping and lines of a heading are written", async () => {
  expect((await written()).cells!.get("2,1")?.style).toEqual({
    font: { name: "黑体", size: 12, bold: true },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
    border: { top: { style: "thin" }, right: { style: "thin" }, bottom: { style: "thin" }, left: { style: "thin" } },
    numFmt: undefined,
  });
});

test("a style without lines has none", async () => {
  const style = (await written()).cells!.get("5,0")?.style;
  expect(style).toEqual({
    font: { name: "仿宋_GB2312", size: 12 },
    alignment: { horizontal: "left", vertical: "top", wrapText: true },
  });
});

test("blank cells of an area have its look", async () => {
  expect((await written()).cells!.get("1,2")?.style?.font?.name).toBe("方正小标宋简体");
});

test("merged areas are written", async () => {
  expect((await written()).merges).toEqual([
    { startRow: 1, startCol: 0, endRow: 1, endCol: 2 },
    { startRow: 5, startCol: 0, endRow: 5, endCol: 2 },
  ]);
});

test("a width in points becomes digits of 5.25 points", async () => {
  expect((await written()).columns!.map(({ width }) => width)).toEqual([8, 40, 12]);
});

test("rows have their heights in points", async () => {
  const { rowDefs } = await written();
  expect([...rowDefs!.values()].map(({ height }) => height)).toEqual([24, 48, 30, 24, 24, 20]);
});

test("the rows above the table's body stay in view", async () => {
  expect((await written()).freezePane).toEqual({ rows: 3 });
});

test("the view has no gridlines", async () => {
  expect((await written()).view).toEqual({ showGridLines: false });
});

test("the page is A4, one page wide and as many tall as needed, centred", async () => {
  expect((await written()).pageSetup).toMatchObject({
    paperSize: "a4",
    orientation: "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
  });
});

test("a landscape page is written", async () => {
  const page = { ...smallLayout().page, orientation: "landscape", centerHorizontally: false } as const;
  const { pageSetup } = await written({ page });
  expect([pageSetup?.orientation, pageSetup?.horizontalCentered]).toEqual(["landscape", undefined]);
});

test("margins in points become inches", async () => {
  const page = { ...smallLayout().page, margins: { top: 72, bottom: 36, left: 18, right: 9, header: 54, footer: 108 } };
  expect((await written({ page })).pageSetup?.margins).toEqual({
    top: 1,
    bottom: 0.5,
    left: 0.25,
    right: 0.125,
    header: 0.75,
    footer: 1.5,
  });
});

test("the print area is the whole layout and the headings are repeated", async () => {
  expect(await part("xl/workbook.xml")).toContain(
    "<definedNames>" +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">\'附件1\'!$A$1:$C$6</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'附件1\'!$3:$3</definedName>' +
      "</definedNames>",
  );
});

test("the names of the second sheet belong to the second sheet", async () => {
  const parts = unzip(await writeXlsx([smallLayout(), smallLayout({ name: "附件2" })]));
  expect(parts.get("xl/workbook.xml")).toContain("localSheetId=\"1\">'附件2'!$3:$3<");
});

test("a sheet name with a space and an apostrophe is quoted in them", async () => {
  expect(await part("xl/workbook.xml", { name: "附件1 (2)'s" })).toContain("'附件1 (2)''s'!$A$1:$C$6");
});

test("several repeated rows are written", async () => {
  expect((await written({ repeat: { first: 1, last: 2 } })).pageSetup?.printTitlesRow).toBe("$2:$3");
});

test("odd pages have the page number on the right and even pages on the left, a character away from the margin", async () => {
  expect((await written()).headerFooter).toEqual({
    differentOddEven: true,
    oddFooter: '&R&14&"宋体,Regular"— &P —\u3000',
    evenFooter: '&L&14&"宋体,Regular"\u3000— &P —',
  });
});

test("the file names no person", async () => {
  const parts = unzip(await writeXlsx([smallLayout()]));
  expect([...parts.keys()].filter((name) => name.startsWith("docProps"))).toEqual([]);
  expect([...parts.values()].join("")).not.toMatch(/creator|lastModifiedBy|Company|Manager/);
});

test("the same layouts make the same bytes", async () => {
  const first = await writeXlsx([smallLayout()]);
  const second = await writeXlsx([smallLayout()]);
  expect(Buffer.compare(first, second)).toBe(0);
});

describe("a long sheet is written in slices", () => {
  const rows = Array.from({ length: 5000 }, (_, i) => [i + 1, `第${i}单位`, (i * 7919) % 1000]);
  const long = smallLayout({ rows, rowHeights: rows.map(() => 15), merges: [] });

  /** Every look at the clock is longer after the one before than a slice takes. */
  beforeEach(() => {
    let time = 0;
    jest.spyOn(Date, "now").mockImplementation(() => (time += 1000));
  });
  afterEach(() => jest.restoreAllMocks());

  test("between which others have their turn, and comes out whole", async () => {
    let turns = 0;
    let isDone = false;
    const others = (async (): Promise<void> => {
      for (; !isDone; turns++) await new Promise((resolve) => setImmediate(resolve));
    })();
    const file = await writeXlsx([long]);
    isDone = true;
    await others;
    expect(turns).toBeGreaterThan(10);
    const { sheets } = await readXlsx(file);
    expect(sheets[0]!.rows).toEqual(rows);
  });

  test("which end when it is stopped", async () => {
    const stopping = new AbortController();
    setImmediate(() => stopping.abort());
    await expect(writeXlsx([long], stopping.signal)).rejects.toBeInstanceOf(Cancelled);
  });
});
