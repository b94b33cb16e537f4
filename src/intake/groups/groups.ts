import { groupByEnding } from "../../bulletin/roster";
import type { Scheme } from "../../bulletin/scheme";
import { rosterFinder, unitKey } from "../../bulletin/unitKey";
import { extended } from "../../cells/extended";
import { addTo } from "../../cells/lists";
import { plainText } from "../../cells/plainText";
import { type Answer, type GroupWitness, type Question, question } from "../../findings/question";
import { bureauGroup, endingOf, isOpenName, isUnsure } from "./groupNames";
import { groupNamed } from "./groupText";
import { contestingGroup, type Grouping, heldTitles, type Title, type TitledUnit } from "./groupTitles";
import type { SourceUnit } from "../sourceUnit";

/** What one witness says of a unit. */
interface Claim {
  readonly witness: GroupWitness;
  readonly group: string;
}

interface Candidate extends TitledUnit {
  readonly claims: readonly Claim[];
}

/**
 * Finds the group of every unit. The roster, its group cell, the banner over its rows, a title and the ending of its name
 * (镇, 乡, 街道 …) are witnesses: where they agree there is nothing to ask; where two contradict one another, one question is
 * asked for all units concerned. A title that names one group is overruled by names that clearly belong to another; the
 * sheet's name stands in for a title, and contests one. An answer about a unit goes before all of them and is told.
 *
 * @returns the group's name for each unit; undefined where a person must say
 */
export function findGroups(units: readonly TitledUnit[], grouping: Grouping): readonly (string | undefined)[] {
  const { scheme, sheet, step } = grouping;
  const [first, second] = scheme.groups;
  if (first && !second) return ofOnly(first.name, units, grouping);
  const candidates = step("witnesses", [units, scheme, sheet], () => withClaims(units, grouping));
  return step("groups", [candidates, scheme, sheet], () => settledGroups(candidates, grouping));
}

/** What each witness says of each unit. */
function withClaims(units: readonly TitledUnit[], grouping: Grouping): readonly Candidate[] {
  const { scheme } = grouping;
  const titled = heldTitles(units, grouping);
  const contesting = contestingGroup(titled, grouping);
  const find = rosterFinder(scheme);
  return titled.map((each) =>
    extended(each, { claims: claimsOf(each, find(each.source.unit)?.group, contesting, scheme) }),
  );
}

function settledGroups(candidates: readonly Candidate[], grouping: Grouping): readonly (string | undefined)[] {
  const { scheme } = grouping;
  const settled = settleConflicts(candidates, grouping);
  const unknown = new Map<string, TitledUnit[]>();
  const byName: string[] = [];
  const groups = candidates.map((candidate, n): string | undefined => {
    const { source } = candidate;
    const usual = settled[n] ?? fallback(candidate, grouping, byName);
    const asked = groupQuestion(source.unit, scheme);
    const answer = grouping.inquiry.answer(asked);
    if (answer?.as === "group") {
      const about = { places: [source.at], units: [source.unit] };
      grouping.inquiry.ask("group-chosen", about, { group: answer.group, usual }, asked);
      return answer.group;
    }
    if (usual === undefined) {
      const text = source.groupText ?? source.unit;
      const same = unknown.get(text);
      if (same) same.push(candidate);
      else unknown.set(text, [candidate]);
    }
    return usual;
  });
  const answered = askUnknown(unknown, grouping);
  const all = candidates.map((candidate, n) => groups[n] ?? answered.get(candidate));
  tellByName(all, byName, grouping);
  return all;
}

/** Where all units are of one group, those are left out of whose category somebody has said that it does not count. */
function ofOnly(name: string, units: readonly TitledUnit[], grouping: Grouping): readonly (string | undefined)[] {
  const { scheme, inquiry } = grouping;
  const out = new Map<string, TitledUnit[]>();
  const groups = units.map((unit) => {
    const text = unit.source.groupText ?? "";
    if (text === "" || inquiry.answer(textQuestion(text, scheme))?.as !== "leave-out") return name;
    addTo(out, text, unit);
    return undefined;
  });
  askUnknown(out, grouping);
  return groups;
}

/**
 * The question to which group all units belong of which the group cell says this; one for good, or not at all.
 *
 * @param isMixed whether their names say that they are not all of one group: of 图文 nobody is
 */
export function textQuestion(found: string, scheme: Scheme, isMixed = false): Question {
  const { answers } = groupQuestion(found, scheme);
  // units without any text need not all be of one group
  const byName: Answer = { as: "group-by", witness: "name" };
  if (found === "") return question("sheet", ["group-text", ""], [...answers, byName]);
  const all: Answer[] = [...answers, { as: "leave-out" }];
  return question("unit", ["group-text", plainText(found)], isMixed ? [byName, ...all] : all);
}

/** The question to which group a unit belongs; it may be answered for any unit, found unsure or not, and holds for good. */
export function groupQuestion(unit: string, { groups, place }: Scheme): Question {
  return question(
    "unit",
    ["group", unitKey(unit, place)],
    groups.map(({ name }): Answer => ({ as: "group", group: name })),
  );
}

function claimsOf(
  { source, title, overruled }: TitledUnit,
  roster: string | undefined,
  contesting: string | undefined,
  scheme: Scheme,
): Claim[] {
  const { unit, groupText, banner } = source;
  const cell = groupText === undefined ? undefined : groupNamed(groupText, scheme)?.name;
  const name = endingOf(unit, scheme);
  const hasEndings = scheme.groups.find((group) => group.name === banner?.group)?.unitEndings?.length;
  const bureau = hasEndings ? bureauGroup(unit, scheme) : undefined;
  // a title speaks only where nothing nearer does, and a name not against the roster, which the office wrote itself
  const isTitled = cell === undefined && banner?.group === undefined;
  // a group cell that says nothing known is asked about, whatever the name says
  const isUnknown = groupText !== undefined && cell === undefined;
  const isByTitle = isTitled && !isUnknown && roster === undefined;
  const claims: { witness: GroupWitness; group: string | undefined }[] = [
    { witness: "roster", group: roster },
    { witness: "cell", group: cell },
    { witness: "banner", group: banner?.group },
    { witness: title?.witness ?? "title", group: isByTitle ? title?.group : undefined },
    // the name of a sheet is often that of another one: it says nothing against a unit's own name
    { witness: "sheet", group: isByTitle && title && name === undefined ? contesting : undefined },
    { witness: "name", group: isUnknown || roster !== undefined ? undefined : (name ?? bureau) },
  ];
  const own = claims.flatMap(({ witness, group }): Claim[] => (group === undefined ? [] : [{ witness, group }]));
  // of a farm its name says little, so that a title that does not hold for others may hold for it
  if (!isByTitle || !isUnsure(unit) || !overruled) return own;
  const guess = groupByEnding(unit, scheme, scheme.place)?.name;
  const usual: Claim[] = own.length > 0 || guess === undefined ? own : [{ witness: "name", group: guess }];
  return [{ witness: overruled.witness, group: overruled.group }, ...usual];
}

/** The group on which all witnesses of a unit agree; where they do not, what the clerk said of all such units together. */
function settleConflicts(candidates: readonly Candidate[], grouping: Grouping): (string | undefined)[] {
  const settled = askConflicts(candidates, grouping);
  const lost = (witness: GroupWitness): SourceUnit[] =>
    [...settled].flatMap(([{ source, claims }, group]) =>
      claims.some((claim) => claim.witness === witness && claim.group !== group) ? [source] : [],
    );
  // what does not hold for some of its units holds for none of which nothing else is known
  const banners = new Set(lost("banner").map(({ banner }) => banner));
  const isCellLost = lost("cell").length > 0;
  const holds = heldByCells(candidates);
  const contested = candidates.flatMap((candidate) => {
    const { source, claims, title } = candidate;
    const saysCell = claims.some(({ witness }) => witness === "cell");
    if (!title || !saysCell || settled.has(candidate) || !isUnsure(source.unit)) return [];
    if (!isCellLost && !holds(title)) return [];
    const { witness, group } = title;
    return [{ candidate, against: { ...candidate, claims: [...claims, { witness, group }] } }];
  });
  const again = askConflicts(
    contested.map(({ against }) => against),
    grouping,
  );
  const answered = new Map(contested.map(({ candidate, against }) => [candidate, again.get(against)]));
  return candidates.map((candidate) => {
    const { claims, source, title } = candidate;
    if (!settled.has(candidate) && source.banner && banners.has(source.banner))
      return (
        claims.find(({ witness }) => witness !== "banner")?.group ?? (isUnsure(source.unit) ? title?.group : undefined)
      );
    return settled.get(candidate) ?? answered.get(candidate) ?? claims[0]?.group;
  });
}

/** Whether the group cells of all units under a title whose names tell something say what it says: then it says that of all. */
function heldByCells(candidates: readonly Candidate[]): (title: Title) => boolean {
  const said = new Map<string, Set<string>>();
  for (const { source, claims, title } of candidates) {
    const cell = claims.find(({ witness }) => witness === "cell");
    if (!title || !cell || isUnsure(source.unit)) continue;
    const groups = said.get(title.text);
    if (groups) groups.add(cell.group);
    else said.set(title.text, new Set([cell.group]));
  }
  return ({ text, group }) => said.get(text)?.size === 1 && said.get(text)?.has(group) === true;
}

/** Asks one question for all units of which the same witnesses contradict one another; says the group of each such unit. */
function askConflicts(
  candidates: readonly Candidate[],
  { sheet, inquiry }: Grouping,
): ReadonlyMap<Candidate, string | undefined> {
  const bySides = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const sides = sidesOf(candidate);
    if (sides.length < 2) continue;
    const same = bySides.get(sides.join("|"));
    if (same) same.push(candidate);
    else bySides.set(sides.join("|"), [candidate]);
  }
  const groups = new Map<Candidate, string | undefined>();
  for (const [sides, members] of bySides) {
    const units = members.map(({ source }) => source.unit);
    const asked = question(
      "sheet",
      [
        "group-conflict",
        sheet,
        sides,
        ...members.map(({ source, claims }) => `${source.unit} ${claims.map(({ group }) => group).join(" ")}`),
      ],
      sidesOf(members[0] ?? { claims: [] }).map((witness): Answer => ({ as: "group-by", witness })),
    );
    const about = { sheet, places: members.map(({ source }) => source.at), units };
    const claims = members.map(({ source, claims: says }) => ({ unit: source.unit, says }));
    const answer = inquiry.ask("group-conflict", about, { claims }, asked);
    for (const member of members) {
      const witness = answer?.as === "group-by" ? answer.witness : member.claims[0]!.witness;
      groups.set(member, member.claims.find((claim) => claim.witness === witness)?.group);
    }
  }
  return groups;
}

/** The witnesses that speak for different groups, the strongest of each. */
function sidesOf({ claims }: Pick<Candidate, "claims">): GroupWitness[] {
  return claims
    .filter(({ group }, n) => claims.findIndex((claim) => claim.group === group) === n)
    .map(({ witness }) => witness);
}

/** Without any witness: a group cell that says nothing known is asked about; else the only group without endings. */
function fallback({ source }: Candidate, { scheme, inquiry }: Grouping, byName: string[]): string | undefined {
  const { unit, at, groupText } = source;
  if (groupText !== undefined) return undefined;
  const guess = groupByEnding(unit, scheme, scheme.place)?.name;
  byName.push(unit);
  const asked = groupQuestion(unit, scheme);
  if (guess !== undefined && isUnsure(unit) && inquiry.answer(asked) === undefined)
    inquiry.ask("group-unsure", { places: [at], units: [unit] }, { group: guess }, asked);
  return guess;
}

/** Asks once for all units of which the group cell holds the same unknown text. */
function askUnknown(
  unknown: ReadonlyMap<string, readonly TitledUnit[]>,
  { scheme, inquiry }: Grouping,
): ReadonlyMap<TitledUnit, string> {
  const answered = new Map<TitledUnit, string>();
  for (const [found, members] of unknown) {
    const names = new Set(members.map(({ source }) => groupByEnding(source.unit, scheme, scheme.place)?.name));
    const asked = textQuestion(found, scheme, names.size > 1 && !names.has(undefined));
    const about = { places: members.map(({ source }) => source.at), units: members.map(({ source }) => source.unit) };
    const answer = inquiry.ask("unknown-group", about, { found }, asked);
    for (const member of members) {
      const named = groupByEnding(member.source.unit, scheme, scheme.place)?.name;
      const group = answer?.as === "group" ? answer.group : answer?.as === "group-by" ? named : undefined;
      if (group !== undefined) answered.set(member, group);
    }
  }
  return answered;
}

function tellByName(
  groups: readonly (string | undefined)[],
  byName: readonly string[],
  { sheet, scheme, inquiry }: Grouping,
): void {
  if (byName.length === 0) return;
  const sizes = scheme.groups.map(({ name }) => ({ name, units: groups.filter((group) => group === name).length }));
  const open = byName.filter((unit) => isOpenName(unit) && !isUnsure(unit));
  inquiry.tell("groups-by-name", { sheet }, { groups: sizes, ...(open.length > 0 && { open }) });
}
