import { sum } from "../../bulletin/decimal";
import type { Finding } from "../../findings/finding";
import type { Draft } from "../../generate/draft";
import type { SheetGrid } from "../../intake/several/accumulate";

/** What went in and what came out, for a person to compare. */
export interface Balance {
  /** Rows with a unit in all tables of the sheet, and how many of them are used. */
  readonly rows: number;
  readonly used: number;
  /** Rows put together with another one of the same unit. */
  readonly merged: number;
  /** Units that are in the sheet and were left out afterwards, for the roster lacks them. */
  readonly dropped: number;
  /** Units of the roster that stand in the appendices without a row in the sheet. */
  readonly added: number;
  readonly units: number;
  readonly adopted: number;
  readonly score: number;
  /** Whether used − merged − dropped + added is units. */
  readonly agrees: boolean;
}

/** What of a draft a balance is made of. */
export type Balanced = Pick<Draft, "tables" | "sheetGrid" | "sets" | "findings">;

/** The balance of a draft of one sheet, or of all sets together; undefined as long as there is no bulletin. */
export function balance({ tables, sheetGrid, sets, findings }: Balanced): Balance | undefined {
  if (sets.length === 0 || tables.length === 0 || sheetGrid) return undefined; // what was added up has a balance of its own
  const count = (of: (finding: Finding) => number): number => findings.reduce((total, each) => total + of(each), 0);
  // rows of one unit for one site are among those of which the table says how many came together
  const twice = count((each) =>
    each.kind === "duplicate-unit" && each.answer && each.of === undefined ? each.places.length - 1 : 0,
  );
  const merged = twice + sum(tables.map((table) => table.rows.together));
  const dropped = count((each) => (each.kind === "not-in-roster" && each.answer?.as === "leave-out" ? 1 : 0));
  const added = count((each) => (each.kind === "absent-units" && each.asZero ? each.units.length : 0));
  const totals = sets.map(({ bulletin }) => bulletin.totals);
  const units = sum(totals.map((each) => each.units));
  const rows = sum(tables.map((table) => table.rows.units));
  const used = sum(tables.map((table) => table.rows.used));
  return {
    rows,
    used,
    merged,
    dropped,
    added,
    units,
    adopted: sum(totals.flatMap(({ counts }) => counts)),
    score: sum(totals.map(({ score }) => score)),
    agrees: used - merged - dropped + added === units,
  };
}

/** Whether the total rows of the sheets agree with their units; undefined where there are none to compare. */
export function totalRows(findings: readonly Finding[]): "agree" | "differ" | undefined {
  if (findings.some(({ kind }) => kind === "total-differs")) return "differ";
  return findings.some(({ kind }) => kind === "total-left-out") ? "agree" : undefined;
}

/** What one of several sheets contributes. */
export interface SheetTotal {
  readonly sheet: string;
  /** Items adopted by all channels together. */
  readonly adopted: number;
}

/** What each of several sheets contributes to the bulletin. */
export function sheetTotals({ sheets, units }: SheetGrid): SheetTotal[] {
  return sheets.map((sheet, i) => ({
    sheet,
    adopted: units.reduce((total, { adopted }) => total + (adopted[i] ?? 0), 0),
  }));
}
