import { sum } from "./decimal";
import { within } from "./limits";
import { replacedIn } from "./part";
import { pointsEach } from "./pointsEach";
import { groupChannels, type Scheme } from "./scheme";
import type { ScoredUnit } from "./score";

/** One line of what a score is made of; all lines of a unit together are its score. */
export type ScoreLine = { readonly points: number } & (
  | { readonly is: "channel"; readonly name: string; readonly count: number; readonly each: number }
  | { readonly is: "submitted"; readonly count: number }
  | { readonly is: "adjustment"; readonly name: string; readonly value: number }
  | { readonly is: "part"; readonly name: string }
  /** What several things together lose or gain by their common limits. */
  | { readonly is: "together"; readonly of: readonly string[] }
  /** What counts no more by itself, since the points of a part stand in its place. */
  | { readonly is: "replaced"; readonly of: readonly string[]; readonly by: string }
  /** What one of several sheets gives by itself, where the scheme scores them so. */
  | { readonly is: "sheet"; readonly sheet: string }
  /** What rounding and the limits of the total change, or a veto. */
  | { readonly is: "settled"; readonly why: "total" | "veto" }
);

/** What the score of a unit is made of, in the order in which a clerk would add it up; what gives nothing is left out. */
export function scoreLines(unit: ScoredUnit, scheme: Scheme): ScoreLine[] {
  const lines = scheme.per === "sheet" && unit.bySheet ? sheetLines(unit) : itemLines(unit, scheme);
  const rest = sum([unit.score, ...lines.map(({ points }) => -points)]);
  return rest === 0 ? lines : [...lines, { is: "settled", why: unit.vetoed ? "veto" : "total", points: rest }];
}

function sheetLines({ sheets = [], bySheet = [] }: ScoredUnit): ScoreLine[] {
  return bySheet.flatMap((own, n): ScoreLine[] =>
    own === undefined ? [] : [{ is: "sheet", sheet: sheets[n]!.sheet, points: own.score }],
  );
}

function itemLines(unit: ScoredUnit, scheme: Scheme): ScoreLine[] {
  const group = scheme.groups.find(({ name }) => name === unit.group);
  const channels = (group ? groupChannels(scheme, group) : []).map((i): ScoreLine => {
    const channel = scheme.channels[i]!;
    const { name } = channel;
    return { is: "channel", name, count: unit.counts[i]!, each: pointsEach(channel), points: unit.scores[i]! };
  });
  const submitted: ScoreLine = { is: "submitted", count: unit.submitted ?? 0, points: unit.submittedScore };
  const adjustments = (scheme.adjustments ?? []).map(({ name }, k): ScoreLine => {
    const points = unit.adjustmentScores[k]!;
    return { is: "adjustment", name, value: unit.adjustments?.[k] ?? 0, points };
  });
  const parts = (scheme.parts ?? []).map(({ name }, k): ScoreLine => ({
    is: "part",
    name,
    points: unit.partScores[k]!,
  }));
  const lines = [...channels, submitted, ...adjustments, ...parts];
  return [...lines, ...togetherLines(lines, scheme), ...replacedLines(unit, lines, scheme)].filter(
    (line) => line.points !== 0 || (line.is === "channel" && line.count > 0),
  );
}

function togetherLines(lines: readonly ScoreLine[], { together = [] }: Scheme): ScoreLine[] {
  return together.map(({ of, limits }): ScoreLine => {
    const found = pointsOf(of, lines);
    return { is: "together", of, points: sum([within(found, limits), -found]) };
  });
}

function replacedLines({ group }: ScoredUnit, lines: readonly ScoreLine[], { parts = [] }: Scheme): ScoreLine[] {
  const replaced = [...replacedIn(parts, group)];
  return parts.map((part): ScoreLine => {
    const of = replaced.filter(([, by]) => by === part).map(([name]) => name);
    return { is: "replaced", of, by: part.name, points: -pointsOf(of, lines) || 0 };
  });
}

function pointsOf(names: readonly string[], lines: readonly ScoreLine[]): number {
  return sum(lines.filter((line) => "name" in line && names.includes(line.name)).map(({ points }) => points));
}
