import type { Bulletin, RankedGroup } from "../bulletin/bulletin";
import type { TieDecision, TieDecisions } from "../bulletin/tieDecision";
import type { Inquiry } from "../findings/inquiry";
import { question } from "../findings/question";

/** Tells what a person should know of a finished bulletin beside its ties: absent units, groups without a unit. */
export function tellOfBulletin({ absent, empty }: Bulletin, inquiry: Inquiry): void {
  if (absent.units.length > 0) inquiry.tell("absent-units", { units: absent.units }, { asZero: absent.asZero });
  for (const { name } of empty) inquiry.tell("empty-group", {}, { group: name });
}

/**
 * Asks about the ties of each group, once for all of them, and returns what was decided.
 *
 * @param bulletin as it is without any decision
 */
export function askOfTies({ groups }: Bulletin, inquiry: Inquiry): TieDecisions {
  return new Map(
    groups.flatMap((ranked): [string, TieDecision][] => {
      const decision = askOfGroup(ranked, inquiry);
      return decision ? [[ranked.group.name, decision]] : [];
    }),
  );
}

function askOfGroup({ group, ties }: RankedGroup, inquiry: Inquiry): TieDecision | undefined {
  if (ties.length === 0) return undefined;
  const shared = ties.some((tie) => tie.shared);
  const units = ties.flatMap((tie) => tie.units);
  const key = ties.flatMap((tie) => [tie.score, ...tie.units]);
  const asked = question(
    "sheet",
    ["ties", group.name, ...key],
    [{ as: "order", units }, ...(shared ? [] : [{ as: "share" } as const])],
  );
  const open = { ...asked, anyOrder: units };
  const given = inquiry.answer(open);
  const place = new Map(given?.as === "order" ? given.units.map((unit, i) => [unit, i]) : []);
  const told = ties.map(({ first, score, units: tied }) => ({
    first,
    score,
    units: [...tied].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)),
  }));
  const answer = inquiry.ask("tied-units", { units }, { group: group.name, ties: told, shared }, open);
  if (answer?.as === "order") return { is: "order", units: answer.units };
  return answer?.as === "share" ? { is: "shared" } : undefined;
}
