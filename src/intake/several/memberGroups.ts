import type { Scheme } from "../../bulletin/scheme";
import type { Tally } from "../../bulletin/tally";
import type { Place } from "../../cells/address";
import { addTo } from "../../cells/lists";
import type { Inquiry } from "../../findings/inquiry";
import { type Answer, question } from "../../findings/question";
import { groupQuestion } from "../groups/groups";
import { askUnscored, type PlacedTally } from "../groups/unscored";

/** A unit with its tally on each sheet; the first one is where it appeared first. */
export interface Member {
  readonly key: string;
  readonly first: Tally;
  /** Name of the sheet where it appeared first. */
  readonly sheet: string;
  readonly bySheet: ReadonlyMap<string, Tally>;
}

/** More units that sheets put into the same different groups are asked about together. */
const MOST_ALONE = 3;

/**
 * Asks for the group of each unit that several sheets put into different ones, of many in one question; and about figures
 * that the group does not score, where a sheet has the unit in another one.
 *
 * @returns the group of a member; as long as nobody has said it, the one of the sheet where it appeared first
 */
export function settleGroups(members: readonly Member[], scheme: Scheme, inquiry: Inquiry): (member: Member) => string {
  const bySaid = new Map<string, Member[]>();
  for (const member of members) if (saidOf(member).length > 1) addTo(bySaid, JSON.stringify(saidOf(member)), member);
  const chosen = new Map<Member, string>();
  for (const differing of bySaid.values()) {
    const answerOf = askGroups(differing, scheme, inquiry);
    for (const member of differing) {
      const answer = answerOf(member);
      if (answer?.as === "group") chosen.set(member, answer.group);
    }
  }
  askMoved(chosen, scheme, inquiry);
  return (member) => chosen.get(member) ?? member.first.group;
}

/** The groups into which sheets put a member. */
function saidOf({ bySheet }: Member): string[] {
  return [...new Set([...bySheet.values()].map(({ group }) => group))];
}

function askGroups(
  differing: readonly Member[],
  scheme: Scheme,
  inquiry: Inquiry,
): (member: Member) => Answer | undefined {
  const alone = (member: Member): Answer | undefined => {
    const about = { units: [member.first.unit] };
    return inquiry.ask("group-differs", about, { groups: saidOf(member) }, groupQuestion(member.first.unit, scheme));
  };
  const [first] = differing;
  if (!first || differing.length <= MOST_ALONE) return alone;
  const choices = scheme.groups.map(({ name }): Answer => ({ as: "group", group: name }));
  const key = ["groups", ...saidOf(first), ...differing.map((member) => member.key)];
  const about = { units: differing.map((member) => member.first.unit) };
  const asked = question("unit", key, [...choices, { as: "apart" }]);
  const answer = inquiry.ask("groups-differ", about, { groups: saidOf(first) }, asked);
  return answer?.as === "apart" ? alone : () => answer;
}

/** Asks about the figures that a sheet has of members in another group than the one that was chosen, as the sheet's reading asks. */
function askMoved(chosen: ReadonlyMap<Member, string>, scheme: Scheme, inquiry: Inquiry): void {
  const bySheet = new Map<string, PlacedTally[]>();
  for (const [member, group] of chosen)
    for (const [sheet, tally] of member.bySheet)
      if (tally.group !== group)
        addTo(bySheet, sheet, { tally: { ...tally, group }, placeOf: placesOf(tally, sheet, scheme) });
  for (const moved of bySheet.values()) askUnscored(moved, scheme, inquiry);
}

/** The cells of a tally's counts; of a log the first row of the unit. */
function placesOf({ origins = [] }: Tally, sheet: string, { channels }: Scheme): (channel: number) => Place {
  return (channel) => {
    const origin = origins.find(({ of, name }) => of === "count" && name === channels[channel]!.name) ?? origins[0];
    return { sheet, cell: origin?.cell ?? "" };
  };
}
