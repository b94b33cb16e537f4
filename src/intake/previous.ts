import { isDecimal, sum } from "../bulletin/decimal";
import type { ColumnSpec } from "../bulletin/columnSpec";
import type { Scheme } from "../bulletin/scheme";
import type { Standing, Tally } from "../bulletin/tally";
import { rosterFinder, rosterKey } from "../bulletin/unitKey";
import { cellIn, cellText, type Grid, isBlank } from "../cells/grid";
import { plainText } from "../cells/plainText";
import type { Inquiry } from "../findings/inquiry";
import { type Answer, question } from "../findings/question";
import { readCount, readScore } from "./count";
import { CARRY } from "./formerPeriod";
import { findHeaders, type Header, type Heading } from "./header";
import { readHeading } from "./headingRole";
import { type Period, sheetPeriod } from "./period";
import { placeIn } from "./reading";
import { cleanUnitName } from "./unitName";

/** What former appendices say, by key of the unit (see {@link rosterKey}). */
export type Standings = ReadonlyMap<string, Standing & { readonly unit: string }>;

/** Headings stand in the first rows, and are no longer than this. */
const HEADINGS_WITHIN = 30;
const LONGEST_HEADING = 30;

/** A table of the former bulletin with its columns; of several score columns a person chooses. */
interface FormerTable {
  readonly grid: Grid;
  readonly header: Header;
  /** The row after its last one; the header of the next table, where the sheet has one. */
  readonly to: number;
  readonly unit: Heading;
  readonly score: Heading;
  /** Further columns that may be the score's instead. */
  readonly otherScores: readonly Heading[];
  /** Whether the scores are of all periods so far, not of the last one alone. */
  readonly accumulated: boolean;
  readonly rank: Heading | undefined;
  /** The score of the last period alone, beside the accumulated one. */
  readonly last: Heading | undefined;
  readonly submitted: Heading | undefined;
}

/**
 * Reads the appendices of the last period (上期) back: each unit's accumulated score, its rank and what it has submitted so
 * far. Columns are found by the scheme's own headings first, then by words; where some sheet has accumulated scores, sheets
 * that have only those of a month are sources, not appendices, and are passed over.
 *
 * @param grids the sheets of the former bulletin; those without such a table are passed over
 */
export function readStandings(grids: readonly Grid[], scheme: Scheme, inquiry: Inquiry): Standings {
  const all = grids.flatMap((grid) => {
    const headers = findHeaders(grid, scheme, isScored);
    return headers.flatMap((header, n) => formerTable(grid, header, scheme, headers[n + 1]?.first) ?? []);
  });
  const accumulated = all.filter((table) => table.accumulated);
  const standings = new Map<string, Standing & { unit: string }>();
  for (const table of accumulated.length > 0 ? accumulated : all)
    for (const standing of standingsIn(table, inquiry)) keep(standing, standings, scheme, inquiry);
  if (standings.size === 0)
    inquiry.tell("previous-unreadable", { sheet: grids[0]?.sheet ?? "" }, { lacks: lacking(grids, scheme) });
  return standings;
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

/** What tells a table of scores; 累计得分 alone is enough, which is nothing in a table of counts. */
function isScored(heading: Heading): boolean {
  return heading.role.is === "score" || /分[)）]?$/.test(leafOf(heading));
}

/** The lowest text of a heading. */
function leafOf({ levels }: Heading): string {
  return plainText(levels.at(-1) ?? "");
}

function formerTable(grid: Grid, header: Header, scheme: Scheme, to = grid.values.length): FormerTable | undefined {
  const { headings } = header;
  const unit = headings.find(({ role }) => role.is === "unit");
  // 得分 under the name of a channel is that channel's, whatever the scheme's own column is called
  const nobodys = headings.filter(({ role }) => !(role.is === "score" && role.channel !== undefined));
  const named = (show: string): Heading[] =>
    ownColumns(show, scheme).flatMap((pattern) =>
      nobodys.filter((heading) => pattern.test(plainText(heading.text)) || pattern.test(leafOf(heading))),
    );
  const worded = (fits: RegExp, not = /上期|上月|上季|去年|上年|本期|本月/): Heading[] =>
    headings.filter((heading) => fits.test(leafOf(heading)) && !not.test(leafOf(heading)));
  const own = named("accumulated");
  const accumulated = own.length > 0 ? own : worded(/累计.*分|总积分|年度(得分|总分)/);
  const plain = nobodys.filter(({ role }) => role.is === "score");
  const ofPeriod = [...new Set([...named("score"), ...plain])].filter((heading) => !accumulated.includes(heading));
  const [score, ...otherScores] = accumulated.length > 0 ? accumulated : ofPeriod.slice(0, 3);
  // of several columns that may be the period's score none is taken: nobody is asked for a figure that only compares
  const [last, another] = named("score").length > 0 ? named("score") : ofPeriod;
  if (!unit || !score) return undefined;
  const handedIn = headings.filter(({ role }) => role.is === "submitted");
  const [submitted] = [...named("submitted-total"), ...worded(/累计.*(报送|条数)/), ...handedIn];
  const [rank] = [...named("rank"), ...worded(/排名|名次|位次/, /上期|上月|升降|变化/)];
  return {
    grid,
    header,
    to,
    unit,
    score,
    otherScores,
    accumulated: accumulated.length > 0,
    rank,
    last: another === undefined ? last : undefined,
    submitted,
  };
}

/** How the scheme's own columns of some kind are headed, {period} standing for anything. */
function ownColumns(show: string, { columns = [], groups }: Scheme): RegExp[] {
  const all: ColumnSpec[] = [...columns, ...groups.flatMap((group) => group.columns ?? [])];
  return all
    .filter((column) => column.show === show)
    .map(({ heading }) => {
      const text = plainText(typeof heading === "string" ? heading : heading.join("/"));
      const parts = text.split("{period}").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
      return new RegExp(`^${parts.join(".*")}$`);
    });
}

/** One row of a former appendix. */
interface FormerRow {
  readonly unit: string;
  readonly standing: Standing;
  readonly grid: Grid;
  readonly cell: ReturnType<typeof placeIn>;
}

function standingsIn(table: FormerTable, inquiry: Inquiry): FormerRow[] {
  const { grid, header, to, unit: column, rank, last, submitted } = table;
  const score = chooseScore(table, inquiry);
  return grid.values.slice(header.last + 1, to).flatMap((cells, n): FormerRow[] => {
    const i = header.last + 1 + n;
    const { name: unit } = cleanUnitName(cellText(cellIn(grid, i, column.j)));
    const isUnit =
      unit !== "" && !/^(合计|总计|小计|共计)/.test(plainText(unit)) && !/^(注|备注|填表|制表)/.test(plainText(unit));
    const hasFigures = cells.some((cell, j) => j !== column.j && !isBlank(cell));
    if (!isUnit || !hasFigures) return [];
    const points = readScore(cellIn(grid, i, score.j)) ?? askScore(grid, { i, unit }, score, inquiry);
    if (points === undefined) return [];
    const place = rank === undefined ? undefined : countIn(grid, i, rank.j);
    const ofPeriod = last === undefined ? undefined : readScore(cellIn(grid, i, last.j));
    const handedIn = submitted === undefined ? undefined : countIn(grid, i, submitted.j);
    const standing = {
      score: sum([points]),
      ...(place && { rank: place }),
      ...(ofPeriod !== undefined && isDecimal(ofPeriod) && { last: ofPeriod }),
      ...(handedIn !== undefined && { submitted: handedIn }),
    };
    return [{ unit, standing, grid, cell: placeIn(grid, i, column.j) }];
  });
}

/** Which of several score columns is the accumulated one. */
function chooseScore({ grid, header, score, otherScores }: FormerTable, inquiry: Inquiry): Heading {
  if (otherScores.length === 0) return score;
  const scores = [score, ...otherScores];
  const labels = scores.map(({ text }) => text);
  const asked = question(
    "sheet",
    ["former-score", ...header.headings.map(({ text }) => text)],
    labels.map((heading): Answer => ({ as: "column", heading })),
  );
  const need = { is: "former-score", name: "" } as const;
  const answer = inquiry.ask("ambiguous-column", { sheet: grid.sheet }, { need, headings: labels }, asked);
  return scores.find(({ text }) => answer?.as === "column" && answer.heading === text) ?? score;
}

/** A former total that is no number is never carried as nothing. */
function askScore(
  grid: Grid,
  { i, unit }: { readonly i: number; readonly unit: string },
  { j, text: column }: Heading,
  inquiry: Inquiry,
): number | undefined {
  const at = placeIn(grid, i, j);
  const found = String(cellIn(grid, i, j));
  const reading = readCount(found);
  const proposed = reading.is === "unreadable" ? reading.suggestions : [];
  const asked = question(
    "sheet",
    ["former", at.sheet, unit, found],
    [...proposed.map((count): Answer => ({ as: "count", value: count })), { as: "zero" }],
    true,
  );
  const answer = inquiry.ask("previous-doubtful", { places: [at], units: [unit] }, { column, found }, asked);
  if (answer?.as === "count") return answer.value;
  return answer?.as === "zero" ? 0 : undefined;
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

function countIn(grid: Grid, i: number, j: number): number | undefined {
  const reading = readCount(cellIn(grid, i, j));
  return reading.is === "count" ? reading.count : undefined;
}
