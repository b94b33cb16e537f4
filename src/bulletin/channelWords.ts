import { plainText } from "../cells/plainText";
import type { Channel } from "./scheme";

/** A place's 市, 县 and the like before its site, which is often left out: 扎兰屯政府网, of 扎兰屯市政府网. */
const OF_PLACE = /^(.{2,})[市县区旗州盟](?=(?:人民)?政府|门户|信息网|新闻网)/;

/** What sheets call a channel, as plain texts: its name and its aliases, each with and without the 市 of its place. */
export function channelWords({ name, aliases }: Pick<Channel, "name" | "aliases">): string[] {
  const words = [name, ...aliases].map(plainText);
  return [...new Set([...words, ...words.map((word) => word.replace(OF_PLACE, "$1"))])];
}
