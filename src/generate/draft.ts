import { type Bulletin, type Known, makeBulletin } from "../bulletin/bulletin";
import type { Facts } from "../bulletin/notice/facts";
import type { Scheme } from "../bulletin/scheme";
import type { Tally } from "../bulletin/tally";
import { twoLevels } from "../gallery/twoLevels";
import { parseRange } from "../cells/address";
import type { Area } from "../cells/area";
import { crop, type Grid } from "../cells/grid";
import { plainText } from "../cells/plainText";
import { type Finding, unsettled } from "../findings/finding";
import { inquiry as beginInquiry, type Inquiry } from "../findings/inquiry";
import { type Answers, question } from "../findings/question";
import type { SheetView } from "../hosts/workbook";
import { accumulate, type SheetGrid } from "../intake/accumulate";
import { hasTable, readTallies, type TableView } from "../intake/intake";
import { joinPeriods, type Period } from "../intake/period";
import { askSamePeriod, formerPeriod, readStandings, tellChanges } from "../intake/previous";
import { type Appendix, appendices } from "../layout/appendix";
import type { FontSet } from "../layout/fonts";
import { askOfTies, tellOfBulletin } from "./bulletinFindings";
import { choosePeriod, periodOfSheet, yearOf } from "./choosePeriod";
import { type Fitting, fittingScheme, USUAL } from "./fittingScheme";
import type { Former } from "./former";
import type { Memory } from "./memory";
import type { Source } from "./source";

/** What a person or a program asks for; whatever is absent is remembered from last time or guessed. */
export interface DraftRequest {
  readonly sheet?: string;
  /** The part of the sheet to read, such as A3:D40; "" reads all of it. */
  readonly range?: string;
  /** The period as it is to be printed; "" prints none. */
  readonly period?: string;
  readonly scheme?: Scheme;
  readonly fonts?: FontSet;
  readonly answers?: Answers;
  /** Answers about units that hold for good and come from elsewhere; of some units nothing may be asked here. */
  readonly unitAnswers?: Answers;
  /** The last period's bulletin, from which scores are carried forward; "none" where there is to be none. */
  readonly former?: Former | "none";
  /** What the notice says that no table does. */
  readonly facts?: Facts;
  /** The period that they were given for. */
  readonly factsPeriod?: string;
  /** Whether the notice's text is written as a sheet, too. */
  readonly noticeSheet?: boolean;
}

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
  readonly period: string;
  /** The last period's bulletin that was read, with how many units it has, and its period where it says one. */
  readonly former?: { readonly name: string; readonly units: number; readonly period: string | undefined };
  /** The tables that were read, of all sheets; a log is none. */
  readonly tables: readonly TableView[];
  /** What each of several sheets contributes; undefined when only one was read. */
  readonly sheetGrid: SheetGrid | undefined;
  /** All findings: of the intake and, when it stands, of the bulletin. */
  readonly findings: readonly Finding[];
  /** Undefined as long as something must be settled. */
  readonly bulletin: Bulletin | undefined;
  /** What it is drawn from wherever it is shown or written; none without a bulletin. */
  readonly appendices: readonly Appendix[];
  /** What to remember when this draft is written. */
  readonly memory: Memory;
}

/** Makes a draft of a sheet that was read: cells → tallies → bulletin. */
export function makeDraft(source: Source, request: DraftRequest): Draft {
  const { view, memory, grid, more = [] } = source;
  const previous = formerOf(source, request);
  const chosen = request.scheme ?? memory.scheme;
  const fonts = request.fonts ?? memory.fonts ?? "gb2312";
  const answers = { ...memory.unitAnswers, ...request.unitAnswers, ...memory.answers, ...request.answers };
  const range = request.range ?? (memory.sheet === grid.sheet ? memory.range : undefined) ?? "";
  const area = readArea(range);
  const inquiry = beginInquiry(answers);
  if (range !== "" && !area) inquiry.tell("bad-range", { sheet: grid.sheet }, { found: range });
  const grids = [grid, ...more].map((each) => (area ? crop(each, area) : each));
  const fitting = fittingScheme(grids[0]!);
  const scheme = chosen ?? fitting?.scheme ?? twoLevels;
  if (!chosen && !fitting && grids.some((each) => hasTable(each, scheme)))
    return withoutScheme(source, request, { scheme, fonts, answers, range });
  const elsewhere = (source.others ?? []).filter((other) => hasTable(other, scheme)).map(({ sheet }) => sheet);
  const read = readSheets(grids, elsewhere, { scheme, inquiry, isTyped: request.period !== undefined });
  if (fitting && read.tallies.length > 0) tellScheme(fitting, grid.sheet, inquiry, chosen !== undefined);
  const standings = previous && readStandings(previous.grids, scheme, inquiry);
  if (standings) tellChanges(read.tallies, standings, scheme, inquiry);
  const before = previous && formerPeriod(previous.grids, scheme);
  if (previous) askSamePeriod(before, read.period, inquiry);
  else askForgotten(source, request, inquiry);
  const period = choosePeriod(read.period?.text, request.period, grid.sheet, { scheme, memory, inquiry });
  if (view.activeHidden !== undefined && grid.sheet === view.active)
    inquiry.tell("hidden-in-view", { sheet: grid.sheet }, { hidden: view.activeHidden });
  const open = unsettled(inquiry.findings).length > 0;
  const bulletin = open
    ? undefined
    : decided(read.tallies, {
        scheme,
        period,
        inquiry,
        ...yearOf(period, read.period),
        ...(standings && { standings }),
      });
  const waiting = open ? aboutTies(answers) : {};
  tellUnused(inquiry, request.answers, waiting);
  return {
    sheets: view.sheets,
    sheet: grid.sheet,
    range,
    scheme,
    fonts,
    answers,
    period,
    ...(standings && { former: { name: previous.name, units: standings.size, period: before?.text } }),
    tables: read.tables,
    sheetGrid: read.sheetGrid,
    findings: inquiry.findings,
    bulletin,
    appendices: bulletin ? appendices(bulletin) : [],
    memory: remember(source, request, {
      scheme: chosen,
      fonts,
      range,
      period,
      found: read.period?.text,
      inquiry,
      waiting,
    }),
  };
}

/** The bulletin with its ties as a person has decided them; tells of what a person should know. */
function decided(
  tallies: readonly Tally[],
  {
    scheme,
    period,
    inquiry,
    ...known
  }: Pick<Known, "standings" | "year"> & {
    readonly scheme: Scheme;
    readonly period: string;
    readonly inquiry: Inquiry;
  },
): Bulletin {
  const found = makeBulletin(tallies, scheme, period, known);
  tellOfBulletin(found, inquiry);
  const ties = askOfTies(found, inquiry);
  return ties.size === 0 ? found : makeBulletin(tallies, scheme, period, { ...known, ties });
}

/** The last period's bulletin that was chosen, or that comes with the source. */
function formerOf({ previous }: Source, { former }: DraftRequest): Former | undefined {
  if (former === "none") return undefined;
  return former ?? (previous && { name: previous[0]?.sheet ?? "", grids: previous });
}

/**
 * Asks when the sheet was last counted with a former bulletin, and this time without: what was accumulated would be lost in
 * silence. The former bulletin itself is not read again, for its sheets may have been replaced since.
 */
function askForgotten({ memory, grid }: Source, { former }: DraftRequest, inquiry: Inquiry): void {
  const { former: last } = memory;
  if (last === undefined || former === "none" || memory.sheet !== grid.sheet) return;
  const asked = question("sheet", ["former-forgotten", grid.sheet, last], [{ as: "accept" }]);
  inquiry.ask("former-forgotten", { sheet: grid.sheet }, { former: last }, asked);
}

/** What several sheets say together. */
interface SheetsRead {
  readonly tallies: readonly Tally[];
  readonly tables: readonly TableView[];
  readonly period: Period | undefined;
  readonly sheetGrid: SheetGrid | undefined;
}

/** What sheets are read with. */
interface Making {
  readonly scheme: Scheme;
  readonly inquiry: Inquiry;
  /** Whether the period is typed, so that nobody has to be asked about it. */
  readonly isTyped: boolean;
}

/**
 * Reads all sheets and adds them up.
 *
 * @param elsewhere names of sheets that have a table and are not read
 */
function readSheets(
  grids: readonly Grid[],
  elsewhere: readonly string[],
  { scheme, inquiry, isTyped }: Making,
): SheetsRead {
  const sheets = grids.map((grid) => {
    const intake = readTallies(grid, scheme, inquiry, elsewhere);
    const period = intake.tallies.length > 0 ? periodOfSheet(grid.sheet, intake.periods, inquiry, isTyped) : undefined;
    return { name: grid.sheet, period, ...intake };
  });
  const names = inquiry.findings.some(({ kind }) => kind === "no-header") ? [] : elsewhere;
  if (names.length > 0) inquiry.tell("other-sheets", { sheet: grids[0]?.sheet ?? "" }, { names });
  const tables = sheets.flatMap((each) => each.tables);
  const [only, second] = sheets;
  if (only && !second) return { tallies: only.tallies, tables, period: only.period, sheetGrid: undefined };
  const added = accumulate(sheets, scheme, inquiry);
  const period = joinPeriods(added.sheets.map((each) => each.period));
  return { tallies: added.tallies, tables, period, sheetGrid: added.grid };
}

/**
 * Says which scheme is taken where nobody has chosen one; points that are neither the office's own nor the usual ones have
 * to be confirmed, and the usual ones, too, where a column may be missing in them.
 *
 * @param isChosen whether somebody has chosen one since: then what was confirmed before is no answer to nothing
 */
function tellScheme({ name, scheme, fits }: Fitting, sheet: string, inquiry: Inquiry, isChosen: boolean): void {
  const points = scheme.channels.map((channel) => ({ name: channel.name, points: channel.points }));
  const key = ["scheme-taken", name, ...points.map((each) => `${each.name} ${each.points}`)];
  const asked = question("unit", key, [{ as: "accept" }]);
  if (isChosen) inquiry.answer(asked);
  else if (fits === "own") inquiry.tell("scheme-fits", { sheet }, { scheme: name });
  else if (name === USUAL && fits !== "part") inquiry.tell("scheme-usual", { sheet }, { scheme: name, points });
  else
    inquiry.ask("scheme-taken", { sheet }, { scheme: name, points, fits: fits === "whole" ? "whole" : "part" }, asked);
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
  const { view, memory, grid } = source;
  const inquiry = beginInquiry();
  inquiry.tell("scheme-unknown", { sheet: grid.sheet }, {});
  const period = request.period ?? "";
  const waiting = { ...memory.answers, ...request.answers };
  return {
    sheets: view.sheets,
    sheet: grid.sheet,
    range,
    scheme,
    fonts,
    answers,
    period,
    tables: [],
    sheetGrid: undefined,
    findings: inquiry.findings,
    bulletin: undefined,
    appendices: [],
    memory: remember(source, request, { scheme: undefined, fonts, range, period, found: undefined, inquiry, waiting }),
  };
}

/** Answers about ties, which are only asked about once everything else is settled. */
function aboutTies(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, { as }]) => as === "order" || as === "share"));
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

/** What to remember when the draft is written: answers that were followed, and for good those about units. */
function remember(
  source: Source,
  request: DraftRequest,
  made: {
    readonly scheme: Scheme | undefined;
    readonly fonts: FontSet;
    readonly range: string;
    readonly period: string;
    readonly found: string | undefined;
    readonly inquiry: Inquiry;
    readonly waiting: Answers;
  },
): Memory {
  const { memory, grid, more = [] } = source;
  const { scheme, fonts, range, period, found, inquiry, waiting } = made;
  const followed = inquiry.findings.flatMap(({ question, answer }) =>
    question && answer ? [{ question, answer }] : [],
  );
  const having = (scope: "sheet" | "unit"): Answers =>
    Object.fromEntries(
      followed.filter((each) => each.question.scope === scope).map((each) => [each.question.id, each.answer]),
    );
  const before = formerOf(source, request)?.name;
  const isForgotten = request.former === undefined && memory.sheet === grid.sheet;
  const former = before ?? (isForgotten ? memory.former : undefined);
  const facts = request.facts ?? memory.facts;
  const factsPeriod = request.factsPeriod ?? memory.factsPeriod;
  const noticeSheet = request.noticeSheet ?? memory.noticeSheet ?? false;
  const typed = request.period ?? (period === memory.period?.typed ? period : undefined);
  return {
    sheet: grid.sheet,
    ...(range !== "" && { range }),
    ...(more.length > 0 && { more: more.map((each) => each.sheet) }),
    ...(former !== undefined && { former }),
    answers: { ...waiting, ...having("sheet") },
    unitAnswers: { ...memory.unitAnswers, ...request.unitAnswers, ...having("unit") },
    fonts,
    ...(scheme && { scheme }),
    ...(typed !== undefined && { period: { typed, title: found } }),
    ...(facts !== undefined && { facts }),
    ...(factsPeriod !== undefined && { factsPeriod }),
    ...(noticeSheet && { noticeSheet }),
  };
}

/** A range such as A3:D40, A:D or 2:5, full-width or not; undefined for "" and for anything else. */
function readArea(range: string): Area | undefined {
  try {
    return parseRange(plainText(range));
  } catch {
    return undefined;
  }
}
