import type { CellDoubt, ColumnNeed, FindingOf, TiedUnits } from "../../../findings/finding";
import type { Place } from "../../../cells/address";
import { cellNames } from "../../../findings/cellNames";
import { AT_A_GLANCE, short } from "../../short";
import { several } from "../several";

export function needed({ is, name }: ColumnNeed): string {
  switch (is) {
    case "unit":
      return "the unit";
    case "group":
      return "the group";
    case "submitted":
      return "submitted items";
    case "count":
      return `items adopted by “${name}”`;
    case "adjustment":
      return `“${name}”`;
    case "former-score":
      return "the former accumulated score";
  }
}

export function aloneCell(sheet: string, column: string, cells: readonly CellDoubt[]): string {
  return cells.map(({ cell, unit }) => `Sheet “${sheet}” ${cell}: “${column}” of “${unit}”`).join("");
}

export function doubtText({ cell, unit, found, proposed }: CellDoubt): string {
  return `${cell} ${unit} “${short(found)}”${proposed === undefined ? "" : ` → ${proposed}`}`;
}

export function list(items: readonly string[], most = AT_A_GLANCE): string {
  const more = items.length > most ? ` and ${items.length - most} more` : "";
  return items.slice(0, most).join(", ") + more;
}

/** What may be said of several pairs of names. */
export const PAIRS = {
  "as-proposed": () => "Each pair is one unit",
  accept: () => "Each pair is two units",
  apart: () => "Say it pair by pair",
};

export function tie({ first, units, score }: TiedUnits): string {
  return `${list(units)} (${several(score, "point")}, places ${first} to ${first + units.length - 1})`;
}

export function where([first]: readonly Place[]): string {
  return first ? `Sheet “${first.sheet}” ${first.cell}` : "";
}

/** The first place, or all of several on a sheet. */
export function wherever(sheet: string, places: readonly Place[]): string {
  return places.length === 1 ? where(places) : `Sheet “${sheet}”, ${cellList(places)}`;
}

export function cellList(places: readonly Place[]): string {
  return list(cellNames(places));
}

export function differences({
  sheet,
  column,
  differences,
}: FindingOf<"score-differs" | "scores-mostly-differ">): string {
  const each = differences.map(
    ({ at, unit, found, expected }) => `${at.cell} ${unit} ${found}, counts give ${expected}`,
  );
  return `“${column}” of sheet “${sheet}” disagrees with the counts in ${several(differences.length, "place")} (${list(each)})`;
}

/** A cell's text with what is struck out or raised in words; see the marks of a grid. */
export function withMarks(found: string): string {
  return found.replace(/~~([^~]*)~~/g, "[struck: $1]").replace(/\^([^^]*)\^/g, "[raised: $1]");
}
