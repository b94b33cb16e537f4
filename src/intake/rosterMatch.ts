import { type Answer, type Answers, answerTo } from "../findings/question";
import type { Finding } from "../findings/finding";
import type { Scheme } from "../bulletin/scheme";
import { rosterFinder, unitKey } from "../bulletin/unitKey";
import { areSimilar } from "./similar";
import type { SourceUnit } from "./sourceUnit";

/** More similar names than this help nobody. */
const MOST_SIMILAR = 3;

/**
 * Holds units against the scheme's roster: another spelling (alias) gets the roster's name, and a unit that the roster
 * does not have is asked about. Without a roster every unit stays as it is.
 */
export function matchRoster(
  units: readonly SourceUnit[],
  scheme: Scheme,
  answers: Answers,
): { units: SourceUnit[]; findings: Finding[] } {
  const { roster = [], place, groups } = scheme;
  if (roster.length === 0) return { units: [...units], findings: [] };
  const find = rosterFinder(scheme);
  const findings: Finding[] = [];
  const kept = units.flatMap((source): SourceUnit[] => {
    const key = unitKey(source.unit, place);
    const entry = find(source.unit);
    if (entry) return [unitKey(entry.unit, place) === key ? source : { ...source, unit: entry.unit }];
    const similar = roster.map(({ unit }) => unit).filter((unit) => areSimilar(key, unitKey(unit, place)));
    const question = {
      id: `unit|${key}`,
      answers: [
        ...similar.slice(0, MOST_SIMILAR).map((unit): Answer => ({ as: "same", unit })),
        ...groups.map(({ name }): Answer => ({ as: "group", group: name })),
        { as: "leave-out" } as const,
      ],
    };
    const answer = answerTo(question, answers);
    const { at, unit } = source;
    findings.push({ kind: "not-in-roster", at, unit, similar, question, ...(answer && { answer }) });
    if (answer?.as === "same") return [{ ...source, unit: answer.unit }];
    if (answer?.as === "group") return [{ ...source, groupText: answer.group }];
    return answer ? [] : [source];
  });
  return { units: kept, findings };
}
