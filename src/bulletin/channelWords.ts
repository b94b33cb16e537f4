import { plainText } from "../cells/plainText";
import type { Channel } from "./scheme";

type Called = Pick<Channel, "name" | "aliases">;

/** A place's 市, 县 and the like before its site, which is often left out: 扎兰屯政府网, of 扎兰屯市政府网. */
const OF_PLACE = /^(.{2,})[市县区旗州盟](?=(?:人民)?政府|门户|信息网|新闻网)/;

/** They are asked for with every heading and every row. */
const KNOWN = new WeakMap<Called, readonly string[]>();

/** What sheets call a channel, as plain texts: its name and its aliases, each with and without the 市 of its place. */
export function channelWords(channel: Called): readonly string[] {
  const words = KNOWN.get(channel) ?? findWords(channel);
  KNOWN.set(channel, words);
  return words;
}

function findWords({ name, aliases }: Called): readonly string[] {
  const words = [name, ...aliases].map(plainText);
  return [...new Set([...words, ...words.map((word) => word.replace(OF_PLACE, "$1"))])];
}
