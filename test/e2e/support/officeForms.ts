import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import type { SheetTable } from "../../../excel-stand-in/open";
import { FORM, type SchemeClerk } from "./schemeForm";

/** An office whose rule is entered in the pane alone: its workbook, what its clerk does, what has to come out. */
export interface OfficeForm {
  readonly office: string;
  /** Of the fixtures, or the sheets themselves. */
  readonly workbook: string | Readonly<Record<string, SheetTable>>;
  /** What each column of the first table counts as, and what one gives. */
  readonly columns: readonly (readonly [column: string, points: string, use?: string])[];
  /** The ready scheme that is taken instead: a log has no columns of counts. */
  readonly ready?: string;
  readonly enter: (clerk: SchemeClerk) => Promise<void>;
  /** The rows of units and items in each appendix. */
  readonly rows: Readonly<Record<string, readonly (readonly unknown[])[]>>;
}

const { score, table } = FORM;

/** The sheet that a file of comma-separated values holds. */
function sheetOf(file: string): SheetTable {
  const lines = readFileSync(`test/fixtures/offices/${file}`, "utf8").trim().split(/\r?\n/);
  return lines.map((line) => line.split(",").map((text) => (/^\d+$/.test(text) ? Number(text) : text)));
}

/** Adds a part of the score and opens what it is scored by. */
async function addPart({ open, press, type, card }: SchemeClerk, name: string): Promise<Locator> {
  await open(score.parts);
  await press(score.addPart);
  await type(score.partName, name, card(score.newPart));
  return card(name);
}

/** Keeps of the usual columns those that the office prints; the ones after them are added. */
async function columns(clerk: SchemeClerk, away: readonly string[], more: readonly string[]): Promise<void> {
  const { open, press, tick, choose, card } = clerk;
  await open(table.columns);
  await tick(table.ownColumns);
  for (const name of away) await press(FORM.remove(name), card(name));
  for (const name of more) await choose(table.addColumn, name);
}

/** Makes the two channels and two groups of the usual scheme the office's own ones. */
async function channels(clerk: SchemeClerk, own: readonly (readonly [name: string, points: string])[]): Promise<void> {
  const { open, press, type, card } = clerk;
  const before = ["本级政府网", "上级政府网"];
  for (const [i, [name, points]] of own.entries()) {
    if (before[i] === undefined) await press(FORM.addChannel);
    await type(FORM.channelName, name, card(before[i] ?? FORM.newChannel));
    await type(FORM.points, points, card(name));
  }
  await open(FORM.groups);
  await press(FORM.remove("各乡镇街道"));
}

const tiantai = (clerk: SchemeClerk) => async (name: string, channel: string, items: string, other: string) => {
  const { open, choose, type, tick } = clerk;
  const part = await addPart(clerk, name);
  await choose(score.of, score.measures.channels, part);
  if (channel !== "两办信息") {
    await tick(channel, part);
    await tick("两办信息", part);
  }
  await open(score.task, part);
  await type(score.taskItems, items, part);
  await type(score.taskFull, "50", part);
  await type(score.taskUnits, `城西 ${other}\n白鹤 ${other}`, part);
};

export const OFFICE_FORMS: readonly OfficeForm[] = [
  {
    office: "n08 人社: twice the points that are short, bad news make −10 of everything",
    workbook: { 新闻: sheetOf("n08.csv") },
    columns: [
      ["市级媒体", "1", "channel"],
      ["负面新闻", "", "bonus-points"],
    ],
    async enter(clerk) {
      const { open, choose, type, press, card } = clerk;
      await open(FORM.adjustments);
      await choose(FORM.adjustmentKind, FORM.adjustmentKinds.figure, card("负面新闻"));
      const part = await addPart(clerk, "未完成");
      await choose(score.of, score.measures.points, part);
      await open(score.task, part);
      await type(score.taskItems, "10", part);
      await type(score.taskShort, "-2", part);
      await open(score.together);
      await press(score.addVeto);
      const veto = card(score.veto(1));
      await choose(score.whenOf, score.measures.adjustment, veto);
      await type(score.atLeast, "1", veto);
      await type(score.vetoScore, "-10", veto);
    },
    rows: {
      附件: [
        [1, "甲科", 12, 12, 12],
        [2, "乙科", 6, 6, -2],
        [3, "丙科", 20, 20, -10],
      ],
    },
  },
  {
    office: "n16 天台: points by the share of a task that differs by unit and channel",
    workbook: { 信息: sheetOf("n16.csv") },
    columns: [], // 上级 sounds like the usual scheme, which is then made the office's own
    async enter(clerk) {
      const { open, type, choose } = clerk;
      await channels(clerk, [
        ["两办信息", "0"],
        ["上级信息", "0"],
      ]);
      await open(FORM.roster);
      await type(FORM.rosterUnits, "城东\n城西\n平桥\n白鹤");
      await tiantai(clerk)("两办得分", "两办信息", "6", "4");
      await tiantai(clerk)("上级得分", "上级信息", "9", "7");
      await open(FORM.totalScore);
      await choose(score.rounding, score.roundings.decimals(2));
      await type(FORM.least, "0");
    },
    rows: {
      附件: [
        [1, "城西", 5, 0, 7, 0, 100],
        [2, "城东", 6, 0, 5, 0, 77.78],
        [3, "平桥", 3, 0, 9, 0, 75],
        [4, "白鹤", 0, 0, 3, 0, 21.43],
      ],
    },
  },
  {
    office: "n18 钟楼: a base of 6, a rate below 30 % takes one, down to 0; who has less than 6 did not reach it",
    workbook: "n18.xlsx",
    columns: [
      ["区级政务新闻党建", "10", "channel"],
      ["区级理论调研", "20", "channel"],
      ["市级政务新闻党建", "15", "channel"],
      ["市级理论调研", "30", "channel"],
      ["省级及以上政务新闻党建", "30", "channel"],
      ["省级及以上理论调研", "50", "channel"],
      ["报送不及时", "1", "penalty"],
      ["完成约稿", "2", "bonus"],
      ["内容错误被通报", "2", "penalty"],
      ["区级批示", "10", "bonus"],
      ["市级批示", "20", "bonus"],
      ["省级批示", "40", "bonus"],
    ],
    async enter(clerk) {
      const { open, choose, type, press, card } = clerk;
      await open(score.submitted);
      await type(score.taskItems, "6");
      await type(score.taskShort, "-1");
      await type(score.base, "6", await addPart(clerk, "基础分"));
      const rate = await addPart(clerk, "录用率");
      await choose(score.of, score.measures.rate, rate);
      await open(score.bands, rate);
      await press(score.addBand, rate);
      await type(score.bandPoints, "-1", card(score.band(1)));
      await press(score.addBand, rate);
      await type(score.bandFrom, "30", card(score.band(2)));
      await open(FORM.totalScore);
      await type(FORM.least, "0");
      await columns(clerk, [], [table.shown({ show: "grade" })]);
      const grade = card(table.column(22, "等次"));
      await type(table.gradeText, "不达标", grade.getByRole("group", { name: table.grade(1) }));
      await press(table.addGrade, grade);
      await type(table.gradeFrom, "6", grade.getByRole("group", { name: table.grade(2) }));
    },
    rows: {
      附件: [
        [1, "政务服务中心", 70, "达标"],
        [2, "综合科", 53, "达标"],
        [3, "投资服务科", 12, "达标"],
        [4, "社会事务科", 0, "不达标"],
      ],
    },
  },
  {
    office: "points converted by a task that stands in a column, ten more for one group",
    workbook: {
      采用: [
        ["单位", "类别", "县网站", "任务数"],
        ["甲科", "科室", 4, 5],
        ["乙科", "科室", 6, 3],
        ["丙所", "基层", 2, 4],
        ["丁所", "基层", 8, 8],
      ],
    },
    columns: [
      ["县网站", "2", "channel"],
      ["任务", "", "none"],
    ],
    async enter(clerk) {
      const { open, type, choose, tick } = clerk;
      const share = await addPart(clerk, "折算分");
      await choose(score.of, score.measures.points, share);
      await tick(score.instead, share);
      await open(score.task, share);
      await type(score.taskItems, "2", share);
      await choose(score.taskPer, score.measures.adjustment, share);
      await type(score.taskFull, "100", share);
      const more = await addPart(clerk, "基层加分");
      await tick("基层", more);
      await type(score.base, "10", more);
    },
    rows: {
      附件1: [
        [1, "乙科", 100],
        [2, "甲科", 80],
      ],
      附件2: [
        [1, "丁所", 110],
        [2, "丙所", 60],
      ],
    },
  },
  {
    office: "n24 上虞: 17 channels in two rows of headings, 30 points for a task that one unit has of its own",
    workbook: "n24.xlsx",
    columns: [
      ["中办国办单篇", "200"],
      ["中办国办单条", "100"],
      ["省委省府办单篇", "100"],
      ["省委省府办单条", "50"],
      ["绍兴两办单篇", "30"],
      ["绍兴两办单条", "15"],
      ["动态", "10"],
      ["政务动态", "4"],
      ["政务工作交流", "10"],
      ["上虞政务参阅件", "12"],
      ["近日动态", "4"],
      ["工作情况交流", "10"],
      ["上虞信息参阅件", "12"],
      ["上虞日报", "3"],
      ["绍兴市级", "10"],
      ["省级", "30"],
      ["国家级", "50"],
      ["市主要领导批示", "15", "bonus"],
      ["市其他领导批示", "7.5", "bonus"],
    ],
    async enter({ open, type, press }) {
      await open(score.submitted);
      await type(score.taskItems, "1");
      await type(score.taskReached, "30");
      await open(FORM.roster);
      await press(score.fillRoster);
      await type(score.rosterTasks, "经济运行科 2");
    },
    rows: {
      附件: [
        [1, "办公室", 544],
        [2, "企业发展科", 488],
        [3, "行政许可科", 460],
        [4, "经济运行科", 365],
        [5, "资源节约与综合利用科", 204.5],
      ],
    },
  },
  {
    office: "n31 高校网站群: a task for each group",
    workbook: "n31.xlsx",
    columns: [["采用条数", "1", "channel"]],
    async enter({ open, type, card }) {
      await open(score.submitted);
      await type(score.taskItems, "20");
      await type(score.taskReached, "100");
      await open(FORM.groups);
      await open(score.more, card("院系"));
      await type(score.groupTask, "40", card("院系"));
    },
    rows: {
      附件1: [
        [1, "教务处", 122],
        [2, "科研处", 120],
        [3, "人事处", 12],
        [4, "财务处", 5],
      ],
      附件2: [
        [1, "理学院", 145],
        [2, "医学院", 140],
        [3, "工学院", 38],
        [4, "文法学院", 30],
      ],
    },
  },
  {
    office: "n30 镇江开发区: an item of a log counts once, by the channel that gives most",
    workbook: "n30.xlsx",
    columns: [],
    ready: "两级网站",
    async enter(clerk) {
      await channels(clerk, [
        ["县网站", "1"],
        ["市网站", "3"],
        ["省网站", "5"],
      ]);
      await clerk.open(score.log);
      await clerk.choose(score.logCount, score.logCounts.highest);
    },
    rows: {
      附件: [
        [1, "水利局", 5],
        [2, "农业局", 4],
        [3, "教育局", 3],
      ],
    },
  },
  {
    office: "a log with kinds of items, of which one kind gives at most 15 points",
    workbook: {
      台账: [
        ["标题", "报送单位", "类型", "政务信息"],
        ["甲", "农业局", "单篇", "√"],
        ["乙", "农业局", "综合", "√"],
        ["丙", "水利局", "专报", "√"],
        ["丁", "水利局", "单篇", "√"],
      ],
    },
    columns: [],
    ready: "两级网站",
    async enter(clerk) {
      const { open, type, card } = clerk;
      await channels(clerk, [
        ["政务信息", "2"],
        ["政务信息单篇", "10"],
      ]);
      await open(score.more, card("政务信息"));
      await type(score.site, "政务信息", card("政务信息"));
      const single = card("政务信息单篇");
      await open(score.more, single);
      await type(score.site, "政务信息", single);
      await type(score.kinds, "单篇、专报", single);
      await type(score.most, "15", single);
    },
    rows: {
      附件: [
        [1, "水利局", 0, 0, 2, 15, 15],
        [2, "农业局", 1, 2, 1, 10, 12],
      ],
    },
  },
  {
    office: "n25 突发事件: a ranked table, and a list of the items with a ● for what became of each",
    workbook: "n25.xlsx",
    columns: [],
    ready: "两级网站",
    async enter(clerk) {
      const { open, type, choose, press, tick, card } = clerk;
      await channels(clerk, [
        ["专报", "10"],
        ["传阅", "5"],
        ["综合", "3"],
        ["备查", "1"],
        ["约稿", "5"],
      ]);
      await open(FORM.adjustments);
      for (const [name, points] of [
        ["国家领导批示", "50"],
        ["省领导批示", "20"],
        ["市领导批示", "10"],
        ["现场图片", "2"],
      ] as const) {
        await press(FORM.addAdjustment);
        await type(FORM.adjustmentName, name, card(FORM.newAdjustment));
        await type(FORM.adjustmentPoints, points, card(name));
      }
      await open(table.appendices);
      await tick(table.ownAppendices);
      await choose(table.addAppendix, table.addKinds.items);
      const list = card(table.newTitles.items);
      for (const name of ["专报", "省领导批示"].map((each) => each))
        await choose(
          table.addColumn,
          table.shown(
            name === "专报" ? { show: "item-mark", channel: name } : { show: "item-adjustment", adjustment: name },
          ),
          list,
        );
      await choose(table.addColumn, table.shown({ show: "item-score" }), list);
      await choose(table.addColumn, table.shown({ show: "score" }), list);
    },
    rows: {
      附件1: [
        [1, "甲县", 37],
        [2, "乙县", 13],
        [3, "丙县", 1],
      ],
    },
  },
];
