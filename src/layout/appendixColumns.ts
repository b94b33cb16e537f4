import type { RankedUnit } from "../bulletin/bulletin";
import type { ColumnSpec } from "../bulletin/columnSpec";
import { sum } from "../bulletin/decimal";
import { channelLabel, fill } from "../bulletin/heading";
import type { Group, Scheme } from "../bulletin/scheme";
import { columnKind } from "./columnKind";
import type { StyleName } from "./sheetLayout";

/** A number, or a text as it is printed; "" where a cell stays blank. */
export type Cell = number | string;

/** The head of one column of an appendix. */
export interface AppendixColumn {
  /** All texts of the heading in one, such as 市本级采用/普发. */
  readonly heading: string;
  /** The texts of the heading from top to bottom. */
  readonly levels: readonly string[];
  readonly style: StyleName & ("number" | "text");
}

/** What stands under a heading. */
export interface CellsOf {
  /** @param row number of the unit's row, counted from 1 */
  readonly of: (unit: RankedUnit, row: number) => Cell;
  /** @param label names the row of sums */
  readonly sum: (units: readonly RankedUnit[], label: string) => Cell;
}

/** The columns that `specs` ask for. */
export function columnsOf(
  specs: readonly ColumnSpec[],
  scheme: Scheme,
  period: string,
): { column: AppendixColumn; cells: CellsOf }[] {
  return specs.map((spec) => {
    const kind = columnKind(spec, scheme);
    const texts = typeof spec.heading === "string" ? [spec.heading] : spec.heading;
    const levels = texts.map((text) => fill(text, { period }));
    return {
      column: { heading: levels.join("/"), levels, style: kind.is === "text" ? "text" : "number" },
      cells: kind.is === "figure" ? figures(kind.of, scheme) : kind,
    };
  });
}

/** The columns of the published bulletin: rank, unit, count and score of each channel, what else counts, total score. */
export function usualColumns(group: Group, { headings, ranking, adjustments = [] }: Scheme): ColumnSpec[] {
  const channels = group.channels.flatMap((channel): ColumnSpec[] => {
    const label = { channel: channelLabel(group, channel) };
    return [
      { show: "count", channel, heading: fill(headings.count, label) },
      { show: "channel-score", channel, heading: fill(headings.score, label) },
    ];
  });
  return [
    ...(ranking.style === "none" ? [] : [{ show: "rank", heading: headings.rank } as const]),
    { show: "unit", heading: headings.unit },
    ...channels,
    ...adjustments
      .filter(({ kind }) => kind !== "figure")
      .map(({ name }) => ({ show: "adjustment-score", adjustment: name, heading: name }) as const),
    { show: "score", heading: headings.total },
  ];
}

/** The cells of a column of figures; under one that not all units have there is no sum, for it would be too small. */
function figures(of: (unit: RankedUnit) => number | undefined, { zero = "0" }: Scheme): CellsOf {
  const cell = (value: number | undefined): Cell => {
    if (value === undefined) return "";
    return value === 0 && zero !== "0" ? zero : value;
  };
  return {
    of: (unit) => cell(of(unit)),
    sum: (units) => {
      const values = units.map(of);
      return cell(values.every((value) => value !== undefined) ? sum(values) : undefined);
    },
  };
}
