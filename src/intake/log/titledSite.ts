import { cellIn, cellText, type Grid, isBlank } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import type { Header } from "../columns/header";
import type { Reading } from "../reading";
import { titledChannel } from "../columns/titledChannel";
import { findItems } from "./findItems";
import type { LogPart } from "./logParts";
import type { LogColumns } from "./logColumns";
import { namesIn } from "./names";
import type { Site } from "./sites";

/** What says that the items of a list were adopted, and what says that they were not, or only handed in. */
const ADOPTED = /采用|采纳|录用|刊用|刊发|刊登|刊载|登载|发布|上稿/;
export const NOT_ADOPTED = /未|报送|上报|投稿|来稿|登记/;
const REFUSED = /未被?(?:采用|采纳|录用|刊用|发布)|退稿|落选/;
/** A look at so many rows is enough to see whether a column names sites. */
const ROWS_LOOKED_AT = 300;

/**
 * The columns of a log that is of one site alone, as its title or its sheet's name says (扎兰屯市政府网采用信息): a column of marks
 * that names no site (是否采用, 采用日期) is that site's; where there is none, and the title says so, all items were adopted by it.
 */
export function ofTitledSite(reading: Reading, { header, title }: LogPart, columns: LogColumns): LogColumns {
  const { grid, scheme, inquiry } = reading;
  const { sites, adopted, published } = columns;
  if (columns.isSettled === true || sites.some(({ j }) => j !== undefined)) return columns;
  const own = title.split("\n").at(-1) ?? "";
  // a list of what nobody adopted
  if (adopted === undefined && wasRefused(own)) return { ...columns, isSettled: true };
  const position = titledChannel(title, grid.sheet, scheme);
  const titled = sites.find(({ channels }) => channels.some((channel) => channel.position === position));
  if (!titled || position === undefined) return columns;
  if (adopted !== undefined && namesSites(grid, header, adopted, sites)) return columns;
  const [day] = published;
  const says = [title, grid.sheet].some(saysTaken);
  const isWhole =
    day === undefined || findItems(grid, header, columns).rows.every(({ i }) => !isBlank(cellIn(grid, i, day)));
  // 采用条数 says of each item whether it was adopted
  const [figure] = columns.figures;
  const j = adopted ?? figure ?? (says && isWhole ? undefined : day);
  if (j === undefined && !says) return columns;
  // some of what the title says was adopted has no day: that is for a person
  if (adopted === undefined && figure === undefined && says && !isWhole) return columns;
  const heading = j === undefined ? "" : cellText(cellIn(grid, header.last, j));
  if (j === undefined) inquiry.tell("log-all-adopted", { sheet: grid.sheet }, { site: titled.name });
  else inquiry.tell("channel-by-title", { sheet: grid.sheet }, { channel: titled.name, column: heading });
  return {
    ...columns,
    adopted: undefined,
    isSettled: true,
    sites: sites.map((site) => (site === titled ? { ...site, j, ...(j === undefined && { isAll: true }) } : site)),
  };
}

/** Whether a column names sites of the scheme in any of its first rows. */
export function namesSites(grid: Grid, { last }: Pick<Header, "last">, j: number, sites: readonly Site[]): boolean {
  return grid.values
    .slice(last + 1, last + 1 + ROWS_LOOKED_AT)
    .some((cells) => namesIn(plainText(cellText(cells[j] ?? "")), sites).names.length > 0);
}

/** Whether a title or a caption says that items were adopted. */
export function saysTaken(text: string): boolean {
  return ADOPTED.test(text) && !NOT_ADOPTED.test(text);
}

/** Whether it says that they were not. */
export function wasRefused(text: string): boolean {
  return REFUSED.test(text) && !ADOPTED.test(text.replace(REFUSED, ""));
}
