import { unsettled } from "../../../src/findings/finding";
import { checkScheme } from "../../../src/bulletin/checkScheme";
import { zhalantun } from "../../../src/gallery/zhalantun";
import { readMark } from "../../../src/intake/log/mark";
import type { Grid } from "../../../src/cells/grid";
import { after, find, kinds, read as readSheet, texts as said } from "../../support/intake";
import { draw } from "../../support/draw";
import { counts, HEADER, LOG, read } from "./logRows";

test("a log is recognised by itself and counted by unit and channel, with submitted items", () => {
  const intake = read(LOG);
  expect(counts(intake)).toEqual(["水利局 2 2 1", "公安局 3 2 1"]);
  expect(unsettled(intake.findings)).toEqual([]);
  expect(intake.periods.title).toMatchObject([{ text: "1-3月" }]);
});

test.each([
  "是",
  "√",
  "✔",
  1,
  true,
  "1",
  44980,
  "2023/3/5",
  "https://a.cn/1",
  "www.a.cn",
  "已采用",
  "政务动态",
  "Ｙ",
  "1条",
])("%j says that an item was adopted", (mark) => {
  expect(readMark(mark)).toBe("adopted");
});

const NOT_ADOPTED = ["", "否", "×", "无", 0, false, "—", "-", "未采用", "0", "不采用", "暂无", "空", "零", "0条"];

test.each(NOT_ADOPTED)("%j says that it was not", (mark) => {
  expect(readMark(mark)).toBe("not adopted");
});

test.each(["待定", "退回", "?", 2, -1, "3", "#REF!", "暂未", 0.5, "-1", "50%", "3条", "○", "〇"])(
  "%j is for a person to say",
  (mark) => {
    expect(readMark(mark)).toBe("unclear");
  },
);

test("an unclear mark stops, and the answer counts", () => {
  const sheet = draw(`${HEADER}\n1|春灌|水利局|2023/1/5|甲|待定||`);
  const intake = readSheet(sheet);
  expect(said(intake, "log-unclear-mark")).toEqual([
    "工作表“统计表”F2：“水利局”这条的“扎兰屯市政府网”是“待定”，看不出采用了没有。请选定，或改成“是”“否”。",
  ]);
  expect(counts(after(sheet, "log-unclear-mark", { as: "count", value: 1 }))).toEqual(["水利局 1 1 0"]);
  expect(counts(after(sheet, "log-unclear-mark", { as: "count", value: 0 }))).toEqual(["水利局 1 0 0"]);
});

test("an item whose title is missing is one, a unit alone in its row is none", () => {
  expect(counts(read(`${LOG}\n6||水利局|2023/2/9|甲|是||\n||水利局|||||`))).toEqual(["水利局 3 3 1", "公安局 3 2 1"]);
});

test("one column for all channels holds their names", () => {
  const header = "序号|标题|报送单位|采用情况";
  const rows =
    "1|甲|水利局|扎兰屯市政府网站\n2|乙|水利局|扎兰屯市政府网、呼伦贝尔市政府网\n3|丙|水利局|未采用\n4|丁|水利局|";
  expect(counts(read(rows, header))).toEqual(["水利局 4 2 1"]);
});

test.each([
  ["两级采用", 1, 1],
  ["均采用", 1, 1],
  ["均未采用", 0, 0],
  ["都未采用", 0, 0],
  ["扎兰屯市政府网采用，呼伦贝尔市政府网未采用", 1, 0],
  ["呼伦贝尔市政府网未录用", 0, 0],
])("%s in that column says so of all its sites", (cell, own, upper) => {
  const intake = read(`1|甲|水利局|${cell}`, "序号|标题|报送单位|采用情况");
  expect(counts(intake)).toEqual([`水利局 1 ${own} ${upper}`]);
  expect(unsettled(intake.findings)).toEqual([]);
});

test("where there are three sites, nobody knows which two 两级采用 means", () => {
  const three = { ...zhalantun, channels: [...zhalantun.channels, { name: "省政府网", points: 20, aliases: [] }] };
  const groups = three.groups.map((group) => ({ ...group, channels: three.channels.map(({ name }) => name) }));
  const intake = readSheet("标题|报送单位|采用情况\n甲|水利局|两级采用", { scheme: { ...three, groups } });
  expect(said(intake, "log-unknown-name")).toHaveLength(1);
});

test.each(["发布平台", "刊发媒体", "采用渠道"])("the names stand under %s, too", (heading) => {
  const intake = read("1|甲|水利局|扎兰屯市政府网\n2|乙|水利局|呼伦贝尔市政府网", `序号|标题|报送单位|${heading}`);
  expect(counts(intake)).toEqual(["水利局 2 1 1"]);
});

test("a name in that column that is no channel is for a person to say, once", () => {
  const sheet = draw(
    "2023年1-3月台账\n序号|标题|报送单位|采用情况\n1|甲|水利局|新华社、扎兰屯市政府网\n2|乙|水利局|新华社",
  );
  expect(said(readSheet(sheet), "log-unknown-name")).toEqual([
    "工作表“统计表”D3：有 2 条的“采用情况”是“新华社”，办法里没有。请选定算作哪一项；总是这样写的，请加到办法的别名里。",
  ]);
  const answer = { as: "name", name: "呼伦贝尔市政府网" } as const;
  expect(counts(after(sheet, "log-unknown-name", answer))).toEqual(["水利局 2 1 2"]);
  expect(counts(after(sheet, "log-unknown-name", { as: "count", value: 0 }))).toEqual(["水利局 2 1 0"]);
});

test("items without a unit stop", () => {
  const intake = read(`${LOG}\n6|无名||2023/3/1|己|是||`);
  expect(said(intake, "log-no-unit")).toEqual([
    "台账“统计表”有 1 条没有填报送单位（C8 的上面是公安局）。请补上，或选定是上面的单位，还是不计。",
  ]);
  expect(unsettled(intake.findings)).toHaveLength(1);
});

test.each([
  ["a name", "公安局", "柴河镇"],
  ["numbered, with how many items", "一、公安局（1条）", "二、柴河镇："],
])("items under their unit in another column are asked about once, with that unit: %s", (_, first, second) => {
  const sheet = draw(
    `2023年1-3月台账\n${HEADER}\n${first}\n1|反诈宣传|||甲|是||\n${second}\n1|春耕|||乙|是|是|\n2|植树|||乙|||\n小结\n3|无名|||乙|是||`,
  );
  expect(said(readSheet(sheet), "log-no-unit")).toEqual([
    "台账“统计表”有 4 条没有填报送单位（C4、C6、C7、C9）。请补上，或确认不计。",
  ]);
  const named = draw(
    `2023年1-3月台账\n${HEADER}\n${first}\n1|反诈宣传|||甲|是||\n${second}\n1|春耕|||乙|是|是|\n2|植树|||乙|||`,
  );
  expect(said(readSheet(named), "log-no-unit")).toEqual([
    "台账“统计表”有 3 条没有填报送单位（C4 的上面是公安局、C6 的上面是柴河镇、C7 的上面是柴河镇）。请补上，或选定是上面的单位，还是不计。",
  ]);
  expect(counts(after(named, "log-no-unit", { as: "accept" }))).toEqual(["公安局 1 1 0", "柴河镇 2 1 1"]);
});

test.each(["春灌||√|", "春灌|||√", "春灌||是|否", "||2023-1-5|√"])(
  "a first item without a unit is no second row of headings: %s",
  (row) => {
    const intake = readSheet(`标题|报送单位|扎兰屯市政府网|呼伦贝尔市政府网\n${row}\n甲|水利局|√|`);
    expect(find(intake, "log-no-unit").places.map(({ cell }) => cell)).toEqual(["B2"]);
    expect(counts(intake)).toEqual(["水利局 1 1 0"]);
  },
);

test("two rows of headings are read as one", () => {
  const intake = readSheet("标题|报送单位|采用情况|\n||扎兰屯市政府网|呼伦贝尔市政府网\n甲|水利局|√|\n乙|水利局||√");
  expect(counts(intake)).toEqual(["水利局 2 1 1"]);
});

test.each([
  ["one row", "序号|标题|报送单位|扎兰屯市政府网|呼伦贝尔市政府网"],
  ["two rows", "序号|标题|报送单位|采用|采用\n|||扎兰屯市政府网|呼伦贝尔市政府网"],
  ["blanks within", "序号|标 题|报送单位|扎兰屯市政府网|呼伦贝尔市政府网"],
])("headings that stand there once more are no items: %s", (_, header) => {
  const again = `2023年1-3月信息报送台账\n${header.replace("标 题", "标题")}`;
  const rows = `1|春灌开始|水利局|√|\n2|河道清理|水利局|√|\n${again}\n3|反诈宣传|公安局|√|√`;
  const intake = read(rows, header);
  expect(counts(intake)).toEqual(["水利局 2 2 0", "公安局 1 1 1"]);
  expect(kinds(intake)).not.toContain("log-no-unit");
});

describe("同上 instead of a unit", () => {
  const rows = (...units: string[]): string => units.map((unit, n) => `${n}|信息${n}|${unit}|||是||`).join("\n");
  const sheet = (...units: string[]): Grid => draw(`${HEADER}\n${rows(...units)}`);

  test.each([
    "同上",
    "同 上",
    "〃",
    "″",
    "“",
    "”",
    '"""',
    "''",
    "＂",
    "—〃—",
    "（同上）",
    "【同上】",
    "同上。",
    "上同",
    "同上行",
    "同上一行",
    "同上一条",
    "同上单位",
    "单位同上",
    "与上同",
    "与上面相同",
    "同",
    "↑",
    "↑↑",
    "″″",
    "......",
    "……",
    "···",
    "如上",
    "同前",
  ])("is asked about once: %s", (ditto) => {
    const log = sheet("水利局", ditto, ditto, "公安局", ditto);
    const intake = readSheet(log);
    expect(find(intake, "log-unit-above").cells).toEqual([
      { cell: "C3", unit: "水利局" },
      { cell: "C4", unit: "水利局" },
      { cell: "C6", unit: "公安局" },
    ]);
    expect(counts(intake)).toEqual(["水利局 1 1 0", "公安局 1 1 0"]);
    expect(counts(after(log, "log-unit-above", { as: "accept" }))).toEqual(["水利局 3 3 0", "公安局 2 2 0"]);
    expect(counts(after(log, "log-unit-above", { as: "leave-out" }))).toEqual(["水利局 1 1 0", "公安局 1 1 0"]);
  });

  test.each(["同心县财政局", "同德社区", "上同村", "和上镇"])("is not %s", (unit) => {
    expect(kinds(readSheet(sheet("水利局", unit)))).not.toContain("log-unit-above");
  });

  test("and 同上 instead of a title: the item has the title above", () => {
    const log = draw(`${HEADER}\n1|春灌|水利局|||是||\n2|同上|水利局||||是|\n3|（同上）|公安局|||是||`);
    expect(said(readSheet(log), "log-same-title")).toEqual([
      "台账“统计表”里“春灌”出现 3 次（B2、B3、B4），都已计数。请核对是否重复。",
    ]);
  });

  test.each(["—", "/", "无", "不详", "*"])("%s is no unit", (none) => {
    expect(find(readSheet(sheet("水利局", none)), "log-no-unit").places.map(({ cell }) => cell)).toEqual(["C3"]);
  });

  test("says which unit stands above", () => {
    expect(said(readSheet(sheet("水利局", "同上")), "log-unit-above")).toEqual([
      "台账“统计表”有 1 条的报送单位写的是“同上”一类（C3 的上面是水利局）。表如果排过序，上面的就不是原来的单位了。请填上单位，或确认就是上面的单位。",
    ]);
  });

  test("under no unit is an item without one", () => {
    expect(find(readSheet(sheet("同上", "水利局", "", "〃")), "log-no-unit").places.map(({ cell }) => cell)).toEqual([
      "C2",
      "C4",
      "C5",
    ]);
  });
});

test.each([
  ["a day", "6|||2023/3/1||||"],
  ["a day as Excel keeps it", "6|||44980||||"],
  ["a day first", "|||2023年3月1日||否||"],
  ["a word in a site's column", "6|||||是||"],
  ["a sign", "6||||||√|"],
  ["a link", "6||||||https://example.org/1|"],
  ["a mark and a person", "||||己|是||"],
])("an item without unit and title stops where it has %s", (_, row) => {
  const intake = read(`${LOG}\n${row}`);
  expect(said(intake, "log-no-unit")).toEqual(["台账“统计表”有 1 条没有填报送单位（C8）。请补上，或确认不计。"]);
  expect(counts(intake)).toEqual(["水利局 2 2 1", "公安局 3 2 1"]);
});

test("so it does by the day of its event, and by the name of a site", () => {
  const header = "序号|标题|报送单位|事件日期|采用情况";
  const asked = (row: string): number =>
    said(read(`1|甲|水利局||扎兰屯市政府网\n${row}`, header), "log-no-unit").length;
  expect(asked("2|||2023/3/1|")).toBe(1);
  expect(asked("2||||呼伦贝尔市政府网")).toBe(1);
  expect(asked("2||||未采用")).toBe(0);
});

test.each([
  ["a total", "合计|||||3|2|"],
  ["a total in words", "合计|||||共3条|共2条|"],
  ["a total under the titles", "|合计||||3|2|"],
  ["a total under the units", "||合计|||3|2|"],
  ["a total of titles", "|共5条|合计|||3|2|"],
  ["a total with its number", "|合计（5条）||||3|2|"],
  ["a remark under the titles", "|注：√为采用||||||"],
  ["a total that Excel made", "||水利局 汇总|||2|1|"],
  ["a total without its word", "|||||3|2|"],
  ["a total of one", "|||||1|1条|"],
  ["a signature with a day", "审核人：李四|||2023/4/3||||"],
  ["one with a name where marks stand", "填表人：张三|||||李四||"],
  ["a remark with a day", "注：截止|||2023/3/31||||"],
  ["a lone day", "|||2023/4/3||||"],
  ["a lone mark", "|||||是||"],
  ["a number that waits for its item", "6|||||||"],
  ["one with marks that say no", "6|||||否|×|"],
  ["one with a person alone", "6||||己|||"],
])("%s is no item", (_, row) => {
  const intake = read(`${LOG}\n${row}`);
  expect(counts(intake)).toEqual(["水利局 2 2 1", "公安局 3 2 1"]);
  expect(unsettled(intake.findings)).toEqual([]);
});

test("a unit that is merged over several items stands for all of them", () => {
  const merges = [{ row: 2, column: 2, rows: 2, columns: 1 }];
  expect(counts(read("1|甲|水利局|2023/1/5|甲|是||\n2|乙||2023/1/6|甲|是||", HEADER, { merges }))).toEqual([
    "水利局 2 2 0",
  ]);
});

describe("the checks that the notice needs", () => {
  test("items without 审核人", () => {
    const intake = read(`${LOG}\n6|防汛|水利局|2023/3/1||是||`);
    expect(said(intake, "log-no-reviewer")).toEqual(["台账“统计表”有 1 条没有审核人，涉及水利局。"]);
  });

  test("late items, where the day of the event is known", () => {
    const header = "标题|报送单位|事件日期|报送日期|扎兰屯市政府网|呼伦贝尔市政府网";
    const rows = "甲|水利局|2023/1/1|2023/1/4|是|\n乙|公安局|2023/1/1|2023/1/5|是|";
    expect(said(read(rows, header), "log-late")).toEqual([
      "台账“统计表”有 1 条在事发 3 天以后才报送（D4），涉及公安局。",
    ]);
    const strict = checkScheme({ ...zhalantun, log: { lateAfterDays: 1 } });
    const late = find(readSheet(`${header}\n${rows}`, { scheme: strict }), "log-late");
    expect(late).toMatchObject({ days: 1, places: [{ cell: "D2" }, { cell: "D3" }] });
  });

  test("the same title twice", () => {
    expect(said(read(`${LOG}\n6|春灌 开始|公安局|2023/3/1|己|||`), "log-same-title")).toEqual([
      "台账“统计表”里“春灌开始”出现 2 次（B3、B8），都已计数。请核对是否重复。",
    ]);
  });

  test("adopted by the upper channel and not by the own", () => {
    expect(said(read(`${LOG}\n6|防汛|水利局|2023/3/1|己||是|`), "log-upper-only")).toEqual([
      "台账“统计表”有 1 条呼伦贝尔市政府网采用了、扎兰屯市政府网没有采用（G8）。请核对。",
    ]);
  });
});

test.each([
  ["扎兰屯市政府网链接|呼伦贝尔市政府网链接", "http://www.example.cn/1.html|", "|https://example.org/2"],
  ["扎兰屯市政府网采用日期|呼伦贝尔市政府网采用日期", "2023/1/5|", "|2023/2/7"],
  ["扎兰屯市政府网网址|呼伦贝尔市政府网刊登时间", "www.example.cn/1.html|", "|2023年2月7日"],
])("where no column is of marks, links and days of a site say that it adopted: %s", (sites, own, upper) => {
  const intake = read(`1|春灌|水利局|${own}\n2|河道|水利局||\n3|反诈|公安局|${upper}`, `序号|标题|报送单位|${sites}`);
  expect(counts(intake)).toEqual(["水利局 2 1 0", "公安局 1 0 1"]);
});

test("beside a column of marks links and days say nothing more, nor does why an item was not adopted", () => {
  const header = "标题|报送单位|扎兰屯市政府网|扎兰屯市政府网链接|呼伦贝尔市政府网未采用日期";
  const intake = read("春灌|水利局|是|http://www.example.cn/1.html|2023/1/5", header);
  expect(kinds(intake)).toContain("missing-column");
  expect(counts(intake)).toEqual(["水利局 1 1 0"]);
});

test("for a site without a column those are offered that are nothing else, those that name it first", () => {
  const header = "序号|标题|报送单位|报送日期|扎兰屯市政府网|别处|呼伦贝尔市政府网公众号";
  const { question } = find(read("1|春灌|水利局|2023/1/5|是||", header), "missing-column");
  const headings = question?.answers.map((answer) => answer.as === "column" && answer.heading);
  expect(headings).toEqual(["呼伦贝尔市政府网公众号", "别处", null]);
});

test("a log without a column for a channel stops", () => {
  expect(said(read("1|甲|水利局|是", "序号|标题|报送单位|扎兰屯市政府网"), "missing-column")[0]).toContain(
    "呼伦贝尔市政府网",
  );
});

test("100,000 items are counted in a moment", () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => [
    i + 1,
    `第${i}条信息`,
    `单位${i % 53}`,
    44930 + (i % 80),
    "甲",
    i % 3 === 0 ? "是" : "",
    i % 50 === 0 ? 1 : "",
  ]);
  const grid: Grid = { ...draw(HEADER.replace("|备注", "")), values: [HEADER.split("|").slice(0, 7), ...rows] };
  const { tallies, findings } = readSheet(grid);
  expect(tallies).toHaveLength(53);
  expect(tallies.reduce((sum, { counts: [own] }) => sum + own!, 0)).toBe(33_334);
  expect(unsettled(findings)).toEqual([]);
});
