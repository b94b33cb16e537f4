import type { Bulletin, RankedGroup, RankedUnit, RankedUnits } from "../bulletin/bulletin";
import type { ColumnSpec } from "../bulletin/columnSpec";
import { chartOf } from "../bulletin/checkCharts";
import { figureOf } from "../bulletin/figures";
import { fill } from "../bulletin/heading";
import type { AppendixSpec, ChartSpec, Scheme } from "../bulletin/scheme";
import { groupColumns } from "../bulletin/usualColumns";
import { appendixChart, type AppendixChart, type ChartedPart } from "./appendixChart";
import { type AppendixColumn, type Cell, type CellsOf, columnsOf } from "./appendixColumns";

/** What stands over units that are not ranked, and before sums, where the scheme has no words of its own. */
const UNRANKED = "不参与排名";
const SUM = "合计";

/**
 * An appendix (附件) as a document: all that it says and nothing of how it looks. The sheet, the table in Word, the
 * preview and the report of the command line are drawn from it.
 */
export interface Appendix {
  /** 附件1, 附件2 …; a single one has no number (GB/T 9704-2012, 7.3.4). */
  readonly name: string;
  readonly title: string;
  /** Names of the groups whose units it shows. */
  readonly groups: readonly string[];
  readonly columns: readonly AppendixColumn[];
  /** Whether its units stand beside one another on paper, and its columns one below the other. */
  readonly across: boolean;
  /** How many units it has, ranked or not. */
  readonly units: number;
  /** The rows from top to bottom; there is at least one part. */
  readonly parts: readonly AppendixPart[];
  /** One cell for each column: the sum of what the column shows, where it shows figures. */
  readonly sums: readonly Cell[];
  /** Whether the sums are printed under the rows (合计), or only for a person to check. */
  readonly sumsPrinted: boolean;
  /** 注 under the table; empty where there is none. */
  readonly note: string;
  /** The charts beside the table, one for each part that is ranked; none where nobody wants one. */
  readonly charts: readonly AppendixChart[];
}

/** Rows that stand together, under words of their own where `caption` has some. */
export interface AppendixPart {
  readonly caption: string;
  readonly rows: readonly AppendixRow[];
}

/** The row of one unit. */
export interface AppendixRow {
  readonly unit: string;
  /** One for each column. */
  readonly cells: readonly Cell[];
  /** Whether nothing but the order of the input parts the unit from a neighbour. */
  readonly tied: boolean;
  /** Over how many rows from this one on the cells of the unit stand: 1 but where each item has a row; 0 for a further item. */
  readonly span: number;
}

/** What stands in the rows of an appendix, on which the words over them, such as the period, have no influence. */
export interface AppendixRows extends Pick<Appendix, "units" | "parts" | "sums"> {
  /** The parts of each section. */
  readonly sections: readonly (readonly AppendixPart[])[];
}

/**
 * The appendices of a bulletin: those that the scheme lists, or one for each group.
 *
 * @param rows what stands in them, where that was made before
 */
export function appendices(bulletin: Bulletin, rows: readonly AppendixRows[] = appendixRows(bulletin)): Appendix[] {
  const all = planned(bulletin);
  return all.map((plan, i) => appendix(plan, all.length === 1 ? "附件" : `附件${i + 1}`, bulletin, rows[i]!));
}

/** The rows of each appendix of a bulletin, whatever its period. */
export function appendixRows(bulletin: Bulletin): AppendixRows[] {
  return planned(bulletin).map((plan) => rowsOf(plan, bulletin));
}

/** An appendix before its rows are made. */
interface Plan {
  readonly title: string;
  /** Names of its groups. */
  readonly groups: readonly string[];
  /** What it shows from top to bottom. */
  readonly sections: readonly Section[];
  readonly columns: readonly ColumnSpec[];
  readonly rows: "units" | "items";
  readonly across: boolean;
  readonly chart: ChartSpec | undefined;
  readonly note: string | undefined;
}

/** Units that are ranked together, under words of their own where `caption` has some. */
interface Section extends RankedUnits {
  readonly caption: string;
}

/** Groups without a unit are left out, and so is an appendix of such groups alone. */
function planned(bulletin: Bulletin): Plan[] {
  const { groups, scheme } = bulletin;
  if (!scheme.appendices)
    return groups.map((ranked) => {
      const { name, title, note } = ranked.group;
      return {
        title,
        groups: [name],
        sections: [{ caption: "", ...ranked }],
        columns: groupColumns(ranked.group, scheme),
        rows: "units",
        across: false,
        chart: scheme.chart,
        note,
      };
    });
  return scheme.appendices
    .map((spec, i): Plan => {
      const { title, columns = scheme.columns ?? [], rows = "units", note } = spec;
      const own = spec.groups.flatMap((name) => groups.find(({ group }) => group.name === name) ?? []);
      return {
        title,
        groups: own.map(({ group }) => group.name),
        sections: sectionsOf(spec, own, bulletin.mixed[i], scheme),
        columns,
        rows,
        across: spec.across ?? false,
        chart: chartOf(spec, scheme),
        note,
      };
    })
    .filter((plan) => plan.groups.length > 0);
}

function sectionsOf(
  { groups, only }: AppendixSpec,
  own: readonly RankedGroup[],
  mixed: RankedUnits | undefined,
  scheme: Scheme,
): Section[] {
  const sections = mixed
    ? [{ caption: "", ...mixed }]
    : own.map((ranked) => ({ caption: groups.length > 1 ? ranked.group.name : "", ...ranked }));
  if (!only) return sections;
  const { atLeast = -Infinity, below = Infinity, of } = only;
  const { figure, ...about } = of;
  const figureIn = figureOf(figure, about, scheme);
  const isShown = (unit: RankedUnit): boolean => {
    const value = figureIn(unit) ?? NaN; // within no limits
    return value >= atLeast && value < below;
  };
  return sections.map((section) => ({
    ...section,
    units: section.units.filter(isShown),
    unranked: section.unranked.filter(isShown),
  }));
}

function rowsOf(plan: Plan, bulletin: Bulletin): AppendixRows {
  const { scheme } = bulletin;
  const cells = columnsOf(plan.columns, bulletin).map((each) => each.cells);
  const everybody = plan.sections.flatMap(({ units, unranked }) => [...units, ...unranked]);
  const sections = plan.sections.map((section) => sectionParts(section, cells, plan.rows, scheme));
  return {
    units: everybody.length,
    sections,
    parts: sections.flat(),
    sums: cells.map(({ sum }) => sum(everybody, scheme.headings.sum ?? SUM)),
  };
}

function appendix(plan: Plan, name: string, bulletin: Bulletin, rows: AppendixRows): Appendix {
  const { scheme, period } = bulletin;
  const columns = columnsOf(plan.columns, bulletin);
  const title = fill(plan.title, { period });
  const { sections, units, parts, sums } = rows;
  return {
    name,
    title,
    groups: plan.groups,
    columns: columns.map(({ column }) => column),
    across: plan.across,
    units,
    parts,
    sums,
    sumsPrinted: scheme.totalRow ?? false,
    note: plan.note === undefined ? "" : fillNote(plan.note, scheme),
    charts: plan.chart ? charts(plan.chart, rankedParts(plan, sections, title), columns, scheme) : [],
  };
}

/** The parts whose units are ranked, among all parts. */
function rankedParts({ sections }: Plan, parts: readonly (readonly AppendixPart[])[], title: string): ChartedPart[] {
  let part = 0;
  return sections.map(({ caption, units }, i) => {
    const own = { title: caption === "" ? title : caption, part, units };
    part += parts[i]!.length;
    return own;
  });
}

function charts(
  spec: ChartSpec,
  parts: readonly ChartedPart[],
  columns: ReturnType<typeof columnsOf>,
  { ranking }: Scheme,
): AppendixChart[] {
  const byRank = (ranking.order ?? "rank") === "rank";
  return parts.filter(({ units }) => units.length > 0).map((part) => appendixChart(spec, part, columns, byRank));
}

/** The rows of a section under its caption, and under words of their own those of the units that are not ranked. */
function sectionParts(
  { caption: section, units, unranked, ties }: Section,
  columns: readonly CellsOf[],
  rows: Plan["rows"],
  { headings }: Scheme,
): AppendixPart[] {
  const tied = new Set(ties.flatMap((tie) => tie.units));
  const part = (caption: string, members: readonly RankedUnit[], above: number): AppendixPart => ({
    caption,
    rows: members.flatMap((unit, i) => {
      const isTied = tied.has(unit.unit);
      const row = above + i + 1;
      if (rows === "items") return itemRows(unit, row, columns, isTied);
      return [{ unit: unit.unit, cells: columns.map(({ of }) => of(unit, row)), tied: isTied, span: 1 }];
    }),
  });
  const apart = headings.unranked ?? UNRANKED;
  const others = part(section === "" ? apart : `${section}（${apart}）`, unranked, units.length);
  return [part(section, units, 0), ...(unranked.length > 0 ? [others] : [])];
}

/** One row for each item of a unit; what is about the unit stands in the first of them and over all. */
function itemRows(unit: RankedUnit, row: number, columns: readonly CellsOf[], tied: boolean): AppendixRow[] {
  const { items = [] } = unit;
  const first = columns.map(({ of }) => of(unit, row));
  if (items.length === 0) return [{ unit: unit.unit, cells: first, tied, span: 1 }];
  return items.map((item, n) => ({
    unit: unit.unit,
    cells: columns.map(({ ofItem }, j) => (ofItem ? ofItem(item, unit) : n === 0 ? first[j]! : "")),
    tied: tied && n === 0,
    span: n === 0 ? items.length : 0,
  }));
}

function fillNote(note: string, { channels }: Scheme): string {
  return fill(note, Object.fromEntries(channels.map(({ name, points }) => [name, String(points)])));
}
