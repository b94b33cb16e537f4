import type { CellDoubt, ColumnNeed, FindingOf, TiedUnits } from "../../../findings/finding";
import type { Place } from "../../../cells/address";
import { cellNames } from "../../../findings/cellNames";
import { enumerated } from "../../../bulletin/enumerated";
import { AT_A_GLANCE, short } from "../../short";

export function needed({ is, name }: ColumnNeed): string {
  switch (is) {
    case "unit":
      return "单位名称";
    case "group":
      return "类别";
    case "submitted":
      return "报送条数";
    case "count":
      return `“${name}”的采用条数`;
    case "adjustment":
      return `“${name}”`;
    case "former-score":
      return "上期累计得分";
  }
}

export function aloneCell(sheet: string, column: string, cells: readonly CellDoubt[]): string {
  return cells.map(({ cell, unit }) => `工作表“${sheet}”${cell}：“${unit}”的“${column}”`).join("");
}

export function doubtText({ cell, unit, found, proposed }: CellDoubt): string {
  return `${cell} ${unit} “${short(found)}”${proposed === undefined ? "" : ` → ${proposed}`}`;
}

export function list(items: readonly string[], most = AT_A_GLANCE): string {
  const more = items.length > most ? `等 ${items.length} 项` : "";
  return enumerated(items.slice(0, most)) + more;
}

/** What may be said of several pairs of names. */
export const PAIRS = {
  "as-proposed": () => "每一对都是同一个单位",
  accept: () => "每一对都是两个单位",
  apart: () => "一对一对地说明",
};

export function tie({ first, units, score }: TiedUnits): string {
  return `${list(units)}（${score} 分，第 ${first}—${first + units.length - 1} 位）`;
}

export function where([first]: readonly Place[]): string {
  return first ? `工作表“${first.sheet}”${first.cell}` : "";
}

/** The first place, or all of several on a sheet. */
export function wherever(sheet: string, places: readonly Place[]): string {
  return places.length === 1 ? where(places) : `工作表“${sheet}”${cellList(places)}`;
}

export function cellList(places: readonly Place[]): string {
  return list(cellNames(places));
}

export function differences({
  sheet,
  column,
  differences,
}: FindingOf<"score-differs" | "scores-mostly-differ">): string {
  const each = differences.map(({ at, unit, found, expected }) => `${at.cell} ${unit} ${found}，应为 ${expected}`);
  return `工作表“${sheet}”的“${column}”有 ${differences.length} 处与条数不符（${list(each)}）`;
}

/** A cell's text with what is struck out or raised in words; see the marks of a grid. */
export function withMarks(found: string): string {
  return found.replace(/~~([^~]*)~~/g, "[划掉：$1]").replace(/\^([^^]*)\^/g, "[上标：$1]");
}
