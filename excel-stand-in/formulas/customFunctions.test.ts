import { openExcel, type OpenOptions, type TestExcel } from "../open";
import { isCellError } from "../workbook/value";

const parameter = (name: string, more: object = {}) => ({ name, ...more });
const matrix = { dimensionality: "matrix" };

const FUNCTIONS = {
  functions: [
    { id: "ADD", name: "ADD", parameters: [parameter("a", { type: "number" }), parameter("b", { optional: true })] },
    { id: "TOTAL", name: "TOTAL", parameters: [parameter("cells", matrix)] },
    { id: "LIST", name: "LIST", parameters: [parameter("count")] },
    { id: "CHECK", name: "CHECK", parameters: [parameter("what")] },
    { id: "WHERE", name: "WHERE", parameters: [], options: { requiresAddress: true } },
    { id: "MISSING", name: "MISSING", parameters: [] },
  ],
};

interface Invocation {
  readonly address?: string;
}

async function openWith(options: OpenOptions = {}): Promise<TestExcel & { calls: unknown[][] }> {
  const excel = await openExcel({ functions: FUNCTIONS, ...options });
  const { CustomFunctions: library } = excel;
  const calls: unknown[][] = [];
  const error = (code: string, message?: string) =>
    new library.Error(code as CustomFunctions.ErrorCode, message) as unknown;
  const associate = library.associate as (name: string, action: (...args: never[]) => unknown) => void;
  associate("ADD", (a: number, b: number | null) => {
    calls.push([a, b]);
    return a + (b ?? 100);
  });
  associate("TOTAL", async (cells: number[][]) => {
    calls.push(cells);
    return cells.flat().reduce((sum, cell) => sum + Number(cell), 0);
  });
  associate("LIST", (count: number) =>
    Array.from({ length: count }, (_, index) => [
      index + 1,
      index === 1 ? error("#N/A", "没有第二条") : `第${index + 1}条`,
    ]),
  );
  associate("CHECK", (what: string) => {
    if (what === "message") throw error("#VALUE!", "分值必须是数字");
    if (what === "zero") throw error("#DIV/0!");
    if (what === "returned") return error("#VALUE!", "返回的错误");
    if (what === "null") return null;
    throw new Error("plain");
  });
  associate("WHERE", (invocation: Invocation) => invocation.address);
  return Object.assign(excel, { calls });
}

function shown(excel: TestExcel, address: string): unknown {
  const { row, column } = excel.workbook.active.area(address);
  const value = excel.workbook.active.value(row, column);
  return isCellError(value) ? value.error : value;
}

function messageAt(excel: TestExcel, address: string): string | undefined {
  const { row, column } = excel.workbook.active.area(address);
  const value = excel.workbook.active.value(row, column);
  return isCellError(value) ? value.message : undefined;
}

test("a formula is busy until the library's runtime has answered", async () => {
  const excel = await openWith();
  excel.user.type("A1:A2", [[1], [2]]);
  excel.user.type("B1:B2", [["=ADD(A1,A2)*10"], ["=B1+1"]]);
  expect(shown(excel, "B1")).toBe("#BUSY!");
  await excel.calculated();
  expect([shown(excel, "B1"), shown(excel, "B2")]).toEqual([30, 31]);
});

test("a changed precedent calls the function again, and an unchanged one does not", async () => {
  const excel = await openWith();
  excel.user.type("A1:B1", [[1, "=ADD(A1,1)"]]);
  await excel.calculated();
  excel.user.type("D9", "别处");
  await excel.calculated();
  excel.user.type("A1", 5);
  await excel.calculated();
  expect(excel.calls).toEqual([
    [1, 1],
    [5, 1],
  ]);
  expect(shown(excel, "B1")).toBe(6);
});

test("an omitted argument is null, an empty cell is 0, and a text for a number is #VALUE! without a call", async () => {
  const excel = await openWith();
  excel.user.type("A1:A3", [["=ADD(1)"], ["=ADD(1,C9)"], ['=ADD("甲",1)']]);
  await excel.calculated();
  expect(excel.calls).toEqual([
    [1, null],
    [1, 0],
  ]);
  expect([shown(excel, "A1"), shown(excel, "A2"), shown(excel, "A3")]).toEqual([101, 1, "#VALUE!"]);
});

test("an entire column arrives down to the last row of the sheet", async () => {
  const excel = await openWith();
  excel.user.type("B2:B4", [[1], [2], [3]]);
  excel.user.type("D1", "=TOTAL(B:B)");
  await excel.calculated();
  expect(shown(excel, "D1")).toBe(6);
  const column = excel.calls[0] as number[][];
  expect(excel.calls).toHaveLength(1);
  expect([column.length, column.slice(0, 5)]).toEqual([1_048_576, [[0], [1], [2], [3], [0]]]);
});

test("on the web an entire column is refused without a call", async () => {
  const excel = await openWith({ wholeColumns: "refused" });
  excel.user.type("D1", "=TOTAL(B:B)");
  await excel.calculated();
  expect([shown(excel, "D1"), excel.calls]).toEqual(["#CALC!", []]);
});

test("empty cells can arrive as null, as Excel on the web has it", async () => {
  const excel = await openWith({ emptyCell: null });
  excel.user.type("A1", "=TOTAL(B1:B2)");
  await excel.calculated();
  expect(excel.calls).toEqual([[[null], [null]]]);
});

test.each([
  ["CustomFunctions 1.9", "1.9"],
  ["CustomFunctions 1.7, results as arrays", "1.7"],
  ["CustomFunctions 1.4, results as objects", "1.4"],
])("with %s a table spills, and an error inside it keeps its message", async (_what, version) => {
  const excel = await openWith({ announce: { CustomFunctions: version } });
  excel.user.type("A1", "=LIST(3)");
  await excel.calculated();
  const table = [1, 2, 3].map((row) => [shown(excel, `A${row}`), shown(excel, `B${row}`)]);
  expect(table).toEqual([
    [1, "第1条"],
    [2, "#N/A"],
    [3, "第3条"],
  ]);
  expect(messageAt(excel, "B2")).toBe("没有第二条");
});

test("a spill that is in the way of something is #SPILL!, until the way is free", async () => {
  const excel = await openWith();
  excel.user.type("B3", "占用");
  excel.user.type("A1", "=LIST(3)");
  await excel.calculated();
  expect([shown(excel, "A1"), shown(excel, "A2"), shown(excel, "B3")]).toEqual(["#SPILL!", null, "占用"]);
  excel.user.erase("B3");
  await excel.calculated();
  expect([shown(excel, "A1"), shown(excel, "B3")]).toEqual([1, "第3条"]);
  excel.user.erase("A1");
  expect([shown(excel, "A1"), shown(excel, "B3")]).toEqual([null, null]);
});

test("a spill shrinks and feeds other formulas", async () => {
  const excel = await openWith();
  excel.user.type("D1:D2", [[3], ["=SUM(A1:A5)"]]);
  excel.user.type("A1", "=LIST(D1)");
  await excel.calculated();
  expect(shown(excel, "D2")).toBe(6);
  excel.user.type("D1", 1);
  await excel.calculated();
  expect([shown(excel, "D2"), shown(excel, "A2")]).toEqual([1, null]);
});

test("errors keep their kind, and #VALUE! its message", async () => {
  const excel = await openWith();
  const whats = ["message", "zero", "returned", "plain", "null"];
  excel.user.type(
    "A1:A5",
    whats.map((what) => [`=CHECK("${what}")`]),
  );
  await excel.calculated();
  expect(whats.map((_, row) => shown(excel, `A${row + 1}`))).toEqual(["#VALUE!", "#DIV/0!", "#VALUE!", "#VALUE!", 0]);
  expect([messageAt(excel, "A1"), messageAt(excel, "A3")]).toEqual(["分值必须是数字", "返回的错误"]);
});

test("an error in an argument is the result", async () => {
  const excel = await openWith();
  excel.user.type("A1:B1", [["=1/0", "=ADD(A1,1)"]]);
  await excel.calculated();
  expect([shown(excel, "B1"), excel.calls]).toEqual(["#DIV/0!", []]);
});

test("a function nobody associated is #VALUE!, one that does not exist #NAME?", async () => {
  const excel = await openWith();
  excel.user.type("A1:A2", [["=MISSING()"], ["=NOSUCH()"]]);
  await excel.calculated();
  expect([shown(excel, "A1"), shown(excel, "A2")]).toEqual(["#VALUE!", "#NAME?"]);
});

test("a function that asks for it is told its address", async () => {
  const excel = await openWith();
  excel.user.type("C3", "=WHERE()");
  await excel.calculated();
  expect(shown(excel, "C3")).toBe("Sheet1!C3");
});

test("Excel.run sees results and the errors' texts", async () => {
  const excel = await openWith();
  excel.user.type("A1", "=LIST(2)");
  await excel.calculated();
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.load("values,valueTypes,formulas");
    await context.sync();
    expect(range.values).toEqual([
      [1, "第1条"],
      [2, "#N/A"],
    ]);
    expect(range.valueTypes[1]).toEqual(["Double", "Error"]);
    expect(range.formulas[0]?.[0]).toBe("=LIST(2)");
  });
});

test("of an entire column, whatever is given for each row spills beyond the sheet below row 1", async () => {
  const excel = await openWith({ sheets: { 表: [[1, 2]] }, wholeColumns: "handed over" });
  excel.CustomFunctions.associate("TOTAL", (cells: number[][]) => cells);
  excel.user.type("D2", "=TOTAL(B:B)");
  await excel.until(() => (excel.host.functions?.pending ?? 0) === 0, 60_000);
  expect(shown(excel, "D2")).toBe("#SPILL!");
  excel.user.type("B5", "=TOTAL(B:B)");
  await excel.until(() => (excel.host.functions?.pending ?? 0) === 0, 60_000);
  expect(shown(excel, "B5")).toBe("#SPILL!");
});
