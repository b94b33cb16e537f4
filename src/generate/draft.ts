import type { Answers } from "../bulletin/answer";
import { type Bulletin, makeBulletin } from "../bulletin/bulletin";
import { type Finding, unsettled } from "../bulletin/finding";
import { placeholders } from "../bulletin/heading";
import type { Scheme } from "../bulletin/scheme";
import { zhalantun } from "../bulletin/zhalantun";
import type { Grid } from "../cells/grid";
import type { Progress, SheetView, WorkbookHost, WorkbookView } from "../hosts/workbook";
import type { ColumnChoice } from "../intake/columns";
import { isGroupQuestion } from "../intake/groups";
import { type Intake, readTallies, type TableView } from "../intake/intake";
import type { FontSet } from "../layout/fonts";
import { checkMemory, type Memory } from "./memory";

/** What a person or a program asks for; whatever is absent is remembered from last time or guessed. */
export interface Wish {
  readonly sheet?: string;
  readonly columns?: ColumnChoice;
  /** The period as it is to be printed; "" prints none. */
  readonly period?: string;
  readonly scheme?: Scheme;
  readonly fonts?: FontSet;
  readonly answers?: Answers;
}

/** A generation before anything is written: what was read, how it was understood, what would come out. */
export interface Draft {
  readonly sheets: readonly SheetView[];
  /** The sheet that was read. */
  readonly sheet: string;
  readonly scheme: Scheme;
  readonly fonts: FontSet;
  readonly columns: ColumnChoice;
  readonly answers: Answers;
  readonly period: string;
  /** The table as found; undefined when the sheet has none. */
  readonly table: TableView | undefined;
  /** All findings: of the intake and, when it stands, of the bulletin. */
  readonly findings: readonly Finding[];
  /** Undefined as long as something must be settled. */
  readonly bulletin: Bulletin | undefined;
  /** What to remember when this draft is written. */
  readonly memory: Memory;
}

/** A workbook's sheet as read, from which drafts are made without reading again. */
export interface Source {
  readonly view: WorkbookView;
  readonly memory: Memory;
  readonly grid: Grid;
}

/**
 * Reads the workbook: what it remembers and one sheet.
 *
 * @param sheet the sheet to read; by default the one in view or, when that is one of ours, the one that was read last
 * @throws SchemeRefused when the workbook remembers a scheme that cannot be used; whatever the host throws
 */
export async function readSource(host: WorkbookHost, sheet?: string, progress?: Progress): Promise<Source> {
  const view = await host.look();
  const memory = checkMemory(view.memory);
  const grid = await host.read(sheet ?? usualSheet(view, memory), progress);
  return { view, memory, grid };
}

/** Makes a draft of a sheet that was read: cells → tallies → bulletin. */
export function makeDraft({ view, memory, grid }: Source, wish: Wish): Draft {
  const scheme = wish.scheme ?? memory.scheme ?? zhalantun;
  const fonts = wish.fonts ?? memory.fonts ?? "gb2312";
  const columns = wish.columns ?? memory.columns ?? {};
  const answers = { ...memory.answers, ...wish.answers };
  const intake = readTallies(grid, scheme, columns, answers);
  const { period, finding } = choosePeriod(intake, grid.sheet, scheme, memory, wish);
  const found = [...intake.findings, ...finding];
  const open = unsettled(found).length > 0;
  const bulletin = open ? undefined : makeBulletin(intake.tallies, scheme, period, found);
  const typed = wish.period ?? (period === memory.period?.typed ? period : undefined);
  return {
    sheets: view.sheets,
    sheet: grid.sheet,
    scheme,
    fonts,
    columns,
    answers,
    period,
    table: intake.table,
    findings: bulletin?.findings ?? found,
    bulletin,
    memory: {
      sheet: grid.sheet,
      columns,
      answers: stillNeeded(answers, found),
      fonts,
      ...(scheme !== zhalantun && { scheme }),
      ...(typed !== undefined && { period: { typed, title: intake.period } }),
    },
  };
}

/** The answers worth remembering: those that were followed, and groups of units, which hold for any sheet. */
function stillNeeded(answers: Answers, findings: readonly Finding[]): Answers {
  const followed = new Set(findings.flatMap(({ question, answer }) => (question && answer ? [question.id] : [])));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => followed.has(id) || isGroupQuestion(id)));
}

function usualSheet({ sheets, active }: WorkbookView, memory: Memory): string {
  const ours = sheets.find(({ name }) => name === active)?.ours;
  const last = sheets.find(({ name }) => name === memory.sheet);
  return ours && last ? last.name : active;
}

/** The period: as asked for; else as typed for this sheet last time, unless its title has changed; else as the title says. */
function choosePeriod(
  intake: Intake,
  sheet: string,
  scheme: Scheme,
  memory: Memory,
  wish: Wish,
): { period: string; finding: Finding[] } {
  if (wish.period !== undefined) return { period: wish.period, finding: [] };
  const { period: last } = memory;
  if (last && memory.sheet === sheet && last.title === intake.period)
    return { period: last.typed, finding: [{ kind: "period-remembered", sheet, period: last.typed }] };
  if (intake.period !== undefined)
    return { period: intake.period, finding: [{ kind: "period-from-title", sheet, period: intake.period }] };
  const printed = placeholders(Object.values(scheme.headings).join("")).includes("period");
  return { period: "", finding: printed ? [{ kind: "no-period", sheet }] : [] };
}
