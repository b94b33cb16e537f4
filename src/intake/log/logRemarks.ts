import { type CellValue, cellIn, cellText, type Grid, isBlank, mergeIn } from "../../cells/grid";
import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import type { Header } from "../columns/header";
import { placeIn, type Reading } from "../reading";
import { isAgainstItem, type Months, noteAgainst } from "./against";
import { type Caption, captionAbove, captionsOf } from "./captions";
import { countedAgainst } from "./countedAgainst";
import { withoutNumber } from "./findItems";
import { type LogColumns, readColumns } from "./logColumns";
import { monthsOf } from "./logPeriod";
import { readMark } from "./mark";
import type { LogItem } from "./readLog";
import { remarkColumns } from "./remarkColumns";
import { wasRefused } from "./titledSite";

/** Headings under which anything but a no speaks against an item: 退稿原因, 未采用原因, 是否重复. */
const SAYS_AGAINST = /退稿|退回|撤稿|撤回|[未不]予?(?:采用|录用|采纳|刊发|发布|计)|重复|作废|剔除|核减/;
/** How often it was returned before says nothing. */
const HOW_OFTEN = /次数?$|数$|率$|日期|时间/;

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
  const { grid } = reading;
  const columnsOf = { remarks: remarkColumns(header, columns), against: againstColumns(header, columns) };
  const captionOver = captionAbove(captionsOf(grid, header));
  const remarkOf = remarkReader(grid, columnsOf, columns, monthsOf(reading, header), captionOver);
  return countedAgainst(reading, "log-remark-against", items, (item) => {
    const found = remarkOf(item);
    return found && { text: found.text, place: placeIn(grid, item.i, found.j) };
  });
}

/** Columns whose headings speak against an item: in them anything does but a no. */
function againstColumns({ headings }: Header, columns: LogColumns): ReadonlyMap<number, string> {
  const read = new Set(readColumns(columns));
  return new Map(
    headings.flatMap(({ j, text }): [number, string][] => {
      const plain = plainText(text);
      return !read.has(j) && SAYS_AGAINST.test(plain) && !HOW_OFTEN.test(plain) ? [[j, text]] : [];
    }),
  );
}

/** What stands against an item first: beside it, then behind its title and its unit, then in the caption above (退稿：). */
function remarkReader(
  grid: Grid,
  { remarks, against }: { readonly remarks: readonly number[]; readonly against: ReadonlyMap<number, string> },
  columns: LogColumns,
  months: Months | undefined,
  captionOver: (i: number) => Caption | undefined,
): (item: LogItem) => { text: string; j: number } | undefined {
  const isOpposed = onceEach((text: string) => isAgainstItem(text, months));
  const isRefusal = onceEach((text: string) => wasRefused(text) || isOpposed(withoutNumber(text)));
  const isNo = onceEach((cell: CellValue) => readMark(cell) === "not adopted" || /^[无没不非]/.test(cellText(cell)));
  return ({ i }) => {
    for (const j of remarks) {
      const cell = cellIn(grid, i, j);
      // what is merged over several rows is about all of them
      if (typeof cell === "string" && !isBlank(cell) && isOpposed(cell) && (mergeIn(grid, i, j)?.rows ?? 1) === 1)
        return { text: cellText(cell), j };
    }
    for (const [j, heading] of against) {
      const cell = cellIn(grid, i, j);
      if (!isBlank(cell) && !isNo(cell)) return { text: `${heading}：${cellText(cell)}`, j };
    }
    for (const j of [columns.title, columns.unit]) {
      const text = noteAgainst(cellText(cellIn(grid, i, j)));
      if (text !== undefined) return { text, j };
    }
    const over = captionOver(i);
    return over && isRefusal(over.text) ? { text: over.text, j: columns.title } : undefined;
  };
}
