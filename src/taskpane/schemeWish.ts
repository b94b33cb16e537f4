import type { Answer } from "../bulletin/answer";
import type { Scheme } from "../bulletin/scheme";
import type { Draft, Wish } from "../generate/draft";

/** The wish for another scheme; columns and groups that were chosen by names go along with those names. */
export function schemeWish({ scheme: before, columns, answers }: Draft, scheme: Scheme): Partial<Wish> {
  const channels = renames(before.channels, scheme.channels);
  const groups = renames(before.groups, scheme.groups);
  const regrouped = (answer: Answer): Answer =>
    answer.as === "group" ? { ...answer, group: groups.get(answer.group) ?? answer.group } : answer;
  return {
    scheme,
    ...(channels.size > 0 && columns.counts && { columns: { ...columns, counts: renamed(columns.counts, channels) } }),
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

function renamed<Value>(
  values: Readonly<Record<string, Value>>,
  names: ReadonlyMap<string, string>,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [names.get(name) ?? name, value]));
}
