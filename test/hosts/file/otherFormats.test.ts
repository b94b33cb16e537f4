import { readFileSync } from "node:fs";
import { utils, write, type BookType, type WorkBook } from "@e965/xlsx";
import { fileWorkbook } from "../../../src/hosts/file/fileWorkbook";
import { readActive } from "./read";
import { unzip } from "./unzip";
import { zip } from "./zip";

/** A title over two columns, headings, one hidden row, a format, a formula; a hidden sheet and one that is in view. */
function workbook(): WorkBook {
  const sheet = utils.aoa_to_sheet([["统计表"], ["单位", "条数"], ["水利局", 36], ["公安局", 25]]);
  sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  sheet["!rows"] = [{}, {}, {}, { hidden: true }];
  sheet["B3"].z = '0"条"';
  sheet["B4"] = { t: "n", v: 25, f: "20+5" };
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["名录"]]), "名录");
  utils.book_append_sheet(book, sheet, "一月");
  book.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 0 }] };
  return book;
}

function bytesOf(book: WorkBook, bookType: BookType): Uint8Array {
  return new Uint8Array(write(book, { bookType, type: "array" }) as ArrayBuffer);
}

const VALUES = [
  ["统计表", ""],
  ["单位", "条数"],
  ["水利局", 36],
  ["公安局", 25],
];

test.each([
  ["表.xls", "biff8", "xls"],
  ["表.et", "biff8", "et"],
  ["表.xlsx", "biff8", "xls"],
  ["表.xlsb", "xlsb", "xlsb"],
  ["表.ods", "ods", "ods"],
  ["表.xls", "xlml", "xml"],
] as const)("%s (%s) is read, with a fault that says it is %s", async (name, bookType, format) => {
  const host = fileWorkbook(name, bytesOf(workbook(), bookType), () => {});
  const view = await host.look();
  expect(view.sheets.map((sheet) => sheet.name)).toEqual(["名录", "一月"]);
  const grid = await host.read("一月");
  expect(grid.values).toEqual(VALUES);
  expect(grid.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  expect(grid.faults).toEqual([{ fault: "other-format", format }]);
  if (format !== "ods") {
    expect(view.active).toBe("一月");
    expect(grid.shown.get("B3")).toBe("36条");
    // The library writes no heights of rows in the old format.
    if (format === "xlsb" || format === "xml") expect([...grid.hiddenRows]).toEqual([3]);
  }
});

test("a workbook of Excel 95 in the character set of Chinese Windows is read", async () => {
  // The library writes such files in one character set only: the name and the unit are put in by hand, in GBK.
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ["unit__", "n"],
      ["slj___", 36],
    ]),
    "Sheet1",
  );
  const bytes = Buffer.from(bytesOf(book, "biff5"));
  const put = (ascii: string, hex: string): void => {
    const at = bytes.indexOf(ascii);
    expect(at).toBeGreaterThan(0);
    bytes.write(hex, at, "hex");
  };
  put("slj___", "cbaec0fbbed6"); // 水利局
  const codePage = bytes.indexOf(Buffer.from("42000200", "hex"));
  bytes.writeUInt16LE(936, codePage + 4);
  expect((await readActive("a.xls", bytes)).values).toEqual([
    ["unit__", "n"],
    ["水利局", 36],
  ]);
});

test("the tab in view of an .xls file is the one in view", async () => {
  const book = workbook();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["二月"]]), "二月");
  const bytes = Buffer.from(bytesOf(book, "biff8"));
  const window = bytes.indexOf(Buffer.from("3d001200", "hex"));
  bytes.writeUInt16LE(2, window + 4 + 10);
  expect((await fileWorkbook("a.xls", bytes, () => {}).look()).active).toBe("二月");
  bytes.writeUInt16LE(0, window + 4 + 10);
  expect(await fileWorkbook("a.xls", bytes, () => {}).look()).toMatchObject({ active: "一月", activeHidden: "名录" });
});

test("a real .xls file and a real .ods file are read as their twins are", async () => {
  const fixtures = "test/fixtures/workbooks";
  const xls = await readActive("E42.xls", readFileSync(`${fixtures}/00-read-right-today/E42.xls`));
  expect(xls.values.slice(1, 3)).toEqual([
    ["序号", "单位", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"],
    [1, "水利局", 36, 0],
  ]);
  const ods = await readActive("W12.ods", readFileSync(`${fixtures}/19-wrong-file-named-wrongly/W12ods-W12.ods`));
  const xlsx = await readActive("W12.xlsx", readFileSync(`${fixtures}/00-read-right-today/W12.xlsx`));
  expect(ods.values).toEqual(xlsx.values);
  expect([...ods.shown]).toEqual([...xlsx.shown]);
});

test("hidden and filtered lines of an .ods file are known, also where many are hidden together", async () => {
  const parts = unzip(bytesOf(workbook(), "ods"));
  const sheet =
    '<table:table table:name="一月"><table:table-column table:number-columns-repeated="2"/>' +
    '<table:table-column table:visibility="collapse"/>' +
    ["", "", ' table:visibility="collapse"', "", ' table:visibility="filter"', ' table:number-rows-repeated="2"']
      .map((more, n) => `<table:table-row${more}>${cell(`第${n}行`)}${cell("a")}${cell("b")}</table:table-row>`)
      .join("") +
    '<table:table-row table:visibility="collapse" table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>' +
    "</table:table>";
  const content = parts.get("content.xml")!.replace(/<table:table table:name="一月"[\s\S]*?<\/table:table>/, sheet);
  const host = fileWorkbook("表.ods", zip(parts.set("content.xml", content)), () => {});
  const grid = await host.read("一月");
  expect(grid.values).toHaveLength(7);
  expect([...grid.hiddenRows]).toEqual([2, 4]);
  expect([...grid.hiddenColumns]).toEqual([2]);
  expect([...(await host.read("名录")).hiddenRows]).toEqual([]);
});

function cell(text: string): string {
  return `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
}

test("what cannot be read is named by its format", async () => {
  const bytes = readFileSync("test/fixtures/workbooks/19-wrong-file-named-wrongly/A12.xlsb");
  await expect(readActive("A12.xlsb", bytes)).rejects.toMatchObject({ kind: "old-format", format: "xlsb" });
});
