import { columnName } from "../../cells/address";
import { cellIn, cellText, type CellValue, type Grid, rowIn, wholeCell } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import { eachOf, oneByOne, type Stepwise } from "../../cells/stepwise";
import { findHeaders, type Header, type Heading, isFigure } from "../columns/header";
import { isSerial } from "../columns/headingRole";
import { cellsOf } from "../down/downColumns";
import { saysSites } from "../down/sitesDown";
import { findLogColumns } from "../log/logColumns";
import { isSign, readMark } from "../log/mark";
import { isLog } from "../log/readLog";
import { firstText, isTotal, isTotalOrFooter } from "../rows/rows";
import { cleanUnitName } from "../units/unitName";
import type { FirstColumn } from "./firstSheet";
import { NOBODYS } from "./published";

/** What a row of a log, or of a table with a row for each site, says of an office that has no scheme yet. */
export interface SiteRow {
  readonly units: readonly string[];
  /** What its 类别 cell says; "" where it says nothing. */
  readonly category: string;
  /** Names of the sites that it is about. */
  readonly sites: readonly string[];
}

/** The sites of sheets in which they do not stand over counts, each as a column of items, and the rows that name them. */
export interface FirstSites {
  readonly columns: readonly FirstColumn[];
  readonly rows: readonly SiteRow[];
}

/** Where things stand in the rows of one sheet. */
interface Layout {
  readonly grid: Grid;
  /** The first row under the headings. */
  readonly from: number;
  readonly unit: number;
  readonly category: number | undefined;
  /** Columns in which sites are named. */
  readonly named: readonly number[];
  /** Columns of marks, each of one site. */
  readonly marked: readonly { readonly j: number; readonly name: string; readonly levels: readonly string[] }[];
  /** Whether units and sites are written only where their rows begin. */
  readonly goesOn: boolean;
}

/** Of more names nobody says one by one what they give; a column in which more stand holds something else. */
const MOST = 30;
/** What a column holds these rows tell: a log may have a hundred thousand. */
const ROWS_LOOKED_AT = 1000;
/** So few may all be different. */
const FEW = 3;
/** So much of a column must be marks. */
const MANY = 0.8;
/** A longer text is no name of a site. */
const LONGEST = 20;
const STATE =
  /^(?:[已被未不没有均都]|暂未)*(?:采用|采纳|录用|刊用|刊发|刊登|发布|通过|用|登|发)了?$|^(?:[是否有无对vyn√✓✔☑×✗✘]|暂无)$/i;
/** A day beside a name, and what says that the site took the item. */
const BESIDE_NAME =
  /\d{1,4}[年月日./:-][\d年月日./:-]*|\([^()]*\)|^(?:已?被|[√✓✔☑])|(?:已?(?:采用|录用|刊用|刊发|发布))$/g;
/** Headings over yes and no, or over what proves an item, that are no sites. */
const NO_SITE = /^是否(?!.*[采录刊用])|链接|网址|日期|时间|原创|备注|审核|编辑|字数/;
/** Over ways by which items were handed in. */
const HANDED_IN = /报送|上报|投稿|来稿/;
const AROUND_SITE = /^是否(?:被)?|(?:是否)?(?:采用|采纳|录用|刊用|刊发|发布)(?:情况|结果|与否|标记)?$/g;

/**
 * Finds the sites of logs (台账) and of tables with a row for each site: those named in a column (采用网站), else those over
 * columns of marks. What an item of each gives is for a person to say.
 *
 * @returns undefined when no sheet is of these kinds
 */
export function* firstSites(grids: readonly Grid[]): Stepwise<FirstSites | undefined> {
  const columns = new Map<string, FirstColumn>();
  const rows = yield* oneByOne(grids, function* (grid) {
    const layout = layoutOf(grid);
    if (!layout) return [];
    const found = yield* rowsUnder(layout);
    for (const column of columnsOf(layout, found)) if (!columns.has(column.name)) columns.set(column.name, column);
    return found;
  });
  return columns.size > 0 ? { columns: [...columns.values()], rows: rows.flat() } : undefined;
}

function layoutOf(grid: Grid): Layout | undefined {
  const log = isLog(grid, NOBODYS);
  if (log) return logLayout(grid, log);
  const [header] = findHeaders(grid, NOBODYS);
  return header && downLayout(grid, header);
}

function logLayout(grid: Grid, header: Header): Layout | undefined {
  const columns = findLogColumns(header, NOBODYS);
  const { unit, title, group, submitted, published, event, reviewer, kind, adopted, adoptedToo } = columns;
  const around = { grid, from: header.last + 1, unit, category: group, goesOn: false };
  const named = adopted === undefined ? [] : [adopted, ...adoptedToo];
  if (named.length > 0 && named.every((j) => holdsNames(grid, header, j))) return { ...around, named, marked: [] };
  const read = [unit, title, group, submitted, ...published, event, reviewer, kind];
  const free = header.headings.filter(
    ({ j, text }) => text !== "" && !read.includes(j) && !isSerial(text) && !NO_SITE.test(plainText(text)),
  );
  const marked = free.filter(({ j }) => holdsMarks(grid, header, j));
  return marked.length > 0 ? { ...around, named: [], marked: marked.map(siteOver) } : undefined;
}

/** The site of a column of marks: 市政府网 of 市政府网采用情况. */
function siteOver({ j, text, levels }: Heading): Layout["marked"][number] {
  const plain = plainText(text);
  return { j, name: plain.replace(AROUND_SITE, "") || plain, levels };
}

/** A table in which a unit has a row for each site: 单位, 采用网站, 采用条数. */
function downLayout(grid: Grid, header: Header): Layout | undefined {
  const { headings, last } = header;
  const unit = headings.find(({ role }) => role.is === "unit");
  const site = headings.find(
    (heading) =>
      heading !== unit && !HANDED_IN.test(heading.text) && saysSites(heading) && holdsNames(grid, header, heading.j),
  );
  const hasCounts = headings.some(({ j }) => cellsUnder(grid, header, j).some(isFigure));
  if (!unit || !site || !hasCounts) return undefined;
  const category = headings.find(({ role }) => role.is === "group");
  return { grid, from: last + 1, unit: unit.j, category: category?.j, named: [site.j], marked: [], goesOn: true };
}

/** What stands in a column in the first rows under its heading. */
function cellsUnder(grid: Grid, { last }: Header, j: number): CellValue[] {
  return cellsOf(grid, last + 1, Math.min(grid.values.length, last + 1 + ROWS_LOOKED_AT), j);
}

/** Whether names stand in a column, the same ones again and again. */
function holdsNames(grid: Grid, header: Header, j: number): boolean {
  const cells = cellsUnder(grid, header, j);
  const names = cells.flatMap((cell) => namesIn(cellText(cell)));
  const different = new Set(names).size;
  return different > 0 && different <= MOST && (different <= FEW || different * 2 <= names.length);
}

/** Whether marks stand in a column, and one of them at least says that an item was adopted. */
function holdsMarks(grid: Grid, header: Header, j: number): boolean {
  const cells = cellsUnder(grid, header, j);
  const isMark = (cell: CellValue): boolean =>
    cell === 0 || cell === 1 || typeof cell === "boolean" || isSign(cell) || STATE.test(plainText(cellText(cell)));
  const marks = cells.filter(isMark);
  return marks.length >= cells.length * MANY && marks.some((cell) => readMark(cell) === "adopted");
}

/** The sites that a cell names: 市政府网、省政府网（3月5日） names two. */
function namesIn(text: string): string[] {
  return text
    .split(/[、，,；;\n\r]+/)
    .map((part) => plainText(part).replace(BESIDE_NAME, ""))
    .filter((name) => name.length > 1 && name.length <= LONGEST && /\p{L}/u.test(name) && !STATE.test(name))
    .filter((name) => !isTotal(name) && readMark(name) !== "not adopted");
}

function* rowsUnder(layout: Layout): Stepwise<SiteRow[]> {
  const { grid, from, named, marked } = layout;
  const above = { unit: "", category: "", site: "" };
  const textAt = (i: number, j: number | undefined): string =>
    j === undefined ? "" : plainText(cellText(wholeCell(grid, i, j)));
  const rows = yield* eachOf(grid.values.slice(from), (_, n): SiteRow | undefined => {
    const i = from + n;
    const own = { unit: textAt(i, layout.unit), category: textAt(i, layout.category), site: "" };
    if (isTotalOrFooter(firstText(rowIn(grid, i))) || isTotal(own.unit)) return undefined;
    if (layout.goesOn) {
      own.site = textAt(i, named[0]) || above.site;
      if (own.unit === "") own.category ||= above.category;
      own.unit ||= above.unit;
      Object.assign(above, own);
    }
    const sites = layout.goesOn ? namesIn(own.site) : named.flatMap((j) => namesIn(cellText(cellIn(grid, i, j))));
    const ticked = marked.flatMap(({ j, name }) => (readMark(cellIn(grid, i, j)) === "adopted" ? [name] : []));
    const units = own.unit.split(/[、，,；;]+/).map((unit) => cleanUnitName(unit).name);
    return { units: units.filter((unit) => /\p{L}/u.test(unit)), category: own.category, sites: [...sites, ...ticked] };
  });
  return rows.flatMap((row) => (row && row.units.length > 0 ? [row] : []));
}

/** A column of items for each site: where it is marked, or where sites are named. */
function columnsOf({ grid, named: [first = 0], marked }: Layout, rows: readonly SiteRow[]): FirstColumn[] {
  const of = (name: string, j: number, levels: readonly string[]): FirstColumn => {
    return { letter: columnName(grid.column + j), levels, name, use: "channel", isFractional: false };
  };
  if (marked.length > 0) return marked.map(({ j, name, levels }) => of(name, j, levels));
  const names = [...new Set(rows.flatMap(({ sites }) => sites))].slice(0, MOST);
  return names.map((name) => of(name, first, [name]));
}
