import fc from "fast-check";
import { type Bulletin, makeBulletin } from "../../src/bulletin/bulletin";
import type { RankStyle, Scheme } from "../../src/bulletin/scheme";
import type { Tally } from "../../src/bulletin/tally";
import { zhalantun } from "../../src/gallery/zhalantun";
import { published } from "../support/zhalantun";

/** Tallies written as lines: unit, own count, upper count; all of one group. */
function tallies(lines: string, group = "市直各部门"): Tally[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [unit, ...counts] = line.trim().split(/\s+/);
      return { unit: unit!, group, counts: counts.map(Number) };
    });
}

/** A group's table as lines: rank, unit, score. */
function table({ groups }: Bulletin, i = 0): string[] {
  return groups[i]!.units.map(({ rank, unit, score }) => `${rank} ${unit} ${score}`);
}

function ranked(style: RankStyle): Scheme {
  return { ...zhalantun, ranking: { ...zhalantun.ranking, style } };
}

const TIED = tallies(`
  甲局 4 1
  乙局 6 0
  丙局 6 0
  丁局 1 0`);

test("units are ordered by score, then by own count, then as in the input", () => {
  expect(table(makeBulletin(TIED, zhalantun, "1-3月"))).toEqual(["1 乙局 30", "2 丙局 30", "3 甲局 30", "4 丁局 5"]);
});

test("units that tie in every key share a competition rank; a tie key that differs parts them", () => {
  expect(table(makeBulletin(TIED, ranked("competition"), ""))).toEqual([
    "1 乙局 30",
    "1 丙局 30",
    "3 甲局 30",
    "4 丁局 5",
  ]);
});

test("dense ranks leave no gap", () => {
  expect(table(makeBulletin(TIED, ranked("dense"), ""))).toEqual(["1 乙局 30", "1 丙局 30", "2 甲局 30", "3 丁局 5"]);
});

test("tied units are named, with their places", () => {
  expect(makeBulletin(TIED, zhalantun, "").groups[0]!.ties).toEqual([
    { first: 1, units: ["乙局", "丙局"], score: 30, shared: false },
  ]);
});

test("without ranks nobody ties", () => {
  const bulletin = makeBulletin(TIED, ranked("none"), "");
  expect(table(bulletin)[0]).toBe("null 乙局 30");
  expect(bulletin.groups[0]!.ties).toEqual([]);
});

test("all channels together can decide the order", () => {
  const scheme: Scheme = { ...zhalantun, ranking: { style: "ordinal", keys: [{ by: "adopted" }] } };
  expect(table(makeBulletin(tallies("甲局 2 0\n乙局 1 2"), scheme, ""))).toEqual(["1 乙局 25", "2 甲局 10"]);
});

test("a channel that the group does not show is not scored", () => {
  const [group] = makeBulletin(tallies("中和镇 28 3", "各乡镇街道"), zhalantun, "").groups;
  expect(group!.units[0]).toMatchObject({ scores: [140, 0], score: 140 });
});

test("points with decimals add up exactly", () => {
  const [own, upper] = zhalantun.channels;
  const scheme = {
    ...zhalantun,
    channels: [
      { ...own!, points: 0.1 },
      { ...upper!, points: 0.2 },
    ],
  };
  expect(makeBulletin(tallies("甲局 1 1\n乙局 3 0"), scheme, "").totals).toMatchObject({
    scores: [0.4, 0.2],
    score: 0.6,
  });
});

test("a group without units gets no table and is mentioned", () => {
  const bulletin = makeBulletin(TIED, zhalantun, "");
  expect(bulletin.groups.map(({ group }) => group.name)).toEqual(["市直各部门"]);
  expect(bulletin.empty.map(({ name }) => name)).toEqual(["各乡镇街道"]);
});

test("submitted items add up only where every unit has a figure", () => {
  const [first, ...others] = TIED;
  const all = TIED.map((tally) => ({ ...tally, submitted: 10 }));
  expect(makeBulletin(all, zhalantun, "").totals.submitted).toBe(40);
  expect(makeBulletin([{ ...first!, submitted: 10 }, ...others], zhalantun, "").totals).not.toHaveProperty("submitted");
});

test.each([
  ["an unknown group", { unit: "甲局", group: "省直", counts: [1, 0] }],
  ["too few counts", { unit: "甲局", group: "市直各部门", counts: [1] }],
  ["a count that is no number", { unit: "甲局", group: "市直各部门", counts: [NaN, 0] }],
  ["a negative count", { unit: "甲局", group: "市直各部门", counts: [-1, 0] }],
])("a tally with %s is a mistake of the program", (_, tally) => {
  expect(() => makeBulletin([tally], zhalantun, "")).toThrow(RangeError);
});

describe("the published bulletin of 扎兰屯市, first quarter of 2023", () => {
  const [, ...rows] = published("counts");
  const all = rows.map(([unit, group, ...counts]) => ({ unit, group, counts }) as unknown as Tally);
  const bulletin = makeBulletin(all, zhalantun, "1-3月");

  test("all 35 departments come out as published", () => {
    const [, ...expected] = published("appendix1");
    const made = bulletin.groups[0]!.units.map(({ rank, unit, counts, scores, score }) => [
      rank,
      unit,
      counts[0],
      scores[0],
      counts[1],
      scores[1],
      score,
    ]);
    expect(made).toEqual(expected);
    expect(made).toHaveLength(35);
  });

  test("all 18 townships come out as published", () => {
    const [, ...expected] = published("appendix2");
    const made = bulletin.groups[1]!.units.map(({ rank, unit, counts, scores, score }) => [
      rank,
      unit,
      counts[0],
      scores[0],
      score,
    ]);
    expect(made).toEqual(expected);
    expect(made).toHaveLength(18);
  });

  test("the sums are those of the notice: 773 = 456 + 317 own, 14 upper", () => {
    expect(bulletin.totals.counts).toEqual([773, 14]);
    expect(bulletin.groups.map(({ totals }) => totals.counts)).toEqual([
      [456, 14],
      [317, 0],
    ]);
  });
});

describe("for any tallies", () => {
  const tally = fc.record({
    group: fc.constantFrom("市直各部门", "各乡镇街道"),
    counts: fc.tuple(fc.nat(50), fc.nat(3)),
  });
  const some = fc.array(tally, { maxLength: 40 }).map((list) => list.map((one, i) => ({ ...one, unit: `单位${i}` })));
  const style = fc.constantFrom<RankStyle>("ordinal", "competition", "dense", "none");

  test("every unit comes out once and the counts add up", () => {
    fc.assert(
      fc.property(some, style, (input, how) => {
        const { groups, totals } = makeBulletin(input, ranked(how), "");
        const units = groups.flatMap((group) => group.units.map(({ unit }) => unit));
        expect([...units].sort()).toEqual(input.map(({ unit }) => unit).sort());
        expect(totals.counts).toEqual([0, 1].map((i) => input.reduce((sum, { counts }) => sum + counts[i]!, 0)));
      }),
    );
  });

  const rankStyles = fc.constantFrom<RankStyle>("ordinal", "competition", "dense", "none");
  const points = fc.nat(200).map((tenths) => tenths / 10);
  /** Schemes with points, limits, points for submitting, a penalty and a rounding of any kind. */
  const schemes = fc
    .record({ own: points, upper: points, cap: fc.option(fc.nat(300)), each: points, down: points, style: rankStyles })
    .map(({ own, upper, cap, each, down, style: how }): Scheme => ({
      ...ranked(how),
      channels: [
        { ...zhalantun.channels[0]!, points: own },
        { ...zhalantun.channels[1]!, points: upper, ...(cap !== null && { limits: { max: cap } }) },
      ],
      submitted: { points: each },
      adjustments: [{ name: "错情", aliases: [], kind: "penalty", points: down }],
      limits: { min: 0 },
      rounding: { decimals: 1, mode: "half-up" },
    }));
  const full = fc
    .array(fc.record({ counts: fc.tuple(fc.nat(9), fc.nat(3)), submitted: fc.nat(20), bad: fc.nat(2) }), {
      maxLength: 30,
    })
    .map((list) =>
      list.map(({ bad, ...one }, i): Tally => ({ ...one, unit: `单位${i}`, group: "市直各部门", adjustments: [bad] })),
    );

  test("the order of the input matters only among units that tie in every key, whatever the scheme", () => {
    fc.assert(
      fc.property(full, schemes, fc.integer(), (input, scheme, seed) => {
        const turned = [...input]
          .sort((a, b) => ((a.unit.length * 31 + seed) % 7) - ((b.unit.length * 31 + seed) % 7))
          .reverse();
        const shown = (list: readonly Tally[]): string[] =>
          (makeBulletin(list, scheme, "").groups[0]?.units ?? []).map(({ score, counts }) => `${score} ${counts[0]}`);
        const scores = (list: readonly Tally[]): [string, number][] =>
          (makeBulletin(list, scheme, "").groups[0]?.units ?? [])
            .map(({ unit, score }): [string, number] => [unit, score])
            .sort(([a], [b]) => (a < b ? -1 : 1));
        expect(shown(turned)).toEqual(shown(input));
        expect(scores(turned)).toEqual(scores(input));
      }),
    );
  });

  test("no unit disappears and totals are the sums of the rows, whatever the scheme", () => {
    fc.assert(
      fc.property(full, schemes, (input, scheme) => {
        const { groups, totals } = makeBulletin(input, scheme, "");
        const units = groups.flatMap((group) => group.units);
        expect(units.map(({ unit }) => unit).sort()).toEqual(input.map(({ unit }) => unit).sort());
        const tenths = (value: number): number => Math.round(value * 10);
        expect(tenths(totals.score)).toBe(units.reduce((sum, { score }) => sum + tenths(score), 0));
        expect(totals.submitted ?? 0).toBe(input.reduce((sum, { submitted }) => sum + submitted!, 0));
      }),
    );
  });

  test("one more adopted item never lowers a unit", () => {
    fc.assert(
      fc.property(some, fc.nat(), fc.constantFrom(0, 1), (input, pick, channel) => {
        fc.pre(input.length > 0);
        const { unit, group } = input[pick % input.length]!;
        fc.pre(group === "市直各部门");
        const more = input.map((one) =>
          one.unit === unit ? { ...one, counts: one.counts.map((count, i) => count + Number(i === channel)) } : one,
        );
        const place = (list: readonly Tally[]): number =>
          makeBulletin(list, zhalantun, "").groups[0]!.units.findIndex((one) => one.unit === unit);
        expect(place(more)).toBeLessThanOrEqual(place(input));
      }),
    );
  });
});
