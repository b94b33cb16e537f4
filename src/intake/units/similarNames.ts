import type { Scheme } from "../../bulletin/scheme";
import { unitKey } from "../../bulletin/unitKey";
import type { About, Inquiry } from "../../findings/inquiry";
import type { SourceUnit } from "../sourceUnit";
import { asksOfSimilar, type SimilarPair } from "./askSimilar";
import { placeBefore, similarUnits, stemsOf, townshipOf } from "./unitName";

/** A unit with its key (see unitKey). */
interface Keyed {
  readonly source: SourceUnit;
  readonly key: string;
}

/**
 * Units of one sheet whose names may be two spellings of one: 市水利局 and 水利局, 卫健委 and 卫生健康委员会, 柴河镇党委 and 柴河镇政府
 * are asked about, since one of them is hardly another unit; 水务局 and 水利局, 教育局 and 教育局（体育局）, and committees and
 * governments where several townships have both, are taken for two and mentioned.
 *
 * @returns the units with the names that the clerk gave them
 */
export function settleSimilar(units: readonly SourceUnit[], scheme: Scheme, inquiry: Inquiry): SourceUnit[] {
  const keyed = units.map((source) => ({ source, key: unitKey(source.unit, scheme.place) }));
  const same = new Map<string, Keyed>();
  // a third name of one unit is asked about once
  const firstOf = (unit: Keyed): Keyed => {
    const before = same.get(unit.key);
    return before ? firstOf(before) : unit;
  };
  const alike: { a: SourceUnit; b: SourceUnit }[] = [];
  const doubtful: (SimilarPair & { a: Keyed; b: Keyed })[] = [];
  const pairs = likelyPairs(keyed);
  const isEvery = areBodies(pairs);
  const areOffices = ofSeveralPlaces(pairs);
  for (const [a, b] of pairs) {
    const how = similarUnits(a.key, b.key);
    if (how === undefined || how === "sign" || (how === "place" && areOffices)) continue;
    if (how === "rename" || how === "part" || (how === "prefix" && isEvery(a, b)))
      alike.push({ a: a.source, b: b.source });
    else doubtful.push({ how, key: a.key, otherKey: b.key, unit: a.source.unit, a, b });
  }
  const isOne = asksOfSimilar(
    doubtful,
    ({ a: { source: a }, b: { source: b } }, asked) => {
      const data = { unit: a.unit, other: b.unit, otherSheet: b.at.sheet };
      return inquiry.ask("similar-units", aboutPairs([{ a, b }]), data, asked);
    },
    (many, asked) => {
      const sources = many.map(({ a, b }) => ({ a: a.source, b: b.source }));
      const named = sources.map(({ a, b }) => ({ unit: a.unit, other: b.unit }));
      return inquiry.ask("similar-names", aboutPairs(sources), { pairs: named }, asked);
    },
  );
  for (const pair of doubtful) {
    const [first, other] = [firstOf(pair.a), firstOf(pair.b)];
    if (first !== other && isOne(pair)) same.set(other.key, first);
  }
  if (alike.length > 0)
    inquiry.tell("alike-units", aboutPairs(alike), { pairs: alike.map(({ a, b }) => [a.unit, b.unit] as const) });
  return keyed.map((each) => ({ ...each.source, unit: firstOf(each).source.unit }));
}

function aboutPairs(pairs: readonly { a: SourceUnit; b: SourceUnit }[]): About {
  const units = pairs.flatMap(({ a, b }) => [a, b]);
  return { places: units.map(({ at }) => at), units: units.map(({ unit }) => unit) };
}

/** Where so many townships have a row for the committee and one for the government, both are meant. */
const BODIES_IN = 3;

/**
 * Which pairs are the party committee and the government of one township, on a sheet that has both of several townships:
 * nobody writes each of them twice by mistake.
 */
function areBodies(pairs: readonly (readonly [Keyed, Keyed])[]): (a: Keyed, b: Keyed) => boolean {
  const isParty = ({ key }: Keyed): boolean => /(?:党委|工委|镇委|乡委|委员会)$/.test(key);
  const isGovernment = ({ key }: Keyed): boolean => /(?:政府|办事处)$/.test(key);
  const areBoth = (a: Keyed, b: Keyed): boolean =>
    townshipOf(a.key) === townshipOf(b.key) && ((isParty(a) && isGovernment(b)) || (isParty(b) && isGovernment(a)));
  const several = pairs.filter(([a, b]) => areBoth(a, b)).length >= BODIES_IN;
  return (a, b) => several && areBoth(a, b);
}

/** Whether units of several places stand beside ones of the same name: then 海拉尔区教育局 is another than 教育局. */
export function ofSeveralPlaces(pairs: readonly (readonly [HasKey, HasKey])[]): boolean {
  const places = pairs.flatMap(([a, b]) => {
    if (similarUnits(a.key, b.key) !== "place") return [];
    return [placeBefore(a.key.length > b.key.length ? a.key : b.key)];
  });
  return new Set(places).size > 1;
}

interface HasKey {
  readonly key: string;
}

/**
 * Pairs that are worth comparing: two names that are alike begin alike, or are of one township or office, or one has a place
 * before it, so that a sheet of thousands of units is not compared each with each.
 */
export function likelyPairs<Keyed extends HasKey>(units: readonly Keyed[]): [Keyed, Keyed][] {
  const distinct = [...new Map(units.map((each) => [each.key, each])).values()];
  const byStem = new Map<string, Keyed[]>();
  for (const each of distinct)
    for (const stem of stemsOf(each.key)) {
      const same = byStem.get(stem) ?? [];
      same.push(each);
      byStem.set(stem, same);
    }
  const pairs = new Map<string, [Keyed, Keyed]>();
  for (const same of byStem.values())
    if (same.length <= 60)
      same.forEach((a, n) => {
        for (const b of same.slice(n + 1)) pairs.set(`${a.key}|${b.key}`, [a, b]);
      });
  return [...pairs.values()];
}
