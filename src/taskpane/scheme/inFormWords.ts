import { type SchemeProblem, SchemeRefused } from "../../bulletin/schemeRefused";
import type { SchemeFormTexts } from "../../texts/zh/schemeForm";

/** A refusal with what the form calls the other fields that it names, in place of their names in a file. */
export function inFormWords(refused: SchemeRefused, texts: SchemeFormTexts): SchemeRefused {
  const { field, reason } = refused;
  const said = inLabels(reason, texts);
  return said === reason ? refused : new SchemeRefused(field, said);
}

function inLabels(reason: SchemeProblem, texts: SchemeFormTexts): SchemeProblem {
  const label = (name: string): string => labelOf(name, texts);
  switch (reason.problem) {
    case "one-of-missing":
      return { ...reason, fields: reason.fields.map(label) };
    case "needs":
      return { ...reason, found: choiceOf(reason.found, texts), needs: reason.needs.map(label) };
    case "not-with":
      return { ...reason, other: label(reason.other) };
    default:
      return reason;
  }
}

/** @param name such as atLeast, parts[0].of.points or per: "sheet"; one that the form does not have stays */
function labelOf(name: string, { roster, adjustmentKinds, score }: SchemeFormTexts): string {
  const labels: Readonly<Record<string, string>> = {
    atLeast: score.atLeast,
    below: score.below,
    base: score.base,
    each: score.each,
    task: score.task,
    every: score.every,
    bands: score.bands,
    places: score.places,
    reached: score.taskReached,
    perOver: score.taskOver,
    full: score.taskFull,
    best: score.fullForBest,
    points: score.measures.points,
    instead: score.instead,
    tier: score.tier,
    groups: score.partGroups,
    'per: "sheet"': score.partPer,
    'kind: "figure"': adjustmentKinds.figure,
    roster,
  };
  // parts[0].groups: "各部门" names the field before the colon
  const path = Object.hasOwn(labels, name) ? name : name.split(": ")[0]!;
  const last = path.slice(path.lastIndexOf(".") + 1);
  return Object.hasOwn(labels, last) ? `“${labels[last]!}”` : name;
}

/** What stands in the list from which such a thing is chosen. */
function choiceOf(found: unknown, { score }: SchemeFormTexts): unknown {
  if (found === true) return score.ticked;
  const choices: Readonly<Record<string, string>> = { ...score.taskCarries, ...score.orders, ...score.logCounts };
  return typeof found === "string" && Object.hasOwn(choices, found) ? `“${choices[found]!}”` : found;
}
