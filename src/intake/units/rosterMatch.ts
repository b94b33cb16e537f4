import type { Scheme } from "../../bulletin/scheme";
import { rosterFinder, unitKey } from "../../bulletin/unitKey";
import type { Inquiry } from "../../findings/inquiry";
import { type Answer, question } from "../../findings/question";
import { similarFinder } from "./unitName";
import type { SourceUnit } from "../sourceUnit";

/** More similar names than this help nobody. */
const MOST_SIMILAR = 3;

/**
 * Holds units against the scheme's roster: another spelling (alias) gets the roster's name, and a unit that the roster
 * does not have is asked about. Without a roster every unit stays as it is.
 */
export function matchRoster(units: readonly SourceUnit[], scheme: Scheme, inquiry: Inquiry): SourceUnit[] {
  const { roster = [], place } = scheme;
  if (roster.length === 0) return [...units];
  const find = rosterFinder(scheme);
  const similarTo = similarFinder(roster.map(({ unit }) => unitKey(unit, place)));
  return units.flatMap((source): SourceUnit[] => {
    const key = unitKey(source.unit, place);
    const entry = find(source.unit);
    if (entry) return [unitKey(entry.unit, place) === key ? source : { ...source, unit: entry.unit }];
    const similar = similarTo(key).flatMap((n) => roster[n]!.unit);
    return askUnit(source, similar, scheme, inquiry);
  });
}

function askUnit(source: SourceUnit, similar: readonly string[], scheme: Scheme, inquiry: Inquiry): SourceUnit[] {
  const { at, unit } = source;
  const asked = question(
    "unit",
    ["unit", unitKey(unit, scheme.place)],
    [
      ...similar.slice(0, MOST_SIMILAR).map((other): Answer => ({ as: "same", unit: other })),
      ...scheme.groups.map(({ name }): Answer => ({ as: "group", group: name })),
      { as: "leave-out" },
    ],
  );
  const answer = inquiry.ask("not-in-roster", { places: [at], units: [unit] }, { similar }, asked);
  if (answer?.as === "same") return [{ ...source, unit: answer.unit }];
  if (answer?.as === "group") return [{ ...source, groupText: answer.group }];
  return answer ? [] : [source];
}
