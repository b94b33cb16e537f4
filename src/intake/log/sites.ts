import { channelWords } from "../../bulletin/channelWords";
import type { Channel, Scheme } from "../../bulletin/scheme";
import { plainText } from "../../cells/plainText";
import type { LogRow } from "./readLog";

/** A channel, and its position in the scheme. */
export interface SiteChannel extends Channel {
  readonly position: number;
}

/** A site or publication as a log names it: one channel of the scheme, or several for different kinds of items. */
export interface Site {
  readonly name: string;
  /** Words by which a heading or a cell means it. */
  readonly words: readonly string[];
  readonly channels: readonly SiteChannel[];
}

/** How much of each item a site took: 1, a part of a joint item where that is written, several where that is, or 0. */
export type PartOf = (row: LogRow) => number;

/** A site, and how much it took. */
export interface Taking {
  readonly site: Site;
  readonly partOf: PartOf;
}

/** The sites of a scheme, in the order of their first channels. */
export function sitesOf({ channels }: Scheme): Site[] {
  const byName = new Map<string, SiteChannel[]>();
  channels.forEach((channel, position) => {
    const { name, site = name } = channel;
    byName.set(site, [...(byName.get(site) ?? []), { ...channel, position }]);
  });
  return [...byName].map(([name, own]) => {
    const words = own.flatMap((channel) => (channel.kinds ? [] : channelWords(channel)));
    return { name, channels: own, words: [...new Set([plainText(name), ...words])] };
  });
}

/** Names that the scheme knows and that count for nothing by themselves; where sites are named they are none of them. */
export function uncountedNames({ adjustments = [] }: Scheme): readonly Pick<Site, "name" | "words">[] {
  return adjustments
    .filter(({ kind }) => kind === "figure")
    .map(({ name, aliases }) => ({ name, words: [name, ...aliases].map(plainText) }));
}
