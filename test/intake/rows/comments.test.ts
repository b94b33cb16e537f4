import { parseArea } from "../../../src/cells/address";
import { asSeen, type CellComment, crop, type Grid } from "../../../src/cells/grid";
import { draw } from "../../support/draw";
import { after, buttons, find, HEADER, kinds, read, said, stops, texts, units } from "../../support/intake";

const ROWS = `${HEADER}
水利局|市直各部门|36|1
公安局|市直各部门|25|0
财政局|市直各部门|9|2
合计||70|3`;
const LOG = `序号|标题|报送单位|扎兰屯市政府网|呼伦贝尔市政府网
1|春灌开始|水利局|√|
2|河道清理|水利局|√|√
3|反诈宣传|公安局|√|
4|预算公开|财政局||`;

type Comments = Readonly<Record<string, string | CellComment>>;

function sheet(comments: Comments, text = ROWS, marks: Partial<Grid> = {}): Grid {
  const each = Object.entries(comments).map(([cell, comment]): [string, CellComment] => [
    cell,
    typeof comment === "string" ? { texts: [comment] } : comment,
  ]);
  return asSeen(draw(text, { comments: new Map(each), ...marks }));
}

const thread = (...said: string[]): CellComment => ({ texts: said });

test("a comment on a remark below a table that speaks against something is told", () => {
  const below = `${ROWS}\n注：采用一条计5分\n填表人：张三`;
  expect(said(read(sheet({ A6: "公安局有2条重复", A7: "电话报送" }, below)), "comments-elsewhere")).toContain(
    "A6“公安局有2条重复”",
  );
});

describe("a comment in the row of a unit", () => {
  test.each(["A2", "B2", "C2", "D2"])(
    "on %s that speaks against it is asked about, with its words and its cell",
    (cell) => {
      const grid = sheet({ [cell]: "本条重复，不计" });
      expect(said(read(grid), "comment-against")).toBe(
        `工作表“统计表”${cell}：“水利局”这一行的批注是“本条重复，不计”，数却还在。请选定这一行计不计；数有错的，请先在表里改好。`,
      );
      expect(buttons(read(grid), "comment-against")).toEqual(["不计", "照常计"]);
      expect(units(after(grid, "comment-against", { as: "leave-out" }))).toEqual(["公安局 25 0", "财政局 9 2"]);
      expect(units(after(grid, "comment-against", { as: "accept" }))).toHaveLength(3);
    },
  );

  test.each([
    "数据待核",
    "3月起并入住建局",
    "请核实\n此数为电话报送",
    "3月上报的第4、5条信息与公安局报送的内容重复，经办公室与两家单位核对，按规定不予计分",
    "已核实，确实重复",
  ])("“%s” speaks against it", (text) => {
    expect(kinds(read(sheet({ A2: text })))).toContain("comment-against");
  });

  test.each([
    "见附件",
    "无重复",
    "重复1条已剔除",
    "已核实",
    "已核对无误",
    "电话报送",
    "新增单位",
    "含约稿2条",
    "不含待核",
  ])("“%s” says nothing against it", (text) => {
    expect(stops(read(sheet({ A2: text, C3: text })))).toBe(false);
  });

  test("on a total or a heading, or where nothing stands, is told, and asks nothing", () => {
    const from = read(sheet({ C1: "数据待核", D1: "含转发", C5: "应为72", A99: "公安局作废一条", B99: "见附件" }));
    expect(stops(from)).toBe(false);
    expect(texts(from, "comments-elsewhere")).toEqual([
      "工作表“统计表”的标题、表头、合计或空白处有批注，没有照它改数：C1“数据待核”、C5“应为72”、A99“公安局作废一条”。请核对。",
    ]);
  });

  test("at a blank cell beside all that is used is about its row, but not outside of a range that was chosen", () => {
    const grid = sheet({ Z2: "作废" });
    expect(find(read(grid), "comment-against")).toMatchObject({ units: ["水利局"], places: [{ cell: "Z2" }] });
    expect(kinds(read(crop(grid, parseArea("A1:D9"))))).not.toContain("comment-against");
  });

  test("is about the row of its own half of a sheet", () => {
    const halves = `${HEADER}||${HEADER}\n水利局|市直各部门|36|1||公安局|市直各部门|25|0\n民政局|市直各部门|9|2||财政局|市直各部门|9|2`;
    const asked = (cell: string) => find(read(sheet({ [cell]: "不计" }, halves)), "comment-against").units;
    expect([asked("D2"), asked("I3"), asked("Z3")]).toEqual([["水利局"], ["财政局"], ["财政局"]]);
  });

  test("that stands in a merged cell is about each row of it, in one question", () => {
    const text = `${ROWS.replace("合计||70|3", "审计局|市直各部门|4|0\n合计||74|3")}`;
    const grid = sheet({ B2: "待核" }, text, { merges: [parseArea("B2:B5")] });
    const found = find(read(grid), "comment-against");
    expect([found.units, found.places.map(({ cell }) => cell)]).toEqual([
      ["水利局", "公安局", "财政局", "审计局"],
      ["B2", "B2", "B2", "B2"],
    ]);
  });

  test("of 40 rows of one cause is one question", () => {
    const lines = Array.from({ length: 40 }, (_, i) => `第${i}局|市直各部门|${i + 1}|0`);
    const comments = Object.fromEntries(lines.map((_, i) => [`A${i + 2}`, "数据待核"]));
    expect(texts(read(sheet(comments, `${HEADER}\n${lines.join("\n")}`)), "comment-against")).toHaveLength(1);
  });
});

describe("a comment that gives another count", () => {
  test.each(["实为25条", "应为25", "核：实际为25条", "有误，改为25条。", "已核实，应是25条"])(
    "“%s” is offered first",
    (text) => {
      const grid = sheet({ C2: text });
      const found = find(read(grid), "doubtful-cells");
      expect([found.cause, found.places.map(({ cell }) => cell)]).toEqual(["comment", ["C2"]]);
      expect(found.question?.answers).toEqual([
        { as: "count", value: 25 },
        { as: "count", value: 36 },
        { as: "leave-out" },
      ]);
      expect(kinds(read(grid))).not.toContain("comment-against");
      expect(units(after(grid, "doubtful-cells", { as: "count", value: 25 }))[0]).toBe("水利局 25 1");
    },
  );

  test("is said in the words of the comment", () => {
    expect(said(read(sheet({ C2: "实为25条" })), "doubtful-cells")).toBe(
      "工作表“统计表”C2：“水利局”的“扎兰屯市政府网采用条数”有批注“实为25条”。请选定按哪个数计，或改好这一格。",
    );
  });

  test("that stands there already says nothing any more", () => {
    expect(stops(read(sheet({ C2: "应为36条" })))).toBe(false);
  });

  test("of something else than items is about the row", () => {
    expect(kinds(read(sheet({ C2: "应为3月的数" })))).toContain("comment-against");
  });

  test("on the unit is about the row", () => {
    expect(kinds(read(sheet({ A2: "实为25条" })))).toContain("comment-against");
  });
});

describe("a thread", () => {
  test("speaks with its replies", () => {
    expect(kinds(read(sheet({ A2: thread("这条怎么计？", "与公安局重复，不计") })))).toContain("comment-against");
  });

  test("says nothing where a later text says that it was dealt with", () => {
    expect(stops(read(sheet({ A2: thread("数据待核", "已核实") })))).toBe(false);
    expect(stops(read(sheet({ A2: thread("数据待核", "收到") })))).toBe(true);
    expect(stops(read(sheet({ A2: thread("数据待核", "已核实", "还是不对，重复1条") })))).toBe(true);
  });

  test("that is resolved is no longer to be decided, but what does not count does not", () => {
    expect(stops(read(sheet({ A2: { texts: ["数据待核"], isResolved: true } })))).toBe(false);
    expect(stops(read(sheet({ A2: { texts: ["本条重复，不计"], isResolved: true } })))).toBe(true);
  });
});

describe("a comment in a log", () => {
  test.each(["B3", "C3", "D3", "E3", "A3"])("on %s of an adopted item is asked about", (cell) => {
    const grid = sheet({ [cell]: "此条与公安局重复，不计" }, LOG);
    expect(said(read(grid), "log-comment-against")).toBe(
      `台账“统计表”有 1 条标着采用，批注却写着“此条与公安局重复，不计”（${cell}）。请改正，或选定这些条计不计。`,
    );
    expect(units(after(grid, "log-comment-against", { as: "leave-out" }))[0]).toBe("水利局 1 0 1");
    expect(units(after(grid, "log-comment-against", { as: "accept" }))[0]).toBe("水利局 2 1 2");
  });

  test("is asked about once for each text", () => {
    const found = texts(read(sheet({ B2: "链接失效", B3: "链接失效", B4: "已计入上月" }, LOG)), "log-comment-against");
    expect(found).toHaveLength(2);
  });

  test.each(["见附件", "已发", "未发现重复"])("“%s” says nothing against it", (text) => {
    expect(stops(read(sheet({ B2: text }, LOG)))).toBe(false);
  });

  test("on a heading is told", () => {
    expect(said(read(sheet({ D1: "本列待核" }, LOG)), "comments-elsewhere")).toContain("D1“本列待核”");
  });

  test("of an item that nobody adopted asks nothing", () => {
    expect(stops(read(sheet({ B5: "重复" }, LOG)))).toBe(false);
  });
});

test("that comments are not known is told, and asks nothing", () => {
  const from = read(sheet({}, ROWS, { untold: ["comments"] }));
  expect([kinds(from).includes("comments-untold"), kinds(from).includes("shape-untold"), stops(from)]).toEqual([
    true,
    false,
    false,
  ]);
});
