import { sum } from "../../bulletin/decimal";
import type { Scheme } from "../../bulletin/scheme";
import type { Standing, Tally } from "../../bulletin/tally";
import { rosterFinder, rosterKey } from "../../bulletin/unitKey";
import type { Grid } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import type { Inquiry } from "../../findings/inquiry";
import { type Answer, question } from "../../findings/question";
import { CARRY, carries } from "./formerPeriod";
import { type FormerRow, standingsIn } from "./formerRows";
import { type FormerTable, formerTables, isScored } from "./formerTables";
import { hasCounts } from "../columns/columnChoice";
import { findHeaders } from "../columns/header";
import { readHeading } from "../columns/headingRole";
import { type Period, sheetPeriod } from "../period/period";

/** What former appendices say, by key of the unit (see {@link rosterKey}). */
export type Standings = ReadonlyMap<string, Standing & { readonly unit: string }>;

/** Headings stand in the first rows, and are no longer than this. */
const HEADINGS_WITHIN = 30;
const LONGEST_HEADING = 30;

/**
 * Reads the appendices of the last period (上期) back: each unit's accumulated score, its rank and what it has submitted so
 * far. Columns are found by the scheme's own headings first, then by words; where some sheet has accumulated scores, sheets
 * that have only those of a month are sources, not appendices, and are passed over.
 *
 * @param grids the sheets of the former bulletin; those without such a table are passed over
 */
export function readStandings(grids: readonly Grid[], scheme: Scheme, inquiry: Inquiry): Standings {
  const all = grids.flatMap((grid) => formerTables(grid, scheme));
  const accumulated = all.filter((table) => table.accumulated);
  const standings = new Map<string, Standing & { unit: string }>();
  if (all.length > 0 && accumulated.length === 0 && !isAllSoFar(all, grids, scheme, inquiry)) return standings;
  const { rows, any } = standingsIn(accumulated.length > 0 ? accumulated : all, inquiry);
  for (const standing of rows) keep(standing, standings, scheme, inquiry);
  if (!any) inquiry.tell("previous-unreadable", { sheet: grids[0]?.sheet ?? "" }, { lacks: lacking(grids, scheme) });
  return standings;
}

/**
 * Whether scores that are of the last period alone are all that there are so far: where scores add up, one that does not begin
 * with the year is asked about, and one beside which stands what had been accumulated before.
 *
 * @returns whether they are carried forward; until a person has answered they are
 */
function isAllSoFar(tables: readonly FormerTable[], grids: readonly Grid[], scheme: Scheme, inquiry: Inquiry): boolean {
  if (!carries(scheme)) return true;
  const period = formerPeriod(grids, scheme);
  const before = tables.find((table) => table.before && hasCounts(table.grid, table.header, table.before.j))?.before;
  if (!before && (!period?.months || period.months[0] === 1)) return true;
  const former = period?.text ?? before?.text ?? "";
  const asked = question("sheet", ["former-not-accumulated", former], CARRY);
  const answer = inquiry.ask("previous-not-accumulated", {}, { former }, asked);
  return answer?.as !== "leave-out";
}

/** Which of the two columns that are needed no sheet has. */
function lacking(grids: readonly Grid[], scheme: Scheme): readonly ("unit" | "score")[] {
  const headings = grids.flatMap(({ values }) =>
    values.slice(0, HEADINGS_WITHIN).flatMap((cells) => cells.filter((cell) => typeof cell === "string")),
  );
  const short = headings.filter((text) => text.length <= LONGEST_HEADING);
  const hasUnit = short.some((text) => readHeading([text], scheme).role.is === "unit");
  const hasScore = short.some((text) => {
    const { role } = readHeading([text], scheme);
    return role.is === "score" ? role.channel === undefined : /分[)）]?$/.test(plainText(text));
  });
  return [...(hasUnit ? [] : (["unit"] as const)), ...(hasScore ? [] : (["score"] as const))];
}

/** The period of the former bulletin, as its titles or headings say. */
export function formerPeriod(grids: readonly Grid[], scheme: Scheme): Period | undefined {
  for (const grid of grids)
    for (const header of findHeaders(grid, scheme, isScored)) {
      const { title, headings } = sheetPeriod(grid, header);
      const [period] = [...title, ...headings];
      if (period) return period;
    }
  return undefined;
}

/**
 * Names the units that are gone since, and those that the former bulletin does not have; one that has none of them is asked
 * about.
 *
 * @returns whether it is carried forward; until a person has answered it is
 */
export function tellChanges(
  tallies: readonly Tally[],
  standings: Standings,
  scheme: Scheme,
  inquiry: Inquiry,
): boolean {
  if (standings.size === 0) return true;
  const find = rosterFinder(scheme);
  const keys = new Set(tallies.map(({ unit }) => rosterKey(unit, scheme)));
  const staysAsZero = (unit: string): boolean => scheme.missing === "zero" && find(unit) !== undefined;
  const gone = [...standings].flatMap(([key, { unit }]) => (keys.has(key) || staysAsZero(unit) ? [] : [unit]));
  if (tallies.length > 0 && tallies.every(({ unit }) => !standings.has(rosterKey(unit, scheme)))) {
    const [former, now] = [[...standings.values()], tallies].map((each) => each.map(({ unit }) => unit));
    const asked = question("sheet", ["former-units", ...former!, "/", ...now!], CARRY);
    return inquiry.ask("previous-other-units", {}, { former: former!, now: now! }, asked)?.as !== "leave-out";
  }
  const come = tallies.flatMap(({ unit }) => (standings.has(rosterKey(unit, scheme)) ? [] : [unit]));
  if (gone.length > 0) inquiry.tell("gone-since-previous", { units: gone }, {});
  if (come.length > 0) inquiry.tell("new-since-previous", { units: come }, {});
  return true;
}

/** Keeps a standing; a unit that stands twice with different scores is asked about. */
function keep(
  { unit, standing, cell }: FormerRow,
  standings: Map<string, Standing & { unit: string }>,
  scheme: Scheme,
  inquiry: Inquiry,
): void {
  const key = rosterKey(unit, scheme);
  const before = standings.get(key);
  if (before && before.score !== standing.score) {
    const scores = [before.score, standing.score];
    const asked = question(
      "sheet",
      ["former-twice", key, ...scores],
      [...scores, sum(scores)].map((value): Answer => ({ as: "count", value })),
    );
    const answer = inquiry.ask("previous-twice", { places: [cell], units: [unit] }, { scores }, asked);
    standings.set(key, { ...before, score: answer?.as === "count" ? answer.value : before.score });
  } else if (!before) standings.set(key, { unit, ...standing });
}
