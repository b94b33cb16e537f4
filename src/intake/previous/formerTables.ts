import type { ColumnSpec } from "../../bulletin/columnSpec";
import type { Scheme } from "../../bulletin/scheme";
import type { Grid } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import type { Inquiry } from "../../findings/inquiry";
import { type Answer, question } from "../../findings/question";
import { sideBySide } from "../halves";
import type { Header, Heading } from "../columns/header";
import { periodsIn } from "../period/period";

/** A table of the former bulletin with its columns; of several score columns a person chooses. */
export interface FormerTable {
  readonly grid: Grid;
  readonly header: Header;
  /** The row after its last one; the header of the next table, where the sheet has one. */
  readonly to: number;
  readonly unit: Heading;
  readonly score: Heading;
  /** Further columns that may be the score's instead. */
  readonly otherScores: readonly Heading[];
  /** Whether the scores are, or may be, of all periods so far, and not of the last one alone. */
  readonly accumulated: boolean;
  /** What had been accumulated before the period of the scores, which these do not contain. */
  readonly before: Heading | undefined;
  readonly rank: Heading | undefined;
  /** The score of the last period alone, beside the accumulated one. */
  readonly last: Heading | undefined;
  readonly submitted: Heading | undefined;
}

/** What scores are called. */
const SCORES = /得分|积分|分数|计分|分值|总分|成绩/;
/** What is called so may be the sum of scores, or of items. */
const ONLY_ACCUMULATED = /^(本年|年度|全年|年)?累计$/;
const ITEMS = /[条篇件]|报送/;
/** What is no score of a unit though it speaks of one: 平均得分, 得分率. */
const NO_SCORE = /平均|人均|均值|均分|率/;
/** Scores of all that is counted, beside those of its parts (1月得分, 2月得分, 总分). */
const TOTAL = /^(总|合计|总计|共计|小计)/;
/** What had been accumulated before the last period. */
const BEFORE = /^(上期|上月|上季度?|此前|以前|期初)累计|^截[至止]上/;

/** The tables of scores of a sheet of the former bulletin, those side by side one after the other. */
export function formerTables(grid: Grid, scheme: Scheme): readonly FormerTable[] {
  return sideBySide(grid, scheme, isScored).flatMap(({ part, headers }) =>
    headers.flatMap((header, n) => formerTable(part, header, scheme, headers[n + 1]?.first) ?? []),
  );
}

/** What tells a table of scores; 累计得分 alone is enough, which is nothing in a table of counts. */
export function isScored(heading: Heading): boolean {
  return heading.role.is === "score" || /分[)）]?$/.test(leafOf(heading)) || isUnderScores(heading);
}

/** Whether scores stand over the lowest text, which says of which time they are: 得分/1-3月, 得分/累计. */
function isUnderScores(heading: Heading): boolean {
  const leaf = leafOf(heading);
  const isTime = periodsIn(leaf).length > 0 || isAccumulation(leaf) || /^本[期月季]度?$/.test(leaf);
  return isTime && overOf(heading).some((text) => SCORES.test(text) && !ITEMS.test(text));
}

/** Whether the scores under a heading are accumulated by its words: 得分/累计, 累计/得分. */
function isAccumulated(heading: Heading): boolean {
  if (isUnderScores(heading)) return isAccumulation(leafOf(heading));
  return SCORES.test(leafOf(heading)) && overOf(heading).some(isAccumulation);
}

/** Whether a text says 累计 and nothing but of which time: 本年累计, 1-3月累计. */
function isAccumulation(text: string): boolean {
  return ONLY_ACCUMULATED.test(periodsIn(text).reduce((rest, { text: period }) => rest.replace(period, ""), text));
}

/** The heading of the units, and not of what they belong to (主管部门), where there are both. */
function unitHeading(headings: readonly Heading[]): Heading | undefined {
  const rank = ({ role }: Heading): number => (role.is === "unit" ? role.rank : -1);
  const best = headings.reduce((most, heading) => Math.max(most, rank(heading)), 0);
  return headings.find((heading) => rank(heading) === best);
}

/** Of the scores of several sites, or months, and of all together those of all. */
function wholeFirst(scores: readonly Heading[]): readonly Heading[] {
  const ofAll = scores.filter(({ role }) => !("channel" in role) || role.channel === undefined);
  const totals = ofAll.filter((heading) => TOTAL.test(leafOf(heading)));
  const others = ofAll.filter((heading) => !totals.includes(heading));
  const areParts = totals.length > 0 && others.every((heading) => periodsIn(heading.text).length > 0);
  return areParts ? totals : ofAll.length > 0 ? [...totals, ...others] : scores;
}

/** The texts over the lowest one. */
function overOf({ levels }: Heading): readonly string[] {
  return levels.slice(0, -1).map(plainText);
}

/** The lowest text of a heading. */
function leafOf({ levels }: Heading): string {
  return plainText(levels.at(-1) ?? "");
}

function formerTable(grid: Grid, header: Header, scheme: Scheme, to = grid.values.length): FormerTable | undefined {
  const headings = header.headings.filter((heading) => !NO_SCORE.test(leafOf(heading)) || !isScored(heading));
  const unit = unitHeading(headings);
  // 得分 under the name of a channel is that channel's, whatever the scheme's own column is called
  const nobodys = headings.filter(({ role }) => !(role.is === "score" && role.channel !== undefined));
  const named = (show: string): Heading[] =>
    ownColumns(show, scheme).flatMap((pattern) =>
      nobodys.filter((heading) => pattern.test(plainText(heading.text)) || pattern.test(leafOf(heading))),
    );
  const worded = (fits: RegExp, not = /上期|上月|上季|去年|上年|本期|本月/): Heading[] =>
    headings.filter((heading) => fits.test(leafOf(heading)) && !not.test(leafOf(heading)));
  const own = named("accumulated");
  const called = [...new Set([...worded(/累计.*分|总积分|年度(得分|总分)/), ...nobodys.filter(isAccumulated)])];
  const accumulated = own.length > 0 ? own : wholeFirst(called);
  const plain = nobodys.filter((heading) => heading.role.is === "score" || isUnderScores(heading));
  const ofPeriod = [...new Set([...named("score"), ...plain])].filter((heading) => !accumulated.includes(heading));
  // 累计 beside 本期得分 may be the sum of scores, or of items
  const maybe = nobodys.filter((heading) => isAccumulation(leafOf(heading)) && overOf(heading).length === 0);
  const [score, ...otherScores] =
    accumulated.length > 0 ? accumulated : [...maybe, ...wholeFirst(ofPeriod).slice(0, 3)];
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
    accumulated: accumulated.length > 0 || maybe.length > 0,
    before: headings.find((heading) => BEFORE.test(leafOf(heading)) && !ITEMS.test(leafOf(heading))),
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

/** Which of several score columns is the accumulated one. */
export function chooseScore({ grid, header, score, otherScores }: FormerTable, inquiry: Inquiry): Heading {
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
