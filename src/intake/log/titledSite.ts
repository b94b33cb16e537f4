import { cellIn, cellText, isBlank } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import type { Reading } from "../reading";
import { titledChannel } from "../columns/titledChannel";
import { findItems } from "./findItems";
import type { LogPart } from "./logParts";
import type { LogColumns } from "./logColumns";
import { namesIn } from "./names";

/** What says that the items of a list were adopted, and what says that they were not, or only handed in. */
const ADOPTED = /采用|采纳|录用|刊用|刊发|刊登|刊载|登载|发布|上稿/;
const NOT_ADOPTED = /未|报送|上报|投稿|来稿|登记/;
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
  if (sites.some(({ j }) => j !== undefined)) return columns;
  const own = title.split("\n").at(-1) ?? "";
  // a list of what nobody adopted
  if (adopted === undefined && REFUSED.test(own) && !ADOPTED.test(own.replace(REFUSED, "")))
    return { ...columns, isSettled: true };
  const position = titledChannel(title, grid.sheet, scheme);
  const titled = sites.find(({ channels }) => channels.some((channel) => channel.position === position));
  if (!titled || position === undefined) return columns;
  const namesSite = (j: number): boolean =>
    grid.values
      .slice(header.last + 1, header.last + 1 + ROWS_LOOKED_AT)
      .some((cells) => namesIn(plainText(cellText(cells[j] ?? "")), sites).names.length > 0);
  if (adopted !== undefined && namesSite(adopted)) return columns;
  const [day] = published;
  const says = [title, grid.sheet].find((text) => ADOPTED.test(text) && !NOT_ADOPTED.test(text)) !== undefined;
  const isWhole =
    day === undefined || findItems(grid, header, columns).rows.every(({ i }) => !isBlank(cellIn(grid, i, day)));
  const j = adopted ?? (says && isWhole ? undefined : day);
  if (j === undefined && !says) return columns;
  // some of what the title says was adopted has no day: that is for a person
  if (adopted === undefined && says && !isWhole) return columns;
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
