import type { Bulletin } from "../bulletin";
import type { Group } from "../scheme";
import type { Facts } from "./facts";
import { FactsRefused } from "./factsRefused";
import { answerQuery } from "./query/answer";
import { PlaceholderWrong } from "./query/placeholderWrong";
import { readQuery } from "./query/query";

/**
 * Checks that the facts speak of groups, channels and units that there are.
 *
 * @throws FactsRefused
 */
export function checkNames(bulletin: Bulletin, facts: Facts): void {
  const { groups, channels } = bulletin.scheme;
  const { submitted, names } = facts;
  const groupNames = groups.map(({ name }: Group) => name);
  const channelNames = channels.map(({ name }) => name);
  refuseUnknown(submitted?.groups, groupNames, "submitted.groups", "unknown-group");
  refuseUnknown(names?.groups, groupNames, "names.groups", "unknown-group");
  refuseUnknown(names?.channels, channelNames, "names.channels", "unknown-channel");
  checkFigures(bulletin, facts, "previous");
  checkFigures(bulletin, facts, "lastYear");
}

/** The figures of another period are named by placeholders, which the scheme has to know. */
function checkFigures(bulletin: Bulletin, facts: Facts, period: "previous" | "lastYear"): void {
  for (const name of Object.keys(facts[period]?.figures ?? {}))
    try {
      const query = readQuery(name);
      if (query) answerQuery(query, { bulletin, facts });
    } catch (error) {
      if (!(error instanceof PlaceholderWrong)) throw error;
      throw new FactsRefused(`${period}.figures.${name}`, { ...error.reason, placeholder: name, at: 1 });
    }
}

function refuseUnknown(
  given: Readonly<Record<string, unknown>> = {},
  known: readonly string[],
  field: string,
  problem: "unknown-group" | "unknown-channel",
): void {
  const name = Object.keys(given).find((each) => !known.includes(each));
  if (name !== undefined) throw new FactsRefused(field, { problem, name, known });
}
