import { plainText } from "../cells/plainText";
import type { Measure } from "./part";
import type { Scheme } from "./scheme";

/** Those that need the column of submitted items. */
const OF_SUBMITTED: readonly Measure[] = ["submitted", "unadopted", "rate"];

/** Whether a part, a condition or a veto needs the column of submitted items. */
export function measuresSubmitted(scheme: Pick<Scheme, "parts" | "vetoes">): boolean {
  return measuresIn(scheme).some((of) => OF_SUBMITTED.includes(of));
}

/** The kinds of items that parts, conditions and vetoes measure by themselves, each once, as texts are compared. */
export function measuredKinds(scheme: Pick<Scheme, "parts" | "vetoes">): readonly string[] {
  const kinds = measuresIn(scheme).flatMap((of) => (typeof of === "object" && "kinds" in of ? (of.kinds ?? []) : []));
  return [...new Set(kinds.map(plainText))];
}

/** All measures of a scheme; of those that are divided, both. */
function measuresIn({ parts = [], vetoes = [] }: Pick<Scheme, "parts" | "vetoes">): Measure[] {
  const all = [
    ...parts.flatMap(({ of, task, when }) => [of, task?.per, when?.of]),
    ...vetoes.map(({ when }) => when.of),
  ];
  return all.flatMap((of) => (of === undefined ? [] : undivided(of)));
}

function undivided(of: Measure): Measure[] {
  return typeof of === "object" && "per" in of ? [...undivided(of.of), ...undivided(of.per)] : [of];
}
