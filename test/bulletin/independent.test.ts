import fc from "fast-check";
import { makeBulletin, type RankedUnit } from "../../src/bulletin/bulletin";
import { checkScheme } from "../../src/bulletin/checkScheme";
import type { Scheme } from "../../src/bulletin/scheme";
import type { Tally } from "../../src/bulletin/tally";
import { shown } from "./independent/fraction";
import { schemes, sources } from "./independent/generate";
import { independently, type Row, type Source } from "./independent/scorer";

function tally({ unit, group, sheets, before }: Source, scheme: Scheme): Tally {
  const one = (row: Row): Tally => ({
    unit,
    group,
    counts: scheme.channels.map(({ name }) => row.counts[name]!),
    submitted: row.submitted,
    adjustments: scheme.adjustments!.map(({ name }) => row.columns[name]!),
  });
  const rows = sheets.map(one);
  const [first, ...others] = rows as [Tally, ...Tally[]];
  const whole = others.reduce(
    (a, b): Tally => ({
      ...a,
      counts: a.counts.map((count, i) => count + b.counts[i]!),
      submitted: a.submitted! + b.submitted!,
      adjustments: a.adjustments!.map((value, i) => value + b.adjustments![i]!),
    }),
    first,
  );
  return { ...whole, sheets: rows, previous: { score: before } };
}

/** All that a unit got, by name. */
function points(unit: RankedUnit, { channels, adjustments = [], parts = [] }: Scheme): Record<string, number> {
  const named = (items: readonly { name: string }[], of: readonly number[]): [string, number][] =>
    items.map(({ name }, i) => [name, of[i]!]);
  return Object.fromEntries([
    ...named(channels, unit.scores),
    ...named(adjustments, unit.adjustmentScores),
    ["报送", unit.submittedScore],
    ...named(parts, unit.partScores),
  ]);
}

test("2,000 schemes and sources: every figure, rank and place is what the document says", () => {
  fc.assert(
    fc.property(schemes, sources, (json, all) => {
      const scheme = checkScheme(json);
      const made = makeBulletin(
        all.map((source) => tally(source, scheme)),
        scheme,
        "",
      ).groups.flatMap(({ units, unranked }) => [...units, ...unranked]);
      const expected = independently(all, json);
      expect(
        made.map((unit) => ({
          unit: unit.unit,
          rank: unit.rank,
          overallRank: unit.overallRank,
          total: unit.score,
          accumulated: unit.accumulated,
          points: points(unit, scheme),
        })),
      ).toEqual(
        expected.map((result) => ({
          unit: result.unit,
          rank: result.rank,
          overallRank: result.overallRank,
          total: shown(result.total),
          accumulated: shown(result.accumulated),
          points: Object.fromEntries(Object.entries(result.points).map(([name, value]) => [name, shown(value)])),
        })),
      );
    }),
    { numRuns: 2000 },
  );
}, 120_000);
