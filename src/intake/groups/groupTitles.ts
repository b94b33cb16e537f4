import { groupByEnding } from "../../bulletin/roster";
import type { Scheme } from "../../bulletin/scheme";
import { extended } from "../../cells/extended";
import type { Step } from "../../cells/step";
import type { Inquiry } from "../../findings/inquiry";
import { question } from "../../findings/question";
import { bureauGroup, endingOf, isLikelyBureau } from "./groupNames";
import { groupNamed, groupsIn } from "./groupText";
import type { SourceUnit } from "../sourceUnit";

/** A unit, and the title over its table where that speaks of one group. */
export interface TitledUnit {
  readonly source: SourceUnit;
  readonly title: Title | undefined;
  /** A title that does not hold, as names of other units speak against it. */
  readonly overruled?: Title;
}

/** A title, or a sheet's name that stands in for one, and the only group that it names. */
export interface Title {
  readonly witness: "title" | "sheet";
  readonly text: string;
  readonly group: string;
}

/** The title over a table, where it speaks of exactly one group. */
export function titleOf(title: string, scheme: Scheme): Title | undefined {
  const [group, another] = groupsIn(title, scheme);
  return group && !another ? { witness: "title", text: title, group: group.name } : undefined;
}

/** What the groups of units are found with. */
export interface Grouping {
  readonly sheet: string;
  readonly scheme: Scheme;
  readonly inquiry: Inquiry;
  readonly step: Step;
}

/** The titles that hold for their units; where none does, the sheet's name is one. */
export function heldTitles(units: readonly TitledUnit[], grouping: Grouping): readonly TitledUnit[] {
  const held = overruledTitles(units, grouping);
  const { sheet, scheme } = grouping;
  const named = groupNamed(sheet, scheme);
  if (!named) return held;
  const untitled = held.filter(({ title }) => !title);
  const title: Title = { witness: "sheet", text: sheet, group: named.name };
  const byName = overruledTitles(
    untitled.map((unit) => extended(unit, { title })),
    grouping,
  );
  const again = new Map(byName.map((unit) => [unit.source, unit]));
  return held.map((unit) => again.get(unit.source) ?? unit);
}

/** The group that the sheet's name says against a title; none where a unit's name shows that it is that of another sheet. */
export function contestingGroup(units: readonly TitledUnit[], { sheet, scheme }: Grouping): string | undefined {
  const named = groupNamed(sheet, scheme)?.name;
  const speaksAgainst = ({ source: { unit } }: TitledUnit): boolean =>
    (endingOf(unit, scheme) ?? bureauGroup(unit, scheme) ?? named) !== named;
  return units.some(speaksAgainst) ? undefined : named;
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
    if (unit.title && unit.source.groupText === undefined && unit.source.banner?.group === undefined)
      under.get(unit.title.text)?.push(unit);
  const out = new Set<string>();
  for (const title of titles.values()) {
    const own = under.get(title.text) ?? [];
    const others = own.filter(({ source }) => (endingOf(source.unit, scheme) ?? title.group) !== title.group);
    const hasEndings = scheme.groups.find(({ name }) => name === title.group)?.unitEndings?.length;
    const bureaus = hasEndings ? own.filter(({ source }) => isLikelyBureau(source.unit, scheme)) : [];
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
        { witness: title.witness, group: title.group },
        { witness: "name", group: groupByEnding(source.unit, scheme, scheme.place)?.name ?? title.group } as const,
      ],
    }));
    const asked = question(
      "sheet",
      ["title", sheet, title.text, ...about.units],
      [
        { as: "group-by", witness: "name" },
        { as: "group-by", witness: title.witness },
      ],
    );
    const answer = inquiry.ask("group-conflict", about, { claims }, asked);
    if (answer?.as !== "group-by" || answer.witness === "name") out.add(title.text);
  }
  return units.map((unit) =>
    unit.title && out.has(unit.title.text)
      ? { ...unit, title: undefined, overruled: unit.overruled ?? unit.title }
      : unit,
  );
}
