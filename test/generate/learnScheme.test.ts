import fc from "fast-check";
import { makeBulletin } from "../../src/bulletin/bulletin";
import { cellName } from "../../src/cells/address";
import { type Grid, plainGrid } from "../../src/cells/grid";
import { asPublished, learnScheme, type LearntScheme } from "../../src/generate/learnScheme";
import { appendices } from "../../src/layout/appendix";
import { reproduced } from "../../src/texts/learn";
import { published } from "../support/zhalantun";
import { bulletins } from "./learnedBulletins";
import { learnt, lesson } from "./learnt";
import { appendix, COUNTS, FEW, LAND, notice, TASKS, TITLE } from "./publishedTables";

describe("the published appendices of 扎兰屯市", () => {
  const counts = COUNTS;
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

  test("say nothing by a row that is struck out, which is left open", () => {
    const [first, second] = sheets;
    const at = first!.values.findIndex((cells) => cells.includes("水利局"));
    const cell = cellName(first!.row + at, first!.column + first!.values[at]!.indexOf("水利局"));
    const made = learnt([{ ...first!, marked: new Map([[cell, "~~水利局~~"]]) }, second!]);
    expect(made.open).toContainEqual({ about: "struck", units: ["水利局"] });
    expect(made.tallies.map(({ unit }) => unit)).not.toContain("水利局");
    expect(made.tallies).toHaveLength(52);
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

  test("items of which more give no more points are asked about: all may have reached a limit", () => {
    const rows = [
      [3, 4, 55],
      [5, 1, 25],
      [7, 2, 35],
      [4, 0, 15],
      [9, 6, 75],
    ].map(([own, upper, score], n) => [n + 1, `第${"一二三四五"[n]}局`, own!, upper!, score!]);
    const made = learnt([plainGrid("附件", [["排名", "单位", "市网采用条数", "省网采用条数", "得分"], ...rows])]);
    expect(made.open).toContainEqual({ about: "points", name: "市网", why: "no-difference" });
    expect(lesson(made, "base")).toEqual([]);
    expect(lesson(made, "points")).toMatchObject([{ name: "省网", points: 10 }]);
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

  test.each([
    ["small numbers of items, which 0.33 a piece would give as well", [1, 2, 3], 0.34, false],
    ["a large number, which no other figure gives", [1, 2, 3, 30, 41], 0.33, true],
    ["whole steps, and a large number", [1, 2, 3, 4, 20], 1.5, true],
  ])("points of rounded totals are confirmed or not: %s", (_, counts, points, checked) => {
    const round = (value: number): number => Math.round(value * (points === 1.5 ? 1 : 10)) / (points === 1.5 ? 1 : 10);
    const rows = counts.map((count, i) => [`第${i + 1}局`, count, round(count * points + 1e-9)]);
    const made = learnt([plainGrid("附件", [["信息采用情况"], ["单位", "市网采用", "得分"], ...rows])]);
    expect(lesson(made, "points")).toEqual([{ name: "市网", points, rows: counts.length, checked }]);
    expect(lesson(made, "rounding")).toEqual([
      { decimals: points === 1.5 ? 0 : 1, mode: "half-up", rows: counts.length },
    ]);
  });

  test("of points that give the same rounded totals, an office has the plainer ones", () => {
    const counts = [
      [1, 2],
      [3, 1],
      [5, 0],
      [2, 4],
      [3, 3],
      [1, 5],
    ] as const;
    const rows = counts.map(([a, b], i) => [`第${i + 1}局`, a, b, Math.round(a * 0.5 + b * 8)]);
    const made = learnt([plainGrid("附件", [["信息采用情况"], ["单位", "县网采用", "市网采用", "得分"], ...rows])]);
    expect(made.scheme.channels).toMatchObject([{ points: 0.5 }, { points: 8 }]);
    expect(lesson(made, "points")).toMatchObject([{ checked: false }, { checked: false }]);
  });

  test("two rows of rounded totals are too few, and totals of three decimals are not rounded", () => {
    const of = (...rows: [number, number][]) =>
      learnt([
        plainGrid("附件", [
          ["信息采用情况"],
          ["单位", "市网采用", "得分"],
          ...rows.map(([count, total], i) => [`第${i + 1}局`, count, total]),
        ]),
      ]);
    expect(lesson(of([1, 0.3], [2, 0.7]), "rounding")).toEqual([]);
    expect(lesson(of([1, 0.333], [2, 0.667], [4, 1.333], [7, 2.333]), "rounding")).toEqual([]);
  });

  test("points that somebody says are kept, and with them the rest comes out of rows that were too few", () => {
    const few = [plainGrid("附件", FEW)];
    const names = learnt(few).open.flatMap((point) => (point.about === "points" ? [point.name] : []));
    const said = Object.fromEntries(names.slice(0, -1).map((name) => [name, 10]));
    const [before, after] = [learnt(few, [], { points: said }), learnt(few, [], { points: { ...said, 无: 1 } })];
    expect(before.scheme).toEqual(after.scheme);
    const points = before.scheme.channels.map((channel) => [channel.name, channel.points]);
    for (const each of points) expect(points).toContainEqual([each[0], said[each[0]!] ?? each[1]]);
    expect(before.open.filter(({ about }) => about === "points").length).toBeLessThan(names.length);
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

describe("units that share a rank", () => {
  const table = (...rows: (string | number)[][]): Grid =>
    plainGrid("附件", [["采用情况"], ["名次", "单位", "县政府网", "市政府网", "总分"], ...rows]);
  const others = ({ open }: LearntScheme): unknown =>
    open.flatMap((point) => (point.about === "rank-shared" ? point.others : []));

  test("and are equal by a site's items, too, leave open whether these would part them", () => {
    const made = learnt([
      table([1, "水利局", 3, 1, 25], [2, "公安局", 2, 1, 20], [2, "民政局", 2, 1, 20], [4, "审计局", 1, 0, 5]),
    ]);
    expect(others(made)).toEqual([
      { by: "count", channel: "县政府网" },
      { by: "count", channel: "市政府网" },
    ]);
  });

  test("though one has more items of each site show that the score alone decides", () => {
    const made = learnt([
      table([1, "水利局", 3, 1, 25], [2, "公安局", 2, 1, 20], [2, "民政局", 0, 2, 20], [4, "审计局", 1, 0, 5]),
    ]);
    expect(made.scheme.ranking.style).toBe("competition");
    expect(others(made)).toEqual([]);
  });
});

test("two tables beside one another, each under a title of its own, are two groups of the same sites", () => {
  const headings = ["排名", "单位", "县政府网", "市政府网", "总分"];
  const values = [
    ["附件1", "", "", "", "", "", "附件2"],
    ["县直部门采用情况", "", "", "", "", "", "乡镇采用情况"],
    [...headings, "", ...headings],
    [1, "水利局", 3, 1, 25, "", 1, "东河镇", 4, 0, 20],
    [2, "公安局", 2, 1, 20, "", 2, "西河镇", 1, 1, 15],
    [3, "民政局", 1, 1, 15, "", 3, "南河乡", 1, 0, 5],
  ];
  const made = learnt([plainGrid("附件", values)]);
  expect(made.scheme.groups.map(({ name }) => name)).toEqual(["县直部门", "乡镇"]);
  expect(made.scheme.channels).toMatchObject([
    { name: "县政府网", points: 5 },
    { name: "市政府网", points: 10 },
  ]);
  expect([made.own.rows.length, reproduced(made.own.rows)]).toEqual([6, 6]);
});

test("rows that are hidden teach nothing, and are named", () => {
  const [first, ...others] = [appendix(1), appendix(2)];
  const at = first!.values.findIndex((cells) => cells.includes("水利局"));
  const made = learnt([{ ...first!, hiddenRows: new Set([first!.row + at]) }, ...others]);
  expect(made.open).toContainEqual({ about: "hidden", units: ["水利局"] });
  expect(made.tallies.map(({ unit }) => unit)).not.toContain("水利局");
});

test("columns that are hidden teach nothing, and are named", () => {
  const rows = [
    ["水利局", 3, 2, 15],
    ["公安局", 2, 9, 10],
    ["民政局", 1, 4, 5],
  ];
  const table = plainGrid("附件", [["采用情况"], ["单位", "市网采用条数", "省网采用条数", "得分"], ...rows]);
  const made = learnt([{ ...table, hiddenColumns: new Set([2]) }]);
  expect(made.open).toContainEqual({ about: "hidden-columns", headings: ["省网采用条数"] });
  expect(made.scheme.channels).toMatchObject([{ name: "市网", points: 5 }]);
  expect(made.scheme.columns?.map(({ show }) => show)).toEqual(["unit", "count", "score"]);
  expect(reproduced(made.own.rows)).toBe(3);
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
