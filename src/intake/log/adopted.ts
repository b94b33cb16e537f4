import { columnName } from "../../cells/address";
import { type CellValue, cellIn, cellText, columnIn } from "../../cells/grid";
import { greatest } from "../../cells/lists";
import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import { type Answer, question } from "../../findings/question";
import type { Header } from "../columns/header";
import type { Reading } from "../reading";
import { aboutCells, askTexts } from "./cellTexts";
import { type LogColumns, markColumns } from "./logColumns";
import { readCrosses } from "./crosses";
import { readMarks } from "./marks";
import { readNames } from "./names";
import { heldAgainstProofs } from "./proofs";
import { heldAgainstNames } from "./namesBeside";
import { otherMedium } from "./otherMedium";
import type { LogRow } from "./readLog";
import { heldAgainstFigures } from "./secondWitness";
import { heldAgainstSections } from "./siteSections";
import { heldAgainstRemarks } from "./remarkedSites";
import { sitesAbove } from "./sitesAbove";
import { type PartOf, type SiteChannel, type Taking, uncountedNames } from "./sites";
import { coveringRow, mergedMarks } from "./unseen";

/** The rows that go on with an item (一条信息几个采用网站，每个一行), by the row in which it begins. */
export type Continued = ReadonlyMap<LogRow, readonly LogRow[]>;

/**
 * Reads which channels adopted the items.
 *
 * @returns how much of each of `rows` each channel of the scheme adopted: 1, a part of a joint item where that is written, or 0
 */
export function readAdopted(
  reading: Reading,
  header: Header,
  rows: readonly LogRow[],
  columns: LogColumns,
  continued: Continued,
): (row: LogRow) => readonly number[] {
  const sectionOf = heldAgainstSections(reading, header, rows, columns);
  const named = joined(readSites(reading, withContinued(rows, continued), columns), continued);
  const marked = named.map(({ site, partOf }) => ({
    site,
    partOf: (row: LogRow) => (sectionOf(row) === undefined ? partOf(row) : Number(sectionOf(row) === site.name)),
  }));
  const figured = heldAgainstFigures(reading, rows, columns, marked);
  const parts = heldAgainstNames(reading, rows, columns, withParts(marked, figured));
  const proven = heldAgainstProofs(reading, header, rows, columns, withParts(marked, parts));
  const remarked = heldAgainstRemarks(reading, header, rows, columns, proven);
  const takings = remarked.map(({ site, partOf }) => {
    return { partOf, channelOf: readChannels(reading, rows, { site, partOf }, columns.kind) };
  });
  // most items were taken by one channel, or by none: these share their lists, or a long log would have one for each item
  const { channels } = reading.scheme;
  const none = channels.map(() => 0);
  const alone = channels.map((_, position) => none.map((_, n) => Number(n === position)));
  return (row) => {
    let adopted = none;
    for (const { partOf, channelOf } of takings) {
      const part = partOf(row);
      const channel = part > 0 ? channelOf(row) : undefined;
      if (channel === undefined) continue;
      const { position } = channel;
      adopted =
        adopted === none && part === 1
          ? alone[position]!
          : adopted.map((before, n) => (n === position ? part : before));
    }
    return adopted;
  };
}

function withParts(takings: readonly Taking[], parts: readonly PartOf[]): readonly Taking[] {
  return takings.map(({ site }, n) => ({ site, partOf: parts[n]! }));
}

function withContinued(rows: readonly LogRow[], continued: Continued): readonly LogRow[] {
  return continued.size === 0 ? rows : rows.flatMap((row) => [row, ...(continued.get(row) ?? [])]);
}

/** What took an item is what any of its rows says. */
function joined(takings: readonly Taking[], continued: Continued): readonly Taking[] {
  if (continued.size === 0) return takings;
  return takings.map(({ site, partOf }) => ({
    site,
    partOf: (row) => greatest([row, ...(continued.get(row) ?? [])].map(partOf), 0),
  }));
}

function readSites(reading: Reading, rows: readonly LogRow[], columns: LogColumns): readonly Taking[] {
  const { adopted, adoptedToo, sites } = columns;
  const headingOf = (j: number): string => cellText(cellIn(reading.grid, columns.headerRow, j));
  if (adopted === undefined || sites.length === 0) {
    const crossed = readCrosses(reading, rows, sites);
    return sites.map((site) => {
      const { rows: own } = site;
      const isOwn = ({ i }: LogRow): boolean => own === undefined || own.has(i);
      if (site.isAll === true) return { site, partOf: (row) => Number(isOwn(row)) };
      const among = own ? rows.filter(isOwn) : rows;
      const all = markColumns([site]).map((j) => {
        const isOther = otherMedium(site, headingOf(j), sites);
        return readMarks(reading, among, {
          j,
          name: j === site.j ? site.name : labelOf(reading, j, headingOf),
          isOther,
          crossed,
        });
      });
      const marks: PartOf =
        all.length === 1
          ? all[0]!
          : (row) =>
              greatest(
                all.map((markOf) => markOf(row)),
                0,
              );
      return { site, partOf: own ? (row) => (isOwn(row) ? marks(row) : 0) : marks };
    });
  }
  const naming = [adopted, ...adoptedToo];
  const named = naming.map((j) => {
    const heading = headingOf(j);
    const isAgain = naming.some((other) => other < j && headingOf(other) === heading);
    const label = isAgain ? `${heading} (${columnName(columnIn(reading.grid, j))})` : heading;
    return readNamesAt(reading, rows, {
      j,
      label,
      items: sites,
      others: uncountedNames(reading.scheme),
      isOnly: naming.length === 1,
    });
  });
  return sites.map((site) => ({ site, partOf: (row) => Number(named.some((namesOf) => namesOf(row).has(site.name))) }));
}

function labelOf({ grid }: Reading, j: number, headingOf: (j: number) => string): string {
  return `${headingOf(j)} (${columnName(columnIn(grid, j))})`;
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** The sites that each row names in one column. */
function readNamesAt(
  reading: Reading,
  rows: readonly LogRow[],
  column: Parameters<typeof readNames>[2] & Parameters<typeof sitesAbove>[2],
): (row: LogRow) => ReadonlySet<string> {
  const { j, label } = column;
  const meant = sitesAbove(reading, rows, column);
  const own = meant ? rows.filter((row) => meant(row) === row) : rows;
  const named = readNames(reading, own, column);
  const merged = mergedMarks(reading, own, { j, name: label });
  // what stands in a merged cell is said in the first of its rows
  const namedBy = (row: LogRow): ReadonlySet<string> =>
    merged(row) ? named({ ...row, i: coveringRow(reading.grid, row.i, j)! }) : named(row);
  if (!meant) return namedBy;
  return (row) => {
    const by = meant(row);
    return by ? namedBy(by) : NO_NAMES;
  };
}

/**
 * The channel of a site for each item that it took: by its kind, where the site has several; a kind that none is for is
 * asked about.
 */
function readChannels(
  { grid, inquiry }: Reading,
  rows: readonly LogRow[],
  { site: { name, channels }, partOf }: Taking,
  kindColumn: number | undefined,
): (row: LogRow) => SiteChannel | undefined {
  const kindsOf = ({ kinds = [] }: SiteChannel): readonly string[] => kinds.map(plainText);
  const others = channels.find((channel) => kindsOf(channel).length === 0);
  if (channels.length === 1 && others) return () => others;
  const plain = onceEach((kind: CellValue) => plainText(cellText(kind)));
  const textOf = ({ i }: LogRow): string => (kindColumn === undefined ? "" : plain(cellIn(grid, i, kindColumn)));
  const channelOf = onceEach((text: string): SiteChannel | undefined => {
    const equal = channels.filter((channel) => kindsOf(channel).includes(text));
    const within = channels.filter((channel) => kindsOf(channel).some((kind) => text.includes(kind)));
    const [only, another] = equal.length > 0 ? equal : within;
    return another === undefined ? (only ?? others) : undefined;
  });
  const open = rows
    .filter((row) => partOf(row) > 0 && !channelOf(textOf(row)))
    .map((row) => ({ row, text: textOf(row) }));
  const meaning = askTexts(open, ({ text, rows: same }, isAll) => {
    const choices = isAll ? [] : channels.map((channel): Answer => ({ as: "name", name: channel.name }));
    const asked = question("sheet", ["log-kind", grid.sheet, name, text], [...choices, { as: "count", value: 0 }]);
    const data = { site: name, found: text, cells: same.length };
    return inquiry.ask("log-unknown-kind", aboutCells(grid, same, kindColumn ?? 0), data, asked);
  });
  return (row) => {
    const known = channelOf(textOf(row));
    if (known) return known;
    const answer = meaning(textOf(row));
    return answer?.as === "name" ? channels.find((channel) => channel.name === answer.name) : undefined;
  };
}
