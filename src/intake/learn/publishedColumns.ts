import type { ColumnHeading, ColumnSpec } from "../../bulletin/columnSpec";
import type { Adjustment, Scheme } from "../../bulletin/scheme";
import { withPeriod } from "./forms";
import type { Materials } from "./materials";
import { numberIn } from "./published";
import type { Sense } from "./senses";

/** The columns of each table. */
export function columnsOf({ tables, period }: Materials, adjustments: readonly Adjustment[]): readonly ColumnSpec[][] {
  const kinds = new Map(adjustments.map((adjustment) => [adjustment.name, adjustment]));
  return tables.map(({ table, senses }) =>
    senses.flatMap((sense, i): ColumnSpec[] => {
      const { levels } = table.columns[i]!;
      const texts = levels.map((text) => withPeriod(text, period));
      // three rows are the most that an appendix has
      const heading: ColumnHeading =
        texts.length === 1 ? texts[0]! : [...texts.slice(0, 2), ...(texts.length > 2 ? [texts.slice(2).join("")] : [])];
      const isNegative = table.parts.some(({ rows }) => rows.some(({ cells }) => numberIn(cells[i]) < 0));
      return columnFor(sense, heading, kinds, isNegative);
    }),
  );
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

/** One appendix for each table; where a table has several groups, they are its sections. */
export function withAppendices(
  scheme: Scheme,
  { tables, groups, period }: Materials,
  columns: readonly ColumnSpec[][],
): Scheme {
  const [first = []] = columns;
  const isSame = columns.every((each) => JSON.stringify(each) === JSON.stringify(first));
  const ofTable = (t: number): { columns?: readonly ColumnSpec[] } => (isSame ? {} : { columns: columns[t]! });
  const shared = isSame ? { columns: first } : {};
  const isSectioned = tables.some((_, t) => groups.filter(({ table }) => table === t).length > 1);
  if (!isSectioned)
    return {
      ...scheme,
      ...shared,
      groups: scheme.groups.map((group, g) => ({ ...group, ...ofTable(groups[g]!.table) })),
    };
  return {
    ...scheme,
    ...shared,
    groups: scheme.groups.map((group) => {
      const { note: _note, ...rest } = group; // it stands under the appendix
      return rest;
    }),
    appendices: tables.map(({ table }, t) => {
      const own = scheme.groups.filter((_, g) => groups[g]!.table === t);
      const note = own[0]?.note;
      return {
        title: withPeriod(table.title, period),
        groups: own.map(({ name }) => name),
        ...ofTable(t),
        ...(note !== undefined && { note }),
      };
    }),
  };
}
