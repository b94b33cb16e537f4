import { TOWNSHIPS } from "../../../bulletin/townships";
import type { Answers } from "../../../findings/question";
import type { FirstChoices } from "../../../intake/learn/firstScheme";
import {
  type ColumnUse,
  type FirstColumn,
  type FirstGroup,
  type FirstSheet,
  hasPoints,
} from "../../../intake/learn/firstSheet";
import type { SaidFigure } from "../../../intake/learn/saidPoints";
import { splitWords, typedPoints } from "../schemeForm";

/** A column as it stands in the form. */
export interface ColumnEntry {
  readonly column: FirstColumn;
  readonly use: ColumnUse | undefined;
  readonly name: string;
  readonly points: string;
}

/** A group as it stands in the form. */
export interface GroupEntry {
  /** What the sheet has; none where the clerk has added it. */
  readonly group?: FirstGroup;
  readonly name: string;
  /** Whether its units do not count. */
  readonly isOut: boolean;
  /** Endings of its units' names, where those tell them. */
  readonly endings: string | undefined;
  /** The sheet's own names of the columns that do not count for it. */
  readonly without: readonly string[];
}

export interface FirstForm {
  readonly columns: readonly ColumnEntry[];
  readonly groups: readonly GroupEntry[];
  /** What the sheet says in words of the score of everybody. */
  readonly said: readonly SaidEntry[];
}

/** A figure of the sheet's words that is part of the scheme where it is ticked. */
export interface SaidEntry extends SaidFigure {
  readonly what: "base" | "most" | "full";
  readonly isUsed: boolean;
}

/** What still has to be said, and of which column or group. */
export interface Lacking {
  readonly what: "use" | "points" | "name" | "same-name" | "group" | "channels";
  /** The column's letters and heading, or the group's name. */
  readonly of: string;
  /** The position of the column or the group. */
  readonly at: number;
}

/** The form as the sheet fills it. */
export function beginForm({ columns, groups, said }: FirstSheet): FirstForm {
  return {
    said: (["base", "most", "full"] as const).flatMap((what) => {
      const figure = said[what];
      return figure ? [{ ...figure, what, isUsed: what !== "full" }] : [];
    }),
    columns: columns.map((column): ColumnEntry => ({
      column,
      use: column.use,
      name: column.name,
      points: String(column.points?.each ?? said.each.get(column.name)?.points ?? ""),
    })),
    groups: groups.map((group): GroupEntry => ({
      group,
      name: group.name,
      isOut: false,
      endings: group.unitEndings.length > 0 ? group.unitEndings.join("、") : undefined,
      without: columns.filter(({ name }) => !group.filled.includes(name)).map(({ name }) => name),
    })),
  };
}

/** A further group, whose units their names tell. */
export function withGroup(form: FirstForm, name: string): FirstForm {
  let free = name;
  for (let n = 2; form.groups.some((group) => group.name === free); n++) free = `${name}${n}`;
  const endings = form.groups.some((group) => group.endings !== undefined) ? "" : TOWNSHIPS.join("、");
  return { ...form, groups: [...form.groups, { name: free, isOut: false, endings, without: [] }] };
}

/** Whether a group can be left out: only what a 类别 column says tells its units for good. */
export function canBeOut({ group }: GroupEntry): boolean {
  return group?.category !== undefined;
}

/** What the clerk has said, or what is still lacking. */
export function readForm(form: FirstForm): FirstChoices | { readonly lacking: readonly Lacking[] } {
  const lacking = [...form.columns.flatMap(columnLacks(form)), ...groupsLack(form)];
  if (lacking.length > 0) return { lacking };
  const used = (...what: readonly SaidEntry["what"][]): number | undefined =>
    form.said.find((entry) => entry.isUsed && what.includes(entry.what))?.points;
  const [base, most] = [used("base"), used("most", "full")];
  return {
    ...(base !== undefined && { base }),
    ...(most !== undefined && { most }),
    columns: form.columns.map(({ column, name, use = "none", points }, at) => ({
      column,
      name,
      use,
      ...(hasPoints(use) && { points: typedPoints(sameBefore(form.columns, at)?.points ?? points) }),
    })),
    groups: counted(form).map(({ group, name, endings, without }) => ({
      name,
      ...(group && { group }),
      unitEndings: splitWords(endings ?? ""),
      channels: channels(form).flatMap((entry) => (without.includes(entry.column.name) ? [] : [entry.name])),
    })),
  };
}

/** The answers by which the units of groups that do not count are left out, for good. */
export function leftOut({ groups }: FirstForm, idOf: (category: string) => string): Answers {
  return Object.fromEntries(
    groups.flatMap(({ isOut, group }) =>
      isOut && group?.category !== undefined ? [[idOf(group.category), { as: "leave-out" as const }]] : [],
    ),
  );
}

/** The columns that are channels now. */
export function channels({ columns }: FirstForm): readonly ColumnEntry[] {
  return columns.filter(({ use }) => use === "channel");
}

function counted({ groups }: FirstForm): readonly GroupEntry[] {
  return groups.filter(({ isOut }) => !isOut);
}

function columnLacks({ columns }: FirstForm): (entry: ColumnEntry, at: number) => Lacking[] {
  return ({ column, use, name, points }, at) => {
    const of = name === "" ? column.name : name;
    if (use === undefined) return [{ what: "use", of, at }];
    if (name === "") return [{ what: "name", of, at }];
    const same = sameBefore(columns, at);
    // what one column names under two words may be one site, with the same points
    if (same) {
      const isOne = same.column.letter === column.letter && same.use === use && ["", same.points].includes(points);
      return isOne ? [] : [{ what: "same-name", of, at }];
    }
    const figure = typedPoints(points);
    return hasPoints(use) && (typeof figure !== "number" || figure < 0) ? [{ what: "points", of, at }] : [];
  };
}

/** The first entry before one that has its name. */
function sameBefore(columns: readonly ColumnEntry[], at: number): ColumnEntry | undefined {
  const first = columns.findIndex(({ name }) => name === columns[at]?.name);
  return first < at ? columns[first] : undefined;
}

function groupsLack(form: FirstForm): Lacking[] {
  const all = counted(form);
  if (all.length === 0) return [{ what: "group", of: "", at: 0 }];
  const shown = channels(form);
  return all.flatMap((entry): Lacking[] => {
    const at = form.groups.indexOf(entry);
    if (entry.name === "") return [{ what: "group", of: "", at }];
    const own = shown.filter(({ column }) => !entry.without.includes(column.name));
    return shown.length > 0 && own.length === 0 ? [{ what: "channels", of: entry.name, at }] : [];
  });
}
