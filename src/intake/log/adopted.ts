import { type CellValue, cellIn, cellText } from "../../cells/grid";
import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import { type Answer, question } from "../../findings/question";
import type { Reading } from "../reading";
import { aboutCells, askTexts } from "./cellTexts";
import type { LogColumns } from "./logColumns";
import { readMarks } from "./marks";
import { readNames } from "./names";
import { heldAgainstNames } from "./namesBeside";
import { otherMedium } from "./otherMedium";
import type { LogRow } from "./readLog";
import { heldAgainstFigures } from "./secondWitness";
import type { SiteChannel, Taking } from "./sites";
import { coveringRow, mergedMarks } from "./unseen";

/**
 * Reads which channels adopted the items.
 *
 * @returns how much of each of `rows` each channel of the scheme adopted: 1, a part of a joint item where that is written, or 0
 */
export function readAdopted(
  reading: Reading,
  rows: readonly LogRow[],
  columns: LogColumns,
): (row: LogRow) => readonly number[] {
  const marked = readSites(reading, rows, columns);
  const parts = heldAgainstFigures(reading, rows, columns, marked);
  heldAgainstNames(reading, rows, columns, marked);
  const takings = marked.map(({ site }, n) => {
    const partOf = parts[n]!;
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

function readSites(reading: Reading, rows: readonly LogRow[], columns: LogColumns): readonly Taking[] {
  const { adopted, sites, headerRow } = columns;
  const headingOf = (j: number): string => cellText(cellIn(reading.grid, headerRow, j));
  if (adopted === undefined || sites.length === 0)
    return sites.map((site) => {
      const isOther = site.j === undefined ? () => false : otherMedium(site, headingOf(site.j), sites);
      return { site, partOf: readMarks(reading, rows, { ...site, isOther }) };
    });
  const label = headingOf(adopted);
  const named = readNames(reading, rows, { j: adopted, label, items: sites });
  const merged = mergedMarks(reading, rows, { j: adopted, name: label });
  // what stands in a merged cell is said in the first of its rows
  const namesOf = (row: LogRow): ReadonlySet<string> =>
    merged(row) ? named({ ...row, i: coveringRow(reading.grid, row.i, adopted)! }) : named(row);
  return sites.map((site) => ({ site, partOf: (row) => Number(namesOf(row).has(site.name)) }));
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
