import fc from "fast-check";
import { makeBulletin, type RankedUnit } from "../../src/bulletin/bulletin";
import { sum, sumItems } from "../../src/bulletin/decimal";
import { checkScheme } from "../../src/bulletin/checkScheme";
import type { Scheme } from "../../src/bulletin/scheme";
import type { Tally } from "../../src/bulletin/tally";
import type { Answer } from "../../src/findings/question";
import { draw } from "../support/draw";
import { open, read } from "../support/intake";
import { scoreLines } from "../../src/bulletin/scoreLines";
import { type Fraction, shown } from "./independent/fraction";
import { logLines, logSchemes, logText, schemes, sources } from "./independent/generate";
import { countLog, independently, type Row, type Source } from "./independent/scorer";

function valueOf({ n, d }: Fraction): number {
  return Number(n) / Number(d);
}

function tally({ unit, group, sheets, before }: Source, scheme: Scheme): Tally {
  const one = (row: Row): Tally => ({
    unit,
    group,
    counts: scheme.channels.map(({ name }) => valueOf(row.counts[name]!)),
    submitted: valueOf(row.submitted),
    adjustments: scheme.adjustments!.map(({ name }) => row.columns[name]!),
  });
  const rows = sheets.map((row, n) => row && { ...one(row), sheet: `${n + 1}月` });
  const [first, ...others] = rows.filter((row) => row !== undefined);
  const { sheet: _, ...whole } = others.reduce(
    (a, b) => ({
      ...a,
      counts: a.counts.map((count, i) => sumItems([count, b.counts[i]!])),
      submitted: a.submitted! + b.submitted!,
      adjustments: a.adjustments!.map((value, i) => value + b.adjustments![i]!),
    }),
    first!,
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

test("the lines of a score come to the score, whatever the scheme", () => {
  fc.assert(
    fc.property(schemes, sources, (json, all) => {
      const scheme = checkScheme(json);
      const tallies = all.map((source) => tally(source, scheme));
      for (const { units, unranked } of makeBulletin(tallies, scheme, "").groups)
        for (const unit of [...units, ...unranked]) {
          const lines = scoreLines(unit, scheme);
          expect(sum(lines.map(({ points }) => points))).toBe(unit.score);
          if (!unit.vetoed && !scheme.rounding && !scheme.limits)
            expect(lines.filter(({ is }) => is === "settled")).toEqual([]);
        }
    }),
    { numRuns: 200 },
  );
});

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
});

test("2,000 schemes and logs: every item counts where the document says", () => {
  fc.assert(
    fc.property(logSchemes, logLines, fc.constantFrom("marks", "names"), (json, lines, style) => {
      const scheme = checkScheme(json);
      const grid = draw(logText(lines, style));
      const made = read(grid, { scheme });
      const answers = made.findings.flatMap(({ kind, question }): [string, Answer][] => {
        if (kind === "unscored-count" && question) return [[question.id, { as: "accept" }]];
        // a site that is named once over blank cells may be meant for all of them; here it never is
        return kind === "log-sites-once" && question ? [[question.id, { as: "count", value: 0 }]] : [];
      });
      const settled = answers.length === 0 ? made : read(grid, { scheme, answers: Object.fromEntries(answers) });
      expect(open(settled)).toEqual([]);
      const units = makeBulletin(settled.tallies, scheme, "").groups.flatMap((group) => group.units);
      const sources = countLog(lines, json).map(({ unit, group, ...row }) => ({
        unit,
        group,
        before: 0,
        sheets: [{ unit, group, ...row }],
      }));
      expect(
        units.map(({ unit, rank, score, counts, submitted }) => [
          unit,
          rank,
          score,
          counts.map(short),
          short(submitted!),
        ]),
      ).toEqual(
        independently(sources, json).map(({ unit, rank, total, row }) => [
          unit,
          rank,
          shown(total),
          json.channels.map(({ name }) => short(valueOf(row.counts[name]!))),
          short(valueOf(row.submitted)),
        ]),
      );
    }),
    { numRuns: 2000 },
  );
});

/** Shares are compared to six decimals. */
function short(items: number): number {
  return Math.round(items * 1e6) / 1e6;
}
