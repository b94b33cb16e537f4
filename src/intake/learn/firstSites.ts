import { portion, times } from "../../bulletin/decimal";
import { columnName } from "../../cells/address";
import { cellIn, cellText, type CellValue, type Grid, rowIn, wholeCell } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import { eachOf, oneByOne, type Stepwise } from "../../cells/stepwise";
import { findHeaders, type Header, type Heading, isFigure } from "../columns/header";
import { isSerial, type Role } from "../columns/headingRole";
import { cellsOf } from "../down/downColumns";
import { saysSites } from "../down/sitesDown";
import { readScore } from "../figures/count";
import { findLogColumns } from "../log/logColumns";
import { isSign, readMark } from "../log/mark";
import { namesIn } from "../log/names";
import { isLog } from "../log/logHeader";
import { firstText, isTotal, isTotalOrFooter } from "../rows/rows";
import { cleanUnitName } from "../units/unitName";
import type { FirstColumn } from "./firstSheet";
import { NOBODYS } from "./published";
import { caseUse } from "./senses";

/** What a row of a log, or of a table with a row for each site, says of an office that has no scheme yet. */
export interface SiteRow {
  readonly units: readonly string[];
  /** What its 类别 cell says; "" where it says nothing. */
  readonly category: string;
  /** Names of the sites that it is about. */
  readonly sites: readonly string[];
  /** What one item gave by the score that stands in it; undefined where none does. */
  readonly each: number | undefined;
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
  /** The only column of scores, and of a table that of the counts which gave them. */
  readonly score: number | undefined;
  readonly count: number | undefined;
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
/** A day beside a name, the marks of its title, and what says that the site took the item. */
const BESIDE_NAME =
  /\d{1,4}[年月日./:-][\d年月日./:-]*|\([^()]*\)|[《》〈〉“”"]|^(?:已?被|[√✓✔☑])|(?:已?(?:采用|录用|刊用|刊发|发布))$/g;
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
  const score = only(columns.scores)?.j;
  const around = { grid, from: header.last + 1, unit, category: group, score, count: undefined, goesOn: false };
  const named = adopted === undefined ? [] : [adopted, ...adoptedToo];
  if (named.length > 0 && named.every((j) => holdsNames(grid, header, j))) return { ...around, named, marked: [] };
  const read = [unit, title, group, submitted, ...published, event, reviewer, kind];
  const free = header.headings.filter(
    ({ j, text }) => text !== "" && !read.includes(j) && !isSerial(text) && !NO_SITE.test(plainText(text)),
  );
  const marked = free.filter(({ j }) => holdsMarks(grid, header, j));
  return marked.length > 0
    ? { ...around, named: [], marked: marked.map((heading) => siteOver(heading, marked)) }
    : undefined;
}

/** The site of a column of marks: 市政府网 of 市政府网采用情况; with what stands over it where that is needed to tell it. */
function siteOver({ j, text, levels }: Heading, all: readonly Heading[]): Layout["marked"][number] {
  const [lowest = text] = levels.slice(-1);
  const isTold = all.every((other) => other.j === j || other.levels.at(-1) !== lowest);
  const plain = plainText(isTold ? lowest : text);
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
  const under = (is: Role["is"]): number | undefined =>
    only(headings.filter((each) => each !== site && each.role.is === is))?.j;
  const [category, score, count] = [under("group"), under("score"), under("count")];
  const around = { grid, from: last + 1, unit: unit.j, category, score, count, goesOn: true };
  return { ...around, named: [site.j], marked: [] };
}

/** What stands in a column in the first rows under its heading. */
function cellsUnder(grid: Grid, { last }: Header, j: number): CellValue[] {
  return cellsOf(grid, last + 1, Math.min(grid.values.length, last + 1 + ROWS_LOOKED_AT), j);
}

/** Whether names stand in a column, the same ones again and again. */
function holdsNames(grid: Grid, header: Header, j: number): boolean {
  const cells = cellsUnder(grid, header, j);
  const names = cells.flatMap((cell) => sitesIn(cellText(cell)));
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

/** The only one of some, where there is just one. */
function only<Each>(some: readonly Each[]): Each | undefined {
  return some.length === 1 ? some[0] : undefined;
}

/** The sites that a cell names: 市政府网、省政府网（3月5日） names two. */
function sitesIn(text: string): string[] {
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
    const sites = layout.goesOn ? sitesIn(own.site) : named.flatMap((j) => sitesIn(cellText(cellIn(grid, i, j))));
    const ticked = marked.flatMap(({ j, name }) => (readMark(cellIn(grid, i, j)) === "adopted" ? [name] : []));
    const units = own.unit.split(/[、，,；;]+/).map((unit) => cleanUnitName(unit).name);
    return {
      units: units.filter((unit) => /\p{L}/u.test(unit)),
      category: own.category,
      sites: [...sites, ...ticked],
      each: eachIn(layout, i),
    };
  });
  return rows.flatMap((row) => (row && row.units.length > 0 ? [row] : []));
}

/** What one item of a row gave; scores are sums of what several sites gave, so only rows of one site tell. */
function eachIn({ grid, score, count, goesOn }: Layout, i: number): number | undefined {
  const points = score === undefined ? undefined : readScore(cellIn(grid, i, score));
  const items = count === undefined ? 1 : readScore(cellIn(grid, i, count));
  if (!points || !items || (goesOn && count === undefined)) return undefined;
  const each = portion(1, items, points);
  return times(items, each) === points ? each : undefined;
}

/** A column of items for each site: where it is marked, or where sites are named. */
function columnsOf({ grid, named: [first = 0], marked }: Layout, rows: readonly SiteRow[]): FirstColumn[] {
  const points = pointsOf(rows);
  const of = (name: string, j: number, levels: readonly string[]): FirstColumn => {
    const found = points.get(name);
    const letter = columnName(grid.column + j);
    return {
      letter,
      levels,
      name,
      use: caseUse(name) ?? "channel",
      ...(found && { points: found }),
      isFractional: false,
    };
  };
  if (marked.length > 0) return marked.map(({ j, name, levels }) => of(name, j, levels));
  const names = withoutJoined([...new Set(rows.flatMap(({ sites }) => sites))].slice(0, 2 * MOST)).slice(0, MOST);
  return names.map((name) => ({ ...of(name, first, [name]), isNamed: true }));
}

/** Names without those that are only several others together: 县政府网/省日报. */
function withoutJoined(names: readonly string[]): string[] {
  const items = names.map((name) => ({ name, words: [name] }));
  return names.filter((name) => {
    const { rest } = namesIn(
      name,
      items.filter((item) => item.name !== name),
    );
    return rest === name || /[^|/+及和与\s]/.test(rest);
  });
}

/** What an item of each site gave in all rows that are of it alone, and in how many. */
function pointsOf(rows: readonly SiteRow[]): ReadonlyMap<string, NonNullable<FirstColumn["points"]>> {
  const found = new Map<string, { readonly each: number; rows: number; isSame: boolean }>();
  for (const { sites, each } of rows) {
    const [site, another] = sites;
    if (site === undefined || another !== undefined || each === undefined) continue;
    const known = found.get(site) ?? { each, rows: 0, isSame: true };
    known.rows++;
    known.isSame &&= known.each === each;
    found.set(site, known);
  }
  return new Map(
    [...found].filter(([, { isSame }]) => isSame).map(([site, { each, rows: of }]) => [site, { each, rows: of }]),
  );
}
