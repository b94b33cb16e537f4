import fc from "fast-check";
import type { Grid } from "../../../src/cells/grid";
import { readActive } from "./read";
import { yardsticks } from "../../support/yardstick";

const read = (text: string): Promise<Grid> => readActive("a.csv", new TextEncoder().encode(text));

const HEADER = "单位,采用条数,备注\n";
const TABLE = [
  ["单位", "采用条数", "备注"],
  ["水利局", "36", "先进"],
  ["公安局", "25", ""],
  ["民政局", "26", ""],
];

test.each([
  ["in the last cell, open to the end", '水利局,36,"先进\n公安局,25,\n民政局,26,', { line: 2, lines: 2 }],
  ["before a unit", '"水利局,36,先进\n公安局,25,\n民政局,26,\n', { line: 2, lines: 3 }],
  ["closed by a curly one", '水利局,36,"先进”\n公安局,25,\n民政局,26,', { line: 2, lines: 2 }],
])("a quotation mark %s ends with its cell and is a fault", async (_, rows, fault) => {
  const grid = await read(HEADER + rows);
  expect([grid.values, grid.faults]).toEqual([TABLE, [{ fault: "open-quote", ...fault }]]);
});

test("a mark that another one further down closes swallows no rows", async () => {
  const { values, faults } = await read(`${HEADER}水利局,36,"先进\n公安局,25,\n民政局,26,好"\n`);
  expect([values.map(([unit]) => unit), faults]).toEqual([
    ["单位", "水利局", "公安局", "民政局"],
    [{ fault: "open-quote", line: 2, lines: 2 }],
  ]);
});

test("two rows that stray marks join are two rows", async () => {
  const { values, faults } = await read(`${HEADER}水利局,36,"先进\n公安局,25,"好\n民政局,26,\n`);
  expect([values.map(([unit]) => unit), faults.length]).toEqual([["单位", "水利局", "公安局", "民政局"], 2]);
});

test("a cell of several lines is no fault, commas in it or not", async () => {
  const grid = await read(`${HEADER}水利局,36,"先进,\n继续,保持\n下去"\n公安局,25,\n`);
  expect([grid.values[1], grid.faults]).toEqual([["水利局", "36", "先进,\n继续,保持\n下去"], []]);
});

test("a heading of two lines in the first column is no fault", async () => {
  const grid = await read('"单位\n名称",采用条数,备注\n水利局,36,a\n公安局,25,b\n');
  expect([grid.values[0]![0], grid.values.length, grid.faults]).toEqual(["单位\n名称", 3, []]);
});

test("quotation marks within a cell stay", async () => {
  const grid = await read(`${HEADER}水利局,36,称"先进"单位\n公安局,25,"""先进""单位"\n民政局,26,"先进"单位\n`);
  expect(grid.values.slice(1).map((row) => row[2])).toEqual(['称"先进"单位', '"先进"单位', '先进"单位']);
});

test.each([
  ["sep=; in the first line", "sep=;\n单位;采用条数;备注\n水利局;36;先进\n公安局;25;\n民政局;26;\n"],
  ["sep=^ in the first line", "sep=^\n单位^采用条数^备注\n水利局^36^先进\n公安局^25^\n民政局^26^\n"],
  ["upright lines", "单位|采用条数|备注\n水利局|36|先进\n公安局|25|\n民政局|26|\n"],
  ["circumflexes", "单位^采用条数^备注\n水利局^36^先进\n公安局^25^\n民政局^26^\n"],
  ["blanks before quotes", '单位, "采用条数", "备注"\n"水利局", "36" , "先进"\n公安局, "25",\n民政局, "26",\n'],
  ['cells such as ="36"', '单位,采用条数,备注\n="水利局",="36",="先进"\n公安局,="25",=""\n民政局,="26",\n'],
  ['cells such as "=""36"""', '单位,采用条数,备注\n水利局,"=""36""",先进\n公安局,"=""25""",\n民政局,"=""26""",\n'],
  ["a tab after each value", "单位\t,采用条数\t,备注\t\n水利局\t,36\t,先进\t\n公安局\t,25\t,\n民政局\t,26\t,\t\n"],
  ["a tab before each value", "\t单位,\t采用条数,\t备注\n\t水利局,\t36,\t先进\n\t公安局,\t25,\n\t民政局,\t26,\n"],
])("a table with %s", async (_, text) => {
  const { values, faults } = await read(text);
  expect([values, faults]).toEqual([TABLE, []]);
});

test("a fault after a first line sep= is counted from the file's first line", async () => {
  const { faults } = await read('sep=,\n单位,条数\n水利局,36\n"公安局,25\n');
  expect(faults).toEqual([{ fault: "open-quote", line: 4, lines: 1 }]);
});

test("UTF-16 without a mark is read", async () => {
  const bytes = Buffer.from("单位,采用条数,备注\r\n水利局,36,先进\r\n公安局,25,\r\n民政局,26,\r\n", "utf16le");
  expect((await readActive("a.csv", bytes)).values).toEqual(TABLE);
  expect((await readActive("a.csv", bytes.swap16())).values).toEqual(TABLE);
});

test("every table that is written by the rules is read as it is, without a fault", async () => {
  const cell = fc.stringMatching(/^[水利局0-9 ,"\n]{0,6}$/).map((text) => text.trim());
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 8 }),
      async (rows) => {
        // Cells of several lines that look like rows are what a fault is; they are tried above.
        const table = rows.map((row) => row.map((text, i) => `${i}${text.replace(/[,\n]+/g, i === 1 ? "," : "\n")}`));
        const text = table.map((row) => row.map((one) => `"${one.replace(/"/g, '""')}"`).join(",")).join("\r\n");
        const grid = await read(text);
        expect([grid.values, grid.faults]).toEqual([table, []]);
      },
    ),
  );
});

test.each([
  ["a quotation mark in each of 20,000 rows", `${HEADER}${'水利局,36,"好\n'.repeat(20_000)}`],
  ["a line of 1,000,000 blanks", `${HEADER}${" ".repeat(1_000_000)},36,\n`],
  ["a line of 200,000 tabs", `${HEADER}水利局${"\t".repeat(200_000)}x,36,\n`],
  ["a cell of 900,000 characters", `${HEADER}${"局".repeat(900_000)},36,\n`],
  ["a row of 2,000,000 blank cells", `${HEADER}水利局,36${",".repeat(2_000_000)}\n`],
  ["100,000 quotation marks", `${HEADER}${'"'.repeat(100_001)},36,\n`],
])("%s take no time", async (_, text) => {
  expect(await yardsticks(() => read(text))).toBeLessThan(8);
});

test("more rows than a sheet has are refused, forty million blank lines at the end are not", async () => {
  expect((await read(`单位\n${"\n".repeat(900_000)}水利局`)).values.length).toBe(900_002);
  await expect(read(`单位\n${"\n".repeat(1_100_000)}水利局`)).rejects.toMatchObject({ kind: "sheet-too-large" });
  expect((await read(`单位,条数\n水利局,3${"\n".repeat(40_000_000)}`)).values.length).toBe(2);
});

test("a cell of more than a million characters is refused, and something right of the last column", async () => {
  await expect(read(`${HEADER}${"局".repeat(1_000_001)},36,\n`)).rejects.toMatchObject({
    kind: "file-too-large",
    of: "text",
  });
  await expect(read(`${HEADER}水利局,36${",".repeat(20_000)}x\n`)).rejects.toMatchObject({ kind: "sheet-too-large" });
});
