import { openSample } from "./openSample";
import { errorText } from "../../support/words";

const TABLE = [
  ["title", "", ""],
  ["单位", "条数", "备注"],
  ["水利局", 36, "=1/0"],
  ["公安局", "１２", true],
  ["民政局", 3.04, ""],
];

test("values, formula errors and truth values come as they are", async () => {
  const { host } = await openSample({ sheets: { 表: TABLE } });
  expect((await host.read("表")).values).toEqual([
    ["title", "", ""],
    ["单位", "条数", "备注"],
    ["水利局", 36, "#DIV/0!"],
    ["公安局", "１２", true],
    ["民政局", 3.04, ""],
  ]);
});

test("what a number format shows comes beside the value", async () => {
  const { excel, host } = await openSample({ sheets: { 表: TABLE } });
  excel.user.formatNumbers("B5", "0");
  expect([...(await host.read("表")).shown]).toEqual([["B5", "3"]]);
});

test("merged areas, hidden rows and hidden columns come in one request after the values", async () => {
  const { excel, host } = await openSample({ sheets: { "表,1": TABLE }, active: "表,1" });
  excel.user.merge("A1:C1");
  excel.user.hideRows("3:3");
  excel.user.hideColumns("B:B");
  excel.user.filter("A2:C5", 0, (value) => value !== "民政局");
  await host.look();
  excel.mark();
  const grid = await host.read("表,1");
  expect(excel.traffic.requests).toHaveLength(2);
  expect([...grid.hiddenColumns]).toEqual([1]);
  expect(grid.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
  expect([...grid.hiddenRows]).toEqual([2, 4]);
});

test("an Excel without ExcelApi 1.13 does not tell merged areas, is not asked, and that is known", async () => {
  const { excel, host } = await openSample({ sheets: { 表: TABLE }, announce: { ExcelApi: "1.12" } });
  excel.user.merge("A1:C1");
  expect(await host.read("表")).toMatchObject({ merges: [], untold: ["merges", "comments"] });
});

test("a table that begins further down keeps its place", async () => {
  const { excel, host } = await openSample({ sheets: { 表: [] } });
  excel.user.type("C5:D6", [
    ["单位", "条数"],
    ["水利局", 3],
  ]);
  expect(await host.read("表")).toMatchObject({ row: 4, column: 2 });
});

test("an empty sheet is an empty grid", async () => {
  const { host } = await openSample({ sheets: { 表: [] } });
  expect((await host.read("表")).values).toEqual([]);
});

test("a sheet that is gone is named, with those that are there", async () => {
  const { host } = await openSample();
  await expect(host.read("甲")).rejects.toMatchObject({
    kind: "sheet-not-found",
    sheet: "甲",
    names: ["说明", "统计表"],
  });
});

test("a sheet too large for one answer is read in parts, with progress, and comes out the same", async () => {
  const rows = Array.from({ length: 25_000 }, (_, i) => [`第${i}局`, i, i / 8, "备注"]);
  const sheets = { 表: rows };
  const whole = await (await openSample({ sheets })).host.read("表");
  const { excel, host } = await openSample({ sheets });
  excel.host.payloadLimit = 1_200_000;
  const progress: number[] = [];
  const parts = await host.read("表", (done) => progress.push(done));
  expect(parts).toEqual(whole);
  expect(progress.length).toBeGreaterThan(1);
  expect(progress.at(-1)).toBe(1);
});

test("while a cell is being edited the add-in waits", async () => {
  const { excel, host } = await openSample();
  excel.user.startEditing();
  let done = false;
  const looking = host.look().then(() => (done = true));
  await new Promise((resolve) => setImmediate(resolve));
  expect(done).toBe(false);
  excel.user.endEditing();
  expect(await looking).toBe(true);
});

test("a request that fails says what could not be read", async () => {
  const { excel, host } = await openSample();
  await host.look();
  excel.mark();
  excel.fail.from({ request: 1 });
  const said = await host.read("统计表").catch((error: unknown) => errorText(error, "zh"));
  expect(said).toMatch(/^工作表“统计表”没有读出来：.+（Excel 说：.+）。没有改动任何内容。请重试。$/);
});

test("a stray entry far away from the table is refused in words", async () => {
  const { excel, host } = await openSample({ sheets: { 表: TABLE } });
  excel.user.type("XFD1048576", "x");
  const said = await host.read("表").catch((error: unknown) => errorText(error, "zh"));
  expect(said).toBe("工作表“表”的范围太大，多半是远处有零星内容。请删除表格以外的内容后重试。");
});
