import { channelWords } from "../../bulletin/channelWords";
import type { Channel } from "../../bulletin/scheme";
import { plainText } from "../../cells/plainText";
import { kindOfItems } from "./headingRole";

/** The kind of items of a channel that a heading of counts names: 动态信息, 公开信息; "" where it means all of them. */
export function kindIn(lowest: string, channel: Channel): string {
  const words = [...channelWords(channel)].sort((a, b) => b.length - a.length);
  return kindOfItems(words.reduce((text, word) => text.replace(word, ""), plainText(lowest)));
}
