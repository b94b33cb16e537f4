import type { Bulletin, RankedGroup, RankedUnit } from "../bulletin/bulletin";
import { fill } from "../bulletin/heading";
import type { Scheme } from "../bulletin/scheme";
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

/** The appendices of a bulletin, one for each group. */
export function appendices(bulletin: Bulletin): Appendix[] {
  const { groups } = bulletin;
  return groups.map((ranked, i) => appendix(ranked, groups.length === 1 ? "附件" : `附件${i + 1}`, bulletin));
}

function appendix(ranked: RankedGroup, name: string, { scheme, period }: Bulletin): Appendix {
  const { group, units, unranked, ties } = ranked;
  const columns = columnsOf(group, scheme, period);
  const tied = new Set(ties.flatMap((tie) => tie.units));
  const part = (caption: string, members: readonly RankedUnit[], above: number): AppendixPart => ({
    caption,
    rows: members.map((unit, i) => ({
      unit: unit.unit,
      cells: columns.map(({ cells }) => cells.of(unit, above + i + 1)),
      tied: tied.has(unit.unit),
    })),
  });
  const others = part(scheme.headings.unranked ?? UNRANKED, unranked, units.length);
  const sumCell = ({ sum }: CellsOf): Cell => sum([...units, ...unranked], scheme.headings.sum ?? SUM);
  return {
    name,
    title: fill(group.title, { period }),
    columns: columns.map(({ column }) => column),
    units: units.length + unranked.length,
    parts: [part("", units, 0), ...(unranked.length > 0 ? [others] : [])],
    sums: columns.map(({ cells }) => sumCell(cells)),
    sumsPrinted: scheme.totalRow ?? false,
    note: group.note === undefined ? "" : fillNote(group.note, scheme),
  };
}

function fillNote(note: string, { channels }: Scheme): string {
  return fill(note, Object.fromEntries(channels.map(({ name, points }) => [name, String(points)])));
}
