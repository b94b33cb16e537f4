import { type Answers, answerTo, type Question } from "../findings/question";
import type { Finding } from "../findings/finding";
import { groupByEnding } from "../bulletin/roster";
import type { Scheme } from "../bulletin/scheme";
import { rosterFinder, unitKey } from "../bulletin/unitKey";
import { plainText } from "../cells/plainText";
import { groupNamed } from "./groupText";
import type { SourceUnit } from "./sourceUnit";

/** Names that end like this may belong to either side: farms, zones, communities. */
const UNSURE = /(农场|林场|牧场|开发区|园区|景区|示范区|新区|管委会|管理委员会|社区|居委会|嘎查|村)$/;

/**
 * Finds the group of every unit: as the clerk said for this unit; else by the roster, by its group cell, by the title
 * over its part of the table, by the ending of its name (镇, 乡, 街道 …).
 *
 * @returns the group's name for each unit, undefined where a person must say; and what was found
 */
export function findGroups(
  units: readonly SourceUnit[],
  scheme: Scheme,
  answers: Answers,
  sheet: string,
): { groups: (string | undefined)[]; findings: Finding[] } {
  const find = rosterFinder(scheme);
  const findings: Finding[] = [];
  const unknown = new Map<string, SourceUnit[]>();
  let byName = 0;
  const groups = units.map((source) => {
    const { unit, at, groupText, section } = source;
    const question = groupQuestion(unit, scheme);
    const answer = answerTo(question, answers);
    if (scheme.groups.length === 1) return scheme.groups[0]!.name;
    const known = find(unit)?.group ?? (groupText === undefined ? section : undefined);
    if (known !== undefined) return answer?.as === "group" ? answer.group : known;
    const guess = groupText === undefined ? groupByEnding(unit, scheme, scheme.place) : groupNamed(groupText, scheme);
    if (groupText === undefined) byName++;
    if (groupText === undefined && guess && UNSURE.test(plainText(unit))) {
      const group = answer?.as === "group" ? answer.group : guess.name;
      findings.push({ kind: "group-unsure", at, unit, group, question, ...(answer && { answer }) });
    }
    if (answer?.as === "group") return answer.group;
    if (!guess) unknown.set(groupText ?? unit, [...(unknown.get(groupText ?? unit) ?? []), source]);
    return guess?.name;
  });

  for (const [found, members] of unknown) {
    const question = { ...groupQuestion(found, scheme), id: `group-text|${plainText(found)}` };
    const answer = answerTo(question, answers);
    const names = members.map(({ unit }) => unit);
    const { at } = members[0]!;
    findings.push({ kind: "unknown-group", at, found, units: names, question, ...(answer && { answer }) });
    if (answer?.as === "group") for (const member of members) groups[units.indexOf(member)] = answer.group;
  }
  if (byName > 0) findings.unshift(...overview(groups, scheme, sheet));
  return { groups, findings };
}

/** The question to which group a unit belongs; it may be answered for any unit, found unsure or not. */
export function groupQuestion(unit: string, scheme: Scheme): Question {
  return {
    id: `group|${unitKey(unit, scheme.place)}`,
    answers: scheme.groups.map(({ name }) => ({ as: "group", group: name })),
  };
}

function overview(groups: readonly (string | undefined)[], scheme: Scheme, sheet: string): Finding[] {
  const sizes = scheme.groups.map(({ name }) => ({ name, units: groups.filter((group) => group === name).length }));
  return [{ kind: "groups-by-name", sheet, groups: sizes }];
}
