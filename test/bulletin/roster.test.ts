import { type Bulletin, makeBulletin } from "../../src/bulletin/bulletin";
import { checkScheme } from "../../src/bulletin/checkScheme";
import type { Scheme } from "../../src/bulletin/scheme";
import type { Tally } from "../../src/bulletin/tally";
import { rosterFinder, unitKey } from "../../src/bulletin/unitKey";
import { zhalantun } from "../../src/gallery/zhalantun";

const tally = (unit: string, own: number, submitted?: number): Tally => ({
  unit,
  group: "市直各部门",
  counts: [own, 0],
  ...(submitted !== undefined && { submitted }),
});

const TALLIES = [
  tally("甲局", 1, 5),
  tally("乙局", 9, 9),
  tally("丙局", 0, 4),
  tally("丁局", 0, 0),
  tally("戊局", 5, 6),
];

function bulletin(change: Partial<Scheme>, tallies = TALLIES): Bulletin {
  return makeBulletin(tallies, checkScheme({ ...zhalantun, ...change }), "");
}

function order({ groups }: Bulletin): string[] {
  return groups[0]!.units.map(({ rank, unit }) => `${rank} ${unit}`);
}

const roster = ["丁局", "己局", "乙局", "甲局"].map((unit) => ({ unit, group: "市直各部门" }));

test("units may stand in the order of the roster, others behind it, with their ranks", () => {
  const ranking = { ...zhalantun.ranking, order: "roster" } as const;
  expect(order(bulletin({ ranking, roster }))).toEqual(["5 丁局", "1 乙局", "3 甲局", "4 丙局", "2 戊局"]);
});

test("units may stand as in the input, with their ranks", () => {
  const ranking = { ...zhalantun.ranking, order: "input" } as const;
  expect(order(bulletin({ ranking }))).toEqual(["3 甲局", "1 乙局", "4 丙局", "5 丁局", "2 戊局"]);
});

test("a unit of the roster that the source lacks is named", () => {
  const made = bulletin({ roster });
  expect(made.absent).toEqual({ units: ["己局"], asZero: false });
  expect(made.groups[0]!.lists.submittedNothing).toEqual(["丁局", "己局"]);
  expect(order(made)).toHaveLength(5);
});

test("or stands in the table with zeros", () => {
  const made = bulletin({ roster, missing: "zero" });
  expect(order(made).at(-1)).toBe("6 己局");
  expect(made.groups[0]!.lists.submittedNothing).toEqual(["丁局", "己局"]);
});

test("or is passed over", () => {
  expect(bulletin({ roster, missing: "ignore" }).absent.units).toEqual([]);
});

test("units that are not ranked stand apart and count in the sums", () => {
  const made = bulletin({ roster: [{ unit: "乙局", ranked: false }] });
  expect(order(made)[0]).toBe("1 戊局");
  expect(made.groups[0]!.unranked.map(({ unit, rank }) => [unit, rank])).toEqual([["乙局", null]]);
  expect(made.totals.counts[0]).toBe(15);
});

test("lists name who submitted nothing, who submitted in vain, who was never adopted, the first and the last", () => {
  expect(bulletin({ lists: { best: 2, last: 1 } }).groups[0]!.lists).toEqual({
    submittedNothing: ["丁局"],
    noneAdopted: ["丙局"],
    nothingAdopted: ["丙局", "丁局"],
    best: ["乙局", "戊局"],
    last: ["丙局", "丁局"],
  });
});

describe("lists of the first and the last", () => {
  /** Lists of units with these own counts, by letters. */
  function lists(counts: readonly number[], best: number, last: number): [string, string] {
    const tallies = counts.map((count, i) => ({ unit: "甲乙丙丁戊己庚"[i]!, group: "市直各部门", counts: [count, 0] }));
    const { lists: made } = makeBulletin(tallies, { ...zhalantun, lists: { best, last } }, "").groups[0]!;
    return [made.best.join(""), made.last.join("")];
  }

  test.each<[string, readonly number[], number, number, [string, string]]>([
    ["do not cut through a tie", [9, 8, 7, 7, 0, 0], 3, 1, ["甲乙丙丁", "戊己"]],
    ["never name a unit twice", [9, 8, 7], 2, 2, ["甲乙", "丙"]],
    ["leave the last empty where all are among the first", [5, 5, 5], 1, 1, ["甲乙丙", ""]],
    ["have no zero among the first", [9, 0, 0], 3, 3, ["甲", "乙丙"]],
    ["are empty where nobody has anything", [0, 0], 1, 0, ["", ""]],
    ["may ask for more than there are", [3, 2], 9, 9, ["甲乙", ""]],
    ["are empty where the scheme names none", [3, 2], 0, 0, ["", ""]],
  ])("%s", (_, counts, best, last, expected) => {
    expect(lists(counts, best, last)).toEqual(expected);
  });
});

test.each([
  ["扎兰屯市水利局", "水利局"],
  ["水 利 局", "水利局"],
  ["水利局（河长办）", "水利局(河长办)"],
  ["水利局【河长办】", "水利局(河长办)"],
  ["ＡＢ公司", "ab公司"],
])("%s and %s are one unit", (a, b) => {
  expect(unitKey(a, "扎兰屯市")).toBe(unitKey(b, "扎兰屯市"));
});

test.each([
  ["水务局", "水利局"],
  ["市水利局", "水利局"],
  ["呼伦贝尔市水利局", "水利局"],
])("%s and %s are two", (a, b) => {
  expect(unitKey(a, "扎兰屯市")).not.toBe(unitKey(b, "扎兰屯市"));
});

test("the place alone is a unit of its own", () => {
  expect(unitKey("扎兰屯市", "扎兰屯市")).toBe("扎兰屯市");
});

test("an alias that somebody confirmed finds the unit", () => {
  const scheme = checkScheme({ ...zhalantun, roster: [{ unit: "水利局", aliases: ["水务局"] }] });
  expect(rosterFinder(scheme)("扎兰屯市水务局")?.unit).toBe("水利局");
});

test("one name for two units of the roster is refused", () => {
  const twice = [{ unit: "水利局" }, { unit: "水务局", aliases: ["扎兰屯市水利局"] }];
  expect(() => checkScheme({ ...zhalantun, roster: twice })).toThrow("twice");
});
