import { extended } from "../cells/extended";
import { scoreAdjustment } from "./adjustment";
import { round, sum, times } from "./decimal";
import { within } from "./limits";
import { replacedIn } from "./part";
import { pointsEach } from "./pointsEach";
import { type Group, type Scheme, type SubmittedRule } from "./scheme";
import { type Carried, holds, type Measured, scoreParts } from "./scoreParts";
import type { Tally } from "./tally";
import { rosterFinder } from "./unitKey";

/** What all units share of which nothing asks for points by name, and to which therefore nobody adds. */
const NO_POINTS = new Map<string, number>();

/** A tally with its points. */
export interface ScoredUnit extends Tally {
  /** Score of each channel of the scheme, in its order; 0 for a channel that the group does not score. */
  readonly scores: readonly number[];
  /** Points for submitting. */
  readonly submittedScore: number;
  /** Points of each adjustment of the scheme, in its order; those of a penalty are negative or 0, those of a bonus have the sign that was typed. */
  readonly adjustmentScores: readonly number[];
  /** Points of each part of the scheme, in its order. */
  readonly partScores: readonly number[];
  /** Whether a veto stands above all points. */
  readonly vetoed?: boolean;
  /** All of these together, rounded as the scheme says and then put within its limits. */
  readonly score: number;
  /** That and the score of the periods before. */
  readonly accumulated: number;
  /** What each of several sheets that were added gives by itself; undefined where a sheet does not have the unit. */
  readonly bySheet?: readonly (ScoredUnit | undefined)[];
}

/**
 * Scores units; those of one group together, since some points depend on the others (名次分). Of several sheets that were
 * added, each is scored by itself where the scheme says so (per: "sheet"): limits and tasks hold for each, and the points
 * are added.
 */
export function scoreAll(tallies: readonly Tally[], scheme: Scheme): ScoredUnit[] {
  const sheets = tallies.reduce((most, tally) => Math.max(most, tally.sheets?.length ?? 0), 0);
  const whole = scoreTogether(tallies, scheme, new Map());
  if (sheets < 2) return whole;
  const bySheet = scoreSheets(tallies, sheets, scheme);
  return whole.map((unit) => {
    const own = bySheet.map((sheet) => sheet.get(unit.unit));
    const there = own.filter((each) => each !== undefined);
    const added = scheme.per === "sheet" && there.length > 0 ? addScores(unit, there) : unit;
    return { ...added, bySheet: own };
  });
}

/** Every sheet by itself, one after the other, since a task may be handed on to the next one: units by name. */
function scoreSheets(tallies: readonly Tally[], count: number, scheme: Scheme): ReadonlyMap<string, ScoredUnit>[] {
  const carried = new Map<string, Carried>();
  return Array.from({ length: count }, (_, n) => {
    const there = tallies.flatMap(({ unit, group, sheets = [] }) => {
      const tally = sheets[n];
      return tally ? [{ ...tally, unit, group }] : [];
    });
    return new Map(scoreTogether(there, scheme, carried).map((unit) => [unit.unit, unit]));
  });
}

function addScores(unit: ScoredUnit, sheets: readonly ScoredUnit[]): ScoredUnit {
  const added = (of: (sheet: ScoredUnit) => readonly number[]): number[] =>
    of(unit).map((_, i) => sum(sheets.map((sheet) => of(sheet)[i]!)));
  const total = sum(sheets.map(({ score }) => score));
  return {
    ...unit,
    scores: added(({ scores }) => scores),
    submittedScore: sum(sheets.map(({ submittedScore }) => submittedScore)),
    adjustmentScores: added(({ adjustmentScores }) => adjustmentScores),
    partScores: added(({ partScores }) => partScores),
    score: total,
    accumulated: sum([total, unit.previous?.score ?? 0]),
  };
}

/**
 * Scores what tallies hold: adopted × points for each channel of the group (rule: 扎兰屯市, note under appendix 2 of
 * 2023-04-13), and whatever else the scheme counts. Each part has its own limits; the sum is rounded, then the limits of
 * the total hold, so that no rounding goes beyond them; a veto stands above all.
 *
 * @param carried what the sheet before hands on, by unit; it is brought up to date
 */
function scoreTogether(tallies: readonly Tally[], scheme: Scheme, carried: Map<string, Carried>): ScoredUnit[] {
  const groups = new Map(scheme.groups.map((group) => [group.name, group]));
  const asked = asksForPoints(scheme);
  const begun = tallies.map((tally) => {
    const group = groups.get(tally.group)!;
    const first = scoreItems(tally, group, scheme);
    // two empty maps for each of 20,000 units took half of the time
    if (!asked) return { tally, group, scheme, points: NO_POINTS, carried: NO_POINTS, first };
    const own = [...named(scheme.channels, first.scores), ...named(scheme.adjustments ?? [], first.adjustmentScores)];
    const handedOn = carried.get(tally.unit) ?? new Map<string, number>();
    carried.set(tally.unit, handedOn);
    return { tally, group, scheme, points: new Map(own), carried: handedOn, first };
  });
  scoreParts(begun, scheme);
  return begun.map((unit): ScoredUnit => {
    const { tally, points, first } = unit;
    const partScores = (scheme.parts ?? []).map(({ name }) => points.get(name)!);
    const { scores, submittedScore, adjustmentScores } = first;
    const exact = sum([
      ...scores,
      submittedScore,
      ...adjustmentScores,
      ...partScores,
      ...beyondLimits(points, scheme),
      ...replaced(unit, scheme),
    ]);
    const veto = scheme.vetoes?.find(({ when }) => holds(when, unit));
    const total = veto
      ? (veto.score ?? 0)
      : within(scheme.rounding ? round(exact, scheme.rounding) : exact, scheme.limits);
    const accumulated = sum([total, tally.previous?.score ?? 0]);
    const own = { scores, submittedScore, adjustmentScores, partScores, score: total, accumulated };
    return extended(tally, veto ? { ...own, vetoed: true } : own);
  });
}

/** The points that a unit has by itself, before any part. */
function scoreItems(
  tally: Tally,
  group: Group,
  scheme: Scheme,
): Pick<ScoredUnit, "scores" | "submittedScore" | "adjustmentScores"> {
  const task = rosterFinder(scheme)(tally.unit)?.task ?? group.task;
  return {
    scores: scheme.channels.map((channel, i) =>
      group.channels.includes(channel.name) ? within(times(tally.counts[i]!, pointsEach(channel)), channel.limits) : 0,
    ),
    submittedScore: scheme.submitted ? scoreSubmitted(tally.submitted ?? 0, scheme.submitted, task) : 0,
    adjustmentScores: (scheme.adjustments ?? []).map((adjustment, i) =>
      scoreAdjustment(tally.adjustments?.[i] ?? 0, adjustment),
    ),
  };
}

/** Whether anything in the scheme speaks of points by the name of what they are given for. */
function asksForPoints({ parts, together, vetoes }: Scheme): boolean {
  return parts !== undefined || together !== undefined || vetoes !== undefined;
}

function named(items: readonly { readonly name: string }[], points: readonly number[]): [string, number][] {
  return items.map(({ name }, i) => [name, points[i]!]);
}

/** What has to be added to the sum where several things together go beyond their limits. */
function beyondLimits(points: ReadonlyMap<string, number>, { together = [] }: Scheme): number[] {
  return together.map(({ of, limits }) => {
    const found = sum(of.map((name) => points.get(name)!));
    return sum([within(found, limits), -found]);
  });
}

/** What has to be taken from the sum where a part stands in the place of other points. */
function replaced({ points, group }: Pick<Measured, "points" | "group">, { parts }: Scheme): number[] {
  return [...replacedIn(parts, group.name).keys()].map((name) => -points.get(name)!);
}

/** @param items the unit's or its group's task, where that is not the scheme's */
function scoreSubmitted(
  submitted: number,
  { points = 0, task, limits }: SubmittedRule,
  items = task?.items ?? 0,
): number {
  const each = times(submitted, points);
  if (!task) return within(each, limits);
  const { reached = 0, missed = 0, perShort = 0, perOver = 0 } = task;
  const short = Math.max(0, items - submitted);
  const over = Math.max(0, submitted - items);
  return within(sum([each, short === 0 ? reached : missed, times(short, perShort), times(over, perOver)]), limits);
}
