import { columnName } from "../../cells/address";
import { cellIn, columnIn, type Grid, isBlank } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import type { ColumnNeed } from "../../findings/finding";
import { type Answer, type Question, question } from "../../findings/question";
import { columnKey } from "./columnId";
import type { Column, ColumnField } from "./columns";
import { areTogether, mayBeAdded, ofTogether } from "./columnsAdded";
import { type Header, isFigure } from "./header";
import { isSerial } from "./headingRole";
import { isCalledSum } from "./sumColumn";
import { onlyPeriod, type Period } from "../period/period";
import type { Reading } from "../reading";

/** More headings than this are no choice. */
const MOST_ANSWERS = 60;

/** Columns that may be what is needed: those that are certain, and those that a person has to confirm. */
export interface Candidates {
  readonly certain: readonly Column[];
  readonly possible: readonly Column[];
}

/** Columns with those of which all words are explained apart. */
export function byCertainty(columns: readonly Column[]): Candidates {
  return { certain: columns.filter(({ certain }) => certain), possible: columns.filter(({ certain }) => !certain) };
}

/** The only one of some columns that is seen, or the only one of all. */
export function onlySeen(columns: readonly Column[]): Column | undefined {
  const visible = columns.filter(({ hidden }) => !hidden);
  return visible.length === 1 ? visible[0] : columns.length === 1 ? columns[0] : undefined;
}

/** Takes columns for what is needed, and keeps what was taken for what. */
export function columnTaker(
  { grid, scheme, inquiry }: Reading,
  header: Header,
  all: readonly Column[],
): {
  take: (need: ColumnNeed, candidates: Candidates, needed: boolean | "later", period?: Period) => Column | undefined;
  fields: ColumnField[];
} {
  const fields: ColumnField[] = [];
  const labels = all.map(({ label }) => label);
  const filled = all.filter(
    ({ j, label }) => label !== `${columnName(columnIn(grid, j))}列` || hasContent(grid, header, j),
  );
  const isOnly = scheme.channels.length === 1;
  /** Columns that may hold parts of a channel's items: named as its, or, where there is one channel only, as counts or months. */
  const partsAmong = (possible: readonly Column[], usable: readonly Column[]): readonly Column[] => {
    const named = possible.filter((column) => isOfChannel(column, isOnly));
    return named.length > 0 || !isOnly ? named : usable.filter(isOfMonth);
  };
  const take: ReturnType<typeof columnTaker>["take"] = (need, { certain, possible }, needed, period) => {
    const visible = certain.filter(({ hidden }) => !hidden);
    const sure = certain.length > 1 && visible.length > 0 ? visible : certain;
    const usual = sure.length === 1 ? sure[0] : undefined;
    const usable = filled.filter((column) => mayBe(need, column, grid, header));
    const likely = [...new Set([...sure, ...possible])];
    const alike = sure.length > 0 ? sure : partsAmong(possible, usable).filter(({ j }) => hasFigures(grid, header, j));
    const parts = ofTogether(alike, period);
    const added = need.is === "count" && mayBeAdded(grid, header, parts, scheme) ? parts : [];
    const asked = columnQuestion(need, labels, likely, usable, {
      added: added.map(({ label }) => label),
      first: areTogether(added, period) && !alike.some(isCalledSum),
    });
    const answer = inquiry.answer(asked);
    const about = { sheet: grid.sheet };
    const headings = filled.map(({ label }) => label);
    const keep = (column: Column | undefined, isOpen: boolean): Column | undefined => {
      fields.push({ need, question: asked, chosen: isOpen ? undefined : (column?.label ?? null) });
      return column;
    };
    if (answer?.as === "column") {
      const { heading } = answer;
      if (heading !== usual?.label) inquiry.ask("column-chosen", about, { need, heading, usual: usual?.label }, asked);
      return keep(heading === null ? undefined : all.find(({ label }) => label === heading), false);
    }
    if (answer?.as === "columns") {
      inquiry.ask("columns-added", about, { need, headings: answer.headings }, asked);
      fields.push({ need, question: asked, chosen: added[0]?.label, added: answer.headings });
      return added[0];
    }
    if (usual) return keep(usual, false);
    if (sure.length > 1) {
      inquiry.ask("ambiguous-column", about, { need, headings: sure.map(({ label }) => label) }, asked);
      return keep(sure[0], true);
    }
    if (needed === "later") return keep(undefined, true);
    if (needed) inquiry.ask("missing-column", about, { need, headings }, asked);
    return keep(needed ? possible[0] : undefined, needed);
  };
  return { take, fields };
}

/** Whether a column that is seen holds counts of a channel, though not all words of its heading are explained: 图文, 视频. */
function isOfChannel({ role, hidden }: Column, isOnly: boolean): boolean {
  return role.is === "count" && (isOnly || role.channel !== undefined) && !hidden;
}

/** Whether a column's heading says a time and nothing else. */
function isOfMonth({ role, label, hidden }: Column): boolean {
  return role.is === "unknown" && !hidden && onlyPeriod(label)?.text === plainText(label);
}

/** Whether a column is any choice: serial numbers are nothing that is needed, and figures stand under no names alone. */
function mayBe({ is }: ColumnNeed, { j, lowest, role }: Column, grid: Grid, header: Header): boolean {
  if (isSerial(lowest)) return false;
  if (is === "unit" || is === "group") return true;
  return !(role.is === "unit" || role.is === "group" || role.is === "remark") || hasFigures(grid, header, j);
}

/** Columns that may be added up, by their labels, and whether that is likelier than that one of them is meant. */
interface Sum {
  readonly added: readonly string[];
  readonly first: boolean;
}

/** Which column it is, the likely ones first, or that several of them are added up. */
function columnQuestion(
  need: ColumnNeed,
  labels: readonly string[],
  likely: readonly Column[],
  usable: readonly Column[],
  { added, first: isLikeliest }: Sum,
): Question {
  const first = new Set(likely);
  const others = usable.filter((column) => !first.has(column));
  const answers = [...likely, ...others]
    .slice(0, MOST_ANSWERS)
    .map(({ label }): Answer => ({ as: "column", heading: label }));
  const sum: Answer[] = added.length > 0 ? [{ as: "columns", headings: added }] : [];
  const at = isLikeliest ? 0 : likely.length;
  const none: Answer[] = need.is === "unit" ? [] : [{ as: "column", heading: null }];
  return question("sheet", columnKey(need, labels), [...answers.slice(0, at), ...sum, ...answers.slice(at), ...none]);
}

function hasContent(grid: Grid, { last }: Header, j: number): boolean {
  return grid.values.some((_, i) => i > last && !isBlank(cellIn(grid, i, j)));
}

/** So many rows tell whether figures stand in a column; a sheet may have thousands of tables. */
const ROWS_LOOKED_AT = 30;

function hasFigures(grid: Grid, { last }: Header, j: number): boolean {
  const end = Math.min(grid.values.length, last + 1 + ROWS_LOOKED_AT);
  for (let i = last + 1; i < end; i++) if (isFigure(cellIn(grid, i, j))) return true;
  return false;
}

/** Whether any figure but 0 stands in a column. */
export function hasCounts(grid: Grid, { last }: Header, j: number): boolean {
  return grid.values.some((_, i) => {
    const cell = cellIn(grid, i, j);
    return i > last && isFigure(cell) && cell !== 0 && cell !== "0";
  });
}
