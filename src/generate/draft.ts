import type { Answers } from "../findings/question";
import { type Bulletin, makeBulletin } from "../bulletin/bulletin";
import { type Finding, unsettled } from "../findings/finding";
import { placeholders } from "../bulletin/heading";
import type { Facts } from "../bulletin/notice/facts";
import type { Scheme } from "../bulletin/scheme";
import { zhalantun } from "../bulletin/zhalantun";
import { parseArea } from "../cells/address";
import type { Area } from "../cells/area";
import { crop, type Grid } from "../cells/grid";
import { plainText } from "../cells/plainText";
import type { Progress, SheetView, WorkbookHost, WorkbookView } from "../hosts/workbook";
import { accumulate, type SheetGrid } from "../intake/accumulate";
import type { ColumnChoice } from "../intake/columns";
import { readTallies, type TableView } from "../intake/intake";
import { joinPeriods } from "../intake/period";
import { carryForward, readStandings } from "../intake/previous";
import { type Appendix, appendices } from "../layout/appendix";
import type { FontSet } from "../layout/fonts";
import { bulletinFindings } from "./bulletinFindings";
import { checkMemory, type Memory } from "./memory";

/** What a person or a program asks for; whatever is absent is remembered from last time or guessed. */
export interface Wish {
  readonly sheet?: string;
  /** The part of the sheet to read, such as A3:D40; "" reads all of it. */
  readonly range?: string;
  readonly columns?: ColumnChoice;
  /** The period as it is to be printed; "" prints none. */
  readonly period?: string;
  readonly scheme?: Scheme;
  readonly fonts?: FontSet;
  readonly answers?: Answers;
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
  readonly columns: ColumnChoice;
  readonly answers: Answers;
  readonly period: string;
  /** The table as found; undefined when the sheet has none. */
  readonly table: TableView | undefined;
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

/** A workbook's sheet as read, from which drafts are made without reading again. */
export interface Source {
  readonly view: WorkbookView;
  readonly memory: Memory;
  readonly grid: Grid;
  /** Further sheets, such as those of other months, that are added to the first by unit. */
  readonly more?: readonly Grid[];
  /** The sheets of the last period's bulletin, from which scores are carried forward. */
  readonly previous?: readonly Grid[];
}

/**
 * Reads the workbook: what it remembers and one sheet, or several that are to be added up.
 *
 * @param sheets what to read; by default the sheet in view or, when that is one of ours, those that were read last
 * @throws SchemeRefused when the workbook remembers a scheme that cannot be used; whatever the host throws
 */
export async function readSource(
  host: WorkbookHost,
  sheets?: string | readonly string[],
  progress?: Progress,
  signal?: AbortSignal,
): Promise<Source> {
  const { grid: inView, ...view } = await host.look();
  const memory = checkMemory(view.memory);
  const names = typeof sheets === "string" ? [sheets] : (sheets ?? usualSheets(view, memory));
  const grids: Grid[] = [];
  for (const [n, name] of names.entries()) {
    const known = name === inView?.sheet ? inView : undefined;
    grids.push(known ?? (await host.read(name, (done) => progress?.((n + done) / names.length), signal)));
  }
  const [grid, ...more] = grids;
  return { view, memory, grid: grid!, ...(more.length > 0 && { more }) };
}

/** Makes a draft of a sheet that was read: cells → tallies → bulletin. */
export function makeDraft(source: Source, wish: Wish): Draft {
  const { view, memory, grid, more = [] } = source;
  const scheme = wish.scheme ?? memory.scheme ?? zhalantun;
  const fonts = wish.fonts ?? memory.fonts ?? "gb2312";
  const columns = wish.columns ?? memory.columns ?? {};
  const answers = { ...memory.answers, ...wish.answers };
  const range = wish.range ?? (memory.sheet === grid.sheet ? memory.range : undefined) ?? "";
  const area = readArea(range);
  const intakes = [grid, ...more].map((each) => ({
    name: each.sheet,
    intake: readTallies(area ? crop(each, area) : each, scheme, columns, answers),
  }));
  const { intake } = intakes[0]!;
  const added = more.length > 0 ? accumulate(intakes, scheme, answers) : { ...intake, grid: undefined };
  const standings = source.previous && readStandings(source.previous, scheme);
  const carried = standings ? carryForward(added.tallies, standings, scheme) : { tallies: added.tallies, findings: [] };
  const title = joinPeriods(intakes.map((each) => each.intake.period));
  const { period, finding } = choosePeriod(title, grid.sheet, scheme, memory, wish);
  const strange: Finding[] = range !== "" && !area ? [{ kind: "bad-range", sheet: grid.sheet, found: range }] : [];
  const found = [...strange, ...added.findings, ...carried.findings, ...finding];
  const open = unsettled(found).length > 0;
  const bulletin = open ? undefined : makeBulletin(carried.tallies, scheme, period);
  const facts = wish.facts ?? memory.facts;
  const factsPeriod = wish.factsPeriod ?? memory.factsPeriod;
  const noticeSheet = wish.noticeSheet ?? memory.noticeSheet ?? false;
  const typed = wish.period ?? (period === memory.period?.typed ? period : undefined);
  return {
    sheets: view.sheets,
    sheet: grid.sheet,
    range,
    scheme,
    fonts,
    columns,
    answers,
    period,
    table: intake.table,
    sheetGrid: added.grid,
    findings: [...found, ...(bulletin ? bulletinFindings(bulletin) : [])],
    bulletin,
    appendices: bulletin ? appendices(bulletin) : [],
    memory: {
      sheet: grid.sheet,
      ...(range !== "" && { range }),
      ...(more.length > 0 && { more: more.map((each) => each.sheet) }),
      columns,
      answers: stillNeeded(answers, found),
      fonts,
      ...(scheme !== zhalantun && { scheme }),
      ...(typed !== undefined && { period: { typed, title } }),
      ...(facts !== undefined && { facts }),
      ...(factsPeriod !== undefined && { factsPeriod }),
      ...(noticeSheet && { noticeSheet }),
    },
  };
}

/** An address such as A3:D40, full-width or not; undefined for "" and for anything else. */
function readArea(range: string): Area | undefined {
  try {
    return parseArea(plainText(range));
  } catch {
    return undefined;
  }
}

/** The answers worth remembering: those that were followed, and those about units, which hold for any sheet. */
function stillNeeded(answers: Answers, findings: readonly Finding[]): Answers {
  const followed = new Set(findings.flatMap(({ question, answer }) => (question && answer ? [question.id] : [])));
  return Object.fromEntries(
    Object.entries(answers).filter(([id]) => followed.has(id) || /^(group|alias|unit)\|/.test(id)),
  );
}

function usualSheets({ sheets, active }: WorkbookView, { sheet, more = [] }: Memory): string[] {
  const there = new Set(sheets.map(({ name }) => name));
  const ours = sheets.find(({ name }) => name === active)?.ours;
  if (!ours || sheet === undefined || !there.has(sheet)) return [active];
  return [sheet, ...more]; // one that is gone must be missed, not left out of the sums in silence
}

/** The period: as asked for; else as typed for this sheet last time, unless its title has changed; else as the title says. */
function choosePeriod(
  title: string | undefined,
  sheet: string,
  scheme: Scheme,
  memory: Memory,
  wish: Wish,
): { period: string; finding: Finding[] } {
  if (wish.period !== undefined) return { period: wish.period, finding: [] };
  const { period: last } = memory;
  if (last && memory.sheet === sheet && last.title === title)
    return { period: last.typed, finding: [{ kind: "period-remembered", sheet, period: last.typed }] };
  if (title !== undefined) return { period: title, finding: [{ kind: "period-from-title", sheet, period: title }] };
  const printed = placeholders(Object.values(scheme.headings).join("")).includes("period");
  return { period: "", finding: printed ? [{ kind: "no-period", sheet }] : [] };
}
