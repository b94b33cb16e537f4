import { checkScheme } from "../../src/bulletin/checkScheme";
import type { Scheme } from "../../src/bulletin/scheme";
import { zhalantun } from "../../src/gallery/zhalantun";
import { headerAround } from "../../src/intake/header";
import { findLogColumns, type LogColumns, looksLikeLog, unitColumn } from "../../src/intake/log/logColumns";
import { readMark } from "../../src/intake/log/mark";
import { partOf } from "../../src/intake/log/marks";
import { after, buttons, find, kinds, read, units } from "../support/intake";
import { draw } from "../support/draw";

const OWN = "扎兰屯市政府网";
const UPPER = "呼伦贝尔市政府网";

function columns(headings: string, scheme: Scheme = zhalantun): LogColumns {
  return findLogColumns(headerAround(draw(`${headings}\n1`), 0, 0, scheme), scheme);
}

test.each([
  ["标题|报送单位", true],
  ["题目|部门", true],
  ["信息名称|乡镇", true],
  ["稿件名|街道", true],
  ["文章名|单位", true],
  ["篇名|单位", true],
  ["主题|单位", true],
  ["标题|采用单位", false],
  ["标题|单位类别", false],
  ["单位标题|备注", false],
  ["标题|备注", false],
  ["单位|备注", false],
])("the headings %s begin a log: %j", (headings, is) => {
  expect(looksLikeLog(headings.split("|"))).toBe(is);
});

test.each([
  ["标题|采用单位|单位", 2],
  ["单位|标题|报送单位", 2],
  ["标题|投稿部门|单位", 1],
  ["标题|单位|部门", 1],
])("of the headings %s the unit is at %i", (headings, position) => {
  expect(unitColumn(headings.split("|"))).toBe(position);
});

test.each([
  ["报送日期|事件日期", "submitted", 2],
  ["上报时间", "submitted", 2],
  ["投稿日期", "submitted", 2],
  ["来稿时间", "submitted", 2],
  ["提交日期", "submitted", 2],
  ["收稿日期", "submitted", 2],
  ["日期", "submitted", 2],
  ["日期|报送日期", "submitted", 3],
  ["采用日期", "submitted", undefined],
  ["采用日期|时间", "submitted", 3],
  ["事件日期", "submitted", undefined],
  ["报送人", "submitted", undefined],
  ["事件日期|报送日期", "event", 2],
  ["事发时间", "event", 2],
  ["活动日期", "event", 2],
  ["发生时间", "event", 2],
  ["会议时间", "event", 2],
  ["事件", "event", undefined],
  ["审核人", "reviewer", 2],
  ["审签", "reviewer", 2],
  ["把关人", "reviewer", 2],
  ["签发人", "reviewer", 2],
  ["审核日期|审核人", "reviewer", 3],
  ["审核时间", "reviewer", undefined],
  ["单位类别", "group", 2],
  ["单位性质", "group", 2],
  ["单位类型", "group", 2],
  ["分组", "group", 2],
  ["组别", "group", 2],
  ["类别", "group", undefined],
  ["类型", "kind", 2],
  ["信息类别", "kind", 2],
  ["稿件体裁", "kind", 2],
  ["文章形式", "kind", 2],
  ["刊用版位", "kind", 2],
  ["信息类型说明", "kind", undefined],
  ["单位类型", "kind", undefined],
  ["采用情况", "adopted", 2],
  [`${OWN}|采用情况`, "adopted", undefined],
  ["备注", "adopted", undefined],
] as const)("beside 标题|报送单位, %s has the column of %s at %j", (headings, name, position) => {
  expect(columns(`标题|报送单位|${headings}`)[name]).toBe(position);
});

test.each(["字数", "图片张数", "数量"])(
  "the sites are not looked for under %s where 采用情况 stands beside it",
  (other) => {
    expect(columns(`日期|标题|报送单位|${other}|采用情况`).adopted).toBe(4);
  },
);

test.each([
  ["是否采用|采用网站", 3, [2]],
  ["采用数|采用平台|采用情况", 3, [2, 4]],
  [`采用状态|${OWN}|${UPPER}|采用结果`, undefined, [2, 5]],
  ["采用网站|采用状态", 2, [3]],
  ["采用条数", undefined, [2]],
  ["采用日期|采用链接", undefined, []],
  ["采用时间|发布链接|采用情况", 4, []],
  [`${OWN}采用日期|${OWN}链接|采用情况`, 4, []],
  [`采用条数|${OWN}|${UPPER}`, undefined, [2]],
])("of the columns %s one names sites (%j), and others are figures beside it: %j", (headings, adopted, figures) => {
  expect(columns(`标题|报送单位|${headings}`)).toMatchObject({ adopted, figures });
});

test.each([
  ["合计|得分", [2], [3]],
  [`采用合计|${OWN}得分|质量评分`, [2], [3]],
  ["小计（条）|分值|排名", [2], [3]],
])("under %s are sums at %j and scores at %j", (headings, sums, scores) => {
  const found = columns(`标题|报送单位|${headings}`);
  expect([found.sums, found.scores.map(({ j }) => j)]).toEqual([sums, scores]);
});

test.each([
  [`（${OWN}）|（${UPPER}）`, [2, 3]],
  [`${OWN}站采用|${UPPER}站采用`, [2, 3]],
  [`${OWN}采用日期|${OWN}|${UPPER}发布链接|${UPPER}`, [3, 5]],
  [`${OWN}采用日期|${UPPER}采用链接`, [2, 3]],
  [`${OWN}未采用日期|${UPPER}报送时间`, [undefined, undefined]],
  [`${OWN}微信公众号|${OWN}|${UPPER}`, [3, 4]],
  [`${OWN}微信公众号|${UPPER}`, [undefined, 3]],
  [`${OWN}（是否采用）|${UPPER}领导批示|${UPPER}采用`, [2, 4]],
])("under %s the sites' marks are at %j", (headings, sites) => {
  expect(columns(`标题|报送单位|${headings}`).sites.map(({ j }) => j)).toEqual(sites);
});

test("when an item was adopted is not when it was handed in", () => {
  for (const heading of ["采用日期", "刊发时间", "发布日期", `${OWN}发布时间`])
    expect(columns(`标题|报送单位|${heading}`).submitted).toBeUndefined();
});

test("sites, adjustments and kinds stand where their words are", () => {
  const scheme = checkScheme({
    ...zhalantun,
    adjustments: [
      { name: "省领导批示", kind: "bonus", points: 10 },
      { name: "市领导批示", kind: "bonus", points: 5 },
      { name: "错情", kind: "penalty", points: 1 },
      { name: "约稿加分", kind: "bonus" },
    ],
    log: { kindColumn: "栏目" },
  });
  const found = columns(`标题|单位|类型|栏目|${UPPER}采用|${OWN}|批示情况|错情`, scheme);
  expect(found.sites).toMatchObject([
    { name: OWN, j: 5 },
    { name: UPPER, j: 4 },
  ]);
  expect(found.adjustments.map(({ j }) => j)).toEqual([undefined, undefined, 7, undefined]);
  expect(found.kind).toBe(3);
  expect(found.named).toEqual({ j: 6, word: "批示", adjustments: found.adjustments.slice(0, 2) });
  // one sign says too little, and points are no names
  expect(columns("标题|单位|省|约稿加分级别", scheme).named).toBeUndefined();
  expect(columns("标题|单位|本级|上级").sites.map(({ j }) => j)).toEqual([2, 3]);
});

test.each([
  ["是", "adopted"],
  ["已采用", "adopted"],
  ["采用", "adopted"],
  ["录用", "adopted"],
  ["已刊用", "adopted"],
  ["采纳", "adopted"],
  ["已发布", "adopted"],
  ["已用", "adopted"],
  ["用", "adopted"],
  ["YES", "adopted"],
  ["True", "adopted"],
  ["●", "adopted"],
  ["HTTPS://a.cn", "adopted"],
  ["http://a.cn/未", "adopted"],
  ["WWW.a.cn", "adopted"],
  ["头版", "adopted"],
  ["有", "adopted"],
  [20230305, "adopted"],
  ["20230305", "adopted"],
  [44_980.5, "adopted"],
  [36_526, "adopted"],
  [73_050, "adopted"],
  ["No", "not adopted"],
  ["X", "not adopted"],
  ["——", "not adopted"],
  ["--", "not adopted"],
  ["–", "not adopted"],
  ["/", "not adopted"],
  ["\\", "not adopted"],
  ["未", "not adopted"],
  ["否（重复）", "not adopted"],
  ["否(已发)", "not adopted"],
  ["×（报送过晚）", "not adopted"],
  ["否（待定）", "unclear"],
  ["否（后被采用）", "unclear"],
  ["（重复）", "unclear"],
  ["已上报", "unclear"],
  ["已报送", "unclear"],
  ["已推送", "unclear"],
  ["已提交", "unclear"],
  ["已报", "unclear"],
  ["转报省政府", "unclear"],
  ["上报后采用", "adopted"],
  ["未采", "not adopted"],
  ["未刊用", "not adopted"],
  ["没有", "not adopted"],
  [" ", "not adopted"],
  // more than one of these words, or a number of something
  ["是否采用", "unclear"],
  ["不是", "unclear"],
  ["未采用3条", "unclear"],
  ["拟采用", "unclear"],
  ["审核中", "unclear"],
  ["退稿", "unclear"],
  ["已撤稿", "unclear"],
  ["√（已删除）", "unclear"],
  ["链接失效", "unclear"],
  ["与第1条重复", "unclear"],
  ["同上", "unclear"],
  ["采用？", "unclear"],
  // who does not know the office cannot say what these mean
  ...(
    "弃用 毙 错 重 过期 编辑中 审核 已审核 收到 已接收 备用 留用 暂存 缓发 涉密 张三 已阅 同第2条 见第2条 并入第2条 转财政局 " +
    "√（弃用） √（同第2条） 政务动态（已下架） 建议采用 下期采用 信息量少 △ □ 〇 ◯ √× √√ ✔️✔️ ×2 √×2 √2 采用2次 采用两次 要闻2条 " +
    "采用0条 采用12.5条"
  )
    .split(" ")
    .map((text) => [text, "unclear"] as const),
  ...(
    "是的 采 登 V ✔️ ✅ 见报 采用了 采用1次 一次 采用（3月） √（政务动态） √头条 √3月5日 是（10日） √，王五 3月 3月5日 3/5 2023年4月 " +
    "2023.3.5 23.3.5 2023-3-5 2023.3.5已采用 3月5日采用 要闻 民生 三版 A3版 第12期 2023年第5期 总第123期 《政务信息》第3期 首页/政务公开/部门动态 乡镇之窗 改革发展 重要新闻 " +
    "点击查看 链接 网站 新华社 微信公众号 部分采用"
  )
    .split(" ")
    .map((text) => [text, "adopted"] as const),
  ..."╳ ✕ ✘ ✖ ❌ 没用 没采用 未发布".split(" ").map((text) => [text, "not adopted"] as const),
  ["12", "unclear"],
  ["1,2", "unclear"],
  ["+1", "unclear"],
  ["#N/A", "unclear"],
  [36_525, "unclear"],
  [73_051, "unclear"],
] as const)("%j says: %s", (cell, mark) => {
  expect(readMark(cell)).toBe(mark);
});

test.each([
  ["1/2", 0.5],
  ["1/10", 0.1],
  ["50%", 0.5],
  ["12.5%", 0.125],
  ["0.5", 0.5],
  [".25", 0.25],
  [0.3333, 0.3333],
  ["１／２", 0.5],
  ["2/2", undefined],
  ["3/2", undefined],
  ["0/2", undefined],
  ["1/200", undefined],
  ["100%", undefined],
  ["0%", undefined],
  ["0.0", undefined],
  ["1.5", undefined],
  ["0.33333", undefined],
  ["约1/2", undefined],
  ["1/2条", undefined],
  ["", undefined],
])("%j is the part %j of an item", (cell, part) => {
  expect(partOf(cell)).toBe(part);
});

describe("names in one column", () => {
  const sheet = (cell: string): string => `标题|报送单位|采用情况\n甲|水利局|${cell}`;

  test.each([
    [OWN, "1 0"],
    ["扎兰屯市政府门户网站", "1 0"],
    [UPPER, "0 1"],
    [`${OWN}、${UPPER}`, "1 1"],
    [`${OWN}，${UPPER}`, "1 1"],
    [`${OWN};${UPPER}`, "1 1"],
    [`${OWN}${UPPER}`, "1 1"],
    [`${OWN}、${OWN}`, "1 0"],
    [`${OWN}2023年3月5日`, "1 0"],
    [`${OWN}（首页）`, "1 0"],
    ["2023.3.5", "0 0"],
    ["否", "0 0"],
    ["", "0 0"],
  ])("%s names what adopted the item: %s", (cell, counts) => {
    const intake = read(sheet(cell));
    expect(units(intake)).toEqual([`水利局 ${counts} 1`]);
    expect(kinds(intake)).not.toContain("log-unknown-name");
  });

  test.each([
    `${OWN}2次`,
    `${OWN}×2`,
    `未被${OWN}采用`,
    `拟${OWN}`,
    `${OWN}退稿`,
    `${OWN}(已撤稿)`,
    `${OWN}(待发)`,
    `${OWN}(弃用)`,
    `${OWN}(见第2条)`,
    `${OWN}采用两次`,
    `${OWN}抖音号`,
    "新华社",
  ])("%s is more than a name, or none, and is asked about", (cell) => {
    const { column, found, cells, places, question } = find(read(sheet(cell)), "log-unknown-name");
    expect({ column, found, cells, places }).toEqual({
      column: "采用情况",
      found: cell,
      cells: 1,
      places: [{ sheet: "统计表", cell: "C2" }],
    });
    expect(question?.answers).toEqual([
      { as: "name", name: OWN },
      { as: "name", name: UPPER },
      { as: "count", value: 0 },
    ]);
  });
});

describe("more than ten different texts that nobody understands", () => {
  const rows = (count: number, cell: (n: number) => string): string =>
    Array.from({ length: count }, (_, n) => `题${n}|水利局|${cell(n)}`).join("\n");

  test.each([
    [10, 10],
    [11, 1],
  ])("%i texts are %i questions", (count, questions) => {
    const names = read(`标题|报送单位|采用情况\n${rows(count, (n) => `报社${n}`)}`);
    const marks = read(`标题|报送单位|${OWN}|${UPPER}\n${rows(count, (n) => `待定${n}|`)}`);
    expect(kinds(names).filter((kind) => kind === "log-unknown-name")).toHaveLength(questions);
    expect(kinds(marks).filter((kind) => kind === "log-unclear-mark")).toHaveLength(questions);
  });

  test("of names that are asked about together nobody says that they are all one", () => {
    const names = find(read(`标题|报送单位|采用情况\n${rows(11, (n) => `报社${n}`)}`), "log-unknown-name");
    expect(names.question?.answers).toEqual([{ as: "count", value: 0 }]);
    expect(names.cells).toBe(11);
    expect(names.found).toBe(Array.from({ length: 11 }, (_, n) => `报社${n}`).join("、"));
  });
});

test("a mark that says how often is asked about with what it says", () => {
  const sheet = `标题|报送单位|${OWN}|${UPPER}\n甲|水利局|√√|\n乙|水利局|√|采用3次\n丙|公安局|√√|`;
  const made = read(sheet);
  expect(buttons(made, "log-unclear-mark")).toEqual(["采用了 2 次", "采用了", "没有采用"]);
  expect(find(made, "log-unclear-mark").places).toHaveLength(2);
  expect(units(after(sheet, "log-unclear-mark", { as: "count", value: 2 }))).toEqual(["水利局 3 0 2", "公安局 2 0 1"]);
});

test("where a merit is described any text is one", () => {
  const scheme = checkScheme({
    ...zhalantun,
    adjustments: [
      { name: "批示", kind: "bonus", points: 3 },
      { name: "错情", kind: "penalty", points: 1 },
    ],
  });
  const cells = ["市领导已阅|错别字", "书记批示|数据有误", "|", "无|×"];
  const rows = cells.map((cell, n) => `信息${n}|水利局|√||${cell}`).join("\n");
  const made = read(`标题|报送单位|${OWN}|${UPPER}|批示|错情\n${rows}`, { scheme });
  expect(made.tallies[0]!.adjustments).toEqual([2, 2]);
  expect(kinds(made)).not.toContain("log-unclear-mark");
});

test("each unclear text means what was answered to it", () => {
  const sheet = `标题|报送单位|${OWN}|${UPPER}\n甲|水利局|待定|\n乙|公安局|退回|\n丙|民政局|待定|`;
  const asked = read(sheet).findings.filter(({ kind }) => kind === "log-unclear-mark");
  const [first, second] = asked.map(({ question }) => question!.id);
  const answers = { [first!]: { as: "count", value: 0 }, [second!]: { as: "count", value: 1 } } as const;
  expect(units(read(sheet, { answers }))).toEqual(["水利局 0 0 1", "公安局 1 0 1", "民政局 0 0 1"]);
});

test("an item that any channel of a higher tier adopted, and none of the own one, is told", () => {
  const channels = ["市网", "市刊", "省网", "省刊"].map((name, n) => ({
    name,
    points: 1,
    tier: n < 2 ? "市级" : "省级",
  }));
  const names = channels.map(({ name }) => name);
  const scheme = checkScheme({
    version: 2,
    name: "例",
    channels,
    groups: [{ name: "各单位", title: "表", channels: names }],
    ranking: { style: "ordinal", keys: [{ by: "score" }] },
    headings: zhalantun.headings,
  });
  const rows = ["甲|水利局|||是|", "乙|水利局||是|是|", "丙|水利局|是|||", "丁|水利局||||是"];
  const intake = read(`标题|报送单位|${names.join("|")}\n${rows.join("\n")}`, { scheme });
  expect(find(intake, "log-upper-only")).toMatchObject({
    channel: "省级",
    own: "市级",
    places: [{ cell: "E2" }, { cell: "E5" }],
    units: ["水利局"],
  });
});

describe("a remark beside an adopted item that speaks against it", () => {
  const rows = (remark: string): string => {
    const heads = "标题|报送单位|扎兰屯市政府网|呼伦贝尔市政府网|备注";
    return `${heads}\n春灌开始|水利局|√||${remark}\n河道清理|水利局|√||\n反诈宣传|公安局|||${remark}`;
  };

  test.each(["已撤稿", "重复，不计", "与第1条重复", "作废", "待核实"])("%s is asked about", (remark) => {
    expect(kinds(read(rows(remark)))).toContain("log-remark-against");
    expect(find(read(rows(remark)), "log-remark-against").places).toHaveLength(1);
    expect(units(after(rows(remark), "log-remark-against", { as: "leave-out" }))[0]).toBe("水利局 1 0 1");
    expect(units(after(rows(remark), "log-remark-against", { as: "accept" }))[0]).toBe("水利局 2 0 2");
  });

  test.each(
    (
      "误登 误报 非本单位 非我局 实为财政局报送 属财政局上报 与第2条相同 同第2条 见2条 并入第2条 与财政局稿件合并 上季度已计 上期已统计 已计入上月 去年已通报 下架 下线 链接失效 " +
      "已删除 打不开 弃用 不予采用 退回 作废 （作废）"
    ).split(" "),
  )("of logs: %s", (remark) => {
    expect(kinds(read(rows(remark)))).toContain("log-remark-against");
  });

  test.each(
    (
      "约稿 领导批示 重复1条已剔除 无重复 未发现重复 不重复 没有重复情况 无误 已核实 已采用 首发 已统计 同意 同意采用 修改后采用 上级未采用 与原文一致 属于政务信息 " +
      "第2条 重点信息 财政局提供素材"
    ).split(" "),
  )("%s says nothing against it", (remark) => {
    expect(kinds(read(rows(remark)))).not.toContain("log-remark-against");
  });

  test.each(["处理意见", "处理情况", "审核意见", "编审意见", "退稿原因", "核实情况", "说明", ""])(
    "is read under the heading %j",
    (heading) => {
      const sheet = `标题|报送单位|${OWN}|${UPPER}|${heading}|备注\n春灌|水利局|√||误登|\n河道|水利局|√||无|已删除`;
      expect(read(sheet).findings.filter(({ kind }) => kind === "log-remark-against")).toHaveLength(2);
    },
  );

  test.each([
    ["3月已统计", "2023年3月", false],
    ["已计入2月", "2023年3月", true],
    ["2月份已计", "2023年1-3月", false],
    ["一季度已统计", "2023年第二季度", true],
    ["已计入第一季度", "2023年1-3月", false],
    ["已计入4月", "", true],
  ])("%s in a log of %s: %j", (remark, period, is) => {
    expect(kinds(read(`${period}信息台账\n${rows(remark)}`)).includes("log-remark-against")).toBe(is);
  });

  test("of months is held against the period that is typed before that of the title", () => {
    const asked = (remark: string): boolean =>
      kinds(read(`2023年信息台账\n${rows(remark)}`, { period: "3月" })).includes("log-remark-against");
    expect([asked("已计入2月"), asked("3月已统计")]).toEqual([true, false]);
  });

  test("is read in brackets behind a title or a unit, and before a title", () => {
    const titles = ["春灌（作废）|水利局", "【重复】河道|水利局", "防汛|水利局（已撤稿）", "巡查[误登]|水利局"];
    const sheet = `标题|报送单位|${OWN}|${UPPER}\n${titles.map((each) => `${each}|√|`).join("\n")}`;
    expect(units(read(sheet))).toEqual(["水利局 4 0 4"]);
    const asked = read(sheet).findings.filter(({ kind }) => kind === "log-remark-against");
    expect(asked.map(({ places }) => places[0]?.cell)).toEqual(["A2", "A3", "B4", "A5"]);
    expect(units(after(sheet, "log-remark-against", { as: "leave-out" }))).toEqual(["水利局 3 0 3"]);
  });

  test.each([
    "我局取消12项证明事项",
    "关于作废公章的公告（第2号）",
    "清理规范性文件（取消证明事项）",
    "开展重复信访治理",
    "水利局（更正）公告（更正后）",
    "〔2023〕5号文件下线旧系统",
  ])("is not what a title is about: %s", (title) => {
    expect(kinds(read(`标题|报送单位|${OWN}|${UPPER}\n${title}|水利局|√|`))).not.toContain("log-remark-against");
  });

  test("is none of a reviewer, and what he says is not who he is", () => {
    const made = read(`标题|报送单位|${OWN}|${UPPER}|审核人|审核意见\n春灌|水利局|√||李四|\n河道|水利局|√||王五|同意`);
    expect(kinds(made)).not.toContain("log-remark-against");
    expect(kinds(made)).not.toContain("log-no-reviewer");
    expect(columns("标题|单位|审核意见").reviewer).toBeUndefined();
  });
});
