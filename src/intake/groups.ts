import { groupByEnding } from "../bulletin/roster";
import type { Scheme } from "../bulletin/scheme";
import { rosterFinder, unitKey } from "../bulletin/unitKey";
import { plainText } from "../cells/plainText";
import type { Inquiry } from "../findings/inquiry";
import { type Answer, type GroupWitness, type Question, question } from "../findings/question";
import { groupNamed } from "./groupText";
import type { SourceUnit } from "./sourceUnit";

/** Names that end like this may belong to either side: farms, zones, communities. */
const UNSURE = /(农场|林场|牧场|开发区|园区|景区|示范区|新区|管委会|管理委员会|社区|居委会|嘎查|村)$/;

/** Names that end like this are bureaus; under a title that names another group than theirs that is worth a question. */
const BUREAU = /(局|委|委员会|部|厅|处|院|办公室|联合会|红十字会|总工会|中心|公司|大队|支队|银行|学校|协会|科协|团委)$/;

/** Names that end like this are bureaus for certain, so that they contradict a banner such as 各乡镇街道. */
const IS_BUREAU = /(局|委员会|政府办|总工会|妇联|团委|科协|工商联|法院|检察院|红十字会)$/;

/** A unit, and the title that stands over its table or names its sheet. */
export interface TitledUnit {
  readonly source: SourceUnit;
  readonly title: Title | undefined;
}

/** A title, or a sheet's name, that names exactly one group. */
export interface Title {
  readonly text: string;
  readonly group: string;
}

/** What one witness says of a unit. */
interface Claim {
  readonly witness: GroupWitness;
  readonly group: string;
}

interface Candidate extends TitledUnit {
  readonly claims: readonly Claim[];
}

/** What the groups of units are found with. */
interface Grouping {
  readonly sheet: string;
  readonly scheme: Scheme;
  readonly inquiry: Inquiry;
}

/**
 * Finds the group of every unit. The roster, its group cell, the banner over its rows, a title and the ending of its name
 * (镇, 乡, 街道 …) are witnesses: where they agree there is nothing to ask; where two contradict one another, one question is
 * asked for all units concerned. A title that names one group is overruled by names that clearly belong to another; an
 * answer about a unit goes before all of them and is told.
 *
 * @returns the group's name for each unit; undefined where a person must say
 */
export function findGroups(units: readonly TitledUnit[], grouping: Grouping): readonly (string | undefined)[] {
  const { scheme } = grouping;
  const [first, second] = scheme.groups;
  if (first && !second) return units.map(() => first.name);
  const titled = overruledTitles(units, grouping);
  const find = rosterFinder(scheme);
  const candidates = titled.map((each): Candidate => ({
    ...each,
    claims: claimsOf(each, find(each.source.unit)?.group, scheme),
  }));
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
  const all = groups.map(
    (group, n) => group ?? answered.get(titled[n]?.source.groupText ?? titled[n]?.source.unit ?? ""),
  );
  tellByName(all, byName, grouping);
  return all;
}

/** The question to which group a unit belongs; it may be answered for any unit, found unsure or not, and holds for good. */
export function groupQuestion(unit: string, { groups, place }: Scheme): Question {
  return question(
    "unit",
    ["group", unitKey(unit, place)],
    groups.map(({ name }): Answer => ({ as: "group", group: name })),
  );
}

function claimsOf({ source, title }: TitledUnit, roster: string | undefined, scheme: Scheme): Claim[] {
  const { unit, groupText, banner } = source;
  const cell = groupText === undefined ? undefined : groupNamed(groupText, scheme)?.name;
  const name = endingOf(unit, scheme);
  const hasEndings = scheme.groups.find((group) => group.name === banner?.group)?.unitEndings?.length;
  const bureau =
    hasEndings && IS_BUREAU.test(plainText(unit)) ? groupByEnding(unit, scheme, scheme.place)?.name : undefined;
  // a title speaks only where nothing nearer does, and a name not against the roster, which the office wrote itself
  const isTitled = cell === undefined && banner?.group === undefined;
  // a group cell that says nothing known is asked about, whatever the name says
  const isUnknown = groupText !== undefined && cell === undefined;
  const claims: { witness: GroupWitness; group: string | undefined }[] = [
    { witness: "roster", group: roster },
    { witness: "cell", group: cell },
    { witness: "banner", group: banner?.group },
    { witness: "title", group: isTitled && !isUnknown && roster === undefined ? title?.group : undefined },
    { witness: "name", group: isUnknown || roster !== undefined ? undefined : (name ?? bureau) },
  ];
  return claims.flatMap(({ witness, group }) => (group === undefined ? [] : [{ witness, group }]));
}

/** The group whose ending a name has; a name that may belong to either side tells none. */
function endingOf(unit: string, scheme: Scheme): string | undefined {
  if (UNSURE.test(plainText(unit))) return undefined;
  const group = groupByEnding(unit, scheme, scheme.place);
  return group?.unitEndings?.length ? group.name : undefined;
}

/**
 * Titles that hold for their units. One that names a group without endings (部门) is overruled where units of another
 * group stand under it, as titles speak of 政府部门网站 and mean all; one that names a group with endings and stands over
 * bureaus is asked about.
 */
function overruledTitles(units: readonly TitledUnit[], { sheet, scheme, inquiry }: Grouping): readonly TitledUnit[] {
  const titles = new Map(units.flatMap(({ title }) => (title ? [[title.text, title]] : [])));
  const under = new Map<string, TitledUnit[]>([...titles.keys()].map((text) => [text, []]));
  for (const unit of units)
    if (unit.title && unit.source.groupText === undefined && unit.source.banner === undefined)
      under.get(unit.title.text)?.push(unit);
  const out = new Set<string>();
  for (const title of titles.values()) {
    const own = under.get(title.text) ?? [];
    const others = own.filter(({ source }) => (endingOf(source.unit, scheme) ?? title.group) !== title.group);
    const hasEndings = scheme.groups.find(({ name }) => name === title.group)?.unitEndings?.length;
    const bureaus = hasEndings
      ? own.filter(({ source }) => BUREAU.test(plainText(source.unit)) && !endingOf(source.unit, scheme))
      : [];
    const against = [...others, ...bureaus];
    if (against.length === 0) continue;
    const about = {
      sheet,
      places: against.map(({ source }) => source.at),
      units: against.map(({ source }) => source.unit),
    };
    // bureaus and units of the group under one title: it names one group and means all
    if (bureaus.length === 0 || own.some(({ source }) => endingOf(source.unit, scheme) === title.group)) {
      inquiry.tell("title-overruled", about, { found: title.text, group: title.group });
      out.add(title.text);
      continue;
    }
    const claims = against.map(({ source }) => ({
      unit: source.unit,
      says: [
        { witness: "title", group: title.group } as const,
        { witness: "name", group: groupByEnding(source.unit, scheme, scheme.place)?.name ?? title.group } as const,
      ],
    }));
    const asked = question(
      "sheet",
      ["title", sheet, title.text, ...about.units],
      [
        { as: "group-by", witness: "name" },
        { as: "group-by", witness: "title" },
      ],
    );
    const answer = inquiry.ask("group-conflict", about, { claims }, asked);
    if (answer?.as !== "group-by" || answer.witness === "name") out.add(title.text);
  }
  return units.map((unit) => (unit.title && out.has(unit.title.text) ? { ...unit, title: undefined } : unit));
}

/** The group on which all witnesses of a unit agree; where they do not, what the clerk said of all such units together. */
function settleConflicts(candidates: readonly Candidate[], { sheet, inquiry }: Grouping): (string | undefined)[] {
  const isSplit = ({ claims }: Candidate): boolean => new Set(claims.map(({ group }) => group)).size > 1;
  const bySides = new Map<string, Candidate[]>();
  for (const candidate of candidates.filter(isSplit)) {
    const sides = sidesOf(candidate).join("|");
    const same = bySides.get(sides);
    if (same) same.push(candidate);
    else bySides.set(sides, [candidate]);
  }
  const answers = new Map<string, Answer | undefined>();
  for (const [sides, members] of bySides) {
    const witnesses = sidesOf(members[0] ?? { claims: [] });
    const units = members.map(({ source }) => source.unit);
    const asked = question(
      "sheet",
      [
        "group-conflict",
        sheet,
        sides,
        ...members.map(({ source, claims }) => `${source.unit} ${claims.map(({ group }) => group).join(" ")}`),
      ],
      witnesses.map((witness): Answer => ({ as: "group-by", witness })),
    );
    const about = { sheet, places: members.map(({ source }) => source.at), units };
    const claims = members.map(({ source, claims: says }) => ({ unit: source.unit, says }));
    answers.set(sides, inquiry.ask("group-conflict", about, { claims }, asked));
  }
  const overruled = new Set(
    candidates.filter(isSplit).flatMap(({ claims, source }) => {
      const answer = answers.get(sidesOf({ claims }).join("|"));
      return answer?.as === "group-by" && answer.witness === "name" && source.banner ? [source.banner] : [];
    }),
  );
  return candidates.map((candidate) => {
    const { claims, source } = candidate;
    // a banner that does not hold for some of its units holds for none of which nothing else is known
    if (!isSplit(candidate) && source.banner && overruled.has(source.banner))
      return claims.find(({ witness }) => witness !== "banner")?.group;
    if (!isSplit(candidate)) return claims[0]?.group;
    const answer = answers.get(sidesOf(candidate).join("|"));
    const witness = answer?.as === "group-by" ? answer.witness : claims[0]?.witness;
    return claims.find((claim) => claim.witness === witness)?.group;
  });
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
  if (guess !== undefined && UNSURE.test(plainText(unit)) && inquiry.answer(asked) === undefined)
    inquiry.ask("group-unsure", { places: [at], units: [unit] }, { group: guess }, asked);
  return guess;
}

/** Asks once for all units of which the group cell holds the same unknown text. */
function askUnknown(
  unknown: ReadonlyMap<string, readonly TitledUnit[]>,
  { scheme, inquiry }: Grouping,
): Map<string, string> {
  const answered = new Map<string, string>();
  for (const [found, members] of unknown) {
    const asked = question("sheet", ["group-text", plainText(found)], groupQuestion(found, scheme).answers);
    const about = { places: members.map(({ source }) => source.at), units: members.map(({ source }) => source.unit) };
    const answer = inquiry.ask("unknown-group", about, { found }, asked);
    if (answer?.as === "group") answered.set(found, answer.group);
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
  inquiry.tell("groups-by-name", { sheet }, { groups: sizes });
}
