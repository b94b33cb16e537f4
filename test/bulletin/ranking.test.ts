import { makeBulletin } from "../../src/bulletin/bulletin";
import { checkScheme } from "../../src/bulletin/checkScheme";
import type { Ranking, Scheme } from "../../src/bulletin/scheme";
import type { Tally } from "../../src/bulletin/tally";
import { zhalantun } from "../../src/gallery/zhalantun";
import { appendices } from "../../src/layout/appendix";

const [own, upper] = zhalantun.channels as [Scheme["channels"][number], Scheme["channels"][number]];

/** A scheme with a tier, adjustments and a roster of 丁局, 丙局, 乙局, 甲局, ranked as said. */
function scheme(ranking: Partial<Ranking>, change: Partial<Scheme> = {}): Scheme {
  return checkScheme({
    ...zhalantun,
    channels: [own, { ...upper, tier: "上级" }],
    adjustments: [
      { name: "批示", kind: "bonus" },
      { name: "错情", kind: "penalty", points: 5 },
    ],
    roster: ["丁局", "丙局", "乙局", "甲局"].map((unit) => ({ unit, group: "市直各部门" })),
    missing: "ignore",
    ranking: { ...zhalantun.ranking, ...ranking },
    ...change,
  });
}

/** Departments as unit, own and upper count, 批示, 错情. */
function tallies(...lines: [string, number, number, number, number][]): Tally[] {
  return lines.map(([unit, first, second, ...adjustments]) => ({
    unit,
    group: "市直各部门",
    counts: [first, second],
    submitted: 10,
    adjustments,
  }));
}

function table(all: readonly Tally[], how: Scheme): string[] {
  return makeBulletin(all, how, "").groups[0]!.units.map(({ rank, unit }) => `${rank} ${unit}`);
}

/** 15 points each, but for the last. */
const EQUAL = tallies(["甲局", 3, 0, 0, 0], ["乙局", 1, 1, 0, 0], ["丙局", 0, 1, 5, 0], ["丁局", 1, 0, 0, 0]);

describe("keys inside ties", () => {
  test("order units of one rank and leave the rank: 1, 1, 1, 4", () => {
    const how = scheme({ style: "competition", keys: [{ by: "score" }], within: [{ by: "bonus" }, { by: "adopted" }] });
    expect(table(EQUAL, how)).toEqual(["1 丙局", "1 甲局", "1 乙局", "4 丁局"]);
  });

  test("leave nothing to decide where they tell all apart", () => {
    const keys = [{ by: "score" }] as const;
    const open = makeBulletin(EQUAL, scheme({ style: "competition", keys }), "").groups[0]!.ties;
    expect(open).toMatchObject([{ first: 1, units: ["甲局", "乙局", "丙局"], shared: true }]);
    const within = [{ by: "adopted" }, { by: "bonus" }] as const;
    expect(makeBulletin(EQUAL, scheme({ style: "competition", keys, within }), "").groups[0]!.ties).toEqual([]);
  });

  test("do not part the units of a list", () => {
    const how = scheme(
      { style: "competition", keys: [{ by: "score" }], within: [{ by: "bonus" }] },
      { lists: { best: 1 } },
    );
    expect(makeBulletin(EQUAL, how, "").groups[0]!.lists.best).toEqual(["丙局", "甲局", "乙局"]);
  });

  test("the roster's order is a key like others", () => {
    expect(table(EQUAL, scheme({ keys: [{ by: "score" }, { by: "roster" }] }))).toEqual([
      "1 丙局",
      "2 乙局",
      "3 甲局",
      "4 丁局",
    ]);
    const shared = scheme({ style: "dense", keys: [{ by: "score" }], within: [{ by: "roster" }] });
    expect(table(EQUAL, shared)).toEqual(["1 丙局", "1 乙局", "1 甲局", "2 丁局"]);
  });

  test("who is not in the roster comes after those who are", () => {
    const others = tallies(["己局", 1, 0, 0, 0], ["甲局", 1, 0, 0, 0], ["戊局", 1, 0, 0, 0]);
    const made = makeBulletin(others, scheme({ keys: [{ by: "roster" }] }), "").groups[0]!;
    expect(made.units.map(({ unit }) => unit)).toEqual(["甲局", "己局", "戊局"]);
    expect(made.ties).toMatchObject([{ first: 2, units: ["己局", "戊局"] }]);
  });
});

test.each<[Ranking["keys"][number], string]>([
  [{ by: "channel-score", channel: own.name }, "甲乙丁丙"],
  [{ by: "tier-count", tier: "上级" }, "乙丙甲丁"],
  [{ by: "tier-score", tier: "上级" }, "乙丙甲丁"],
  [{ by: "adjustment", adjustment: "批示" }, "丙甲乙丁"],
  [{ by: "bonus" }, "丙甲乙丁"],
])("units are ordered by %j", (key, expected) => {
  expect(table(EQUAL, scheme({ keys: [key] })).map((line) => line.at(-2))).toEqual([...expected]);
});

test("by the points of a penalty, who lost least comes first", () => {
  const all = tallies(["甲局", 0, 0, 0, 2], ["乙局", 0, 0, 0, 0], ["丙局", 0, 0, 0, 1]);
  expect(table(all, scheme({ keys: [{ by: "adjustment-score", adjustment: "错情" }] }))).toEqual([
    "1 乙局",
    "2 丙局",
    "3 甲局",
  ]);
});

test("a unit has a rank among all groups beside that in its own", () => {
  const both: Tally[] = [
    { unit: "甲局", group: "市直各部门", counts: [3, 0] },
    { unit: "乙局", group: "市直各部门", counts: [0, 1] },
    { unit: "中和镇", group: "各乡镇街道", counts: [3, 9] },
    { unit: "柴河镇", group: "各乡镇街道", counts: [1, 0] },
    { unit: "洼堤乡", group: "各乡镇街道", counts: [9, 0] },
  ];
  const how: Scheme = {
    ...zhalantun,
    roster: [{ unit: "洼堤乡", ranked: false }],
    missing: "ignore",
    ranking: { style: "competition", keys: [{ by: "score" }] },
    columns: [
      { show: "rank", heading: "组内排名" },
      { show: "overall-rank", heading: "总排名" },
      { show: "unit", heading: "单位" },
      { show: "score", heading: "得分" },
    ],
  };
  const rows = appendices(makeBulletin(both, how, "")).map(({ parts }) =>
    parts.flatMap((part) => part.rows.map(({ cells }) => cells)),
  );
  expect(rows).toEqual([
    [
      [1, 1, "甲局", 15],
      [2, 3, "乙局", 10],
    ],
    [
      [1, 1, "中和镇", 15],
      [2, 4, "柴河镇", 5],
      ["", "", "洼堤乡", 45],
    ],
  ]);
});
