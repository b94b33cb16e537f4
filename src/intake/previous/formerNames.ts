import type { Scheme } from "../../bulletin/scheme";
import type { Tally } from "../../bulletin/tally";
import { rosterKey } from "../../bulletin/unitKey";
import type { Inquiry } from "../../findings/inquiry";
import type { Standings } from "./previous";
import { aliasQuestion } from "../units/similarNames";
import { similarFinder, similarUnits } from "../units/unitName";

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
  const names = new Map<string, string>();
  for (const [key, { unit: other }] of standings) {
    if (now.has(key)) continue;
    const [found, another] = similarTo(key).filter((n) => similarUnits(key, come[n]!) !== "sign");
    if (found === undefined || another !== undefined) continue;
    const unit = now.get(come[found]!)!;
    const asked = aliasQuestion(key, come[found]!, unit);
    const answer = inquiry.ask("previous-renamed", { units: [unit] }, { unit, other }, asked);
    if (answer?.as === "same") names.set(key, come[found]!);
  }
  if (names.size === 0) return standings;
  const renamed = new Map(standings);
  for (const [key, name] of names) {
    const standing = standings.get(key)!;
    renamed.delete(key);
    if (!renamed.has(name)) renamed.set(name, { ...standing, unit: now.get(name)! });
  }
  return renamed;
}
