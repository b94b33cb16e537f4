import { type Bulletin, type Known, makeBulletin, ofPeriod } from "../bulletin/bulletin";
import type { Facts } from "../bulletin/notice/facts";
import type { Scheme } from "../bulletin/scheme";
import type { Tally } from "../bulletin/tally";
import { twoLevels } from "../gallery/twoLevels";
import { parseRange } from "../cells/address";
import type { Area } from "../cells/area";
import { crop } from "../cells/grid";
import { plainText } from "../cells/plainText";
import { type Finding, type FindingKind, unsettled } from "../findings/finding";
import { inquiry as beginInquiry, type Inquiry, within } from "../findings/inquiry";
import { type Answers, question } from "../findings/question";
import type { SheetView } from "../hosts/workbook";
import type { SheetGrid } from "../intake/accumulate";
import { hasTable, type TableView } from "../intake/intake";
import { askSamePeriod, formerPeriod, readStandings, tellChanges } from "../intake/previous";
import { type Appendix, appendices, appendixRows } from "../layout/appendix";
import type { FontSet } from "../layout/fonts";
import { askOfTies, tellOfBulletin } from "./bulletinFindings";
import { byPeriod } from "./byPeriod";
import { choosePeriod, yearOf } from "./choosePeriod";
import { type Fitting, fittingScheme, USUAL } from "./fittingScheme";
import type { Former } from "./former";
import { type KeptSteps, keptSteps, type Step } from "./keptSteps";
import type { Memory } from "./memory";
import { type AddedUp, addUp, readSheets } from "./readSheets";
import type { Source } from "./source";

/** What a person or a program asks for; whatever is absent is remembered from last time or guessed. */
export interface DraftRequest {
  readonly sheet?: string;
  /** The part of the sheet to read, such as A3:D40; "" reads all of it. */
  readonly range?: string;
  /** The period as it is to be printed; "" prints none. It does not count where each period has a set of its own. */
  readonly period?: string;
  /** Whether several sheets give a set of appendices for each of their periods (一月一套), instead of one of their sums. */
  readonly byMonth?: boolean;
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

/** A bulletin, and what it is drawn from wherever it is shown or written. */
export interface BulletinSet {
  /** What tells it from the others, such as 1月; "" where it is the only one. */
  readonly label: string;
  /** Names of the sheets that it was read from. */
  readonly sheets: readonly string[];
  readonly bulletin: Bulletin;
  readonly appendices: readonly Appendix[];
}

/** Makes drafts one after the other, each of them with what the one before came to. */
export type Drafter = (source: Source, request: DraftRequest) => Draft;

/** Whoever makes several drafts of one workbook, such as one for each letter of a period, does not do everything each time. */
export function drafter(): Drafter {
  const kept = keptSteps();
  return (source, request) => makeDraft(source, request, kept);
}

/**
 * Makes a draft of a sheet that was read: cells → tallies → bulletin.
 *
 * @param kept what the steps of the draft before came to: those are not done again whose inputs are the same
 */
export function makeDraft(source: Source, request: DraftRequest, kept: KeptSteps = keptSteps()): Draft {
  const { view, memory, grid, more = [] } = source;
  const byMonth = more.length > 0 && (request.byMonth ?? memory.byMonth ?? false);
  const previous = byMonth ? undefined : formerOf(source, request);
  const typed = byMonth ? undefined : request.period;
  const chosen = request.scheme ?? memory.scheme;
  const fonts = request.fonts ?? memory.fonts ?? "gb2312";
  const answers = { ...memory.unitAnswers, ...request.unitAnswers, ...memory.answers, ...request.answers };
  const range = request.range ?? (memory.sheet === grid.sheet ? memory.range : undefined) ?? "";
  const area = readArea(range);
  const inquiry = beginInquiry(answers);
  const step = kept.begin(inquiry);
  if (range !== "" && !area) inquiry.tell("bad-range", { sheet: grid.sheet }, { found: range });
  const grids = [grid, ...more].map((each, n) =>
    area ? step(`range ${n}`, [each, range], () => crop(each, area)) : each,
  );
  const fitting = step("fitting scheme", [grids[0]], () => fittingScheme(grids[0]!));
  const scheme = chosen ?? fitting?.scheme ?? twoLevels;
  if (!chosen && !fitting && grids.some((each) => hasTable(each, scheme)))
    return withoutScheme(source, request, { scheme, fonts, answers, range });
  const elsewhere = (source.others ?? [])
    .filter((other) => step(`table ${other.sheet}`, [other, scheme], () => hasTable(other, scheme)))
    .map(({ sheet }) => sheet);
  const says = byMonth ? "doubts" : typed === undefined ? "all" : "nothing";
  const sheets = readSheets(grids, elsewhere, { scheme, inquiry, says, step });
  const parts = (byMonth ? byPeriod(sheets, inquiry) : [{ label: "", sheets }]).map(({ label, sheets: own }) => {
    const asking = label === "" ? inquiry : within(inquiry, label, own[0]!.name);
    const said = own.map(({ name, tallies, period: found }) => [name, tallies, JSON.stringify(found)]);
    const added = step(`sum ${label}`, [scheme, said], () => addUp(own, scheme, asking));
    return { label, sheets: own, inquiry: asking, ...added };
  });
  const whole = parts.length === 1 ? parts[0] : undefined;
  const isRead = sheets.some(({ tallies }) => tallies.length > 0);
  if (fitting && isRead) tellScheme(fitting, grid.sheet, inquiry, chosen !== undefined);
  const standings =
    previous && step("standings", [previous.grids, scheme], () => readStandings(previous.grids, scheme, inquiry));
  if (standings && whole)
    step("changes", [whole.tallies, standings, scheme], () => tellChanges(whole.tallies, standings, scheme, inquiry));
  const before =
    previous && step("former period", [previous.grids, scheme], () => formerPeriod(previous.grids, scheme));
  if (previous) askSamePeriod(before, whole?.period, inquiry);
  else if (!byMonth) askForgotten(source, request, inquiry);
  const period = whole
    ? choosePeriod(whole.period?.text, typed, grid.sheet, { scheme, memory, inquiry })
    : parts.map(({ label }) => label).join("、");
  if (view.activeHidden !== undefined && grid.sheet === view.active)
    inquiry.tell("hidden-in-view", { sheet: grid.sheet }, { hidden: view.activeHidden });
  const open = unsettled(inquiry.findings).length > 0;
  const sets = open
    ? []
    : parts.map((part) => {
        const printed = whole ? period : (part.period?.text ?? "");
        return setOf(part, { scheme, period: printed, step, ...(standings && { standings }) });
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
    byMonth,
    period,
    ...(standings && previous && { former: { name: previous.name, units: standings.size, period: before?.text } }),
    tables: step("tables", [sheets.map(({ tables }) => tables)], () => sheets.flatMap(({ tables }) => tables)),
    sheetGrid: whole?.sheetGrid,
    findings: whole ? inquiry.findings : withSets(inquiry.findings, parts),
    sets,
    bulletin: sets.length === 1 ? sets[0]?.bulletin : undefined,
    appendices: sets.flatMap((set) => set.appendices),
    memory: remember(source, request, {
      scheme: chosen,
      fonts,
      range,
      period,
      found: whole?.period?.text,
      inquiry,
      waiting,
    }),
  };
}

/** What a set is made of: the sheets of its period, added up. */
interface Part extends AddedUp {
  readonly label: string;
  readonly sheets: readonly { readonly name: string }[];
  /** Where its doubts go. */
  readonly inquiry: Inquiry;
}

/** A set with its ties as a person has decided them; tells of what a person should know. */
function setOf(
  { label, sheets, tallies, period: found, inquiry }: Part,
  {
    scheme,
    period,
    step,
    ...known
  }: Pick<Known, "standings"> & {
    readonly scheme: Scheme;
    /** As it is printed. */
    readonly period: string;
    readonly step: Step;
  },
): BulletinSet {
  const ranked = step(`ranking ${label}`, [tallies, scheme, known.standings, sheets[0]?.name], () =>
    decided(tallies, scheme, inquiry, known),
  );
  const rows = step(`rows ${label}`, [ranked], () => appendixRows(ranked));
  const bulletin = ofPeriod(ranked, period, yearOf(period, found));
  return { label, sheets: sheets.map(({ name }) => name), bulletin, appendices: appendices(bulletin, rows) };
}

/** The bulletin of no period with its ties as a person has decided them. */
function decided(
  tallies: readonly Tally[],
  scheme: Scheme,
  inquiry: Inquiry,
  known: Pick<Known, "standings">,
): Bulletin {
  const found = makeBulletin(tallies, scheme, "", known);
  tellOfBulletin(found, inquiry);
  const ties = askOfTies(found, inquiry);
  return ties.size === 0 ? found : makeBulletin(tallies, scheme, "", { ...known, ties });
}

/** Findings with the sets of the sheets that they are about. */
function withSets(findings: readonly Finding[], parts: readonly Part[]): readonly Finding[] {
  const labels = new Map(parts.flatMap(({ label, sheets }) => sheets.map(({ name }) => [name, label] as const)));
  return findings.map((finding) => {
    const set = labels.get(finding.sheet);
    return set === undefined || ABOUT_ALL.has(finding.kind) ? finding : { ...finding, set };
  });
}

/** What is said of all sets, and names their periods itself. */
const ABOUT_ALL: ReadonlySet<FindingKind> = new Set([
  "scheme-fits",
  "scheme-usual",
  "scheme-taken",
  "other-sheets",
  "set-for-each-period",
  "set-holds-others",
  "answers-unused",
]);

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
    byMonth: false,
    period,
    tables: [],
    sheetGrid: undefined,
    findings: inquiry.findings,
    sets: [],
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
  const byMonth = request.byMonth ?? memory.byMonth ?? false;
  const typed = request.period ?? (period === memory.period?.typed ? period : undefined);
  return {
    sheet: grid.sheet,
    ...(range !== "" && { range }),
    ...(more.length > 0 && { more: more.map((each) => each.sheet) }),
    ...(byMonth && { byMonth }),
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
