import { makeBulletin } from "../../src/bulletin/bulletin";
import { checkScheme } from "../../src/bulletin/checkScheme";
import { rateText, type RateFormat } from "../../src/bulletin/rate";
import { round } from "../../src/bulletin/decimal";
import type { Scheme } from "../../src/bulletin/scheme";
import { scoreAll, type ScoredUnit } from "../../src/bulletin/score";
import type { Tally } from "../../src/bulletin/tally";
import { zhalantun } from "../../src/gallery/zhalantun";

/** Scores one department by the default scheme with some parts changed. */
function scored(change: Partial<Scheme>, tally: Partial<Tally>): ScoredUnit {
  const scheme = checkScheme({ ...zhalantun, ...change });
  return scoreAll([{ unit: "水利局", group: "市直各部门", counts: [3, 1], ...tally }], scheme)[0]!;
}

const [own, upper] = zhalantun.channels as [Scheme["channels"][number], Scheme["channels"][number]];

test("a multiplier counts items that were passed on double", () => {
  expect(scored({ channels: [own, { ...upper, multiplier: 2 }] }, {}).scores).toEqual([15, 20]);
});

test("a channel gives no more than its cap", () => {
  expect(scored({ channels: [{ ...own, limits: { max: 10 } }, upper] }, {})).toMatchObject({
    scores: [10, 10],
    score: 20,
  });
});

test("submitted items give points each, up to a cap", () => {
  const submitted = { points: 0.5, limits: { max: 10 } };
  expect(scored({ submitted }, { submitted: 7 }).submittedScore).toBe(3.5);
  expect(scored({ submitted }, { submitted: 70 }).submittedScore).toBe(10);
});

describe("a task of five items", () => {
  const submitted = { task: { items: 5, reached: 10, missed: -5, perShort: -2, perOver: 1 } };

  test.each([
    [5, 10],
    [8, 13],
    [3, -9],
    [0, -15],
  ])("%d submitted give %d points", (items, points) => {
    expect(scored({ submitted }, { submitted: items }).submittedScore).toBe(points);
  });

  test("may be another number for a group or a unit", () => {
    const scheme = checkScheme({
      ...zhalantun,
      submitted,
      roster: [{ unit: "水利局", task: 2 }],
      groups: zhalantun.groups.map((group) => ({ ...group, task: 4 })),
    });
    const tallies = ["水利局", "公安局"].map((unit) => ({ unit, group: "市直各部门", counts: [0, 0], submitted: 3 }));
    const [first, second] = makeBulletin(tallies, scheme, "").groups[0]!.units;
    expect([first!.submittedScore, second!.submittedScore]).toEqual([11, -7]);
  });
});

describe("adjustments", () => {
  const adjustments = [
    { name: "批示", aliases: [], kind: "bonus", points: 3 },
    { name: "错情", aliases: [], kind: "penalty", points: 2, limits: { max: 5 } },
    { name: "其他扣分", aliases: [], kind: "penalty" },
  ] as const;

  test("give points for each item, or the points typed in", () => {
    expect(scored({ adjustments }, { adjustments: [2, 1, 1.5] })).toMatchObject({
      adjustmentScores: [6, -2, -1.5],
      score: 27.5,
    });
  });

  test("a penalty typed with a minus is the same penalty", () => {
    expect(scored({ adjustments }, { adjustments: [0, 0, -1.5] }).adjustmentScores).toEqual([0, 0, -1.5]);
  });

  test("a minus in a typed bonus column (加减分) takes points away", () => {
    const either = [{ name: "加减分", aliases: [], kind: "bonus" }] as const;
    expect(scored({ adjustments: either }, { adjustments: [-3] })).toMatchObject({ adjustmentScores: [-3], score: 22 });
    const task = [{ name: "任务", aliases: [], kind: "bonus", limits: { min: -10, max: 10 } }] as const;
    expect(scored({ adjustments: task }, { adjustments: [-30] }).adjustmentScores).toEqual([-10]);
  });

  test("half items give half points, exactly", () => {
    expect(scored({ adjustments }, { adjustments: [0.5, 0.1, 0] }).adjustmentScores).toEqual([1.5, -0.2, 0]);
  });

  test("a cap holds for the size of a penalty", () => {
    expect(scored({ adjustments }, { adjustments: [0, 9, 0] }).adjustmentScores[1]).toBe(-5);
  });

  test("扣完为止: the total goes no lower than 0", () => {
    expect(scored({ adjustments, limits: { min: 0 } }, { adjustments: [0, 0, 99] }).score).toBe(0);
  });
});

test("0.1 and 0.2 are 0.3, and a total is rounded as the scheme says", () => {
  const channels = [
    { ...own, points: 0.1 },
    { ...upper, points: 0.2 },
  ];
  expect(scored({ channels }, { counts: [1, 1] }).score).toBe(0.3);
  expect(scored({ channels, rounding: { decimals: 0, mode: "up" } }, { counts: [1, 1] }).score).toBe(1);
});

test("rounding never goes beyond a limit: the sum is rounded, then the limits hold", () => {
  const rounding = { decimals: 0, mode: "half-up" } as const;
  const channels = [{ ...own, points: 5.9 }, upper];
  expect(scored({ channels, rounding, limits: { max: 17.6 } }, { counts: [3, 0] }).score).toBe(17.6);
  expect(scored({ channels, rounding, limits: { max: 20 } }, { counts: [3, 0] }).score).toBe(18);
  expect(scored({ channels, rounding, limits: { max: 15 } }, { counts: [3, 0] }).score).toBe(15);
});

test.each<[number, number, "half-up" | "down" | "up", number]>([
  [1.005, 2, "half-up", 1.01],
  [2.5, 0, "half-up", 3],
  [-2.5, 0, "half-up", -3],
  [1.99, 1, "down", 1.9],
  [1.01, 1, "up", 1.1],
  [-0.4, 0, "half-up", 0],
])("%d to %d decimals, %s, is %d", (value, decimals, mode, expected) => {
  expect(round(value, { decimals: decimals as 0 | 1 | 2, mode })).toBe(expected);
});

test("scores of the periods before are added", () => {
  expect(scored({}, { previous: { score: 100.5 } })).toMatchObject({ score: 25, accumulated: 125.5 });
});

const PUBLISHED: RateFormat = { decimals: 1, places: 2, trim: true, none: "0" };

test.each<[number, number | undefined, RateFormat | undefined, string | number]>([
  [7, 14, PUBLISHED, "50%"],
  [16, 28, PUBLISHED, "57.10%"],
  [5, 7, PUBLISHED, "71.40%"],
  [0, 0, PUBLISHED, 0],
  [1, 3, undefined, "33.3%"],
  [1, 8, { decimals: 0, none: "—" }, "13%"],
  [1, 200, { decimals: 0, none: "—" }, "1%"],
  [0, 0, { decimals: 2, none: "—" }, "—"],
  [0, 0, { decimals: 2, none: "0%" }, "0%"],
  [2, 3, { decimals: 2, none: "" }, "66.67%"],
  [3, undefined, undefined, ""],
])("%d of %j is shown as %j %j", (adopted, submitted, format, expected) => {
  expect(rateText(adopted, submitted, format)).toBe(expected);
});

test("places by items per person go by the quotients, whatever the numbers of persons", () => {
  const scheme = checkScheme({
    ...zhalantun,
    adjustments: [{ name: "人数", kind: "figure" }],
    parts: [{ name: "人均名次", of: { of: "adopted", per: { adjustment: "人数" } }, places: [9, 5, 3] }],
  });
  // 0.5, 0.4, 1, 0.5 and nobody to divide by
  const rows: readonly (readonly [number, number])[] = [
    [5, 10],
    [2, 5],
    [3, 3],
    [1, 2],
    [4, 0],
  ];
  const tallies = rows.map(([items, persons], n) => {
    return { unit: `单位${n}`, group: "市直各部门", counts: [items, 0], adjustments: [persons] };
  });
  expect(scoreAll(tallies, scheme).map(({ partScores }) => partScores[0])).toEqual([5, 0, 9, 5, 0]);
});
