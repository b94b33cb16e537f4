import { unsettled } from "../../findings/finding";
import type { Draft } from "../../generate/draft";

/** Why nothing can be generated yet: no sheet was read, so many findings stand open, or there is nobody to rank. */
export type Obstacle =
  { readonly is: "no-draft" | "no-units" } | { readonly is: "unsettled"; readonly findings: number };

/** What stands in the way of generating `draft`, or undefined. */
export function obstacle(draft: Draft | undefined): Obstacle | undefined {
  if (!draft) return { is: "no-draft" };
  if (draft.sets.length === 0) return { is: "unsettled", findings: unsettled(draft.findings).length };
  return draft.sets.some(({ bulletin }) => bulletin.groups.length === 0) ? { is: "no-units" } : undefined;
}
