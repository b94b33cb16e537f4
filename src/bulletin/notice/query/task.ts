import type { RankedUnit } from "../../bulletin";
import { sum } from "../../decimal";
import type { Part } from "../../part";
import type { Scheme } from "../../scheme";
import type { ScoredUnit } from "../../score";
import { overTask } from "../../scoreParts";
import { rosterFinder } from "../../unitKey";
import { PlaceholderWrong } from "./placeholderWrong";
import type { Asked, Selection } from "./selection";
import { KEY_WORDS } from "./words";

/** By how much a unit is over its task, or short of it (negative); undefined where nobody knows. */
export type OverTask = (unit: RankedUnit) => number | undefined;

/**
 * The task that a placeholder means: that of submitted items or of a part, named where there are several.
 *
 * @throws PlaceholderWrong where the scheme has none, or several and none is named
 */
export function taskOf({ item }: Pick<Selection, "item">, { bulletin: { scheme } }: Asked): OverTask {
  const parts = (scheme.parts ?? []).filter(({ task }) => task !== undefined);
  const part = item === undefined ? parts[0] : parts.find(({ name }) => name === item);
  const ofSubmitted = item === undefined && scheme.submitted?.task !== undefined;
  const several = parts.length + (ofSubmitted ? 1 : 0) > 1 && item === undefined;
  if (several || (!part && !ofSubmitted))
    throw new PlaceholderWrong({
      problem: "needs-argument",
      argument: KEY_WORDS.item,
      known: parts.map(({ name }) => name),
    });
  return part ? overPart(part, scheme) : overSubmitted(scheme);
}

function overPart(part: Part, scheme: Scheme): OverTask {
  const groups = new Map(scheme.groups.map((group) => [group.name, group]));
  return overAll(part.per ?? scheme.per, (unit) => {
    const points = new Map([
      ...scheme.channels.map(({ name }, i): [string, number] => [name, unit.scores[i]!]),
      ...(scheme.adjustments ?? []).map(({ name }, i): [string, number] => [name, unit.adjustmentScores[i]!]),
      ...(scheme.parts ?? []).map(({ name }, i): [string, number] => [name, unit.partScores[i]!]),
    ]);
    return overTask(part, { tally: unit, group: groups.get(unit.group)!, scheme, points, carried: new Map() });
  });
}

function overSubmitted(scheme: Scheme): OverTask {
  const find = rosterFinder(scheme);
  const groups = new Map(scheme.groups.map((group) => [group.name, group]));
  const everybody = scheme.submitted!.task!.items;
  return overAll(scheme.per, ({ unit, group, submitted }) =>
    submitted === undefined ? undefined : submitted - (find(unit)?.task ?? groups.get(group)!.task ?? everybody),
  );
}

/** Of sheets that have a task each, all that a unit is over is that of its sheets together. */
function overAll(per: Scheme["per"], over: (unit: ScoredUnit) => number | undefined): OverTask {
  return (unit) => {
    const sheets = per === "sheet" ? (unit.bySheet ?? []).filter((sheet) => sheet !== undefined) : [];
    const all = (sheets.length > 0 ? sheets : [unit]).map(over);
    return all.some((by) => by === undefined) ? undefined : sum(all.map((by) => by!));
  };
}
