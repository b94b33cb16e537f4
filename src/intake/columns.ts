import type { Finding } from "../findings/finding";
import type { Scheme } from "../bulletin/scheme";
import { columnName } from "../cells/address";
import type { Grid } from "../cells/grid";
import { type HeadingRole, headingRole } from "./headingRole";
import { plainText } from "../cells/plainText";
import { readCount } from "./count";
import type { Header } from "./header";

/** Where things stand: positions in the rows of a grid. */
export interface Columns {
  readonly unit: number;
  readonly group: number | undefined;
  readonly submitted: number | undefined;
  /** Count column of each channel of the scheme; undefined where the clerk says that there is none. */
  readonly counts: readonly (number | undefined)[];
  /** Column of each adjustment of the scheme; undefined where the sheet has none, which counts as 0. */
  readonly adjustments: readonly (number | undefined)[];
  readonly remark: number | undefined;
  /** Old score column of each channel, only to check. */
  readonly scores: readonly (number | undefined)[];
  /** Old total score and old adoption rate, only to check. */
  readonly total: number | undefined;
  readonly rate: number | undefined;
}

/** What findings call the column of submitted items. */
export const SUBMITTED = "报送";

/**
 * The clerk's choice of columns by their labels (see {@link columnLabels}), so that it holds when columns move. A field
 * that is absent is guessed; null says that the sheet has no such column.
 */
export interface ColumnChoice {
  readonly unit?: string;
  readonly group?: string | null;
  readonly submitted?: string | null;
  /** By channel name. */
  readonly counts?: Readonly<Record<string, string | null>>;
  /** By the adjustment's name. */
  readonly adjustments?: Readonly<Record<string, string | null>>;
}

/** One label a column: its heading; with its letter where two headings are equal; only the letter where it has none. */
export function columnLabels(grid: Grid, { levels }: Header): string[] {
  const headings = levels.map((texts) => texts.join("/"));
  return headings.map((heading, j) => {
    const letter = columnName(grid.column + j);
    if (heading === "") return `${letter}列`;
    return headings.filter((other) => other === heading).length > 1 ? `${heading}（${letter}列）` : heading;
  });
}

/** Finds the columns by their headings and the clerk's choice; what is not certain becomes a finding, not a guess. */
export function findColumns(
  grid: Grid,
  header: Header,
  scheme: Scheme,
  choice: ColumnChoice,
): { columns: Columns; findings: Finding[] } {
  const labels = columnLabels(grid, header);
  const roles = header.levels.map((texts) => headingRole(texts, scheme));
  const findings: Finding[] = [];
  const having = (fits: (role: HeadingRole) => boolean): number[] =>
    roles.flatMap((role, j) => (role && fits(role) ? [j] : []));
  const only = (found: number[]): number | undefined => (found.length === 1 ? found[0] : undefined);
  const ambiguous = (role: string, found: number[]): void => {
    findings.push({ kind: "ambiguous-column", sheet: grid.sheet, role, columns: found.map((j) => labels[j]!) });
  };
  const chosen = (label: string | null | undefined): number | null | undefined => {
    if (label === null || label === undefined) return label;
    const j = labels.findIndex((other) => plainText(other) === plainText(label));
    return j < 0 ? undefined : j;
  };
  const optional = (label: string | null | undefined, role: "group" | "submitted"): number | undefined => {
    const j = chosen(label);
    return j === undefined ? only(having(({ is }) => is === role)) : (j ?? undefined);
  };

  const adjustment = (name: string, position: number): number | undefined => {
    const j = chosen(Object.hasOwn(choice.adjustments ?? {}, name) ? choice.adjustments![name] : undefined);
    if (j !== undefined) return j ?? undefined;
    const found = having((role) => role.is === "adjustment" && role.adjustment === position);
    if (found.length > 1) ambiguous(name, found);
    if (found.length === 0) findings.push({ kind: "no-adjustment-column", sheet: grid.sheet, adjustment: name });
    return found[0];
  };
  const unit = (): number => {
    const found = having(({ is }) => is === "unit");
    if (found.length > 1) ambiguous("unit", found);
    return found[0]!; // findHeader saw one
  };
  const count = (name: string, channel: number): number | undefined => {
    const j = chosen(Object.hasOwn(choice.counts ?? {}, name) ? choice.counts![name] : undefined);
    if (j !== undefined) return j ?? undefined;
    const named = having((role) => role.is === "count" && role.channel === channel);
    const found =
      named.length === 0 && scheme.channels.length === 1 ? having(({ is }) => is === "count-of-any") : named;
    if (found.length > 1) ambiguous(name, found);
    if (found.length === 0)
      findings.push({ kind: "missing-column", sheet: grid.sheet, channel: name, headings: labels });
    return found[0];
  };

  const submitted = (): number | undefined => {
    const j = optional(choice.submitted, "submitted");
    if (j === undefined && scheme.submitted && choice.submitted === undefined)
      findings.push({ kind: "missing-column", sheet: grid.sheet, channel: SUBMITTED, headings: labels });
    return j;
  };

  const columns: Columns = {
    unit: chosen(choice.unit) ?? unit(),
    group: optional(choice.group, "group"),
    submitted: submitted(),
    counts: scheme.channels.map(({ name }, channel) => count(name, channel)),
    adjustments: (scheme.adjustments ?? []).map(({ name }, position) => adjustment(name, position)),
    remark: only(having(({ is }) => is === "remark")),
    scores: scheme.channels.map((_, channel) =>
      only(having((role) => role.is === "score" && role.channel === channel)),
    ),
    total: only(having(({ is }) => is === "total")),
    rate: only(having(({ is }) => is === "rate")),
  };
  const taken = [columns.unit, columns.group, columns.submitted, ...columns.counts, ...columns.adjustments].filter(
    (j) => j !== undefined,
  );
  for (const j of new Set(taken.filter((j, i) => taken.indexOf(j) < i)))
    findings.push({ kind: "column-twice", sheet: grid.sheet, column: labels[j]! });
  const known = new Set([...taken, ...columns.scores, columns.total, columns.rate, columns.remark]);
  const unused = labels.filter((_, j) => !known.has(j) && mayCount(roles[j]) && hasCounts(grid, header, j));
  if (unused.length > 0) findings.push({ kind: "unused-columns", sheet: grid.sheet, columns: unused });
  return { columns, findings };
}

/** Whether a column could hold counts that the scheme does not know, such as those of a further channel. */
function mayCount(role: HeadingRole | undefined): boolean {
  return role === undefined || role.is === "count-of-any" || role.is === "total";
}

function hasCounts(grid: Grid, header: Header, j: number): boolean {
  return grid.values.slice(header.last + 1).some((cells) => {
    const reading = readCount(cells[j]!);
    return reading.is === "count" && reading.count > 0;
  });
}
