import { sumItems } from "../../bulletin/decimal";
import { cellText } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import { question } from "../../findings/question";
import { countsOf } from "../columns/columns";
import type { TableReading } from "../table";

/** In what counts are given, over a table or in brackets behind a heading: 单位：百条, （十条）. */
const MEASURE = /^(?:计量)?单位[:：]([十百千万])[条篇件]$|[(]([十百千万])[条篇件][)]/;
const ITEMS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };
/** So many rows up to the headings may say it. */
const ROWS_LOOKED_AT = 8;

/**
 * A table whose title, or whose headings, say that it counts in tens or hundreds of items: whether it does is asked.
 *
 * @returns the table with single items, once a person has said so
 */
export function inItems(table: TableReading): TableReading {
  const { columns, reading, units, view } = table;
  const { grid, inquiry } = reading;
  const last = view.headerRow - grid.row;
  const above = grid.values.slice(Math.max(0, last - ROWS_LOOKED_AT), last).flatMap((cells) => cells.map(cellText));
  const headings = columns.channels.flatMap(countsOf).map(({ label }) => label);
  const found = [...headings, ...above].map((text) => MEASURE.exec(plainText(text))).find((match) => match !== null);
  const each = ITEMS[found?.[1] ?? found?.[2] ?? ""];
  if (!found || each === undefined || units.length === 0) return table;
  const asked = question("sheet", ["measure", grid.sheet, found[0]], [{ as: "as-proposed" }, { as: "accept" }]);
  const answer = inquiry.ask("counts-in-measure", { sheet: grid.sheet }, { measure: found[0], each }, asked);
  if (answer?.as !== "as-proposed") return table;
  return {
    ...table,
    units: units.map((unit) => ({ ...unit, counts: unit.counts.map((count) => sumItems([count * each])) })),
  };
}
