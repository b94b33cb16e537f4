import type { ColumnHeading, ColumnSpec } from "../../bulletin/columnSpec";
import type { Adjustment, Group, Scheme } from "../../bulletin/scheme";
import { withPeriod } from "./forms";
import type { Materials } from "./materials";
import { numberIn } from "./published";
import type { Sense, SensedTable } from "./senses";

/** The columns of an appendix that looks like a table. */
function columnsOf(
  { columns }: SensedTable,
  period: string,
  kinds: ReadonlyMap<string, Adjustment>,
): readonly ColumnSpec[] {
  return columns.flatMap(({ sense, levels, cells, isDerived }): ColumnSpec[] => {
    if (isDerived) return [];
    const texts = levels.map((text) => withPeriod(text, period));
    // three rows are the most that an appendix has
    const rows = [...texts.slice(0, 2), ...(texts.length > 2 ? [texts.slice(2).join("")] : [])];
    const isNegative = cells.some((cell) => numberIn(cell) < 0);
    return columnFor(sense, rows.length > 1 ? rows : texts.join(""), kinds, isNegative);
  });
}

function columnFor(
  sense: Sense,
  heading: ColumnHeading,
  kinds: ReadonlyMap<string, Adjustment>,
  isNegative: boolean,
): ColumnSpec[] {
  switch (sense.is) {
    case "nothing":
      return [];
    case "typed":
    case "figure":
      return [{ show: "adjustment", adjustment: sense.name, heading }];
    case "items":
      return kinds.has(sense.name)
        ? [{ show: "adjustment", adjustment: sense.name, heading }]
        : [{ show: "count", channel: sense.name, heading }];
    case "points": {
      const beside = kinds.get(sense.name);
      if (!beside) return [{ show: "channel-score", channel: sense.name, heading }];
      // without their sign we print only the sum of all points that are taken away
      const isOnly = [...kinds.values()].filter(({ kind }) => kind === "penalty").length === 1;
      return beside.kind === "penalty" && isOnly && !isNegative
        ? [{ show: "penalty", heading }]
        : [{ show: "adjustment-score", adjustment: sense.name, heading }];
    }
    case "tier":
      return [{ show: sense.shows === "count" ? "tier-count" : "tier-score", tier: sense.tier, heading }];
    default:
      return [{ show: sense.is, heading }];
  }
}

/** A group of the scheme, and the table that it was learnt from. */
export interface MadeGroup {
  readonly group: Group;
  readonly table: SensedTable;
}

/** One appendix for each table; where a table has several groups, they are its sections. */
export function withAppendices(scheme: Scheme, { tables, period }: Materials, made: readonly MadeGroup[]): Scheme {
  const kinds = new Map((scheme.adjustments ?? []).map((adjustment) => [adjustment.name, adjustment]));
  const printed = tables.map((table) => ({
    table,
    columns: columnsOf(table, period, kinds),
    groups: made.flatMap((each) => (each.table === table ? [each.group] : [])),
  }));
  const [first] = printed;
  const isSame = printed.every(({ columns }) => JSON.stringify(columns) === JSON.stringify(first?.columns));
  const shared: Pick<Scheme, "columns"> = isSame && first ? { columns: first.columns } : {};
  const own = (columns: readonly ColumnSpec[]): Pick<Group, "columns"> => (isSame ? {} : { columns });
  if (printed.every(({ groups }) => groups.length < 2))
    return {
      ...scheme,
      ...shared,
      groups: printed.flatMap(({ columns, groups }) => groups.map((group) => ({ ...group, ...own(columns) }))),
    };
  return {
    ...scheme,
    ...shared,
    groups: scheme.groups.map((group) => {
      const { note: _note, ...rest } = group; // it stands under the appendix
      return rest;
    }),
    appendices: printed.map(({ table, columns, groups }) => {
      const note = groups[0]?.note;
      return {
        title: withPeriod(table.title, period),
        groups: groups.map(({ name }) => name),
        ...own(columns),
        ...(note !== undefined && { note }),
      };
    }),
  };
}
