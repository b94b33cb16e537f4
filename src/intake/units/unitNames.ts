import type { Scheme } from "../../bulletin/scheme";
import { rosterFinder, unitKey } from "../../bulletin/unitKey";
import { plainText, trimmed } from "../../cells/plainText";
import { endingOf, endsAsUnit } from "../groups/groupNames";
import { partOf } from "../log/marks";
import { cleanUnitName } from "./unitName";

/** A unit with what stands behind its name, where that is a part of the item. */
export interface Written {
  readonly unit: string;
  readonly part: number | undefined;
}

/** The units that a cell names; `sure` is whether nothing else can be meant. */
export interface UnitsWritten {
  readonly units: readonly Written[];
  readonly sure: boolean;
}

/** Signs that part units whatever stands between them, but not in brackets: 民族宗教事务局（民委、宗教局）. */
const PARTING = "、，,；;/／";
/** What may part units, and stands in the names of many as well: 人力资源和社会保障局, 残疾人联合会, 水 利局. */
const MAYBE = /(\s+|以及|和|与|及|暨|联合|会同|[＋+&])/;
/** Of more pieces than this nobody has written names. */
const MOST_PIECES = 9;
/** With a blank behind it such a name is the beginning of a longer one: 扎兰屯市委 办公室. */
const BEGINS = /[市县区旗州盟省乡镇](委|党委|政府|人民政府)$/;
/** Cells of nothing else name one unit, as most do. */
const MAY_DIVIDE = /[、，,；;/／＋+&和与及暨\s]|联合|会同/;

/** Whether a cell may name several units, as a quick look tells. */
export function mayNameSeveral(cell: string): boolean {
  return MAY_DIVIDE.test(cell.trim());
}

/**
 * Takes the cells of units apart: 甲局、乙局 is two units, and so is 甲局和乙局 where both stand in other cells or in the
 * roster. Where both only look like units, a person has to say; any other 和 is part of a name.
 *
 * @param cells all cells of units, line breaks included
 */
export function unitsWritten(cells: Iterable<string>, scheme: Scheme): (cell: string) => UnitsWritten {
  const inRoster = rosterFinder(scheme);
  const keyOf = (name: string): string => unitKey(trimmed(name), scheme.place);
  const known = new Set<string>();
  for (const cell of cells) for (const part of partsOf(cell)) if (!/\s/.test(part)) known.add(keyOf(nameOf(part)));
  const isKnown = (part: string): boolean => inRoster(nameOf(part)) !== undefined || known.has(keyOf(nameOf(part)));
  const mayBe = (part: string): boolean => isKnown(part) || looksLikeUnit(nameOf(part), scheme);
  const namesIn = (text: string): { readonly names: readonly string[]; readonly sure: boolean } => {
    const part = isSpread(text) ? text.replace(/\s+/g, "") : text;
    const pieces = part.split(MAYBE);
    // a blank within a name that is written elsewhere without one says nothing
    const isOne = pieces.length < 3 || pieces.length > 2 * MOST_PIECES || (/\s/.test(part) && isKnown(part));
    const sure = isOne ? [part] : mostNames(pieces, isKnown);
    const names = sure ?? mostNames(pieces, mayBe) ?? [part];
    return { names, sure: sure !== undefined || names.length === 1 };
  };
  return (cell) => {
    const whole = oneName(cell);
    if (inRoster(whole)) return { units: [{ unit: whole, part: undefined }], sure: true };
    const split = partsOf(cell).map(namesIn);
    const names = split.flatMap((each) => each.names);
    if (names.length < 2) return { units: [{ unit: oneName(names[0] ?? cell), part: undefined }], sure: true };
    return { units: names.map(withPart), sure: split.every((each) => each.sure) };
  };
}

/** What stands between signs that part units; one text where these part no names. */
function partsOf(cell: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const sign of cell) {
    depth += "(（".includes(sign) ? 1 : ")）".includes(sign) ? -1 : 0;
    if (depth === 0 && PARTING.includes(sign)) parts.push("");
    else parts.push((parts.pop() ?? "") + sign);
  }
  const named = parts.map((each) => each.trim()).filter((each) => each !== "");
  return named.every((each) => plainText(each).length >= 2) ? named : [cell];
}

/**
 * The most names that pieces can be put together to, with the signs between them where one name goes on.
 *
 * @param pieces names and, at every odd position, what stands between them
 * @returns undefined where there are not two names at least
 */
function mostNames(pieces: readonly string[], isName: (text: string) => boolean): readonly string[] | undefined {
  const best = (from: number): readonly string[] | undefined => {
    if (from > pieces.length) return [];
    let most: readonly string[] | undefined;
    for (let to = from; to < pieces.length; to += 2) {
      const name = pieces
        .slice(from, to + 1)
        .join("")
        .trim();
      if (plainText(name).length < 2 || (from === 0 && to === pieces.length - 1) || !isName(name)) continue;
      const rest = best(to + 2);
      if (rest && (most === undefined || rest.length + 1 > most.length)) most = [name, ...rest];
    }
    return most;
  };
  return best(0);
}

/** Whether a name is spread over its cell: 司 法 局. */
function isSpread(text: string): boolean {
  return text.split(/\s+/).some((word) => word.length === 1);
}

function looksLikeUnit(name: string, scheme: Scheme): boolean {
  const plain = plainText(name);
  return plain.length > 2 && !BEGINS.test(plain) && (endsAsUnit(name) || endingOf(name, scheme) !== undefined);
}

/** A cell that is one name, as it is displayed. */
export function oneName(cell: string): string {
  return cleanUnitName(trimmed(cell)).name;
}

/** The name in a part of a cell. */
function nameOf(part: string): string {
  return withPart(part).unit;
}

function withPart(text: string): Written {
  const match = /((?:0?\.\d+)|(?:\d{1,2}(?:\.\d+)?%))[)）]?$/.exec(text);
  const part = match ? partOf(match[1] ?? "") : undefined;
  const name = match ? withoutOpening(text.slice(0, match.index)) : "";
  return part !== undefined && name !== ""
    ? { unit: cleanUnitName(name).name, part }
    : { unit: cleanUnitName(text).name, part: undefined };
}

/** A name without what stands between it and its part: 甲局（50%）, 甲局：0.5. */
function withoutOpening(text: string): string {
  let end = text.length;
  while (/[\s(（:：]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
