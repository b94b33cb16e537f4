import type { Answer, Answers } from "../../findings/question";
import type { Scheme } from "../../bulletin/scheme";
import type { Draft } from "../../generate/draft";
import type { DraftRequest } from "../../generate/draftRequest";
import { columnId } from "../../intake/columns/columnId";

/** The request for another scheme; the columns and groups of channels and groups that were renamed stay theirs. */
export function schemeRequest(draft: Draft, scheme: Scheme): Partial<DraftRequest> {
  const { scheme: before, answers } = draft;
  const channels = renames(before.channels, scheme.channels);
  const groups = renames(before.groups, scheme.groups);
  const regrouped = (answer: Answer): Answer =>
    answer.as === "group" ? { ...answer, group: groups.get(answer.group) ?? answer.group } : answer;
  return {
    scheme,
    ...((channels.size > 0 || groups.size > 0) && {
      answers: {
        ...Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, regrouped(answer)])),
        ...renamedColumns(draft, channels),
      },
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

/** The count columns by the new names of their channels; one that was found by the old name is chosen from now on. */
function renamedColumns({ tables }: Draft, names: ReadonlyMap<string, string>): Answers {
  return Object.fromEntries(
    tables.flatMap(({ fields, labels }) =>
      fields.flatMap(({ need, chosen, added }): [string, Answer][] => {
        const name = need.is === "count" ? names.get(need.name) : undefined;
        if (name === undefined || chosen === undefined) return [];
        const answer: Answer = added ? { as: "columns", headings: added } : { as: "column", heading: chosen };
        return [[columnId({ is: "count", name }, labels), answer]];
      }),
    ),
  );
}
