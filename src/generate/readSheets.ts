import type { Scheme } from "../bulletin/scheme";
import type { Tally } from "../bulletin/tally";
import type { Grid } from "../cells/grid";
import { type Step, stepsOf } from "../cells/step";
import { unsettled } from "../findings/finding";
import type { Inquiry } from "../findings/inquiry";
import { tellKept } from "../findings/tellKept";
import { accumulate, type NamedTallies, type SheetGrid } from "../intake/several/accumulate";
import { askColumnPeriods } from "../intake/period/columnPeriods";
import { type Intake, readTallies } from "../intake/intake";
import { isLog } from "../intake/log/logHeader";
import { lacksUnits } from "../intake/log/unitSource";
import { joinPeriods, onlyPeriod, type Period, periodOfName } from "../intake/period/period";
import type { Source } from "./source";
import { headerForPeriods, periodOfSheet, type SaysPeriod } from "./choosePeriod";

/** What one of the sheets says. */
export interface SheetRead extends Intake, NamedTallies {}

/** What sheets say together. */
export interface AddedUp {
  readonly tallies: readonly Tally[];
  readonly period: Period | undefined;
  /** What each of them contributes; undefined where there is only one. */
  readonly sheetGrid: SheetGrid | undefined;
}

/** What sheets are read with. */
export interface Making {
  readonly scheme: Scheme;
  readonly inquiry: Inquiry;
  /** The period as a person has typed it, if anyone has. */
  readonly period?: string | undefined;
  /** Does a step, or gives what it came to last time. */
  readonly step: Step;
}

/**
 * Reads sheets, each by itself.
 *
 * @param elsewhere names of sheets that have a table and are not read
 * @param says what is to be said of their periods
 */
export function readSheets(
  grids: readonly Grid[],
  elsewhere: readonly string[],
  says: SaysPeriod,
  { scheme, inquiry, period: typed, step }: Making,
): readonly SheetRead[] {
  const sheets = grids.map((grid, n) => {
    // that something was found wrong with the sheet before is all that its reading looks at besides
    const isStopped = unsettled(inquiry.findings).some(({ sheet }) => sheet === grid.sheet);
    // items of a log have days of their own, and the columns of a table may be of several periods; of several sheets each has its own
    const isOfSeveral = (): boolean =>
      step(`periods of columns ${n}`, [grid, scheme], () => headerForPeriods(grid, scheme) !== undefined);
    const wanted =
      isLog(grid, scheme) || lacksUnits(grid, scheme) || (typed !== undefined && grids.length === 1 && isOfSeveral())
        ? typed
        : undefined;
    const intake = step(`sheet ${n}`, [grid, scheme, elsewhere, isStopped, wanted], () =>
      readTallies({ grid, scheme, inquiry, period: wanted, step: stepsOf(`sheet ${n}`, step) }, elsewhere),
    );
    askByOtherPeriod(grid.sheet, intake, grids.length === 1 ? typed : undefined, inquiry);
    const period = intake.tallies.length > 0 ? periodOfSheet(grid.sheet, intake.periods, inquiry, says) : undefined;
    return { name: grid.sheet, period, ...intake };
  });
  const names = inquiry.findings.some(({ kind }) => kind === "no-header") ? [] : elsewhere;
  if (names.length > 0) inquiry.tell("other-sheets", { sheet: grids[0]?.sheet ?? "" }, { names });
  return sheets;
}

/**
 * Where no title tells a sheet's period, its columns are held against what is typed, be it against all headings, or else
 * against the sheet's name.
 */
function askByOtherPeriod(
  sheet: string,
  { periods: { title, headings }, counted }: Intake,
  typed: string | undefined,
  inquiry: Inquiry,
): void {
  const period = title.length > 0 ? undefined : typed === undefined ? periodOfName(sheet) : onlyPeriod(typed);
  if (period)
    askColumnPeriods(sheet, counted, { periods: [period], ...(typed === undefined && { headings }) }, inquiry);
}

/** Tells, where several sheets are read, which hidden ones are called as a period is: a month may have been forgotten. */
export function tellHiddenPeriods(source: Source, making: Making): void {
  const { view, grid, more = [] } = source;
  const read = new Set([grid, ...more].map(({ sheet }) => sheet));
  const hidden = view.sheets.filter(({ name, visible }) => !visible && !read.has(name) && periodOfName(name));
  const names = hidden.map(({ name }) => name);
  if (more.length > 0 && names.length > 0) tellKept(making, "hidden-periods", { sheet: grid.sheet }, { names });
}

/**
 * Adds sheets up by unit; one alone is what it is.
 *
 * @param meant what a person has typed as the period
 */
export function addUp(sheets: readonly SheetRead[], scheme: Scheme, inquiry: Inquiry, meant?: Period): AddedUp {
  const [only, second] = sheets;
  if (only && !second) return { tallies: only.tallies, period: only.period, sheetGrid: undefined };
  const added = accumulate(sheets, scheme, inquiry, meant);
  const period = joinPeriods(added.sheets.map((each) => each.period));
  return { tallies: added.tallies, period, sheetGrid: added.grid };
}
