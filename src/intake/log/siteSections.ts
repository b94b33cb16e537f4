import { cellIn, cellText, isBlank } from "../../cells/grid";
import { addTo } from "../../cells/lists";
import { plainText } from "../../cells/plainText";
import { type Answer, question } from "../../findings/question";
import { meansUnits } from "../groups/groupText";
import type { Header } from "../columns/header";
import { placeIn, type Reading } from "../reading";
import { periodsIn } from "../period/period";
import { type Caption, captionAbove, captionsOf } from "./captions";
import { aboutCells } from "./cellTexts";
import { captionUnit, findItems, withoutNumber } from "./findItems";
import type { LogPart } from "./logParts";
import type { LogColumns } from "./logColumns";
import { speaksOfMedium } from "./media";
import { namesIn } from "./names";
import type { LogRow } from "./readLog";
import type { Site } from "./sites";
import { namesSites, NOT_ADOPTED, saysTaken, wasRefused } from "./titledSite";

/** What may stand around the name of a site without making it another one: 被省政府网采用的信息, 省政府网部分：. */
const AROUND =
  /[^\p{L}\p{N}|]|\|网?站?|\d+|门户|官方|首页|平台|采用|采纳|录用|刊用|刊发|刊登|登载|发布|上稿|部分|信息|稿件|情况|统计|明细|清单|目录|台账|以下|如下|以上|[被由在的为类共条篇件年月]|第?[一二三四1-4]季度/gu;
/** How a caption is numbered: those of one kind are numbered alike. */
const NUMBERS = [/^[一二三四五六七八九十]+[、.．]/, /^[(（][一二三四五六七八九十]+[)）]/, /^\d+[、.．]/];

/** What a caption says of the items below it: the site that adopted them, that none did, or what is no site of the scheme. */
type Said = Site | "none" | "unknown";

interface Section extends Caption {
  readonly said: Said;
}

/** Items of one section; without one, those above the first caption. */
interface Under {
  readonly section: Section | undefined;
  readonly rows: readonly LogRow[];
}

/**
 * The columns of a log without one for its sites whose captions name them (一、县政府网采用 over some items, 二、市政府网采用 over others):
 * an item is of the site of the caption above it. What stands under a caption that names no site of the scheme, or above all of
 * them, is asked about; so is whether the items were adopted where nothing says so.
 */
export function ofSections(reading: Reading, part: LogPart, columns: LogColumns): LogColumns {
  const { grid } = reading;
  const { sites, adopted } = columns;
  if (
    sites.some(({ j }) => j !== undefined) ||
    (adopted !== undefined && namesSites(grid, part.header, adopted, sites))
  )
    return columns;
  const sections = siteSections(reading, part.header, columns);
  if (!sections.some(({ said }) => typeof said === "object")) return columns;
  const all = under(sections, findItems(grid, part.header, columns).rows);
  if (!all.some(({ section }) => typeof section?.said === "object")) return columns;
  const marks =
    adopted ?? columns.published.find((j) => all.some(({ rows }) => rows.some(({ i }) => isBlank(cellIn(grid, i, j)))));
  const rowsOf = rowsBySite(reading, all, sites, columns.title);
  const isTold = marks !== undefined || columns.published.length > 0;
  if (!isTold && !areAdopted(reading, part, all)) return { ...columns, adopted: undefined, isSettled: true };
  const told = sites.map(({ name }) => ({ name, rows: rowsOf.get(name)?.size ?? 0 }));
  const captions = all.flatMap(({ section }) => (section ? [placeIn(grid, section.i, section.j)] : []));
  reading.inquiry.tell("log-by-section", { places: captions }, { sites: told });
  return {
    ...columns,
    adopted: undefined,
    isSettled: true,
    sites: sites.map((site) => ({
      ...site,
      j: marks,
      rows: rowsOf.get(site.name) ?? NO_ROWS,
      ...(marks === undefined && { isAll: true }),
    })),
  };
}

const NO_ROWS: ReadonlySet<number> = new Set();

/** The captions of a log that say of what site its items are, or that they are of none. */
function siteSections(
  { grid, scheme }: Reading,
  header: Header,
  { sites, adopted, adoptedToo }: LogColumns,
): readonly Section[] {
  // where sites are named one may stand alone: it adopted the item above, too
  const captions = captionsOf(grid, header).filter(({ j }) => j !== adopted && !adoptedToo.includes(j));
  const named = captions.map((caption) => ({ ...caption, said: siteIn(caption.text, sites) }));
  const first = named.find(({ said }) => said !== undefined);
  const numbers = first && numbering(first.text);
  return named.flatMap(({ said, ...caption }): Section[] => {
    const { text } = caption;
    if (said) return [{ ...caption, said }];
    if (wasRefused(text)) return [{ ...caption, said: "none" }];
    const isLike = numbers !== undefined && numbering(text) === numbers;
    const isOther = speaksOfMedium(plainText(withoutNumber(text))) || (isLike && !isWithinSection(text, scheme));
    return isOther ? [{ ...caption, said: "unknown" }] : [];
  });
}

/** The only site that a caption names, where it says nothing else. */
function siteIn(text: string, sites: readonly Site[]): Site | undefined {
  const { names, rest } = namesIn(plainText(withoutNumber(text)), sites);
  const [only, another] = new Set(names);
  if (only === undefined || another !== undefined || rest.replace(AROUND, "").replace(/\|/g, "") !== "")
    return undefined;
  return NOT_ADOPTED.test(rest) ? undefined : sites.find(({ name }) => name === only);
}

function numbering(text: string): number | undefined {
  const n = NUMBERS.findIndex((number) => number.test(text));
  return n < 0 ? undefined : n;
}

/** Whether a caption tells items of one site apart: by their unit, their group or their month. */
function isWithinSection(text: string, scheme: Reading["scheme"]): boolean {
  const plain = withoutNumber(text);
  return captionUnit(text) !== undefined || meansUnits(plain, scheme) || periodsIn(plain).length > 0;
}

function under(sections: readonly Section[], rows: readonly LogRow[]): readonly Under[] {
  const sectionOf = captionAbove(sections);
  const found = new Map<Section | undefined, LogRow[]>();
  for (const row of rows) addTo(found, sectionOf(row.i), row);
  return [...found].map(([section, own]) => ({ section, rows: own }));
}

/** The rows of each site; of what no caption tells a person says whose it is. */
function rowsBySite(
  { grid, inquiry }: Reading,
  all: readonly Under[],
  sites: readonly Site[],
  title: number,
): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map(sites.map(({ name }) => [name, new Set<number>()]));
  for (const { section, rows } of all) {
    const said = section?.said ?? "unknown";
    if (said === "none") continue;
    const name = typeof said === "object" ? said.name : askSite(section?.text ?? "", rows);
    for (const { i } of rows) found.get(name ?? "")?.add(i);
  }
  return found;

  function askSite(text: string, rows: readonly LogRow[]): string | undefined {
    const choices: Answer[] = [...sites.map(({ name }): Answer => ({ as: "name", name })), { as: "count", value: 0 }];
    const key = [
      "log-section",
      grid.sheet,
      text,
      ...(text === "" ? rows.map((row) => `${row.unit} ${row.title}`) : []),
    ];
    const data = { found: text, items: rows.length };
    const answer = inquiry.ask(
      "log-unknown-section",
      aboutCells(grid, rows, title),
      data,
      question("sheet", key, choices),
    );
    return answer?.as === "name" ? answer.name : undefined;
  }
}

/** Whether something says that items under the names of sites were adopted; where nothing does, a person says so once. */
function areAdopted({ grid, inquiry }: Reading, { title }: LogPart, all: readonly Under[]): boolean {
  const texts = all.flatMap(({ section }) => (section && typeof section.said === "object" ? [section] : []));
  if ([...texts.map(({ text }) => text), title, grid.sheet].some(saysTaken)) return true;
  const places = texts.map(({ i, j }) => placeIn(grid, i, j));
  const found = texts.map(({ text }) => text);
  const key = ["log-sections", grid.sheet, ...found];
  const asked = question("sheet", key, [{ as: "accept" }, { as: "count", value: 0 }]);
  return inquiry.ask("log-sections-adopted", { places }, { found }, asked)?.as === "accept";
}

/**
 * Holds the sites that a column names against those of the captions above the items: where an item names others, the clerk says
 * once which of the two is right. Until then the column counts.
 *
 * @returns the site of the caption for each row in which it counts
 */
export function heldAgainstSections(
  reading: Reading,
  header: Header,
  rows: readonly LogRow[],
  columns: LogColumns,
): (row: LogRow) => string | undefined {
  const { grid, inquiry } = reading;
  const { sites, adopted } = columns;
  const sections = adopted === undefined ? [] : siteSections(reading, header, columns);
  if (adopted === undefined || !sections.some(({ said }) => typeof said === "object")) return () => undefined;
  const off = under(sections, rows).flatMap(({ section, rows: own }) => {
    const said = section?.said;
    if (!section || typeof said !== "object") return [];
    return own.flatMap((row) => {
      const { names } = namesIn(plainText(cellText(cellIn(grid, row.i, adopted))), sites);
      return names.length > 0 && !names.includes(said.name) ? [{ row, caption: section.text, name: said.name }] : [];
    });
  });
  if (off.length === 0) return () => undefined;
  const column = cellText(cellIn(grid, header.last, adopted));
  const found = off.map(({ row: { i }, caption }) => ({
    cell: placeIn(grid, i, adopted).cell,
    named: cellText(cellIn(grid, i, adopted)),
    caption,
  }));
  const key = [
    "log-section-differs",
    grid.sheet,
    ...found.map(({ cell, named, caption }) => `${cell} ${named} ${caption}`),
  ];
  const asked = question("sheet", key, [{ as: "column", heading: column }, { as: "accept" }]);
  const about = aboutCells(
    grid,
    off.map(({ row }) => row),
    adopted,
  );
  if (inquiry.ask("log-section-differs", about, { column, rows: found }, asked)?.as !== "accept")
    return () => undefined;
  const siteOf = new Map(off.map(({ row, name }) => [row, name]));
  return (row) => siteOf.get(row);
}
