import type { RosterEntry } from "../../bulletin/scheme";

/** A roster as lines that a person types: unit, group, other spellings. */
export function rosterText(roster: readonly RosterEntry[]): string {
  return roster
    .map(({ unit, group, aliases = [] }) => {
      const parts = [unit, group ?? "", ...aliases];
      while (parts.at(-1) === "") parts.pop();
      return parts.join("，");
    })
    .join("\n");
}

/** The roster that such lines say; what no line can say (不参与排名, a task) stays with units that were there before. */
export function typedRoster(text: string, before: readonly RosterEntry[]): RosterEntry[] {
  const known = new Map(before.map((entry) => [entry.unit, entry]));
  return text
    .split("\n")
    .map((line) => line.split(/[，,、\t]/).map((part) => part.trim()))
    .filter(([unit]) => unit !== undefined && unit !== "")
    .map(([unit = "", group = "", ...others]): RosterEntry => {
      const aliases = others.filter((alias) => alias !== "");
      const { group: _, aliases: __, ...rest } = known.get(unit) ?? { unit };
      return { ...rest, ...(group !== "" && { group }), ...(aliases.length > 0 && { aliases }) };
    });
}

/** The roster with these units at its end, as far as they are not in it. */
export function withUnits(roster: readonly RosterEntry[], units: readonly RosterEntry[]): RosterEntry[] {
  const known = new Set(roster.flatMap(names));
  return [...roster, ...units.filter(({ unit }) => !known.has(unit))];
}

/** The roster with these units listed and not ranked, and all others ranked; who is not in it yet is added. */
export function withUnranked(roster: readonly RosterEntry[], units: readonly string[]): RosterEntry[] {
  return withUnits(
    roster,
    units.map((unit) => ({ unit })),
  ).map(({ ranked: _, ...entry }) =>
    names(entry).some((name) => units.includes(name)) ? { ...entry, ranked: false } : entry,
  );
}

/** The roster with these numbers of items to submit, and none for other units; who is not in it yet is added. */
export function withTasks(
  roster: readonly RosterEntry[],
  tasks: readonly (readonly [unit: string, task: number])[],
): RosterEntry[] {
  const byName = new Map(tasks);
  const units = tasks.map(([unit]) => unit);
  return withUnits(
    roster,
    units.map((unit) => ({ unit })),
  ).map(({ task: _, ...entry }) => {
    const task = names(entry)
      .map((name) => byName.get(name))
      .find((found) => found !== undefined);
    return task === undefined ? entry : { ...entry, task };
  });
}

function names({ unit, aliases = [] }: RosterEntry): string[] {
  return [unit, ...aliases];
}
