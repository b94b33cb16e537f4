import type { ColumnSpec } from "../../../bulletin/columnSpec";
import type { AppendixSpec, Scheme } from "../../../bulletin/scheme";
import { groupColumns } from "../../../bulletin/usualColumns";
import type { ShownOption } from "../figureOptions";

/** What an appendix that is added is: a table of all units, a list of some of them, a list of a log's items. */
export type AppendixKind = "whole" | "only" | "items";

/** The appendices that a scheme without its own has: one for each group. */
export function appendixOfEachGroup(scheme: Scheme): AppendixSpec[] {
  return scheme.groups.map((group): AppendixSpec => ({
    title: group.title,
    groups: [group.name],
    columns: groupColumns(group, scheme),
    ...(group.note !== undefined && { note: group.note }),
  }));
}

/** A further appendix: of the groups that stand in none yet, or a list of what all groups have. */
export function newAppendix(
  scheme: Scheme,
  kind: AppendixKind,
  words: {
    readonly newTitles: Readonly<Record<AppendixKind, string>>;
    readonly newHeading: (option: ShownOption) => string;
  },
): AppendixSpec {
  const title = words.newTitles[kind];
  const all = scheme.groups.map(({ name }) => name);
  const column = (show: "item-channels" | "item-title" | "unit"): ColumnSpec => ({
    show,
    heading: words.newHeading({ show }),
  });
  if (kind === "only")
    return { title, groups: all, only: { of: { figure: "adopted" }, below: 1 }, columns: [column("unit")] };
  if (kind === "items")
    return {
      title,
      groups: all,
      rows: "items",
      columns: (["unit", "item-title", "item-channels"] as const).map(column),
    };
  const placed = new Set(
    (scheme.appendices ?? []).filter(({ rows, only }) => rows !== "items" && !only).flatMap(({ groups }) => groups),
  );
  const left = all.filter((name) => !placed.has(name));
  const [group] = scheme.groups.filter(({ name }) => left.includes(name));
  const shown = group ?? scheme.groups[0]!;
  return { title, groups: left.length > 0 ? left : [shown.name], columns: groupColumns(shown, scheme) };
}
