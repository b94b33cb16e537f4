import { cellText, isBlank } from "../../cells/grid";
import { isSerial } from "../columns/headingRole";
import type { Header } from "../columns/header";
import { siteNamed } from "../down/siteNamed";
import type { Reading } from "../reading";
import { type LogColumns, readColumns } from "./logColumns";
import { namesSites } from "./titledSite";

/** What a column holds these rows tell. */
const ROWS_LOOKED_AT = 300;
/** Under such a heading an item's site may be where it was sent, or where it comes from. */
const NOT_OF_ADOPTION = /报送|上报|投稿|来稿|提交|推荐|推送|[拟待未不退]|来源|转载|原[载创]|建议|计划/;
/** So much of what stands in it must be sites, and nothing else. */
const MOST = 0.8;

/**
 * The columns of a log with those in which sites are named, where no heading tells it (网站, 媒体, 级别): those that hold
 * hardly anything but their names. What was taken for it and names none (是否采用) says again what was adopted.
 */
export function withNamingColumn({ grid, scheme, inquiry }: Reading, header: Header, columns: LogColumns): LogColumns {
  const { sites, adopted, adoptedToo, figures } = columns;
  if (sites.some(({ j }) => j !== undefined)) return columns;
  if (adopted !== undefined && (adoptedToo.length > 0 || namesSites(grid, header, adopted, sites))) return columns;
  const siteOf = siteNamed(scheme);
  const rows = grid.values.slice(header.last + 1, header.last + 1 + ROWS_LOOKED_AT);
  const holdsSites = (j: number): boolean => {
    const filled = rows.flatMap((cells) => (isBlank(cells[j] ?? "") ? [] : [cellText(cells[j]!)]));
    return filled.filter((text) => siteOf(text) !== undefined).length > filled.length * MOST;
  };
  const { kind } = columns;
  // 类别 may be over the kinds of the items, or over these
  const read = new Set(readColumns({ ...columns, kind: undefined }));
  const free = header.headings.filter(
    ({ j, text }) => text !== "" && !read.has(j) && !isSerial(text) && !NOT_OF_ADOPTION.test(text),
  );
  const [first, ...others] = free.filter(({ j }) => holdsSites(j));
  if (!first) return columns;
  for (const { text } of [first, ...others]) inquiry.tell("log-named-sites", { sheet: grid.sheet }, { column: text });
  return {
    ...columns,
    kind: [first, ...others].some(({ j }) => j === kind) ? undefined : kind,
    adopted: first.j,
    adoptedToo: others.map(({ j }) => j),
    ...(adopted !== undefined && { figures: [adopted, ...figures] }),
  };
}
