import { cellIn, cellText } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import { onceEach } from "../../cells/onceEach";
import { question } from "../../findings/question";
import { plainCount } from "../figures/count";
import { mayNameSeveral } from "../units/unitNames";
import type { Reading } from "../reading";
import { aboutCells } from "./cellTexts";
import type { Unread } from "./findItems";
import { type LogColumns, markColumns } from "./logColumns";

/** Signs that may part titles in a cell; a single title has none of them but for a break where it is long. */
const MAY_PART = /[\r\n；;》]/;
const BREAK = /[\r\n]+/;
const STOPS = /[；;]/;
/** What parts units, and titles that stand in one order with them. */
const PARTS = /[、，,；;\r\n]+/;
const FEWEST_UNITS = 3;
/** A title in its marks, and what stands between two of them. */
const QUOTED = /《[^《》]+》/g;
const BETWEEN = /^[\s、，,；;]*$/;
/** What numbers the titles of a list. */
const NUMBER = /^(?:\d{1,2}[.、．)）]|[(（]\d{1,2}[)）]|[①-⑳])\s*/;
/** A line that only goes on with the one above, or is its subtitle. */
const GOES_ON = /^[—–\-(（、，,。]|^副标题/;
const TO_BE_CONTINUED = /[、，,的与和及之“《（(—-]$/;
/** No title is shorter. */
const SHORTEST = 4;

/**
 * The items of rows in whose cell of titles several stand, one below the other, in marks or parted by stops: the clerk says once
 * whether each is an item; until then a row is one. Where a number beside them says how many they are that says it, and where
 * several units share the cell nobody can tell whose they are: that has to be written row by row.
 */
export function withEachTitle(reading: Reading, rows: Unread[], columns: LogColumns): Unread[] {
  const { grid, inquiry } = reading;
  const titlesOf = onceEach(titlesIn);
  const counts = countColumns(columns);
  const unitsIn = onceEach((unit: string) => parted(unit, PARTS).length);
  // as many titles as units beside them: lists of which each title has its unit
  const isListOfUnits = ({ unit, title }: Unread): boolean =>
    unitsIn(unit) >= FEWEST_UNITS && parted(title, PARTS).length === unitsIn(unit);
  const isCounted = ({ i }: Unread): boolean => counts.some((j) => (plainCount(cellIn(grid, i, j)) ?? 0) > 1);
  const written = ({ i }: Unread): string => String(cellIn(grid, i, columns.title));
  askBySite(reading, rows, columns);
  const several = rows.filter(
    (row) =>
      ((MAY_PART.test(written(row)) && titlesOf(written(row)).length > 1) || isListOfUnits(row)) && !isCounted(row),
  );
  if (several.length === 0) return rows;
  const areShared = several.some(({ unit }) => mayNameSeveral(unit) && PARTS.test(unit));
  const about = aboutCells(grid, several, columns.title);
  const titles = several.reduce((total, row) => total + titlesOf(written(row)).length, 0);
  const data = { column: cellText(cellIn(grid, columns.headerRow, columns.title)), titles };
  if (areShared) {
    inquiry.tell("log-lists-shared", about, data);
    return rows;
  }
  const key = ["log-titles", grid.sheet, ...several.map((row) => `${row.unit} ${written(row)}`)];
  const asked = question("sheet", key, [{ as: "accept" }, { as: "count", value: 1 }]);
  if (inquiry.ask("log-several-titles", about, data, asked)?.as !== "accept") return rows;
  const apart = new Set(several);
  return rows.flatMap((row) =>
    apart.has(row) ? titlesOf(written(row)).map((title): Unread => ({ ...row, title })) : [row],
  );
}

/** Titles in the columns of sites, with a row for each unit, may be several in a cell, whatever stands between them. */
function askBySite({ grid, inquiry }: Reading, rows: readonly Unread[], { title, sites, headerRow }: LogColumns): void {
  if (!markColumns(sites).includes(title) || new Set(rows.map(({ unit }) => unit)).size < rows.length) return;
  const column = cellText(cellIn(grid, headerRow, title));
  const asked = question("sheet", ["log-by-site", grid.sheet, column, `${rows.length}`], [{ as: "accept" }]);
  inquiry.ask("log-titles-by-site", aboutCells(grid, rows, title), { column }, asked);
}

/** Columns in which a number may say how many items a row is. */
function countColumns({ sites, figures, sums }: LogColumns): readonly number[] {
  return [...markColumns(sites), ...figures, ...sums];
}

/** The titles in a cell: several where they are lines, or in marks, or parted by stops. */
function titlesIn(text: string): readonly string[] {
  const lines = parted(text, BREAK);
  if (lines.length > 1) return areTitles(lines) ? lines.map(withoutListNumber) : [text];
  const quoted = text.match(QUOTED) ?? [];
  if (quoted.length > 1 && BETWEEN.test(text.replace(QUOTED, ""))) return quoted;
  const parts = parted(text, STOPS);
  return parts.length > 1 && areTitles(parts) ? parts.map(withoutListNumber) : [text];
}

function parted(text: string, by: RegExp): string[] {
  return text
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function areTitles(parts: readonly string[]): boolean {
  return parts.every(
    (part, n) =>
      plainText(withoutListNumber(part)).length >= SHORTEST &&
      !GOES_ON.test(part) &&
      (n === parts.length - 1 || !TO_BE_CONTINUED.test(part)),
  );
}

function withoutListNumber(part: string): string {
  return part.replace(NUMBER, "");
}
