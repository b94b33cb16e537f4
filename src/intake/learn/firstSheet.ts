import { oneByOne, type Stepwise } from "../../cells/stepwise";
import { TOWNSHIPS } from "../../bulletin/townships";
import type { Grid } from "../../cells/grid";
import { groupsOf, type LearntGroup, members } from "./members";
import { learnPoints } from "./points";
import { cellsIn, type PublishedTable, publishedTables } from "./published";
import { type Sense, type SensedColumn, type SensedTable, withSenses } from "./senses";

/**
 * What a clerk's own sheet of counts says of an office that has no scheme yet: its columns of figures and the groups of its
 * units. What an item gives nobody can know from it, but where it has scores of its own.
 */
export interface FirstSheet {
  readonly columns: readonly FirstColumn[];
  readonly groups: readonly FirstGroup[];
  /** The heading over the units. */
  readonly unit: string;
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
}

/**
 * What becomes of a column: items of a channel; cases that give or take points (批示, 错情); points as they are typed, to be
 * added or taken away; nothing.
 */
export type ColumnUse = "channel" | "bonus" | "penalty" | "bonus-points" | "penalty-points" | "none";

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

/** The number before a title: 一、市直部门, （二）乡镇. */
const NUMBER = /^\s*(?:[（(][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十\d]+[、.．])\s*/;

/** @returns undefined when the sheets have no column of figures beside their units */
export function* firstSheet(grids: readonly Grid[]): Stepwise<FirstSheet | undefined> {
  const tables = yield* oneByOne(yield* publishedTables(grids), function* (table) {
    const read = readable(table);
    yield;
    return withSenses(read);
  });
  const columns = yield* columnsOf(tables);
  const [first] = tables;
  if (!first || columns.length === 0) return undefined;
  const groups = groupsOf(tables, new Map()).map(firstGroup);
  const [only, another] = groups;
  return {
    columns,
    groups: only && !another ? byNames(only) : groups,
    unit: first.unit.levels.join(""),
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

/** What a column is called: 政务 of 政务采用条数, and all of 政务信息, which says nothing of counts. */
function nameIn({ leaf }: SensedColumn, { name }: Extract<Sense, { readonly name: string }>): string {
  return leaf === `${name}信息` ? leaf : name;
}

function usualUse(sense: Sense): ColumnUse | undefined {
  if (sense.is === "items") return sense.takes ? "penalty" : sense.beside ? "bonus" : "channel";
  if (sense.is === "typed") return sense.takes ? "penalty-points" : "bonus-points";
  return undefined;
}

function firstGroup(group: LearntGroup): FirstGroup {
  const { columns, parts } = group.table;
  const rows = [...group.ranked, ...group.unranked];
  const filled = columns.flatMap((column) => {
    const { index, sense } = column;
    return "name" in sense && rows.some(({ cells }) => typeof cells[index] === "number") ? [nameIn(column, sense)] : [];
  });
  const name = group.name.replace(NUMBER, "") || group.name;
  const hasCategories = columns.some(({ sense }) => sense.is === "group") && parts.length === 1;
  const category = hasCategories ? group.caption : undefined;
  return {
    name,
    aliases: [group.name, ...group.aliases].filter((alias) => alias !== name),
    units: members(group),
    unitEndings: [],
    filled,
    category: category === "" ? undefined : category,
  };
}

/** Of a sheet without groups those of departments and townships, where the names of its units tell both. */
function byNames(only: FirstGroup): FirstGroup[] {
  const isTown = (unit: string): boolean => TOWNSHIPS.some((ending) => unit.endsWith(ending));
  const towns = only.units.filter(isTown);
  const others = only.units.filter((unit) => !isTown(unit));
  if (towns.length < 2 || others.length < 2) return [only];
  return [
    { ...only, name: "各部门", aliases: [], units: others },
    { ...only, name: "各乡镇街道", aliases: [], units: towns, unitEndings: TOWNSHIPS },
  ];
}
