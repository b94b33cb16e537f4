import { channelWords } from "../../bulletin/channelWords";
import { readDay } from "../../cells/days";
import { type CellValue, cellText, isBlank } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import type { Header } from "../columns/header";
import type { Reading } from "../reading";
import { isTotalOrFooter, firstText } from "../rows/rows";
import type { LogColumns, LogSite } from "./logColumns";
import { isSign } from "./mark";

/** What a column holds these rows tell. */
const ROWS_LOOKED_AT = 1000;
/** Words for yes and no, and addresses. */
const MARK = /^(?:[是否有无已未被没采录刊发登用纳布vyn√✓✔☑×✗✘●○★/-]{1,4}了?|https?:.*|www\..*|一?[条篇次])$/i;

/**
 * The further columns of a site's marks (市政府网动态 beside 市政府网要闻) of which the heading says no more, or that hold nothing but marks:
 * who edited an item, or its words, would pass for them. An item that is marked in any of them counts once, which is told.
 */
export function withFurtherColumns(
  { grid, scheme, inquiry }: Reading,
  header: Header,
  columns: LogColumns,
): LogColumns {
  if (columns.sites.every(({ too }) => too === undefined)) return columns;
  const rows = grid.values
    .slice(header.last + 1, header.last + 1 + ROWS_LOOKED_AT)
    .filter((cells) => !isTotalOrFooter(firstText(cells)));
  const names = new Set(scheme.channels.flatMap(channelWords));
  const holdsMarks = (j: number): boolean => rows.every((cells) => isBlank(cells[j] ?? "") || isMark(cells[j]!));
  const headingOf = (j: number): string => header.headings[j]?.text ?? "";
  const isOfSite = (j: number): boolean => names.has(plainText(headingOf(j))) || holdsMarks(j);
  const sites = columns.sites.map((site): LogSite => {
    const { j, too = [], ...own } = site;
    const further = too.filter(isOfSite);
    if (j === undefined || further.length === 0) return { ...own, j };
    inquiry.tell(
      "log-site-columns",
      { sheet: grid.sheet },
      { site: site.name, columns: [j, ...further].map(headingOf) },
    );
    return { ...own, j, too: further };
  });
  return { ...columns, sites };
}

function isMark(cell: CellValue): boolean {
  if (typeof cell !== "string")
    return typeof cell === "boolean" || cell === 0 || cell === 1 || readDay(cell) !== undefined;
  return isSign(cell) || readDay(cell) !== undefined || MARK.test(plainText(cellText(cell)));
}
