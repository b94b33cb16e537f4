import { checkScheme } from "../../bulletin/checkScheme";
import type { Scheme } from "../../bulletin/scheme";
import { type ColumnChoice, firstScheme } from "./firstScheme";
import { type ColumnUse, type FirstColumn, type FirstSheet, hasPoints } from "./firstSheet";
import type { Said } from "./lesson";

/**
 * The first scheme of an office that says by name what an item of its columns gives, and leaves its groups as the sheet has them.
 * A column of no points does not count; those that scores of the sheet tell need not be said.
 *
 * @returns the names of the columns of which something is still to be said, where there are any
 * @throws SchemeRefused when points are none that a scheme can have
 */
export function firstSaid(
  sheet: FirstSheet,
  { points = {}, same = {} }: Said,
): { readonly scheme: Scheme } | { readonly lacking: readonly string[] } {
  const choices = sheet.columns.map((column) => choiceOf(column, points, same));
  const lacking = choices.filter(
    ({ use, points: each }) => use === undefined || (hasPoints(use) && each === undefined),
  );
  if (lacking.length > 0) return { lacking: [...new Set(lacking.map(({ name }) => name))] };
  const columns = choices.map((choice): ColumnChoice => ({ ...choice, use: choice.use ?? "none" }));
  const nameOf = new Map(columns.map(({ column, name }) => [column.name, name]));
  const groups = sheet.groups.map((group) => ({
    name: group.name,
    group,
    unitEndings: group.unitEndings,
    channels: group.filled.flatMap((name) => nameOf.get(name) ?? []),
  }));
  return { scheme: checkScheme(firstScheme(sheet, { columns, groups })) };
}

function choiceOf(
  column: FirstColumn,
  points: NonNullable<Said["points"]>,
  same: NonNullable<Said["same"]>,
): Omit<ColumnChoice, "use"> & { readonly use: ColumnUse | undefined } {
  const name = same[column.name] ?? column.name;
  const said = points[column.name] ?? points[name];
  if (said === 0) return { column, name, use: "none" };
  const use = column.use ?? (said === undefined ? undefined : "channel");
  const each = said ?? column.points?.each;
  return { column, name, use, ...(each !== undefined && hasPoints(use) && { points: each }) };
}
