import { dayText } from "../../cells/days";
import type { Inquiry } from "../../findings/inquiry";
import { type Answer, question } from "../../findings/question";
import type { NamedTallies } from "./accumulate";
import { overlap, type Period, periodLabel } from "../period/period";

/** A sheet with its counts by unit. */
export interface CountedSheet {
  readonly sheet: NamedTallies;
  readonly counts: ReadonlyMap<string, readonly number[]>;
}

/** In so many counts, of two sheets or of several in a row, nobody has as many items as in the month before, without an exception. */
const FEWEST_COUNTS = 16;
/** Periods are of one time where no more days lie between them: a sheet of one month may be missing. */
const MOST_DAYS = 62;

/**
 * Sheets that are of one month by their titles, but hold those before them by their counts (1月, 1 and 2月, 1 to 3月): each that
 * the next one holds is asked about, since adding them counts items twice.
 */
export function withoutHeld(sheets: readonly CountedSheet[], inquiry: Inquiry): readonly CountedSheet[] {
  const inOrder = sheets.every(({ sheet }) => sheet.period?.months)
    ? [...sheets].sort((a, b) => lastMonth(a) - lastMonth(b))
    : sheets;
  const out = new Set<CountedSheet>();
  for (const { later, earlier } of heldOnes(inOrder)) {
    const [name, other] = [later.sheet.name, earlier.sheet.name];
    const asked = question("sheet", ["sheet-holds", name, other], [{ as: "without", sheet: other }, { as: "accept" }]);
    const answer = inquiry.ask("sheet-holds-other", { sheet: name }, { other }, asked);
    if (answer?.as === "without") out.add(earlier);
  }
  return sheets.filter((each) => !out.has(each));
}

/** One sheet that may hold the one before it, and how many counts say so. */
interface Held {
  readonly later: CountedSheet;
  readonly earlier: CountedSheet;
  readonly compared: number;
}

/** The sheets that hold the one before them; of a row of such sheets all counts together tell that it is no accident. */
function heldOnes(inOrder: readonly CountedSheet[]): readonly Held[] {
  const runs: Held[][] = [[]];
  for (const [n, later] of inOrder.entries()) {
    const earlier = inOrder[n - 1];
    if (!earlier) continue;
    const compared = areOverlapping(earlier.sheet.period, later.sheet.period) ? 0 : countsHeld(later, earlier);
    if (compared === 0) runs.push([]);
    else runs.at(-1)!.push({ later, earlier, compared });
  }
  return runs.filter((run) => run.reduce((sum, { compared }) => sum + compared, 0) >= FEWEST_COUNTS).flat();
}

function lastMonth({ sheet }: CountedSheet): number {
  return sheet.period?.from ?? sheet.period?.months?.[1] ?? 0;
}

function areOverlapping(a: Period | undefined, b: Period | undefined): boolean {
  return a !== undefined && b !== undefined && overlap(a, b);
}

/** How many counts of the earlier sheet the later one holds; 0 where one is greater than there, or none is less. */
function countsHeld(later: CountedSheet, earlier: CountedSheet): number {
  let compared = 0;
  let more = 0;
  for (const [unit, counts] of earlier.counts) {
    const there = later.counts.get(unit);
    for (const [n, count] of counts.entries()) {
      const next = there?.[n] ?? 0;
      if (next < count) return 0;
      if (count > 0) compared++;
      if (count > 0 && next > count) more++;
    }
  }
  return more > 0 ? compared : 0;
}

/**
 * Sheets of another year than the latest ones (去年同期 beside this year's months, or a year that was not changed in a title) are
 * asked about; December and January are of one time.
 */
export function withoutOtherYears(sheets: readonly CountedSheet[], inquiry: Inquiry): readonly CountedSheet[] {
  const dated = sheets
    .flatMap((each) => {
      const { period } = each.sheet;
      return period?.from === undefined || period.to === undefined
        ? []
        : [{ each, period, from: period.from, to: period.to }];
    })
    .sort((a, b) => b.from - a.from);
  const [latest] = dated;
  if (!latest) return sheets;
  const out = new Set<CountedSheet>();
  let reached = latest.from;
  for (const { each, period, from, to } of dated) {
    const isNear = reached - to <= MOST_DAYS || yearOf(from) === yearOf(latest.from);
    if (isNear) {
      reached = Math.min(reached, from);
      continue;
    }
    const periods = [periodLabel(period), periodLabel(latest.period)] as const;
    const [name, other] = [each.sheet.name, latest.each.sheet.name];
    const answers: Answer[] = [{ as: "leave-out" }, { as: "accept" }];
    const asked = question("sheet", ["sheet-year", name, other, ...periods], answers);
    const answer = inquiry.ask("sheet-other-year", { sheet: name }, { other, periods }, asked);
    if (answer?.as === "leave-out") out.add(each);
  }
  return sheets.filter((each) => !out.has(each));
}

function yearOf(day: number): string {
  return dayText(day).slice(0, 4);
}
