import { readFileSync } from "node:fs";
import { type BookType, utils, write } from "@e965/xlsx";
import type { Grid } from "../../../src/cells/grid";
import { readActive } from "./read";

/* Comments in other formats than .xlsx, also those at cells without anything else, beside and below all that is used. */

const ROWS = [
  ["单位", "类别", "扎兰屯市政府网采用条数"],
  ["水利局", "市直各部门", 36],
  ["公安局", "市直各部门", 25],
];
const COMMENTS = { C2: "实为25条", A3: "重复，不计", H3: "不计", B9: "公安局重复一条" };

function written(bookType: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet(ROWS);
  for (const [cell, t] of Object.entries(COMMENTS)) {
    sheet[cell] ??= { t: "z" };
    sheet[cell].c = [{ a: "审核", t }];
  }
  sheet["!ref"] = "A1:H9";
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "统计表");
  return new Uint8Array(write(book, { bookType, type: "array" }) as ArrayBuffer);
}

const said = ({ comments }: Grid): Record<string, string> =>
  Object.fromEntries([...comments].map(([cell, { texts }]) => [cell, texts.join("\n")]));

test(".xlsb", async () => {
  const grid = await readActive("表.xlsb", written("xlsb"));
  expect(said(grid)).toEqual(COMMENTS);
  expect(grid.values).toEqual(ROWS);
});

// LibreOffice wrote them from an .xlsx file; of the author, who begins a note of Excel's, they do not tell.
test.each(["comments.xls", "comments.ods"])("%s", async (file) => {
  const grid = await readActive(file, readFileSync(`test/fixtures/comments/${file}`));
  expect(said(grid)).toEqual({
    C3: "审核:\n实为25条",
    A4: "重复，不计",
    B5: "第一行\n待核实",
    H6: "不计",
    B20: "公安局重复一条，不计",
    K1: "水利局不计",
  });
});

describe("Excel 2003's XML", () => {
  const comment = (text: string): string =>
    `<Comment ss:Author="审核"><ss:Data xmlns="http://www.w3.org/TR/REC-html40"><B>审核:</B><Font html:Size="9">&#10;${text}</Font></ss:Data></Comment>`;
  const cell = (value: string | number): string =>
    `<Cell><Data ss:Type="${typeof value === "number" ? "Number" : "String"}">${value}</Data></Cell>`;
  const row = (cells: readonly (string | number)[], more = ""): string =>
    `<Row>${cells.map(cell).join("")}${more}</Row>`;
  const workbook = (encoding: string): string => {
    const last = `<Cell ss:Index="8">\n ${comment("不计")}</Cell>`;
    const rows = [row(ROWS[0]!), row(ROWS[1]!), row(ROWS[2]!, last)].join("\n");
    const below = `<Row ss:Index="9"><Cell ss:Index="2">${comment("公安局重复一条")}</Cell></Row>`;
    const space = "urn:schemas-microsoft-com:office:spreadsheet";
    return `<?xml version="1.0" encoding="${encoding}"?>\n<Workbook xmlns="${space}" xmlns:ss="${space}"><Worksheet ss:Name="统计表"><Table>${rows}${below}</Table></Worksheet></Workbook>`;
  };

  test.each([
    ["UTF-8", (text: string) => Buffer.from(text)],
    ["UTF-16", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ])("in %s", async (encoding, bytes) => {
    const grid = await readActive("表.xml", bytes(workbook(encoding)));
    expect(said(grid)).toEqual({ H3: "不计", B9: "公安局重复一条" });
    expect(grid.values).toEqual(ROWS);
  });

  test("as the library writes it", async () => {
    const { C2, A3 } = COMMENTS;
    expect(said(await readActive("表.xml", written("xlml")))).toEqual({ C2, A3 });
  });
});
