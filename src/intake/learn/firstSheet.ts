import { oneByOne, type Stepwise } from "../../cells/stepwise";
import type { Grid } from "../../cells/grid";
import { isPivotLabel, withoutPivot } from "../pivotTable";
import { byNames, firstGroup, groupsOfRows, nameIn } from "./firstGroups";
import { firstSites } from "./firstSites";
import { groupsOf } from "./members";
import { learnPoints } from "./points";
import { cellsIn, type PublishedTable, publishedTables } from "./published";
import { type SaidPoints, saidPoints } from "./saidPoints";
import { hasParts, type Sense, type SensedTable, withSenses } from "./senses";

/**
 * What a clerk's own sheet says of an office that has no scheme yet: its columns of figures, or the sites that its log names, and
 * the groups of its units. What an item gives nobody can know from it, but where it has scores of its own.
 */
export interface FirstSheet {
  /** What its columns are: counts, or the sites of a log or of rows. */
  readonly of: "counts" | "sites";
  readonly columns: readonly FirstColumn[];
  readonly groups: readonly FirstGroup[];
  /** The heading over the units. */
  readonly unit: string;
  /** What its words say of points. */
  readonly said: SaidPoints;
}

/** A column of figures that may count. */
export interface FirstColumn {
  /** Its letters: C. */
  readonly letter: string;
  /** The texts over it from top to bottom. */
  readonly levels: readonly string[];
  /** What is left of them as a name: 市政府办 of 市政府办采用条数. */
  readonly name: string;
  /** What it seems to be; undefined where only a person can know. */
  readonly use: ColumnUse | undefined;
  /** What one gives by the scores that stand in the sheet already; in how many rows that shows. */
  readonly points?: { readonly each: number; readonly rows: number };
  /** Whether a cell holds part of an item, such as 2.5. */
  readonly isFractional: boolean;
  /** Whether it is none, but a name that stands where sites are named. */
  readonly isNamed?: boolean;
}

/**
 * What becomes of a column: items of a channel; cases that give or take points (批示, 错情); points as they are typed, to be
 * added or taken away; nothing.
 */
export type ColumnUse = "channel" | "bonus" | "penalty" | "bonus-points" | "penalty-points" | "none";

/** Whether one item or case of what a column holds gives points. */
export function hasPoints(use: ColumnUse | undefined): boolean {
  return use === "channel" || use === "bonus" || use === "penalty";
}

/** Units that stand together in the sheet: by what its 类别 column says, under a title of their own, or by their names. */
export interface FirstGroup {
  readonly name: string;
  /** Further texts for it. */
  readonly aliases: readonly string[];
  readonly units: readonly string[];
  /** Endings of names that tell its units, where nothing else does. */
  readonly unitEndings: readonly string[];
  /** Names of the columns in which any of its units has a figure. */
  readonly filled: readonly string[];
  /** What its 类别 cells say, where there are such. */
  readonly category: string | undefined;
}

/** @returns undefined when the sheets have neither a column of figures beside their units nor sites that they name */
export function* firstSheet(sheets: readonly Grid[]): Stepwise<FirstSheet | undefined> {
  const grids = sheets.map(withoutPivot);
  const sites = yield* firstSites(grids);
  const saidOf = (columns: readonly FirstColumn[]): SaidPoints =>
    saidPoints(
      grids,
      columns.map(({ name }) => name),
    );
  if (sites) {
    const { columns, rows } = sites;
    return { of: "sites", columns, groups: groupsOfRows(rows), unit: "单位", said: saidOf(columns) };
  }
  const tables = yield* oneByOne(yield* publishedTables(grids, "all"), function* (table) {
    const read = readable(table);
    yield;
    return withSenses(read);
  });
  const counted = tables.filter(hasParts); // a list of units is none
  const columns = yield* columnsOf(counted);
  const [first] = counted;
  if (!first || columns.length === 0) return undefined;
  const groups = groupsOf(counted, new Map()).map(firstGroup);
  const [only, another] = groups;
  return {
    of: "counts",
    columns,
    groups: only && !another ? byNames(only) : groups,
    unit: isPivotLabel(first.unit.levels.join("")) ? "单位" : first.unit.levels.join(""),
    said: saidOf(columns),
  };
}

/** The table without those texts in columns of figures that are none (约12): they are asked about when it is counted. */
function readable(table: PublishedTable): PublishedTable {
  const isOfFigures = table.columns.map((column) => {
    const filled = cellsIn(table, column).filter((cell) => cell !== "");
    return filled.filter((cell) => typeof cell === "number").length * 2 > filled.length;
  });
  const parts = table.parts.map((part) => ({
    ...part,
    rows: part.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, i) => (isOfFigures[i] && typeof cell === "string" ? "" : cell)),
    })),
  }));
  return { ...table, parts };
}

function* columnsOf(tables: readonly SensedTable[]): Stepwise<FirstColumn[]> {
  const { each, lessons } = yield* learnPoints(tables);
  const found = new Map<string, FirstColumn>();
  for (const { columns } of tables)
    for (const column of columns) {
      const { letter, levels, role, cells, sense } = column;
      if (sense.is !== "items" && sense.is !== "typed" && sense.is !== "figure") continue;
      const name = nameIn(column, sense);
      if (found.has(name)) continue;
      const isFractional = cells.some((cell) => typeof cell === "number" && !Number.isInteger(cell));
      const isNegative = cells.some((cell) => typeof cell === "number" && cell < 0);
      const lesson = lessons.find((one) => one.about === "points" && one.name === sense.name && one.checked);
      const isCounted = sense.is === "figure" && role.is === "count" && !isNegative;
      found.set(name, {
        letter,
        levels,
        name,
        use: isCounted ? "channel" : usualUse(sense),
        ...(lesson && { points: { each: Math.abs(each.get(sense.name) ?? 0), rows: lesson.rows } }),
        isFractional,
      });
    }
  return [...found.values()];
}

function usualUse(sense: Sense): ColumnUse | undefined {
  if (sense.is === "items") return sense.takes ? "penalty" : sense.beside ? "bonus" : "channel";
  if (sense.is === "typed") return sense.takes ? "penalty-points" : "bonus-points";
  return undefined;
}
