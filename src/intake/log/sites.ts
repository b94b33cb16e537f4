import type { Scheme } from "../../bulletin/scheme";
import { plainText } from "../../cells/plainText";

/** A site or publication as a log names it: one channel of the scheme, or several for different kinds of items. */
export interface Site {
  readonly name: string;
  /** Words by which a heading or a cell means it. */
  readonly words: readonly string[];
  /** Positions of its channels in the scheme. */
  readonly channels: readonly number[];
}

/** The sites of a scheme, in the order of their first channels. */
export function sitesOf({ channels }: Scheme): Site[] {
  const byName = new Map<string, number[]>();
  channels.forEach(({ name, site = name }, i) => byName.set(site, [...(byName.get(site) ?? []), i]));
  return [...byName].map(([name, own]) => {
    const words = own.flatMap((i) => {
      const { kinds, name: word, aliases } = channels[i]!;
      return kinds ? [] : [word, ...aliases];
    });
    return { name, channels: own, words: [...new Set([name, ...words].map(plainText))] };
  });
}
