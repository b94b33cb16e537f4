import { checkScheme } from "../../../src/bulletin/checkScheme";
import { zhalantun } from "../../../src/gallery/zhalantun";
import { readMark } from "../../../src/intake/log/mark";
import { partOf } from "../../../src/intake/log/marks";
import { after, buttons, find, kinds, read, units } from "../../support/intake";

const OWN = "扎兰屯市政府网";
const UPPER = "呼伦贝尔市政府网";

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
    "点击查看 链接 网站 新华社 微信公众号 部分采用 是√ √采用 ☑是☐否 □未采用■采用 是☒否☐"
  )
    .split(" ")
    .map((text) => [text, "adopted"] as const),
  ...(
    "╳ ✕ ✘ ✖ ❌ ☐ 没用 没采用 未发布 未被采用 未见采用 暂未采用 尚未采用 无采用 没有被采用 不发布 " +
    "☐是☑否 □采用■未采用 是□否☑ ☐是☐否"
  )
    .split(" ")
    .map((text) => [text, "not adopted"] as const),
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

test.each(["走访慰问困难群众", "《走访慰问困难群众》"])(
  "the item's own title, %s, is a mark of its adoption",
  (mark) => {
    const sheet = `标题|报送单位|${OWN}|${UPPER}\n走访慰问困难群众|水利局|${mark}|\n反诈宣传|公安局||${mark}`;
    expect(units(read(sheet))[0]).toBe("水利局 1 0 1");
    expect(find(read(sheet), "log-unclear-mark").places.map(({ cell }) => cell)).toEqual(["D3"]);
  },
);
