import { cellIn, cellText } from "../../cells/grid";
import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import { type Answer, question } from "../../findings/question";
import { placeIn, type Reading } from "../reading";
import type { LogColumns } from "./logColumns";
import { readMarks, sameTexts, together } from "./marks";
import { readNames } from "./names";
import type { LogRow } from "./readLog";
import { type Site, sitesOf } from "./sites";

/** How much of each item each channel of the scheme adopted: 1, a part of a joint item where that is written, or 0. */
export function readAdopted(reading: Reading, rows: readonly LogRow[], columns: LogColumns): number[][] {
  const { scheme } = reading;
  const sites = sitesOf(scheme);
  const bySite = siteAmounts(reading, rows, columns, sites);
  const adopted = rows.map(() => scheme.channels.map(() => 0));
  sites.forEach((site, s) => {
    const isTaken = (n: number): boolean => bySite[n]![s]! > 0;
    const channels = channelsOf(
      reading,
      rows.filter((_, n) => isTaken(n)),
      site,
      columns.kind,
    );
    let taken = 0;
    adopted.forEach((own, n) => {
      const channel = isTaken(n) ? channels[taken++] : undefined;
      if (channel !== undefined) own[channel] = bySite[n]![s]!;
    });
  });
  return adopted;
}

function siteAmounts(
  reading: Reading,
  rows: readonly LogRow[],
  columns: LogColumns,
  sites: readonly Site[],
): number[][] {
  const { adopted } = columns;
  if (adopted !== undefined && sites.length > 0) {
    const label = cellText(cellIn(reading.grid, columns.headerRow, adopted));
    const named = readNames(reading, rows, { j: adopted, label, items: sites });
    return named.map(onceEach((all: ReadonlySet<number>) => sites.map((_, s) => Number(all.has(s)))));
  }
  const marks = sites.map(({ name }, s) => readMarks(reading, rows, { j: columns.sites[s], name }));
  return rows.map((_, n) => marks.map((site) => site[n]!));
}

/** The channel of a site for each item: by its kind, where the site has several; a kind that none is for is asked about. */
function channelsOf(
  reading: Reading,
  rows: readonly LogRow[],
  { name, channels }: Site,
  kindColumn: number | undefined,
): (number | undefined)[] {
  const { grid, scheme, inquiry } = reading;
  const kindsOf = (channel: number): readonly string[] => (scheme.channels[channel]!.kinds ?? []).map(plainText);
  const others = channels.find((channel) => kindsOf(channel).length === 0);
  if (channels.length === 1 && others !== undefined) return rows.map(() => others);
  const texts = rows.map(({ i }) => (kindColumn === undefined ? "" : plainText(cellText(cellIn(grid, i, kindColumn)))));
  const channelOf = (text: string): number | undefined => {
    const equal = channels.filter((channel) => kindsOf(channel).includes(text));
    const within = channels.filter((channel) => kindsOf(channel).some((kind) => text.includes(kind)));
    const [only, another] = equal.length > 0 ? equal : within;
    return another === undefined ? (only ?? others) : undefined;
  };
  const open = sameTexts(
    rows.flatMap((row, n) => (channelOf(texts[n]!) === undefined ? [{ row, text: texts[n]! }] : [])),
  );
  const asked = together(open);
  const choices =
    asked.length < open.length
      ? []
      : channels.map((channel): Answer => ({ as: "name", name: scheme.channels[channel]!.name }));
  const said = asked.map(({ text, rows: same }) => {
    const answers: Answer[] = [...choices, { as: "count", value: 0 }];
    const places = same.map(({ i }) => placeIn(grid, i, kindColumn ?? 0));
    const about = { places, units: [...new Set(same.map(({ unit }) => unit))] };
    const data = { site: name, found: text, cells: same.length };
    return inquiry.ask(
      "log-unknown-kind",
      about,
      data,
      question("sheet", ["log-kind", grid.sheet, name, text], answers),
    );
  });
  return texts.map((text) => {
    const known = channelOf(text);
    if (known !== undefined) return known;
    const answer = asked.length < open.length ? said[0] : said[asked.findIndex((same) => same.text === text)];
    return answer?.as === "name"
      ? channels.find((channel) => scheme.channels[channel]!.name === answer.name)
      : undefined;
  });
}
