import { atOnce } from "../../../cells/stepwise";
import { scanText } from "./scanText";

/** What may stand between two cells of a text table; the likelier one first. */
const DELIMITERS = ["\t", ",", ";", "，", "|", "^"] as const;

/** How much of a long text is looked at. */
const SAMPLE = 20_000;

/** How a text is laid out. */
export interface TextLayout {
  readonly delimiter: string;
  /** How many cells most rows have; 0 when no delimiter makes more than one. */
  readonly width: number;
  /** Where the table begins: after a first line such as sep=; that only names the delimiter. */
  readonly start: number;
}

/** The delimiter that a text names in its first line, or else the one that cuts the most rows into equally many cells. */
export function textLayout(text: string): TextLayout {
  const named = /^sep=(.)[\t,;]*(?:\r\n?|\n|$)/i.exec(text);
  const start = named?.[0].length ?? 0;
  const sample = sampleOf(text, start);
  let best: TextLayout = { delimiter: named?.[1] ?? ",", width: 0, start };
  let most = 0;
  for (const delimiter of named ? [named[1]!] : DELIMITERS) {
    const { width, count } = usualWidth(atOnce(scanText(sample, delimiter, 0)).rows);
    if (count > most) [best, most] = [{ delimiter, width, start }, count];
  }
  return best;
}

/** Whole lines; tabs at the end of a cell, which some systems write to keep numbers as they are, delimit nothing. */
function sampleOf(text: string, start: number): string {
  const end = text.length - start > SAMPLE ? text.lastIndexOf("\n", start + SAMPLE) + 1 : text.length;
  const sample = text.slice(start, end > start ? end : start + SAMPLE);
  return sample.replace(/\t+/g, (tabs, at: number) =>
    /^[,;|，\r\n]?$/.test(sample.charAt(at + tabs.length)) ? "" : tabs,
  );
}

/** How many cells most rows have, more than one, and how many rows that are; titles and remarks do not count. */
export function usualWidth(rows: readonly (readonly string[])[]): { width: number; count: number } {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  let usual = { width: 0, count: 0 };
  for (const [width, count] of counts) if (count > usual.count) usual = { width, count };
  return usual;
}
