import type { Bulletin } from "../bulletin/bulletin";
import type { Scheme } from "../bulletin/scheme";
import { twoLevels } from "../gallery/twoLevels";
import { crop, type Grid } from "../cells/grid";
import type { Step } from "../cells/step";
import type { Stepwise } from "../cells/stepwise";
import { type Finding, unsettled } from "../findings/finding";
import { inquiry as beginInquiry, type Inquiry } from "../findings/inquiry";
import type { Answer, Answers } from "../findings/question";
import { tellKept } from "../findings/tellKept";
import type { SheetView } from "../hosts/workbook";
import type { SheetGrid } from "../intake/several/accumulate";
import { isFigure } from "../intake/columns/header";
import { hasTable, type TableView } from "../intake/intake";
import { askRowsCounted, withoutPivot } from "../intake/pivotTable";
import type { Appendix } from "../layout/appendix";
import type { FontSet } from "../layout/fonts";
import { withAbsentGroups } from "./absentGroups";
import { type BulletinSet, type Part, partsOf, setOf, withSets } from "./bulletinSet";
import { choosePeriod, meantPeriod, rememberedPeriod } from "./choosePeriod";
import { type Chosen, chosenFor, type DraftRequest } from "./draftRequest";
import { type Fitting, fittingScheme, tellScheme } from "./fittingScheme";
import { askForgotten, formerOf, readFormer } from "./formerBulletin";
import { keptSteps, stepByStep } from "./keptSteps";
import type { Memory } from "./memory";
import { readSheets, tellHiddenPeriods } from "./readSheets";
import { remember, type Remembered } from "./remember";
import type { Source } from "./source";

/** A generation before anything is written: what was read, how it was understood, what would come out. */
export interface Draft {
  readonly sheets: readonly SheetView[];
  /** The sheet that was read. */
  readonly sheet: string;
  readonly scheme: Scheme;
  readonly fonts: FontSet;
  /** The part of it that was read; "" for all of it. */
  readonly range: string;
  readonly answers: Answers;
  /** Whether each period of several sheets is to have a set of its own. */
  readonly byMonth: boolean;
  /** As it is printed; of several sets all of them, such as 1月、2月. */
  readonly period: string;
  /** The last period's bulletin that was read, with how many units it has, and its period where it says one. */
  readonly former?: { readonly name: string; readonly units: number; readonly period: string | undefined };
  /** The tables that were read, of all sheets; a log is none. */
  readonly tables: readonly TableView[];
  /** What each of several sheets contributes to their sums; undefined where nothing was added up, or in several sets. */
  readonly sheetGrid: SheetGrid | undefined;
  /** All findings: of the intake and, when it stands, of the bulletin. */
  readonly findings: readonly Finding[];
  /** One of all that was read, or one for each period; none as long as something must be settled. */
  readonly sets: readonly BulletinSet[];
  /** The bulletin of the only set. */
  readonly bulletin: Bulletin | undefined;
  /** Those of all sets. */
  readonly appendices: readonly Appendix[];
  /** What to remember when this draft is written. */
  readonly memory: Memory;
}

/** Makes drafts one after the other, each of them with what the one before came to. */
export interface Drafter {
  readonly draft: (source: Source, request: DraftRequest) => Draft;
  /** Does the long steps of a draft one by one, so that a page can let other work in between; then the draft is there at once. */
  readonly ahead: (source: Source, request: DraftRequest) => Stepwise<void>;
}

/** Whoever makes several drafts of one workbook, such as one for each letter of a period, does not do everything each time. */
export function drafter(): Drafter {
  const kept = keptSteps();
  return {
    draft: (source, request) => makeDraft(source, request, kept),
    ahead: (source, request) => stepByStep((pausing) => void makeDraft(source, request, kept, pausing)),
  };
}

/**
 * Makes a draft of a sheet that was read: cells → tallies → bulletin.
 *
 * @param kept what the steps of the draft before came to: those are not done again whose inputs are the same
 * @param pausing see {@link KeptSteps.begin}
 */
export function makeDraft(source: Source, request: DraftRequest, kept = keptSteps(), pausing = false): Draft {
  const { view, memory, grid } = source;
  const chosen = chosenFor(source, request);
  const { fonts, answers, range, byMonth } = chosen;
  const inquiry = beginInquiry(answers);
  const step = kept.begin(inquiry, pausing);
  const all = croppedGrids(source, chosen, inquiry, step);
  const fitting = firstFitting(all, step);
  const scheme = chosen.scheme ?? fitting?.scheme ?? twoLevels;
  const grids = withFigures(all, scheme, inquiry, step);
  if (!chosen.scheme && !fitting && grids.some((each) => hasTable(each, scheme)))
    return withoutScheme(source, request, { scheme, fonts, answers, range });
  const typed = chosen.period ?? (byMonth ? undefined : rememberedPeriod(grids[0]!, scheme, memory));
  const making = { scheme, inquiry, step, period: typed };
  const says = byMonth ? "doubts" : chosen.period === undefined ? "all" : "nothing";
  const sheets = readSheets(grids, sheetsElsewhere(source, scheme, step), says, making);
  tellHiddenPeriods(source, making);
  const parts = partsOf(sheets, byMonth, making);
  const whole = parts.length === 1 ? parts[0] : undefined;
  const isRead = sheets.some(({ tallies }) => tallies.length > 0);
  const isChosen = chosen.scheme !== undefined;
  if (fitting && isRead)
    step("scheme told", [fitting, grid.sheet, isChosen], () => tellScheme(fitting, grid.sheet, inquiry, isChosen));
  const previous = byMonth ? undefined : formerOf(source, request);
  const period = whole
    ? choosePeriod(whole.period, chosen.period, grid.sheet, { scheme, memory, inquiry, step, isRead })
    : parts.map(({ label }) => label).join("、");
  const now = whole && { tallies: whole.tallies, period: meantPeriod(period, whole.period) };
  const former = previous && readFormer(previous, now, making);
  if (!previous && !byMonth) askForgotten(source, request, inquiry);
  if (view.activeHidden !== undefined && grid.sheet === view.active)
    tellKept(making, "hidden-in-view", { sheet: grid.sheet }, { hidden: view.activeHidden });
  const read = parts.map(({ tallies }) => tallies);
  // a unit of which something is open is not among those that were read, and is not absent either
  const placed =
    unsettled(inquiry.findings).length > 0
      ? scheme
      : step("absent groups", [read, scheme], () => withAbsentGroups(read, scheme, inquiry));
  const open = unsettled(inquiry.findings).length > 0;
  const standings = former?.isCarried && { standings: former.standings };
  const printed = (part: Part): string => (whole ? period : (part.period?.text ?? ""));
  const sets = open
    ? []
    : parts.map((part) => setOf(part, { scheme: placed, period: printed(part), step, ...standings }));
  const waiting = open ? askedLast(answers) : {};
  tellUnused(inquiry, request.answers, waiting);
  return draftOf(source, request, {
    range,
    scheme,
    fonts,
    answers,
    byMonth,
    period,
    sets,
    ...(former && { former: { name: former.name, units: former.standings.size, period: former.period?.text } }),
    tables: step("tables", [sheets.map(({ tables }) => tables)], () => sheets.flatMap(({ tables }) => tables)),
    sheetGrid: whole?.sheetGrid,
    findings: whole ? inquiry.findings : withSets(inquiry.findings, parts),
    kept: {
      scheme: chosen.scheme,
      found: whole?.period?.text,
      former: former?.isCarried ? former.name : undefined,
      inquiry,
      waiting,
    },
  });
}

/** What a draft is made of, and what else is to be remembered of it. */
interface Made extends Omit<Draft, "sheets" | "sheet" | "bulletin" | "appendices" | "memory"> {
  readonly kept: Omit<Remembered, "fonts" | "range" | "period">;
}

function draftOf(source: Source, request: DraftRequest, { kept, ...made }: Made): Draft {
  const { sets, fonts, range, period } = made;
  return {
    sheets: source.view.sheets,
    sheet: source.grid.sheet,
    ...made,
    bulletin: sets.length === 1 ? sets[0]?.bulletin : undefined,
    appendices: sets.flatMap((set) => set.appendices),
    memory: remember(source, request, { ...kept, fonts, range, period }),
  };
}

/** The sheets, or the part of them that is to be read; a range that cannot be read is told and left out. */
function croppedGrids({ grid, more = [] }: Source, { range, area }: Chosen, inquiry: Inquiry, step: Step): Grid[] {
  if (range !== "" && !area) inquiry.tell("bad-range", { sheet: grid.sheet }, { found: range });
  return [grid, ...more].map((each, n) =>
    step(`range ${n}`, [each, range], () => {
      const own = area ? crop(each, area) : each;
      askRowsCounted(own, inquiry);
      return withoutPivot(own);
    }),
  );
}

/** The ready scheme that fits the first of the sheets of which any does; a cover may stand before it. */
function firstFitting(grids: readonly Grid[], step: Step): Fitting | undefined {
  for (const [n, grid] of grids.entries()) {
    const fitting = step(`fitting scheme ${n}`, [grid], () => fittingScheme(grid));
    if (fitting) return fitting;
  }
  return undefined;
}

/** Several sheets without those that have no figures and no headings: covers, remarks, empty ones; that is told. */
function withFigures(grids: readonly Grid[], scheme: Scheme, inquiry: Inquiry, step: Step): readonly Grid[] {
  if (grids.length < 2) return grids;
  const empty = grids.filter((grid) =>
    step(
      `empty ${grid.sheet}`,
      [grid, scheme],
      () => !grid.values.some((cells) => cells.some(isFigure)) && !hasTable(grid, scheme),
    ),
  );
  if (empty.length === 0 || empty.length === grids.length) return grids;
  inquiry.tell("sheets-without-figures", { sheet: empty[0]!.sheet }, { names: empty.map(({ sheet }) => sheet) });
  return grids.filter((grid) => !empty.includes(grid));
}

/** Names of further sheets that have a table. */
function sheetsElsewhere({ others = [] }: Source, scheme: Scheme, step: Step): string[] {
  return others
    .filter((other) => step(`table ${other.sheet}`, [other, scheme], () => hasTable(other, scheme)))
    .map(({ sheet }) => sheet);
}

/**
 * The draft of a sheet with a table whose columns are those of no scheme that is known: all that can be said is that
 * somebody has to choose one. Whatever was answered before waits for that.
 */
function withoutScheme(
  source: Source,
  request: DraftRequest,
  { scheme, fonts, answers, range }: Pick<Draft, "scheme" | "fonts" | "answers" | "range">,
): Draft {
  const inquiry = beginInquiry();
  inquiry.tell("scheme-unknown", { sheet: source.grid.sheet }, {});
  return draftOf(source, request, {
    range,
    scheme,
    fonts,
    answers,
    byMonth: false,
    period: request.period ?? "",
    tables: [],
    sheetGrid: undefined,
    findings: inquiry.findings,
    sets: [],
    kept: {
      scheme: undefined,
      found: undefined,
      former: formerOf(source, request)?.name,
      inquiry,
      waiting: { ...source.memory.answers, ...request.answers },
    },
  });
}

/** Answers about ties and groups of absent units, which are only asked about once everything else is settled. */
function askedLast(answers: Answers): Answers {
  const last: ReadonlySet<Answer["as"]> = new Set(["order", "share", "group"]);
  return Object.fromEntries(Object.entries(answers).filter(([, { as }]) => last.has(as)));
}

/**
 * Answers of a person or a file that nothing asked for: perhaps what they were about has changed.
 *
 * @param waiting those that may still be asked for
 */
function tellUnused(inquiry: Inquiry, given: Answers = {}, waiting: Answers = {}): void {
  const ids = inquiry.unused().filter((id) => Object.hasOwn(given, id) && !Object.hasOwn(waiting, id));
  if (ids.length > 0) inquiry.tell("answers-unused", {}, { ids });
}
