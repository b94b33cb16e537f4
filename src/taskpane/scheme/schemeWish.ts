import type { Answer } from "../../findings/question";
import type { Scheme } from "../../bulletin/scheme";
import type { Draft, Wish } from "../../generate/draft";

/** The wish for another scheme; the columns and groups of channels and groups that were renamed stay theirs. */
export function schemeWish(draft: Draft, scheme: Scheme): Partial<Wish> {
  const { scheme: before, columns, answers } = draft;
  const channels = renames(before.channels, scheme.channels);
  const groups = renames(before.groups, scheme.groups);
  const regrouped = (answer: Answer): Answer =>
    answer.as === "group" ? { ...answer, group: groups.get(answer.group) ?? answer.group } : answer;
  return {
    scheme,
    ...(channels.size > 0 && { columns: { ...columns, counts: renamedCounts(draft, channels) } }),
    ...(groups.size > 0 && {
      answers: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, regrouped(answer)])),
    }),
  };
}

interface Named {
  readonly name: string;
}

/** New names by old ones: the list has changed in nothing but names. */
function renames(before: readonly Named[], now: readonly Named[]): ReadonlyMap<string, string> {
  if (before.length !== now.length) return new Map();
  const has = (list: readonly Named[], name: string): boolean => list.some((item) => item.name === name);
  return new Map(
    before.flatMap(({ name }, i) => {
      const other = now[i]!.name;
      return has(now, name) || has(before, other) ? [] : [[name, other] as const];
    }),
  );
}

/** The count columns by the new names; one that was found by the old name is chosen from now on. */
function renamedCounts({ scheme, columns, table }: Draft, names: ReadonlyMap<string, string>): Counts {
  const chosen = Object.entries(columns.counts ?? {}).map(([name, label]) => [names.get(name) ?? name, label] as const);
  const found = scheme.channels.flatMap(({ name }, i) => {
    const now = names.get(name);
    const column = table?.columns.counts[i];
    return now === undefined || column === undefined ? [] : [[now, table!.labels[column]!] as const];
  });
  return Object.fromEntries([...found, ...chosen]);
}

type Counts = Record<string, string | null>;
