import { checkFacts } from "../bulletin/notice/checkFacts";
import { type Facts, NO_FACTS } from "../bulletin/notice/facts";
import { FactsRefused } from "../bulletin/notice/factsRefused";
import type { Memory } from "./memory";

/** The facts of the notice that are remembered; damaged ones are as good as none. */
export function factsOf({ facts }: Pick<Memory, "facts">): Facts {
  if (facts === undefined) return NO_FACTS;
  try {
    return checkFacts(facts);
  } catch (error) {
    if (error instanceof FactsRefused) return NO_FACTS;
    throw error;
  }
}

/**
 * The facts as they count for a period: of those that were given for another one the words stay, but what was that period's
 * own goes (figures, problems, date, a title that names it), for nobody would see that it is last month's.
 */
export function factsFor(memory: Pick<Memory, "facts" | "factsPeriod">, period: string): Facts {
  const facts = factsOf(memory);
  return isCarried(memory, period) ? withoutFigures(facts, memory.factsPeriod ?? "") : facts;
}

/** Whether the facts were given for another period. */
export function isCarried({ factsPeriod }: Pick<Memory, "factsPeriod">, period: string): boolean {
  return factsPeriod !== undefined && factsPeriod !== period;
}

/** Facts without what is of one period: figures, dates, the number of the document, the problems that were found. */
export function lasting({ submitted: _s, previous: _p, lastYear: _l, date: _d, problems: _f, ...facts }: Facts): Facts {
  const { redHead, colophon } = facts;
  return {
    ...facts,
    ...(redHead && { redHead: { issuers: redHead.issuers } }),
    ...(colophon && { colophon: { office: colophon.office, ...(colophon.copies && { copies: colophon.copies }) } }),
  };
}

function withoutFigures(facts: Facts, of: string): Facts {
  const { title, ...words } = lasting(facts);
  const lines = title === undefined ? "" : [title].flat().join("");
  return title === undefined || (of !== "" && lines.includes(of)) ? words : { ...words, title };
}
