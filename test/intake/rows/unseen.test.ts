import { parseArea } from "../../../src/cells/address";
import { draw } from "../../support/draw";
import { after, buttons, find, HEADER, open, read, said, stops, texts, units } from "../../support/intake";

const BODY = `${HEADER}\n水利局|市直各部门|36|0\n公安局|市直各部门|25|1\n民政局|市直各部门|26|0`;

describe("what a person does not see as it is", () => {
  test("a count under a merged cell is asked about, with the count that is covered", () => {
    const grid = draw(`${HEADER}\n水利局|市直各部门|36|`, {
      merges: [parseArea("C2:D2")],
      covered: new Map([["D2", 7]]),
    });
    expect(said(read(grid), "doubtful-cells")).toContain(
      "D2：“水利局”的“呼伦贝尔市政府网采用条数”被合并单元格盖住，里面还有“7”",
    );
    expect(buttons(read(grid), "doubtful-cells")).toContain("按 7 条计");
    expect(stops(read(grid))).toBe(true);
  });

  test("formulas that were never calculated are one finding that no answer settles", () => {
    const grid = draw(BODY, { uncalculated: new Set(["C2", "C3", "C4"]) });
    const intake = read(grid);
    expect(open(intake)).toEqual([
      "工作表“统计表”有 3 格公式还没有计算过（C2、C3、C4），里面的数不能用。请用 Excel 或 WPS 打开这个文件，保存一次，再试。",
    ]);
    expect(find(intake, "uncalculated").question).toBeUndefined();
    // a formula is no name and no category
    const names = read(draw(BODY, { uncalculated: new Set(["A2", "B3", "F3"]) }));
    expect(find(names, "uncalculated").places.map(({ cell }) => cell)).toEqual(["A2", "B3"]);
    expect(stops(names)).toBe(true);
  });

  test("a count of which a part is struck out or raised is asked about", () => {
    const grid = draw(BODY, {
      marked: new Map([
        ["C2", "~~12~~36"],
        ["C3", "25^1^"],
      ]),
    });
    expect(texts(read(grid), "doubtful-cells")).toEqual([
      "工作表“统计表”C2：“水利局”的“扎兰屯市政府网采用条数”里有划掉的或者上标的字：[划掉：12]36。请选定按哪个数计，或改好这一格。",
      "工作表“统计表”C3：“公安局”的“扎兰屯市政府网采用条数”里有划掉的或者上标的字：25[上标：1]。请选定按哪个数计，或改好这一格。",
    ]);
    expect(buttons(read(grid), "doubtful-cells")[0]).toBe("按 36 条计");
  });

  test.each([
    ["~~12~~36", "36", ["按 36 条计", "按 12 条计"]],
    ["~~1~~3~~2~~", "3", ["按 3 条计", "按 1 条计", "按 2 条计"]],
    ["~~共~~36", "36", ["按 36 条计"]],
    ["25^1^", "25", ["按 25 条计", "按 251 条计"]],
    ["36^注^", "36", ["按 36 条计"]],
    ["~~12~~25^1^", "25", ["按 25 条计", "按 12 条计"]],
    ["~~12~~约36", "约36", ["按 36 条计", "按 12 条计"]],
  ])("of %s, which leaves %s, these are offered: %j", (marked, value, offered) => {
    const grid = draw(`${HEADER}\n水利局|市直各部门|${value}|0`, { marked: new Map([["C2", marked]]) });
    expect(buttons(read(grid), "doubtful-cells")).toEqual([...offered, "不计这一行"]);
  });

  test("under a cell merged over two units the second is offered what is covered, what is seen, and 0", () => {
    const grid = draw(`${HEADER}\n水利局|市直各部门|36|0\n公安局|市直各部门||1`, {
      row: 3,
      merges: [parseArea("C5:C6")],
      covered: new Map([["C6", 7]]),
    });
    expect(find(read(grid), "doubtful-cells").places).toMatchObject([{ cell: "C6" }]);
    expect(buttons(read(grid), "doubtful-cells")).toEqual(["按 7 条计", "按 36 条计", "按 0 条计", "不计这一行"]);
  });

  test("a row that is struck out counts, is said, and can be left out", () => {
    const grid = draw(BODY, { marked: new Map([["A3", "~~公安局~~"]]) });
    expect(units(read(grid))).toHaveLength(3);
    expect(said(read(grid), "struck-rows")).toContain("有 1 个单位的行或数被划掉了（A3：公安局），仍然计算在内");
    expect(units(after(grid, "struck-rows", { as: "leave-out" }))).toEqual(["水利局 36 0", "民政局 26 0"]);
  });

  test("another unit's name under a merged cell is asked about", () => {
    const grid = draw(`${HEADER}\n水利局|市直各部门|30|0\n|市直各部门|6|0`, {
      merges: [parseArea("A2:A3")],
      covered: new Map([["A3", "公安局"]]),
    });
    expect(said(read(grid), "covered-unit")).toContain("里面还写着“公安局”");
  });
});
