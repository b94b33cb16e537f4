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
