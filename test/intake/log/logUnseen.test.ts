import { parseArea } from "../../../src/cells/address";
import type { CellValue, Grid } from "../../../src/cells/grid";
import { asSeen } from "../../../src/cells/grid";
import { draw } from "../../support/draw";
import { after, read, said, stops, units } from "../../support/intake";

const LOG = `
序号|标题|报送单位|扎兰屯市政府网|呼伦贝尔市政府网
1|春灌开始|水利局|√|
2|河道清理|水利局|√|√
3|反诈宣传|公安局|√|
4|预算公开|财政局||`;

const seen = (marks: Partial<Grid>, text = LOG): Grid => asSeen(draw(text, marks));
const kinds = (grid: Grid): string[] => read(grid).findings.map(({ kind }) => kind);

describe("items of a log", () => {
  test.each<[string, Partial<Grid>]>([
    ["title", { marked: new Map([["B3", "~~河道清理~~"]]) }],
    ["unit", { marked: new Map([["C3", "~~水利局~~"]]) }],
    ["mark", { marked: new Map([["D3", "~~√~~"]]) }],
  ])("whose %s is struck out are asked about", (_, marks) => {
    const grid = seen(marks);
    expect(said(read(grid), "log-struck-items")).toContain("有 1 条标着采用，却被划掉了（B3）");
    expect(units(after(grid, "log-struck-items", { as: "leave-out" }))[0]).toBe("水利局 1 0 1");
    expect(units(after(grid, "log-struck-items", { as: "accept" }))[0]).toBe("水利局 2 1 2");
  });

  test("that nobody adopted may be struck out or hidden, and so may a serial number", () => {
    const marked = new Map([
      ["B5", "~~预算公开~~"],
      ["A2", "~~1~~"],
    ]);
    expect(stops(read(seen({ marked, hiddenRows: new Set([4]) })))).toBe(false);
  });

  test("in rows that are hidden are asked about together, those that are struck out by themselves", () => {
    const grid = seen({ hiddenRows: new Set([1, 2, 3]), marked: new Map([["B4", "~~反诈宣传~~"]]) });
    expect(said(read(grid), "log-hidden-items")).toContain("有 2 条标着采用，所在的行却隐藏或筛掉了（B2、B3）");
    expect(said(read(grid), "log-struck-items")).toContain("B4");
    expect(units(after(grid, "log-hidden-items", { as: "leave-out" }))).not.toContain("水利局 2 1 2");
  });

  test("whose marks are formulas that nobody has calculated stop once, and no answer helps", () => {
    const text = LOG.replace("反诈宣传|公安局|√|", '反诈宣传|公安局|=IF(A1=1,"√","")|');
    const grid = seen({ uncalculated: new Set(["D4"]) }, text);
    expect(read(grid).findings.filter(({ kind }) => kind === "uncalculated")).toHaveLength(1);
    expect(kinds(grid)).not.toContain("log-unclear-mark");
  });

  test("in a column that is hidden are counted, and that is told", () => {
    expect(said(read(seen({ hiddenColumns: new Set([4]) })), "hidden-columns")).toContain("呼伦贝尔市政府网");
    expect(kinds(seen({ hiddenColumns: new Set([0]) }))).not.toContain("hidden-columns");
  });
});

describe("merged cells of a log", () => {
  const merge = (area: string, value: CellValue = "√"): Grid => {
    const grid = draw(LOG, { merges: [parseArea(area)!] });
    return asSeen({
      ...grid,
      values: grid.values.map((row, i) => (i === 1 ? row.map((cell, j) => (j === 3 ? value : cell)) : row)),
    });
  };

  test("a mark over several items may be meant for the first alone", () => {
    const grid = merge("D2:D4");
    expect(said(read(grid), "log-merged-marks")).toContain("有 2 条和上面的行合并在一格里（D3、D4），格里是“√”");
    expect(units(after(grid, "log-merged-marks", { as: "count", value: 1 }))).toEqual([
      "水利局 2 1 2",
      "公安局 1 0 1",
      "财政局 0 0 1",
    ]);
    expect(units(after(grid, "log-merged-marks", { as: "count", value: 0 }))[0]).toBe("水利局 1 1 2");
  });

  test("a cross over several items is one for all", () => {
    expect(kinds(merge("D2:D4", "×"))).not.toContain("log-merged-marks");
  });

  test("names of sites over several items are those of all, once the clerk has said so", () => {
    const text = `标题|报送单位|采用网站\n春灌开始|水利局|扎兰屯市政府网\n河道清理|水利局|\n反诈宣传|公安局|`;
    const grid = seen({ merges: [parseArea("C2:C3")!] }, text);
    expect(kinds(grid)).toContain("log-merged-marks");
    expect(units(after(grid, "log-merged-marks", { as: "count", value: 1 }))[0]).toBe("水利局 2 0 2");
    expect(units(after(grid, "log-merged-marks", { as: "count", value: 0 }))[0]).toBe("水利局 1 0 2");
  });

  test("another unit under a merged one is asked about", () => {
    const grid = seen({ merges: [parseArea("C3:C4")!] });
    expect(said(read(grid), "covered-unit")).toContain("公安局");
    expect(stops(read(grid))).toBe(true);
    expect(kinds(seen({ merges: [parseArea("C2:C3")!] }))).not.toContain("covered-unit");
  });
});
