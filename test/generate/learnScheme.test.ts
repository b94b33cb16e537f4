import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { makeBulletin } from "../../src/bulletin/bulletin";
import { type CellValue, type Grid, plainGrid } from "../../src/cells/grid";
import { asPublished, learnScheme, type LearntScheme } from "../../src/generate/learnScheme";
import { appendices } from "../../src/layout/appendix";
import { reproduced } from "../../src/texts/learn";
import { published } from "../support/zhalantun";
import { bulletins } from "./learnedBulletins";

const TITLE = { appendix1: "市直各部门信息采用情况统计表", appendix2: "各乡镇街道信息采用情况统计表" };
const NOTE = "注：1.各单位上报信息扎兰屯市采用一条计5分，呼伦贝尔市采用一条计10分。";

function appendix(n: 1 | 2): Grid {
  const name = `appendix${n}` as const;
  return plainGrid(`附件${n}`, [[`附件${n}`], [TITLE[name]], ...published(name), ...(n === 2 ? [[NOTE]] : [])]);
}

function learnt(sheets: readonly Grid[], counts: readonly Grid[] = [], said = {}): LearntScheme {
  const made = learnScheme(sheets, counts, said);
  if (!made) throw new Error("no table");
  return made;
}

const lesson = (made: LearntScheme, about: string): unknown[] =>
  made.lessons.filter((each) => each.about === about).map(({ about: _about, ...rest }) => rest);

describe("the published appendices of 扎兰屯市", () => {
  const counts = plainGrid("采用情况", published("counts"));
  const sheets = [appendix(1), appendix(2)];

  test("and the counts give a scheme that gives 53 of 53 rows again", () => {
    const made = learnt(sheets, [counts]);
    expect([reproduced(made.fromCounts!.rows), made.fromCounts!.rows.length]).toEqual([53, 53]);
    expect(made.fromCounts).toMatchObject({ unsettled: 0, further: [] });
    expect(made.scheme).toMatchObject({
      channels: [
        { name: "扎兰屯市政府网", points: 5, aliases: ["扎兰屯市政府网站"] },
        { name: "呼伦贝尔市政府网", points: 10 },
      ],
      groups: [
        { name: "市直各部门", title: TITLE.appendix1, channels: ["扎兰屯市政府网", "呼伦贝尔市政府网"] },
        {
          name: "各乡镇街道",
          channels: ["扎兰屯市政府网"],
          channelLabels: { 扎兰屯市政府网: "扎兰屯市政府网站" },
          note: "注：1.各单位上报信息扎兰屯市采用一条计{扎兰屯市政府网}分，呼伦贝尔市采用一条计{呼伦贝尔市政府网}分。",
        },
      ],
      ranking: { style: "ordinal", keys: [{ by: "score" }, { by: "count", channel: "扎兰屯市政府网" }] },
      headings: { count: "{channel}采用条数", total: "{period}得分" },
    });
    expect(made.scheme).not.toHaveProperty("columns");
  });

  test("say how many rows show each thing", () => {
    const made = learnt(sheets, [counts]);
    expect(lesson(made, "points")).toEqual([
      { name: "扎兰屯市政府网", points: 5, rows: 53, checked: true },
      { name: "呼伦贝尔市政府网", points: 10, rows: 9, checked: true },
    ]);
    expect(lesson(made, "same-channel")).toEqual([{ name: "扎兰屯市政府网", label: "扎兰屯市政府网站", rows: 18 }]);
    expect(lesson(made, "rank-style")).toEqual([{ style: "ordinal", rows: 11 }]);
  });

  test("alone leave open whether 政府网 and 政府网站 are one channel, until somebody says so", () => {
    const alone = learnt(sheets);
    expect(alone.open).toContainEqual({ about: "same-channel", name: "扎兰屯市政府网", label: "扎兰屯市政府网站" });
    expect(alone.scheme.channels).toHaveLength(3);
    expect(reproduced(alone.own.rows)).toBe(53);
    const told = learnt(sheets, [], { same: { 扎兰屯市政府网站: "扎兰屯市政府网" } });
    expect(told.scheme.channels).toHaveLength(2);
    expect(reproduced(told.own.rows)).toBe(53);
  });

  test("one row that was changed by hand is the one that does not come out", () => {
    const rows = published("appendix1").map((row) => [...row]);
    rows[7]![3] = Number(rows[7]![3]) + 1;
    const changed = plainGrid("附件1", [["附件1"], [TITLE.appendix1], ...rows]);
    const made = learnt([changed, appendix(2)], [counts]);
    expect(made.own.rows.filter(({ differences }) => differences.length > 0)).toMatchObject([
      { at: { cell: "B10" }, differences: [{ heading: "扎兰屯市政府网采用得分" }] },
    ]);
    expect(made.scheme.channels[0]).toMatchObject({ points: 5 });
  });

  test("the appendices of a workbook are what was published, its other sheets the counts", () => {
    expect(asPublished([counts, ...sheets])).toEqual({ published: sheets, counts: [counts] });
    expect(asPublished([counts])).toEqual({ published: [counts], counts: [] });
  });
});

describe("tables of other offices", () => {
  interface Notice {
    readonly groups: readonly {
      readonly name: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly CellValue[])[];
    }[];
  }

  function notice(name: string): Grid[] {
    const path = join(import.meta.dirname, `../fixtures/notices/${name}.json`);
    const { groups } = JSON.parse(readFileSync(path, "utf8")) as Notice;
    return groups.map((group, n) => plainGrid(`附件${n + 1}`, [[group.name], [...group.columns], ...group.rows]));
  }

  const LAND: CellValue[][] = [
    ["2011年市级国土资源管理部门政务信息网上公开情况排名表"],
    [
      "排名",
      "地市名称",
      "总得分(100)",
      "政务公开及日常更新得分(77)",
      "在线服务得分(9)",
      "公众参与得分(7)",
      "网站设计得分(4)",
      "公开率得分(3)",
    ],
    [1, "成都市", 96.4, 74.4, 8, 7, 4, 3],
    [2, "眉山市", 94, 75.5, 5, 7, 3.5, 3],
    [3, "南充市", 82.9, 67.4, 3, 6, 3.5, 3],
    [4, "凉山州", 82, 65.5, 5.5, 4, 4, 3],
    [5, "资阳市", 75.4, 61.9, 3, 4, 3.5, 3],
    [6, "乐山市", 72, 58, 2.5, 4.5, 4, 3],
    [7, "德阳市", 71.5, 61, 2, 4, 3.5, 1],
    [8, "广安市", 68.5, 59.5, 1.5, 2, 2.5, 3],
    [9, "阿坝州", 67, 55, 3, 2, 4, 3],
    [9, "泸州市", 67, 53.5, 2.5, 6, 4, 1],
    [11, "遂宁市", 65.6, 54.1, 3, 4.5, 3, 1],
    [12, "绵阳市", 65, 48, 9, 4, 4, 0],
    [13, "宜宾市", 62.8, 48, 4.5, 5, 3.3, 2],
    [14, "攀枝花市", 61.1, 52, 4.5, 1.8, 2.8, 0],
    [15, "内江市", 55, 46, 2, 3, 3, 1],
    [16, "广元市", 54.5, 42, 1, 5, 3.5, 3],
    [17, "自贡市", 53.5, 50, 0, 0, 3.5, 0],
    [18, "巴中市", 53, 43.5, 0.5, 3, 3, 3],
    [19, "雅安市", 50, 41.5, 1, 2, 2.5, 3],
    [20, "达州市", 41.5, 36, 0, 2, 3.5, 0],
    [21, "甘孜州", 38, 30.5, 0, 1, 3.5, 3],
  ];
  // a task of 20 items gives 100 points: nothing that a number of points for each item can say
  const TASKS = [
    ["单位", "采用条数", "得分"],
    ["教务处", 22, 122],
    ["人事处", 12, 12],
    ["科研处", 20, 120],
    ["财务处", 5, 5],
  ];
  // nine kinds of items in four rows: too few to know what each gives
  const FEW: CellValue[][] = [
    ["2014年3月份政务信息采用、得分和排名情况"],
    ["单位", "市级", "", "", "省级", "", "", "国办", "", "本月加分", "本月得分", "上月累计", "累计得分", "排名情况"],
    [
      "",
      "每日要情",
      "南昌政务",
      "领导批示",
      "每日要情",
      "江西政务",
      "领导批示",
      "信息",
      "领导批示",
      "",
      "",
      "",
      "",
      "",
    ],
    ["市财政局", 0, 1, 0, 1, 3, 0, 3, 2, 2, 252, 250, 502, 1],
    ["市公安局", 0, 3, 3, 3, 0, 1, 3, 1, 0, 215, 120, 335, 2],
    ["市教育局", 0, 3, 0, 3, 1, 1, 2, 0, 0, 135, 80, 215, 3],
    ["市发改委", 0, 0, 0, 3, 2, 0, 0, 1, 0, 110, 100, 210, 4],
  ];

  test.each([
    ["西宁市城中区 2017", 13, 13, notice("02_xining_chengzhong_2017-04")],
    ["霍林郭勒市 2018", 5, 5, notice("08_huolinguole_2018-01_02")],
    ["合肥市关工委 2016", 15, 15, notice("13_hefei_guangongwei_2015-08_2016-06")],
    ["四川省国土资源厅 2011", 21, 21, [plainGrid("附件2", LAND)]],
    ["nine kinds of items in four rows", 0, 4, [plainGrid("附件", FEW)]],
    ["a task, which no points an item can say", 0, 4, [plainGrid("附件", TASKS)]],
  ])("%s: %i of %i rows come out", (_, right, all, sheets) => {
    const { own } = learnt(sheets);
    expect([reproduced(own.rows), own.rows.length]).toEqual([right, all]);
  });

  test("霍林郭勒市: what one row shows is said to be shown by one, and what none shows is asked", () => {
    const made = learnt(notice("08_huolinguole_2018-01_02"));
    expect(lesson(made, "points")).toEqual([
      { name: "市本级采用/微信公众号", points: 5, rows: 4, checked: true },
      { name: "市本级采用/约稿", points: 5, rows: 1, checked: false },
    ]);
    expect(made.open.flatMap((point) => (point.about === "points" ? [`${point.name} ${point.why}`] : []))).toEqual([
      "市本级采用/普发 no-items",
      "市本级采用/参阅 no-items",
      "市本级采用/上报 no-items",
      "通辽市 no-items",
      "自治区 no-items",
    ]);
  });

  test("四川省国土资源厅: equal ranks, and what orders them, from the one place that shows it", () => {
    const made = learnt([plainGrid("附件2", LAND)]);
    expect(made.scheme.ranking).toEqual({
      style: "competition",
      keys: [{ by: "score" }],
      within: [{ by: "adjustment-score", adjustment: "政务公开及日常更新得分(77)" }],
    });
    expect(lesson(made, "rank-style")).toEqual([{ style: "competition", rows: 1 }]);
    expect(made.open).toContainEqual({ about: "year", text: "2011年" });
  });

  test("points that fit nothing are asked for, with the rows that then do not come out", () => {
    expect(learnt([plainGrid("附件", TASKS)]).open).toContainEqual({
      about: "points",
      name: "采用条数",
      why: "no-fit",
    });
    const told = learnt([plainGrid("附件", TASKS)], [], { points: { 采用条数: 1 } });
    expect(told.own.rows.filter(({ differences }) => differences.length > 0).map(({ unit }) => unit)).toEqual([
      "教务处",
      "科研处",
    ]);
  });

  test("a sheet without figures of units teaches nothing", () => {
    expect(learnScheme([plainGrid("说明", [["关于报送信息的说明"], ["请各单位按时报送"]])])).toBeUndefined();
    expect(
      learnScheme([
        plainGrid("名单", [
          ["单位", "联系人"],
          ["水利局", "某某"],
        ]),
      ]),
    ).toBeUndefined();
  });
});

test("any office's bulletin: what is learnt gives every row again or names the row, and points are right where they are said to be confirmed", () => {
  let whole = 0;
  let all = 0;
  fc.assert(
    fc.property(bulletins, ({ scheme, tallies, sheets, counts }) => {
      const made = learnt(sheets, [counts]);
      const truth = new Map(
        [...scheme.channels, ...(scheme.adjustments ?? [])].map(({ name, points }) => [name, points]),
      );
      for (const each of made.lessons)
        if (each.about === "points" && each.checked)
          expect([each.name, each.points]).toEqual([each.name, truth.get(each.name)]);
      const rowsOf = (bulletin: ReturnType<typeof makeBulletin>): string[] =>
        appendices(bulletin).flatMap(({ parts }) =>
          parts.flatMap(({ rows }) => rows.map(({ cells }) => cells.join("|"))),
        );
      const right = rowsOf(makeBulletin(tallies, scheme, "4月"));
      const again = rowsOf(makeBulletin(made.tallies, made.scheme, made.period, { standings: made.standings }));
      made.own.rows.forEach(({ differences }, n) =>
        expect([differences.length === 0, n]).toEqual([right[n] === again[n], n]),
      );
      all++;
      if (reproduced(made.fromCounts!.rows) === right.length) whole++;
      else
        expect(
          made.open.filter(({ about }) => about === "points" || about === "rank-key").length +
            made.fromCounts!.unsettled,
        ).toBeGreaterThan(0);
    }),
    { numRuns: 150, seed: 20230413 },
  );
  // enough rows for the number of channels is the usual case
  expect(whole / all).toBeGreaterThan(0.9);
});

test("a channel under a heading of two rows is found in the counts by both", () => {
  const rows = [
    ["水利局", 1, 2, 13],
    ["公安局", 2, 1, 11],
    ["民政局", 0, 1, 5],
  ] as const;
  const merges = [
    { row: 1, column: 0, rows: 2, columns: 1 },
    { row: 1, column: 1, rows: 1, columns: 1 },
    { row: 1, column: 2, rows: 1, columns: 1 },
  ];
  const head = [
    ["单位", "市级", "省级", "得分"],
    ["", "要情", "要情", ""],
  ];
  const table: Grid = { ...plainGrid("附件", [["得分情况"], ...head, ...rows]), merges };
  const counts: Grid = {
    ...plainGrid("3月", [
      ["3月采用情况"],
      ...head.map((texts) => texts.slice(0, 3)),
      ...rows.map((row) => [...row.slice(0, 3)]),
    ]),
    merges,
  };
  const made = learnt([table], [counts]);
  expect(made.scheme.channels).toMatchObject([
    { name: "市级要情", points: 3, aliases: ["市级/要情"] },
    { name: "省级要情", points: 5, aliases: ["省级/要情"] },
  ]);
  expect([made.fromCounts!.unsettled, reproduced(made.fromCounts!.rows)]).toEqual([0, 3]);
});
