import { cellIn, cellText, type Grid, isBlank, mergeIn } from "../../cells/grid";
import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import { question } from "../../findings/question";
import type { Header } from "../header";
import { onlyPeriod } from "../period";
import { placeIn, type Reading } from "../reading";
import { isAgainstItem, type Months, noteAgainst } from "./against";
import { askTexts } from "./cellTexts";
import { type LogColumns, readColumns } from "./logColumns";
import { periodOfLog } from "./logPeriod";
import type { LogItem } from "./readLog";

/** Headings under which somebody says something of an item, beside 备注 and 说明. */
const REMARKS = /意见|处理|处置|情况|原因|核实|核对|反馈|批注|结果|状态|备考/;

/** What is written against counting an item, and the position of its column. */
interface Against {
  readonly item: LogItem;
  readonly text: string;
  readonly j: number;
}

/**
 * Adopted items beside which stands that they do not count (已撤稿, 重复，不计), be it in a column of remarks, in one without a
 * heading, or in brackets behind the title or the unit, contradict their marks: the clerk says once for each such text.
 *
 * @returns the items that count
 */
export function withoutDisowned(
  reading: Reading,
  header: Header,
  columns: LogColumns,
  items: readonly LogItem[],
): readonly LogItem[] {
  const { grid, inquiry } = reading;
  const { months } = onlyPeriod(reading.period ?? "") ?? periodOfLog(grid, header) ?? {};
  const remarkOf = remarkReader(grid, remarkColumns(header, columns), columns, months);
  const all: Against[] = [];
  for (const item of items) {
    const found = item.adopted.some((amount) => amount > 0) ? remarkOf(item) : undefined;
    if (found) all.push({ item, ...found });
  }
  if (all.length === 0) return items;
  const columnOf = new Map(all.map(({ item, j }) => [item.i, j]));
  const answerTo = askTexts(
    all.map(({ item, text }) => ({ row: item, text })),
    ({ text, rows }) => {
      const key = ["log-remark", grid.sheet, ...rows.map(({ unit, title }) => `${unit} ${title}`), text];
      const asked = question("sheet", key, [{ as: "leave-out" }, { as: "accept" }]);
      const about = {
        places: rows.map(({ i }) => placeIn(grid, i, columnOf.get(i)!)),
        units: [...new Set(rows.map(({ unit }) => unit))],
      };
      return inquiry.ask("log-remark-against", about, { found: text }, asked);
    },
  );
  const out = new Set(all.filter(({ text }) => answerTo(text)?.as === "leave-out").map(({ item }) => item));
  return items.filter((item) => !out.has(item));
}

/** Columns that say something of items and are not read as something else, those without a heading among them. */
function remarkColumns({ headings }: Header, columns: LogColumns): readonly number[] {
  const read = new Set(readColumns(columns));
  return headings
    .filter(
      ({ j, text, role }) => !read.has(j) && (text === "" || role.is === "remark" || REMARKS.test(plainText(text))),
    )
    .map(({ j }) => j);
}

/** What stands against an item first: beside it, then behind its title and its unit. */
function remarkReader(
  grid: Grid,
  remarks: readonly number[],
  columns: LogColumns,
  months: Months | undefined,
): (item: LogItem) => Pick<Against, "text" | "j"> | undefined {
  const isOpposed = onceEach((text: string) => isAgainstItem(text, months));
  return ({ i }) => {
    for (const j of remarks) {
      const cell = cellIn(grid, i, j);
      // what is merged over several rows is about all of them
      if (typeof cell === "string" && !isBlank(cell) && isOpposed(cell) && (mergeIn(grid, i, j)?.rows ?? 1) === 1)
        return { text: cellText(cell), j };
    }
    for (const j of [columns.title, columns.unit]) {
      const text = noteAgainst(cellText(cellIn(grid, i, j)));
      if (text !== undefined) return { text, j };
    }
    return undefined;
  };
}
