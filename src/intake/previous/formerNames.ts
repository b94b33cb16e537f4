import type { Scheme } from "../../bulletin/scheme";
import type { Tally } from "../../bulletin/tally";
import { rosterKey } from "../../bulletin/unitKey";
import type { Inquiry } from "../../findings/inquiry";
import type { Standings } from "./previous";
import { asksOfSimilar, type SimilarPair } from "../units/askSimilar";
import { similarFinder, similarUnits } from "../units/unitName";

/** A unit of now, and one of the former bulletin. */
interface RenamedPair extends SimilarPair {
  readonly other: string;
}

/**
 * Units of the former bulletin under their names of now: one that is gone since and one that has come, with names of one office
 * (卫健委, 卫生健康委员会; 水务局, 水利局), are asked about, since what was accumulated would be lost with the name.
 */
export function withNamesOfNow(
  tallies: readonly Tally[],
  standings: Standings,
  scheme: Scheme,
  inquiry: Inquiry,
): Standings {
  const now = new Map(tallies.map(({ unit }) => [rosterKey(unit, scheme), unit]));
  const come = [...now.keys()].filter((key) => !standings.has(key));
  // with no unit in common it is another office's bulletin, which is asked about as such
  if (come.length === 0 || come.length === now.size) return standings;
  const similarTo = similarFinder(come);
  const pairs = [...standings].flatMap(([otherKey, { unit: other }]): RenamedPair[] => {
    const [found, another] = now.has(otherKey)
      ? []
      : similarTo(otherKey).filter((n) => similarUnits(otherKey, come[n]!) !== "sign");
    if (found === undefined || another !== undefined) return [];
    const key = come[found]!;
    return [{ how: similarUnits(otherKey, key)!, key, otherKey, unit: now.get(key)!, other }];
  });
  const isOne = asksOfSimilar(
    pairs,
    ({ unit, other }, asked) => inquiry.ask("previous-renamed", { units: [unit] }, { unit, other }, asked),
    (many, asked) => {
      const named = many.map(({ unit, other }) => ({ unit, other }));
      return inquiry.ask("previous-names", { units: many.map(({ unit }) => unit) }, { pairs: named }, asked);
    },
  );
  const same = pairs.filter(isOne);
  if (same.length === 0) return standings;
  const renamed = new Map(standings);
  for (const { key, otherKey, unit } of same) {
    renamed.delete(otherKey);
    if (!renamed.has(key)) renamed.set(key, { ...standings.get(otherKey)!, unit });
  }
  return renamed;
}
