import { fileWorkbook } from "../../../src/hosts/file/fileWorkbook";
import type { Grid } from "../../../src/cells/grid";
import { packageParts } from "./package";
import { readActive } from "./read";
import { zip } from "./zip";

async function gridOf(sheet: string, changes: Readonly<Record<string, string>> = {}): Promise<Grid> {
  return readActive("a.xlsx", zip(packageParts(sheet, changes)));
}

const row = (cells: string, attributes = 'r="1"'): string => `<sheetData><row ${attributes}>${cells}</row></sheetData>`;
const inline = (runs: string, style = 0): string => `<c r="A1" t="inlineStr" s="${style}"><is>${runs}</is></c>`;
const run = (text: string, look?: string): string =>
  `<r>${look === undefined ? "" : `<rPr>${look}</rPr>`}<t>${text}</t></r>`;

test.each([
  ["struck at the front", run("12", "<strike/>") + run("36", "<b/>"), "36", "~~12~~36"],
  ["struck by several runs", run("1", "<strike/>") + run("2", '<strike val="1"/>') + run("36"), "36", "~~12~~36"],
  ["raised at the end", run("水利局") + run("1", '<vertAlign val="superscript"/>'), "水利局", "水利局^1^"],
  ["lowered", run("36") + run("2", '<vertAlign val="subscript"/>'), "36", "36^2^"],
  ["struck as a whole", run("水利局", "<strike/>"), "水利局", "~~水利局~~"],
  ["with only blanks not struck", run("12", "<strike/>") + run(" "), "12 ", "~~12~~ "],
  ["bold and not struck", run("12", '<b/><strike val="0"/>') + run("36"), "1236", undefined],
])("a text %s", async (_, runs, value, marked) => {
  const grid = await gridOf(row(inline(runs)));
  expect([grid.values, grid.marked.get("A1")]).toEqual([[[value]], marked]);
});

test("a shared text has the marks of its runs", async () => {
  const strings = `<sst><si>${run("12", "<strike/>")}${run("36")}</si></sst>`;
  const grid = await gridOf(row('<c r="A1" t="s"><v>0</v></c>'), { "xl/sharedStrings.xml": strings });
  expect([grid.values, [...grid.marked]]).toEqual([[["36"]], [["A1", "~~12~~36"]]]);
});

test("a cell whose font is struck out keeps its value, number or text, and is marked", async () => {
  const grid = await gridOf(row('<c r="A1" s="2" t="s"><v>1</v></c><c r="B1" s="2"><v>36</v></c><c r="C1" s="2"/>'));
  expect([grid.values, [...grid.marked]]).toEqual([
    [["水利局", 36]],
    [
      ["A1", "~~水利局~~"],
      ["B1", "~~36~~"],
    ],
  ]);
});

test("a text that its format indents from the left keeps that", async () => {
  const cells = [3, 4, 0].map((style, n) => `<c r="${"ABC"[n]}1" s="${style}" t="s"><v>1</v></c>`).join("");
  const grid = await gridOf(row(cells));
  expect([grid.values, [...grid.indents]]).toEqual([[["水利局", "水利局", "水利局"]], [["A1", 2]]]);
});

test("runs without a look of their own have the cell's", async () => {
  const grid = await gridOf(row(inline(run("12") + run("36", "<b/>"), 2)));
  expect([grid.values, grid.marked.get("A1")]).toEqual([[["36"]], "~~12~~36"]);
});

test("rows are hidden by name, by a height of 0, and without an address", async () => {
  const rows = [
    '<row r="1" hidden="1"><c><v>1</v></c></row>',
    '<row ht="0" customHeight="1"><c><v>2</v></c></row>',
    '<row ht="15"><c><v>3</v></c></row>',
    '<row hidden="true"><c><v>4</v></c></row>',
  ].join("");
  expect([...(await gridOf(`<sheetData>${rows}</sheetData>`)).hiddenRows]).toEqual([0, 1, 3]);
});

test("in a sheet whose rows are hidden unless said otherwise those without a height are hidden", async () => {
  const sheet =
    '<sheetFormatPr zeroHeight="1"/><sheetData><row r="1" ht="15"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row><row r="4" ht="15"><c><v>2</v></c></row></sheetData>';
  expect([...(await gridOf(sheet)).hiddenRows]).toEqual([1, 2]);
});

test("columns are hidden in ranges and by a width of 0", async () => {
  const columns =
    '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/><col min="6" max="6" width="9"/></cols>';
  expect([...(await gridOf(columns + row('<c r="A1"><v>1</v></c>'))).hiddenColumns]).toEqual([1, 2, 4]);
});

const needsCalculation = {
  "xl/workbook.xml":
    '<workbook><sheets><sheet name="统计" sheetId="1" r:id="rId1"/></sheets><calcPr fullCalcOnLoad="1"/></workbook>',
};
const FORMULAS =
  '<c r="A1"><f>B1+1</f></c><c r="B1"><f>C1</f><v/></c><c r="C1" t="str"><f>IF(1,"",2)</f></c><c r="D1" t="str"><f>IF(1,"",2)</f><v></v></c><c r="E1"><f>1-1</f><v>0</v></c><c r="F1"><f>1+1</f><v>2</v></c><c r="G1"><v>0</v></c><c r="H1"><f t="shared" si="0"/></c>';

test("a formula without a value is uncalculated and has its text for a value", async () => {
  const grid = await gridOf(row(FORMULAS));
  expect([...grid.uncalculated]).toEqual(["A1", "B1", "C1", "H1"]);
  expect(grid.values).toEqual([["=B1+1", "=C1", '=IF(1,"",2)', "", 0, 2, 0, "=…"]]);
});

test("in a workbook that says it is not calculated the 0 of a formula is no value either", async () => {
  const grid = await gridOf(row(FORMULAS), needsCalculation);
  expect([...grid.uncalculated]).toEqual(["A1", "B1", "C1", "E1", "H1"]);
  expect(grid.values[0]!.slice(4, 7)).toEqual([0, 2, 0]);
});

test("a hidden sheet is never the one in view, and it is said which the file named", async () => {
  const sheets = [
    ["一月", ""],
    ["二月", ' state="hidden"'],
    ["三月", ' state="veryHidden"'],
    ["四月", ""],
  ];
  const tabs = sheets
    .map(([name, state], i) => `<sheet name="${name}" sheetId="${i + 1}"${state} r:id="rId1"/>`)
    .join("");
  const book = (active: number): string =>
    `<workbook><bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${tabs}</sheets></workbook>`;
  const look = async (active: number): Promise<unknown> => {
    const parts = packageParts(row(""), { "xl/workbook.xml": book(active) });
    const view = await fileWorkbook("a.xlsx", zip(parts), () => {}).look();
    return [view.active, view.activeHidden];
  };
  expect(await Promise.all([0, 1, 2, 3, 9].map(look))).toEqual([
    ["一月", undefined],
    ["四月", "二月"],
    ["四月", "三月"],
    ["四月", undefined],
    ["一月", undefined],
  ]);
});

test("the last cell of a sheet, only formatted, costs nothing", async () => {
  const grid = await gridOf(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>',
  );
  expect(grid.values).toEqual([[1]]);
});

test("200,000 rows of formatted cells without content are passed by", async () => {
  const blank = Array.from(
    { length: 200_000 },
    (_, i) => `<row r="${i + 2}"><c r="A${i + 2}" s="1"/><c r="B${i + 2}" s="1"/></row>`,
  );
  const sheet = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row>${blank.join("")}</sheetData>`;
  const grid = await gridOf(sheet);
  expect(grid.values).toEqual([[1]]);
});

test("merged areas that overlap are not known, however many there are, and hide no cell", async () => {
  const cells = `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>`;
  const merges = '<mergeCell ref="A1:B1"/>'.repeat(20_000);
  const grid = await gridOf(`${cells}<mergeCells>${merges}</mergeCells>`);
  expect([grid.values, grid.merges, grid.untold]).toEqual([[[1, 2]], [], ["merges"]]);
});
