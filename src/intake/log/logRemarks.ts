import { cellIn, cellText } from "../../cells/grid";
import { question } from "../../findings/question";
import type { Header } from "../header";
import type { Reading } from "../reading";
import { isAgainst } from "../remarks";
import { aboutCells, askTexts } from "./cellTexts";
import type { LogItem } from "./readLog";

/**
 * Adopted items beside which stands that they do not count (已撤稿, 重复，不计) contradict their marks: the clerk says once
 * for each such text.
 *
 * @returns the items that count
 */
export function withoutDisowned(reading: Reading, header: Header, items: readonly LogItem[]): readonly LogItem[] {
  const columns = header.headings.filter(({ role }) => role.is === "remark").map(({ j }) => j);
  return columns.reduce((left, j) => withoutDisownedIn(reading, j, left), items);
}

function withoutDisownedIn({ grid, inquiry }: Reading, j: number, items: readonly LogItem[]): readonly LogItem[] {
  const textOf = ({ i }: LogItem): string => cellText(cellIn(grid, i, j));
  const against = items.filter((item) => isAgainst(textOf(item)) && item.adopted.some((amount) => amount > 0));
  if (against.length === 0) return items;
  const answerTo = askTexts(
    against.map((row) => ({ row, text: textOf(row) })),
    ({ text, rows }, isAll) => {
      const key = ["log-remark", grid.sheet, ...(isAll ? rows.map(({ i }) => i) : [rows.length]), text];
      const asked = question("sheet", key, [{ as: "leave-out" }, { as: "accept" }]);
      return inquiry.ask("log-remark-against", aboutCells(grid, rows, j), { found: text }, asked);
    },
  );
  const out = new Set(against.filter((item) => answerTo(textOf(item))?.as === "leave-out"));
  return items.filter((item) => !out.has(item));
}
