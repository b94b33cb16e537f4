import { townshipBehind } from "../../bulletin/township";
import { trimmed } from "../../cells/plainText";
import { takeUnseen } from "../../cells/steering";
import { splitFootnote } from "../rows/footnote";
import { officeName } from "./renamings";

/** A serial number in front: 1. 1、 1） (1) 01. ①, up to the last row that is read; in 3.15活动办 and 110指挥中心 the number is part of the name. */
const SERIAL =
  /^(?:\d{1,2}[ \u00a0\u3000]+(?=[\u3400-\u9fff])|\d{1,5}(?:[.．](?!\d)|[、)）])[、.．]?|[(（[【]\d{1,2}[)）\]】]|[①-⑳⑴-⒛❶-❿])/;
/** Signs of footnotes that are also set before a name, and those with which the lines of a list begin. */
const MARK = /^[*＊※△▲☆★●○◎•■□▪◆◇▶►]/;
/** Signs that stand around a whole name: 《水利局》, “水利局”. */
const QUOTED = /^(?:“[^“”]+”|"[^"]+"|《[^《》]+》|「[^「」]+」)$/;
/** （盖章）, （公章）, （章）, 加盖公章 at the end of a name; 章 alone only in brackets. */
const SEAL =
  /(?:[(（[【〔]\s{0,2}(?:加?\s{0,2}盖\s{0,4}(?:单位)?(?:公|印)?\s{0,4}章|单位公?章|[公签印]\s{0,4}章|章|签字盖章)\s{0,2}[)）\]】〕]|加?盖\s{0,4}(?:单位)?公?章|[公签]\s{0,4}章)[:：]?$/;
/** A colon, a comma, a dash or a stroke after a name belongs to what was to be written there. */
const STOP = /[:：;；,，、。/／\-—–－]$/;
/** No such note has more signs. */
const LONGEST_SEAL = 24;

/**
 * A unit's name (单位) without what is not part of it: a serial number in front, the mark of a footnote, a note that a
 * seal belongs there, a colon or a comma at the end, quotation marks around it, characters that nobody sees. 1.水利局（盖章）* is 水利局. Numbers and brackets of the name itself stay
 * (110指挥中心, 教育局（体育局）), and so do 一、 and the like, which begin a section. A text of nothing else is left for a
 * person to see.
 *
 * @returns the name as displayed, and what was taken off, in the order of the text
 */
export function cleanUnitName(text: string): { readonly name: string; readonly removed: readonly string[] } {
  const front: string[] = [];
  const back: string[] = [];
  const { text: seen, unseen } = takeUnseen(text);
  const displayed = trimmed(seen);
  let name = displayed;
  for (;;) {
    const quoted = QUOTED.test(name) ? 1 : 0;
    const first = quoted || frontLength(name);
    const last = quoted || (first > 0 ? 0 : backLength(name));
    const rest = name.slice(first, name.length - last).trim();
    if (rest === "" || first + last === 0) break;
    if (first > 0) front.push(name.slice(0, first));
    if (last > 0) back.push(name.slice(-last).trim());
    name = rest;
  }
  const cut = /\p{L}/u.test(name);
  return {
    name: cut ? name : displayed,
    removed: [...unseen, ...(cut ? [...front, ...back.reverse()] : [])],
  };
}

function frontLength(name: string): number {
  return (SERIAL.exec(name) ?? MARK.exec(name))?.[0].length ?? 0;
}

function backLength(name: string): number {
  const seal = SEAL.exec(name.slice(-LONGEST_SEAL))?.[0].length ?? 0;
  const stop = STOP.exec(name)?.[0].length ?? 0;
  return seal > 0 ? seal : stop > 0 ? stop : name.length - splitFootnote(name).text.length;
}

/** How two names are alike; see {@link similarUnits}. */
export type Likeness = "prefix" | "place" | "short" | "rename" | "part" | "sign";

/** What a unit's name is often written with or without. */
const PREFIX = /^[市县区旗州盟省](?:委(?!员)(?=..))?/;
/** The name of a place before a unit's; 开发区 and the like are none, but units with offices of their own. */
const PLACE = /^.{2,7}?[市县旗盟州区](?=..)/;
const NO_PLACE = /(开发|工业|产业|园|景|新|社|校|矿|林|库|灌|牧|山|小|营|保护|示范)区$|^(全|各|本|驻)/;

/**
 * How two keys of units (see unitKey) are so alike that they may be one; undefined where they are not, or are equal.
 * Only a reason to ask.
 *
 * @returns `prefix`: equal but for a leading 市, 县 and the like, one township under two of its names, a bureau and its
 *   office, or a unit with and without the bureau that it is of (公安局交警大队, 交警大队); `place`: equal but
 *   for the name of a place before one; `short`: an office in full and in short (卫生健康委员会, 卫健委); `rename`: names that
 *   one office is known to have or have had (水务局, 水利局); `part`: one is in the other, with two signs more at most;
 *   `sign`: one sign of three or more is different
 */
export function similarUnits(a: string, b: string): Likeness | undefined {
  if (a === b) return undefined;
  const [bareA, bareB] = [a.replace(PREFIX, ""), b.replace(PREFIX, "")];
  // 市市场监督管理局 has a prefix, 市场监督管理局 only looks so
  if (bareA === bareB || bareA === b || bareB === a) return "prefix";
  if (townshipOf(bareA) === townshipOf(bareB)) return "prefix";
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (isTownshipInShort(short, long)) return "prefix";
  if (withoutPlace(long) === short) return "place";
  if (withoutParent(long) === short || isOffice(short, long)) return "prefix";
  const offices = officesOf(b);
  if (officesOf(a).some((office) => offices.includes(office))) return isShortOf(short, long) ? "short" : "rename";
  if (short.length >= 2 && long.length - short.length <= 2 && long.includes(short)) return "part";
  return short.length >= 3 && short.length === long.length && differences(short, long) === 1 ? "sign" : undefined;
}

/** Whether the signs of a short form all stand in the full name, in their order: 卫健委, 卫生健康委员会. */
function isShortOf(short: string, long: string): boolean {
  const name = short.replace(PREFIX, "");
  let at = 0;
  for (const sign of long) if (sign === name[at]) at++;
  return at === name.length || /^团|^共青团/.test(name);
}

/** Whether a township stands without its ending, or without its people: 柴河, 柴河镇; 南木乡, 南木鄂伦春民族乡. */
function isTownshipInShort(short: string, long: string): boolean {
  if (short.length < 2) return false;
  const ending = long.startsWith(short) ? long.slice(short.length) : "";
  if (/^(镇|乡|苏木|街道)$/.test(ending)) return true;
  return long.endsWith("民族乡") && short.endsWith("乡") && short.length > 2 && long.startsWith(short.slice(0, -1));
}

/** The place whose name stands before a unit's; "" where there is none. */
export function placeBefore(key: string): string {
  const place = PLACE.exec(key)?.[0] ?? "";
  return NO_PLACE.test(place) ? "" : place;
}

function withoutPlace(key: string): string {
  return key.slice(placeBefore(key).length);
}

/** A unit of a bureau's that many sheets name without it: 公安局交警大队. Its 办公室 is called as those of all others are. */
const OF_BUREAU = /^.{2,8}?局(?=.{2,}(?:[大支中总]队|中心|分局|[站所校院]$))/;

function withoutParent(key: string): string {
  return key.replace(OF_BUREAU, "");
}

/** Whether a bureau stands beside its own office, which hands in its items: 水利局, 水利局办公室. */
function isOffice(short: string, long: string): boolean {
  return short.endsWith("局") && long === `${short}办公室`;
}

/** What two keys that may be alike have one of in common, unless they begin alike. */
export function stemsOf(key: string): readonly string[] {
  const bare = key.replace(PREFIX, "");
  return [
    ...new Set([key.slice(0, 1), key.slice(0, 2), key.slice(1, 3), townshipOf(key)]),
    ...[bare, withoutPlace(key), withoutParent(key), ...officesOf(key)].map((stem) => `whole ${stem}`),
  ];
}

/**
 * A township or a street by one name, whichever of its own it is written with: 柴河镇人民政府, 柴河镇党委, 柴河镇党政办,
 * 向阳办事处, 向阳街道党工委. Its 派出所 or 卫生院 is another unit.
 */
export function townshipOf(key: string): string {
  return townshipBehind(key) ?? key.replace(/^(?!.*驻)(.+?)(街道)?办(事处)?$/, "$1街道");
}

/** Of names above this length, which no office has, single signs are not compared. */
const LONGEST = 60;

/**
 * Finds the keys that {@link similarUnits} calls alike, without comparing each with each.
 *
 * @returns for a key the positions of those among `keys` that are similar, in their order
 */
export function similarFinder(keys: readonly string[]): (key: string) => readonly number[] {
  const byTrait = new Map<string, number[]>();
  keys.forEach((key, n) => {
    for (const trait of traitsOf(key)) {
      const same = byTrait.get(trait);
      if (same) same.push(n);
      else byTrait.set(trait, [n]);
    }
  });
  return (key) => {
    const likely = new Set(traitsOf(key).flatMap((trait) => byTrait.get(trait) ?? []));
    return [...likely].filter((n) => similarUnits(key, keys[n]!)).sort((a, b) => a - b);
  };
}

/** Two keys that are alike have one of these in common: name, office, what stays without two signs, or without any one. */
function traitsOf(key: string): string[] {
  const bare = key.replace(PREFIX, "");
  const traits = [
    key,
    bare,
    withoutPlace(key),
    withoutParent(key),
    key.replace(/局办公室$/, "局"),
    townshipOf(bare),
    ...officesOf(key).map((office) => `office ${office}`),
  ];
  if (/^.{2,}民族乡$/.test(key)) for (let n = 2; n <= key.length - 3; n++) traits.push(`${key.slice(0, n)}乡`);
  if (key.length > LONGEST) return traits;
  for (const [from, less] of ENDS) if (key.length - less >= 2) traits.push(key.slice(from, key.length - less + from));
  for (let i = 0; i < key.length && key.length >= 3; i++) traits.push(`${key.slice(0, i)}*${key.slice(i + 1)}`);
  return [...new Set(traits)];
}

/** Ways to take one or two signs off both ends of a name: how many off the front, and how many in all. */
const ENDS = [
  [0, 1],
  [1, 1],
  [0, 2],
  [1, 2],
  [2, 2],
] as const;

/** The office of a key; 市 may be a prefix, as in 市水利局, or not, as in 市场监督管理局. */
function officesOf(key: string): readonly string[] {
  return [...new Set([officeName(key), officeName(key.replace(PREFIX, ""))])];
}

function differences(a: string, b: string): number {
  return [...a].filter((sign, i) => sign !== b[i]).length;
}
