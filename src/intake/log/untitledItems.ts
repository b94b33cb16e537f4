import { isBlank, rowIn } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import { question } from "../../findings/question";
import type { Header } from "../columns/header";
import type { Reading } from "../reading";
import { unitColumn } from "./logColumns";
import { withColumn, type WithColumn } from "./madeColumn";

/**
 * A log without titles (单位, 日期, 采用网站), with a column for them in which each row has its own: once a person has said that each
 * row is an item.
 *
 * @param site the heading of the column in which sites are named
 */
export function withTitlesMade(reading: Reading, header: Header, site: string): WithColumn | undefined {
  const { grid, scheme, inquiry } = reading;
  const asked = question("sheet", ["log-untitled", grid.sheet, site], [{ as: "accept" }]);
  const data = { site, lacks: "title" } as const;
  if (inquiry.ask("log-lacks-column", { sheet: grid.sheet }, data, asked)?.as !== "accept") return undefined;
  const unit = unitColumn(header.headings.map(({ text }) => plainText(text)));
  const isFilled = (i: number): boolean => rowIn(grid, i).filter((cell) => !isBlank(cell)).length > 1;
  const textOf = (i: number): string => (isFilled(i) ? `第${grid.row + i + 1}行` : "");
  return withColumn(grid, { row: header.last, heading: "标题", textOf, from: unit }, scheme);
}
