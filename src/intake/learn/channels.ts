import type { Adjustment, Channel } from "../../bulletin/scheme";
import { plainText } from "../../cells/plainText";
import type { Materials } from "./materials";
import type { SensedTable } from "./senses";

/** Columns of points, of items beside the channels, of items that take points away or are no whole numbers. */
export function adjustmentsOf({ tables, points, names }: Materials): Adjustment[] {
  const found = new Map<string, Adjustment>();
  const base = (name: string): Pick<Adjustment, "name" | "aliases"> => ({
    name,
    aliases: [...(names.aliases.get(name) ?? [])],
  });
  for (const { columns } of tables)
    for (const { sense } of columns) {
      if (sense.is === "typed") found.set(sense.name, { ...base(sense.name), kind: sense.takes ? "penalty" : "bonus" });
      else if (sense.is === "figure") found.set(sense.name, { ...base(sense.name), kind: "figure" });
      else if (sense.is === "items") {
        const each = points.each.get(sense.name);
        if (!sense.beside && (each === undefined || each >= 0)) continue;
        if (each === undefined && !points.scored) found.set(sense.name, { ...base(sense.name), kind: "figure" });
        else {
          const takes = each === undefined ? sense.takes : each < 0;
          found.set(sense.name, {
            ...base(sense.name),
            kind: takes ? "penalty" : "bonus",
            points: Math.abs(each ?? 0),
          });
        }
      }
    }
  return [...found.values()];
}

export function channelsOf({ tables, points, names }: Materials, beside: ReadonlySet<string>): Channel[] {
  const tierOf = new Map(
    tables.flatMap(({ columns }) =>
      columns.flatMap(({ sense }) => (sense.is === "tier" ? sense.of.map((name) => [name, sense.tier] as const) : [])),
    ),
  );
  const all = tables.flatMap(({ columns }) =>
    columns.flatMap(({ sense }) => (sense.is === "items" ? [sense.name] : [])),
  );
  return [...new Set(all)]
    .filter((name) => !beside.has(name))
    .map((name) => {
      const tier = tierOf.get(name);
      return {
        name,
        aliases: [...new Set([...(names.aliases.get(name) ?? []), ...headingAliases(name, tables)])],
        points: points.each.get(name) ?? 0,
        ...(tier !== undefined && { tier }),
      };
    });
}

/** A heading of several rows whose texts together make the name: 市级/每日要情 for 市级每日要情. */
function headingAliases(name: string, tables: readonly SensedTable[]): string[] {
  return tables.flatMap(({ columns }) =>
    columns.flatMap(({ sense, path, levels }) =>
      sense.is === "items" && sense.name === name && levels.length > 1 && !path.includes(plainText(name))
        ? [levels.slice(-2).join("/")]
        : [],
    ),
  );
}
