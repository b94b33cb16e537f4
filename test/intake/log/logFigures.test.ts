import { zhalantun } from "../../../src/gallery/zhalantun";
import { after, buttons, find, kinds, read as readSheet, texts as said } from "../../support/intake";
import { counts } from "./logRows";

describe("a column that says again how often an item was adopted", () => {
  const log = (headings: string, ...rows: string[]): string =>
    `2023年1-3月台账\n标题|报送单位|${headings}\n${rows.join("\n")}`;
  const BOTH = "扎兰屯市政府网、呼伦贝尔市政府网";

  test.each([
    ["采用情况|采用条数", ["扎兰屯市政府网|1", `${BOTH}|2`, `${BOTH}|1`, "未采用|0", "|", "扎兰屯市政府网|"]],
    ["采用条数|采用情况", ["1条|扎兰屯市政府网", "否|"]],
    ["扎兰屯市政府网|呼伦贝尔市政府网|是否采用", ["√||是", "|√|是", "||否", "||"]],
    ["扎兰屯市政府网|呼伦贝尔市政府网|采用篇数", ["√|√|2", "√|√|1", "||0"]],
  ])("under %s says nothing where it agrees", (headings, cells) => {
    const rows = cells.map((each, n) => `信息${n}|水利局|${each}`);
    expect(kinds(readSheet(log(headings, ...rows)))).not.toContain("log-figures-differ");
  });

  test("is asked about once where it does not, and what is chosen counts", () => {
    const sheet = log(
      "采用情况|采用条数",
      "甲|水利局|扎兰屯市政府网|3",
      "乙|水利局|扎兰屯市政府网|0",
      "丙|公安局|呼伦贝尔市政府网|1",
    );
    const intake = readSheet(sheet);
    expect(said(intake, "log-figures-differ")).toEqual([
      "台账“统计表”有 2 条的“采用条数”与“采用情况”不符（D3 是 3，标记采用 1 处；D4 是 0，标记采用 1 处）。请改正，或选定以哪一列为准。",
    ]);
    expect(buttons(intake, "log-figures-differ")).toEqual(["以“采用情况”为准", "以“采用条数”为准"]);
    const chosen = (heading: string): string[] => counts(after(sheet, "log-figures-differ", { as: "column", heading }));
    expect(chosen("采用情况")).toEqual(["水利局 2 2 0", "公安局 1 0 1"]);
    expect(chosen("采用条数")).toEqual(["水利局 2 3 0", "公安局 1 0 1"]);
  });

  test.each([
    ["采用情况|是否采用", "未采用|是", 3],
    ["扎兰屯市政府网|呼伦贝尔市政府网|采用条数", "√|√|3", 1],
    ["扎兰屯市政府网|呼伦贝尔市政府网|采用条数", "||1", 3],
  ])("does not tell under %s whose %s is", (headings, cells, answers) => {
    expect(find(readSheet(log(headings, `甲|水利局|${cells}`)), "log-figures-differ").question?.answers).toHaveLength(
      answers,
    );
  });

  test("may count where no site is marked: whose they are is said", () => {
    const sheet = log("扎兰屯市政府网|呼伦贝尔市政府网|采用条数", "甲|水利局|||1", "乙|水利局|√||2", "丙|公安局|√||0");
    expect(buttons(readSheet(sheet), "log-figures-differ")).toEqual([
      "以“扎兰屯市政府网、呼伦贝尔市政府网”为准",
      "不以标记为准，没有标记的算扎兰屯市政府网采用",
      "不以标记为准，没有标记的算呼伦贝尔市政府网采用",
    ]);
    expect(counts(after(sheet, "log-figures-differ", { as: "name", name: "呼伦贝尔市政府网" }))).toEqual([
      "水利局 2 2 1",
      "公安局 1 0 0",
    ]);
  });

  const SITES = "扎兰屯市政府网|呼伦贝尔市政府网";

  test.each([
    [`${SITES}|采用状态`, ["√||未采用"], "log-figures-differ"],
    [`${SITES}|采用状态`, ["||已采用"], "log-figures-differ"],
    [`${SITES}|采用结果`, ["√||不采用", "√||采用"], "log-figures-differ"],
    [`${SITES}|合计`, ["√||2", "√|√|2"], "log-figures-differ"],
    [`${SITES}|合计`, ["√||10"], "log-figures-differ"],
    [`${SITES}|得分`, ["√||10"], "log-scores-differ"],
    [`${SITES}|得分`, ["√|√|20", "√||5分"], "log-scores-differ"],
    [`${SITES}|得分`, ["√||0"], "log-scores-differ"],
    [`${SITES}|得分`, ["||5"], "log-scores-differ"],
    [`${SITES}|扎兰屯市政府网得分`, ["√|√|10"], "log-scores-differ"],
    ["采用情况|分值", ["扎兰屯市政府网|10"], "log-scores-differ"],
  ] as const)("under %s contradicts %j", (headings, cells, kind) => {
    const rows = cells.map((each, n) => `信息${n}|水利局|${each}`);
    const asked = readSheet(log(headings, ...rows)).findings.filter((each) => each.kind === kind);
    expect(asked.map(({ places }) => places.length)).toEqual([1]);
  });

  test.each([
    [`${SITES}|采用状态`, ["√||已采用", "||编辑中", "||", "|√|采用"]],
    [`${SITES}|合计`, ["√||1", "√|√|2", "||0", "||"]],
    [`${SITES}|合计`, ["√||5", "√|√|15", "||0"]],
    [`${SITES}|微信公众号|合计`, ["√|√|√|3", "||√|1", "√|√||2"]],
    [`${SITES}|得分`, ["√||5", "√|√|15", "√|√|10", "√|√|5", "||0", "√||"]],
    [`${SITES}|呼伦贝尔市政府网得分|质量评分`, ["√|√|10|85", "√||0|90"]],
    [`${SITES}|排名|累计得分`, ["√||1|120"]],
  ])("under %s agrees with %j", (headings, cells) => {
    const rows = cells.map((each, n) => `信息${n}|水利局|${each}`);
    const made = kinds(readSheet(log(headings, ...rows)));
    expect(made).not.toContain("log-figures-differ");
    expect(made).not.toContain("log-scores-differ");
  });

  test("of scores agrees where points are multiplied", () => {
    const doubled = { ...zhalantun, channels: zhalantun.channels.map((channel) => ({ ...channel, multiplier: 2 })) };
    const sheet = log(`${SITES}|得分`, "甲|水利局|√||10", "乙|公安局|√|√|30");
    expect(kinds(readSheet(sheet, { scheme: doubled }))).not.toContain("log-scores-differ");
    expect(kinds(readSheet(sheet))).toContain("log-scores-differ");
  });

  test("of scores says where, and the marks count once that is confirmed", () => {
    const sheet = log(`${SITES}|得分`, "甲|水利局|√||10", "乙|水利局、公安局|√||2.5");
    expect(said(readSheet(sheet), "log-scores-differ")).toEqual([
      "台账“统计表”有 1 条的“得分”不是采用标记应得的分（E3 是 10，按标记是 5）。请改正标记或分值，或确认以标记为准。",
    ]);
    expect(buttons(readSheet(sheet), "log-scores-differ")).toEqual(["以采用标记为准"]);
  });

  test("waits for marks that are not understood", () => {
    const sheet = log("采用情况|采用条数", "甲|水利局|新华社|1");
    expect(kinds(readSheet(sheet))).not.toContain("log-figures-differ");
    expect(kinds(after(sheet, "log-unknown-name", { as: "count", value: 0 }))).toContain("log-figures-differ");
  });

  test("alone names no sites: which they are is asked, and nothing counts as 0", () => {
    expect(kinds(readSheet(log("采用条数", "甲|水利局|3")))).toContain("missing-column");
  });
});

test("a column of numbers may be chosen for a site without a column, and not every item be called adopted", () => {
  const sheet = "标题|报送单位|采用条数\n春灌开始|水利局|1\n反诈宣传|公安局|0";
  expect(buttons(readSheet(sheet), "missing-column")).toEqual(["用“采用条数”", "没有这一列"]);
});

test("a sum of as many as there are sites says that each took the item", () => {
  const sheet = `标题|报送单位|扎兰屯市政府网|呼伦贝尔市政府网|合计\n春灌开始|水利局|1||2\n清雪|水利局|1||1`;
  expect(counts(after(sheet, "log-figures-differ", { as: "column", heading: "合计" }))).toEqual(["水利局 2 2 1"]);
});
