import { checkScheme } from "../../../src/bulletin/checkScheme";
import type { Scheme } from "../../../src/bulletin/scheme";
import { zhalantun } from "../../../src/gallery/zhalantun";
import { headerAround } from "../../../src/intake/columns/header";
import { findLogColumns, type LogColumns, looksLikeLog, unitColumn } from "../../../src/intake/log/logColumns";
import { draw } from "../../support/draw";

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
  ["标题|稿源", true],
  ["标题|责任主体", true],
  ["标题|供稿机构", true],
  ["新闻|单位", true],
  ["采用信息|单位", true],
  ["内容摘要|单位", true],
  ["标题|作者", false],
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
  ["审核意见", "reviewer", undefined],
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
