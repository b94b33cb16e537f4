import { absentFrom, groupByEnding } from "../bulletin/roster";
import type { Scheme } from "../bulletin/scheme";
import type { Tally } from "../bulletin/tally";
import type { Inquiry } from "../findings/inquiry";
import { groupQuestion } from "../intake/groups/groups";

/**
 * Asks to which group a unit of the roster belongs that the source lacks, where neither the roster nor its name tells: it
 * would be listed, or stand with zeros, in a group that nobody has chosen.
 *
 * @param parts the tallies of each bulletin that is to be made
 * @returns the scheme with the groups that were answered in its roster
 */
export function withAbsentGroups(parts: readonly (readonly Tally[])[], scheme: Scheme, inquiry: Inquiry): Scheme {
  const { roster = [], groups, missing, place } = scheme;
  if (groups.length < 2 || missing === "ignore") return scheme;
  const absent = new Set(parts.flatMap((tallies) => (tallies.length > 0 ? absentFrom(tallies, scheme) : [])));
  const open = [...absent].filter(({ unit, group }) => group === undefined && !groupByEnding(unit, scheme, place));
  if (open.length === 0) return scheme;
  const answered = new Map(
    open.map((entry) => {
      const answer = inquiry.ask("absent-group", { units: [entry.unit] }, {}, groupQuestion(entry.unit, scheme));
      return [entry, answer?.as === "group" ? { ...entry, group: answer.group } : entry];
    }),
  );
  return { ...scheme, roster: roster.map((entry) => answered.get(entry) ?? entry) };
}
