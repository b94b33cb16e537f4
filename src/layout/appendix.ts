import type { Bulletin, RankedGroup, RankedUnit } from "../bulletin/bulletin";
import type { ColumnSpec } from "../bulletin/columnSpec";
import { fill } from "../bulletin/heading";
import type { Scheme } from "../bulletin/scheme";
import { type AppendixColumn, type Cell, type CellsOf, columnsOf, usualColumns } from "./appendixColumns";

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
}

/** The appendices of a bulletin: those that the scheme lists, or one for each group. */
export function appendices(bulletin: Bulletin): Appendix[] {
  const all = planned(bulletin);
  return all.map((plan, i) => appendix(plan, all.length === 1 ? "附件" : `附件${i + 1}`, bulletin));
}

/** An appendix before its rows are made. */
interface Plan {
  readonly title: string;
  readonly groups: readonly RankedGroup[];
  /** Whether each group stands under its name. */
  readonly sections: boolean;
  readonly columns: readonly ColumnSpec[];
  readonly note: string | undefined;
}

/** Groups without a unit are left out, and so is an appendix of such groups alone. */
function planned({ groups, scheme }: Bulletin): Plan[] {
  if (!scheme.appendices)
    return groups.map((ranked) => {
      const { title, note, columns = scheme.columns ?? usualColumns(ranked.group, scheme) } = ranked.group;
      return { title, groups: [ranked], sections: false, columns, note };
    });
  return scheme.appendices
    .map(({ title, groups: names, columns = scheme.columns ?? [], note }) => ({
      title,
      groups: names.flatMap((name) => groups.find(({ group }) => group.name === name) ?? []),
      sections: names.length > 1,
      columns,
      note,
    }))
    .filter((plan) => plan.groups.length > 0);
}

function appendix(plan: Plan, name: string, { scheme, period }: Bulletin): Appendix {
  const columns = columnsOf(plan.columns, scheme, period);
  const everybody = plan.groups.flatMap(({ units, unranked }) => [...units, ...unranked]);
  const sumCell = ({ sum }: CellsOf): Cell => sum(everybody, scheme.headings.sum ?? SUM);
  return {
    name,
    title: fill(plan.title, { period }),
    groups: plan.groups.map(({ group }) => group.name),
    columns: columns.map(({ column }) => column),
    units: everybody.length,
    parts: plan.groups.flatMap((ranked) =>
      groupParts(
        ranked,
        columns.map(({ cells }) => cells),
        plan.sections ? ranked.group.name : "",
        scheme,
      ),
    ),
    sums: columns.map(({ cells }) => sumCell(cells)),
    sumsPrinted: scheme.totalRow ?? false,
    note: plan.note === undefined ? "" : fillNote(plan.note, scheme),
  };
}

/** The rows of a group under its `section`, and under words of their own those of the units that are not ranked. */
function groupParts(
  { units, unranked, ties }: RankedGroup,
  columns: readonly CellsOf[],
  section: string,
  { headings }: Scheme,
): AppendixPart[] {
  const tied = new Set(ties.flatMap((tie) => tie.units));
  const part = (caption: string, members: readonly RankedUnit[], above: number): AppendixPart => ({
    caption,
    rows: members.map((unit, i) => ({
      unit: unit.unit,
      cells: columns.map(({ of }) => of(unit, above + i + 1)),
      tied: tied.has(unit.unit),
    })),
  });
  const apart = headings.unranked ?? UNRANKED;
  const others = part(section === "" ? apart : `${section}（${apart}）`, unranked, units.length);
  return [part(section, units, 0), ...(unranked.length > 0 ? [others] : [])];
}

function fillNote(note: string, { channels }: Scheme): string {
  return fill(note, Object.fromEntries(channels.map(({ name, points }) => [name, String(points)])));
}
