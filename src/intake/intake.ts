import { type Answers, answerTo } from "../findings/question";
import { type Finding, unsettled } from "../findings/finding";
import { groupChannels, type Scheme } from "../bulletin/scheme";
import type { Tally } from "../bulletin/tally";
import type { Grid } from "../cells/grid";
import { type ColumnChoice, SUBMITTED } from "./columns";
import { mergeDuplicates } from "./duplicates";
import { findGroups } from "./groups";
import { groupNamed } from "./groupText";
import { findHeaders, type Header } from "./header";
import { isLog, readLog } from "./log/readLog";
import { checkOldRates } from "./oldRates";
import { checkOldScores } from "./oldScores";
import { guessPeriod } from "./period";
import { place } from "./readRow";
import { findBlocks, readTable, type TableReading, type TableView } from "./readTable";
import { matchRoster } from "./rosterMatch";
import type { SourceUnit } from "./sourceUnit";

export type { TableView } from "./readTable";

/** What a sheet of counts, or a log, says. */
export interface Intake {
  /** In the order of the sheet. To be used only when no finding is left to settle. */
  readonly tallies: readonly Tally[];
  readonly findings: readonly Finding[];
  /** The first table that was found; undefined when the sheet has none, or is a log. */
  readonly table?: TableView;
  /** The period that the sheet's titles speak of. */
  readonly period?: string;
}

/** Headers further down than this are unusual enough to be mentioned. */
const USUAL_ROWS = 15;

/**
 * Reads the counts of one sheet.
 *
 * @param choice columns as the clerk chose them; what is absent is guessed from the headings
 * @param answers how the clerk settled earlier findings
 * @returns tallies and everything that a person must settle or should see; nothing unreadable ever counts as 0
 */
export function readTallies(grid: Grid, scheme: Scheme, choice: ColumnChoice = {}, answers: Answers = {}): Intake {
  const log = isLog(grid);
  if (log) {
    const { units, findings } = readLog(grid, log, scheme, answers);
    return finish(grid, [], units, findings, scheme, answers, guessPeriod(grid, log.last));
  }
  const headers = findHeaders(grid, scheme);
  if (headers.length === 0) return { tallies: [], findings: [noTable(grid, scheme)] };
  const tables = findBlocks(grid, headers).map((block) => readTable(grid, block, scheme, choice, answers));
  const units = tables.flatMap((reading) => reading.units);
  const findings = farDown(grid, headers[0]!);
  const period = guessPeriod(grid, headers[0]!.last);
  return { ...finish(grid, tables, units, findings, scheme, answers, period), table: tables[0]!.view };
}

/** Brings the units of all tables together: spellings, duplicates, groups; and checks what needs all of that. */
function finish(
  grid: Grid,
  tables: readonly TableReading[],
  sources: readonly SourceUnit[],
  found: readonly Finding[],
  scheme: Scheme,
  answers: Answers,
  period: string | undefined,
): Intake {
  const { sheet } = grid;
  const inRoster = matchRoster(sources, scheme, answers);
  const merged = mergeDuplicates(inRoster.units, scheme.place, answers);
  const fromSheet = groupNamed(sheet, scheme)?.name;
  const placed = merged.units.map((unit) => (unit.section === undefined ? { ...unit, section: fromSheet } : unit));
  const grouped = findGroups(placed, scheme, answers, sheet);
  const tallied = placed.flatMap((unit, n) => {
    const group = grouped.groups[n];
    return group === undefined ? [] : [{ i: unit.i, unit, tally: tally(unit, group) }];
  });
  const tallies = tallied.map((row) => row.tally);
  const findings = [
    ...tables.flatMap((reading) => {
      const rows = new Set(reading.units.map(({ i }) => i));
      const own = tallied.filter(({ i }) => rows.has(i)).map((row) => row.tally);
      return reading.findings.filter((finding) => isNeeded(finding, own, scheme));
    }),
    ...found,
    ...inRoster.findings,
    ...merged.findings,
    ...grouped.findings,
    ...tallied.flatMap(({ unit, tally: each }) => unscored(unit, each, tables, scheme, answers)),
    ...tables.flatMap(({ table, units }) => {
      const rows = new Set(units.map(({ i }) => i));
      const own = tallied.filter(({ i }) => rows.has(i));
      return [...checkOldScores(table, own, answers), ...checkOldRates(table, own)];
    }),
    ...tallied.flatMap(({ unit, tally: each }) => overSubmitted(unit, each, tables, scheme)),
  ];
  const nobody: Finding[] =
    tallies.length === 0 && unsettled(findings).length === 0 ? [{ kind: "no-units", sheet }] : [];
  return { tallies, findings: [...nobody, ...findings], ...(period !== undefined && { period }) };
}

function noTable(grid: Grid, scheme: Scheme): Finding {
  const { sheet, values } = grid;
  const turned = values[0]?.map((_, j) => values.map((cells) => cells[j]!)) ?? [];
  const isTurned = findHeaders({ ...grid, values: turned, merges: [], row: 0, column: 0 }, scheme).length > 0;
  return { kind: isTurned ? "transposed" : "no-header", sheet };
}

function farDown(grid: Grid, { first }: Header): Finding[] {
  return first < USUAL_ROWS ? [] : [{ kind: "header-far-down", sheet: grid.sheet, row: grid.row + first + 1 }];
}

/** A channel without a column matters only to groups that score it; a sheet of townships alone needs none of the others. */
function isNeeded(finding: Finding, tallies: readonly Tally[], scheme: Scheme): boolean {
  if (finding.kind !== "missing-column" || finding.channel === SUBMITTED || tallies.length === 0) return true;
  const present = scheme.groups.filter(({ name }) => tallies.some(({ group }) => group === name));
  return present.some(({ channels }) => channels.includes(finding.channel));
}

function tally({ unit, counts, submitted, adjustments, remark }: SourceUnit, group: string): Tally {
  return {
    unit,
    group,
    counts,
    ...(submitted !== undefined && { submitted }),
    ...(adjustments && { adjustments }),
    ...(remark !== undefined && { remark }),
  };
}

/** Items in a channel that the unit's group does not score would vanish from the bulletin. */
function unscored(
  source: SourceUnit,
  { unit, group, counts }: Tally,
  tables: readonly TableReading[],
  scheme: Scheme,
  answers: Answers,
): Finding[] {
  const scored = groupChannels(
    scheme,
    scheme.groups.find(({ name }) => name === group)!,
  );
  return counts.flatMap((count, channel): Finding[] => {
    if (count === 0 || scored.includes(channel)) return [];
    const { name } = scheme.channels[channel]!;
    const question = { id: `unscored|${unit}|${group}|${name}|${count}`, answers: [{ as: "accept" } as const] };
    const answer = answerTo(question, answers);
    const at = countPlace(source, channel, tables);
    return [{ kind: "unscored-count", at, unit, group, channel: name, count, question, ...(answer && { answer }) }];
  });
}

function overSubmitted(
  source: SourceUnit,
  { unit, counts, submitted }: Tally,
  tables: readonly TableReading[],
  scheme: Scheme,
): Finding[] {
  if (submitted === undefined) return [];
  return counts.flatMap((adopted, channel): Finding[] => {
    if (adopted <= submitted) return [];
    const at = countPlace(source, channel, tables);
    return [{ kind: "adopted-over-submitted", at, unit, channel: scheme.channels[channel]!.name, adopted, submitted }];
  });
}

/** The cell of a unit's count; of a log, the cell of the unit. */
function countPlace(source: SourceUnit, channel: number, tables: readonly TableReading[]): SourceUnit["at"] {
  const reading = tables.find(({ units }) => units.some(({ i }) => i === source.i));
  const j = reading?.table.columns.counts[channel];
  return reading && j !== undefined ? place(reading.table.grid, source.i, j) : source.at;
}
