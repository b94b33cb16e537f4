import { channelWords } from "../../bulletin/channelWords";
import type { Scheme } from "../../bulletin/scheme";
import { plainText } from "../../cells/plainText";
import type { Reading } from "../reading";
import { saysAdopted } from "./headingRole";
import type { Column } from "./columns";

/** A word that means a site in a title, too; 本市 or 上级 there is only a place. */
const SITE = /[网站刊报台号]|采用|平台/;

/**
 * The position of the only channel that a table is about, as its title says (扎兰屯市政府网信息采用情况), or else the sheet's name;
 * undefined where they name none, or several.
 */
export function titledChannel(title: string, sheet: string, scheme: Scheme): number | undefined {
  const inTitle = channelsIn(plainText(title), scheme);
  const named = inTitle.length > 0 ? inTitle : channelsIn(plainText(sheet), scheme);
  const whole = scheme.channels.findIndex((channel) => channelWords(channel).includes(plainText(sheet)));
  const [only, another] = named.length > 0 ? named : [whole];
  return another === undefined && only !== undefined && only >= 0 ? only : undefined;
}

/** Which channels a text names; the longest words first, as 市政府网 is part of 呼伦贝尔市政府网. */
function channelsIn(text: string, { channels }: Scheme): number[] {
  const words = channels
    .flatMap((channel, position) => channelWords(channel).map((word) => ({ word, position })))
    .filter(({ word }) => word.length > 2 && SITE.test(word))
    .sort((a, b) => b.word.length - a.word.length);
  let rest = text;
  const found = new Set<number>();
  for (const { word, position } of words) {
    if (!rest.includes(word)) continue;
    rest = rest.replaceAll(word, "|");
    found.add(position);
  }
  return [...found];
}

/** The channel that the title or the sheet's name means by the only column of counts, which names none; that is told. */
export function channelByTitle(
  { grid, scheme, inquiry }: Reading,
  all: readonly Column[],
  title: string,
): { readonly position: number; readonly column: Column } | undefined {
  const counts = all.filter(({ role }) => role.is === "count");
  const [only, another] = counts.filter(({ hidden }) => !hidden);
  if (!only || another || !isOfAllItems(only)) return undefined;
  if (counts.some(({ role }) => role.is === "count" && role.channel !== undefined)) return undefined;
  const isAdopted = saysAdopted(plainText(title)) && !all.some(({ role }) => role.is === "submitted");
  const position = scheme.channels.length > 1 ? titledChannel(title, grid.sheet, scheme) : isAdopted ? 0 : undefined;
  if (position === undefined || (scheme.channels.length === 1 && only.certain)) return undefined;
  const { name } = scheme.channels[position]!;
  inquiry.tell("channel-by-title", { sheet: grid.sheet }, { channel: name, column: only.label });
  return { position, column: only };
}

/** Whether a heading of counts says nothing else: 采用条数, 条数. */
function isOfAllItems({ certain, lowest, over }: Column): boolean {
  return certain || (over === "" && /^([条篇件次]?数量?|[条篇件])$/.test(plainText(lowest)));
}
