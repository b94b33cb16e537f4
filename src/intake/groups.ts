import { type Answers, answerTo, type Question } from "../bulletin/answer";
import type { Finding } from "../bulletin/finding";
import type { Place } from "../bulletin/place";
import type { Group, Scheme } from "../bulletin/scheme";
import { plainText } from "../cells/plainText";
import { unitKey } from "../bulletin/unitKey";

/** A unit of the source with what its group cell says; undefined where the sheet has no group column. */
export interface UngroupedUnit {
  readonly unit: string;
  readonly at: Place;
  readonly groupText: string | undefined;
}

/** Names that end like this may belong to either side: farms, zones, communities. */
const UNSURE = /(农场|林场|牧场|开发区|园区|景区|示范区|新区|管委会|管理委员会|社区|居委会|嘎查|村)$/;

/**
 * Finds the group of every unit: by its group cell where there is one, else by the ending of its name (镇, 乡, 街道 …),
 * unless the clerk has said otherwise for this unit.
 *
 * @returns the group's name for each unit, undefined where a person must say; and what was found
 */
export function findGroups(
  units: readonly UngroupedUnit[],
  scheme: Scheme,
  answers: Answers,
  sheet: string,
): { groups: (string | undefined)[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const unknown = new Map<string, UngroupedUnit[]>();
  let byName = 0;
  const groups = units.map((unit) => {
    const question = groupQuestion(unit.unit, scheme);
    const answer = answerTo(question, answers);
    const guess = groupByName(unit.unit, scheme);
    if (unit.groupText === undefined && scheme.groups.length > 1) byName++;
    if (unit.groupText === undefined && UNSURE.test(plainText(unit.unit)) && guess && scheme.groups.length > 1) {
      const group = answer?.as === "group" ? answer.group : guess.name;
      const { at } = unit;
      findings.push({ kind: "group-unsure", at, unit: unit.unit, group, question, ...(answer && { answer }) });
    }
    if (answer?.as === "group") return answer.group;
    const known = unit.groupText === undefined ? guess : groupByText(unit.groupText, scheme);
    if (!known) unknown.set(unit.groupText ?? unit.unit, [...(unknown.get(unit.groupText ?? unit.unit) ?? []), unit]);
    return known?.name;
  });

  for (const [found, members] of unknown) {
    const question = { ...groupQuestion(found, scheme), id: `group-text|${plainText(found)}` };
    const answer = answerTo(question, answers);
    findings.push({
      kind: "unknown-group",
      at: members[0]!.at,
      found,
      units: members.map(({ unit }) => unit),
      question,
      ...(answer && { answer }),
    });
    if (answer?.as === "group") for (const member of members) groups[units.indexOf(member)] = answer.group;
  }
  if (byName > 0) findings.unshift(...overview(groups, scheme, sheet));
  return { groups, findings };
}

const GROUP = "group|";

/** Whether a question's id is one of {@link groupQuestion}. */
export function isGroupQuestion(id: string): boolean {
  return id.startsWith(GROUP);
}

/** The question to which group a unit belongs; it may be answered for any unit, found unsure or not. */
export function groupQuestion(unit: string, scheme: Scheme): Question {
  return { id: GROUP + unitKey(unit), answers: scheme.groups.map(({ name }) => ({ as: "group", group: name })) };
}

function groupByText(text: string, scheme: Scheme): Group | undefined {
  return scheme.groups.find(({ name }) => plainText(name) === plainText(text));
}

/** The group with the longest ending that `unit` has; else the only group without endings. */
function groupByName(unit: string, scheme: Scheme): Group | undefined {
  const name = unitKey(unit);
  const ending = (group: Group): number =>
    Math.max(0, ...(group.unitEndings ?? []).filter((end) => name.endsWith(unitKey(end))).map(({ length }) => length));
  const [best] = [...scheme.groups].sort((a, b) => ending(b) - ending(a));
  if (best && ending(best) > 0) return best;
  const rest = scheme.groups.filter(({ unitEndings }) => !unitEndings?.length);
  return rest.length === 1 ? rest[0] : undefined;
}

function overview(groups: readonly (string | undefined)[], scheme: Scheme, sheet: string): Finding[] {
  const sizes = scheme.groups.map(({ name }) => ({ name, units: groups.filter((group) => group === name).length }));
  return [{ kind: "groups-by-name", sheet, groups: sizes }];
}
