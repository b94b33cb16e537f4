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
