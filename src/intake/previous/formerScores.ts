import { sum } from "../../bulletin/decimal";
import type { Scheme } from "../../bulletin/scheme";
import { columnName } from "../../cells/address";
import { cellIn, columnIn, type Grid } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import type { Inquiry } from "../../findings/inquiry";
import { type Answer, question } from "../../findings/question";
import type { Header, Heading } from "../columns/header";
import { readScore } from "../figures/count";
import { holds, onlyPeriod, overlap } from "../period/period";
import { isAccumulated, isAccumulation, isUnderScores, leafOf, overOf } from "./formerHeadings";
import { ownColumns } from "./ownColumns";

/** The columns that hold what units have: one, or several that are added up. */
export type Score = readonly Heading[];

/** The scores of a table of the former bulletin. */
export interface Scores {
  /** What may go on, the likeliest first; of several a person chooses. */
  readonly choices: readonly Score[];
  /** Whether they are, or may be, of all periods so far, and not of the last one alone. */
  readonly accumulated: boolean;
  /** The score of the last period alone, beside the accumulated one. */
  readonly last: Heading | undefined;
}

/** Scores of all that is counted, beside those of its parts (1月得分, 2月得分, 总分). */
const TOTAL = /^(总|合计|总计|共计|小计)/;
/** Beside scores of parts it may be their sum without saying that it is of scores. */
const ONLY_TOTAL = /^(合计|总计|共计|小计)([(]分[)])?$/;
/** Of all that there was in the year so far. */
const OF_YEAR = /累计.*分|总积分|(本年|今年|当年|全年|年度).*(得分|总分)/;
/** Of another time. */
const OF_OTHERS = /上期|上月|上季|去年|上年|本期|本月/;
/** So many columns of scores are a choice; months there may be more of. */
const MOST_CHOICES = 3;
const MOST_PARTS = 12;

/** Finds the columns of scores among the headings of a table: by the scheme's own words first. */
export function scoresIn(grid: Grid, header: Header, headings: readonly Heading[], scheme: Scheme): Scores {
  // 得分 under the name of a channel is that channel's, whatever the scheme's own column is called
  const nobodys = headings.filter(({ role }) => !(role.is === "score" && role.channel !== undefined));
  const named = (show: string): Heading[] =>
    ownColumns(show, scheme).flatMap((pattern) =>
      nobodys.filter((heading) => pattern.test(plainText(heading.text)) || pattern.test(leafOf(heading))),
    );
  const worded = headings.filter((heading) => OF_YEAR.test(leafOf(heading)) && !OF_OTHERS.test(leafOf(heading)));
  const own = named("accumulated");
  const called = [...new Set([...worded, ...nobodys.filter(isAccumulated)])];
  const accumulated = seen(grid, own.length > 0 ? own : wholeFirst(called));
  const plain = nobodys.filter((heading) => heading.role.is === "score" || isUnderScores(heading));
  const ofPeriod = [...new Set([...named("score"), ...plain])].filter((heading) => !accumulated.includes(heading));
  // of several columns that may be the period's score none is taken: nobody is asked for a figure that only compares
  const [last, another] = named("score").length > 0 ? named("score") : ofPeriod;
  const beside = another === undefined ? last : undefined;
  if (accumulated.length > 0) return { choices: choicesOf(accumulated, accumulated), accumulated: true, last: beside };
  // 累计 beside 本期得分 may be the sum of scores, or of items
  const maybe = nobodys.filter((heading) => isAccumulation(leafOf(heading)) && overOf(heading).length === 0);
  const found = seen(grid, wholeFirst(ofPeriod));
  const parts = found.length > 0 || maybe.length > 0 ? found : headings.filter(({ role }) => role.is === "score");
  const whole = ofAllParts(grid, header, [...maybe, ...nobodys], parts);
  if (whole) return { choices: [[whole]], accumulated: maybe.includes(whole) || parts.includes(whole), last: beside };
  return { choices: choicesOf([...maybe, ...parts], parts), accumulated: maybe.length > 0, last: beside };
}

/** Of columns some of which are hidden those that are seen. */
function seen(grid: Grid, headings: readonly Heading[]): readonly Heading[] {
  const visible = headings.filter(({ j }) => !grid.hiddenColumns.has(grid.column + j));
  return visible.length > 0 ? visible : headings;
}

/** What may be chosen: where parts are of different sites, or months, their sum before each of them. */
function choicesOf(all: readonly Heading[], parts: readonly Heading[]): readonly Score[] {
  const alone = all.map((heading): Score => [heading]);
  // what one site gave, alone, is not what a unit has
  if (areOfSites(parts)) return [parts, ...(parts.length < all.length ? alone : [])];
  if (!areOfTimes(parts))
    return all.length === 1 && channelOf(all[0]!) !== undefined ? [] : alone.slice(0, MOST_CHOICES);
  return [parts, ...alone.slice(0, MOST_PARTS)];
}

function areOfSites(headings: readonly Heading[]): boolean {
  const channels = headings.map(channelOf);
  return headings.length > 1 && !channels.includes(undefined) && new Set(channels).size === channels.length;
}

function channelOf({ role }: Heading): number | undefined {
  return "channel" in role ? role.channel : undefined;
}

function areOfTimes(headings: readonly Heading[]): boolean {
  const periods = headings.map(({ text }) => onlyPeriod(text));
  return (
    headings.length > 1 &&
    periods.every((period, n) => period && periods.slice(n + 1).every((other) => !other || !overlap(period, other)))
  );
}

/**
 * The column that holds what all parts give together: that of a time which holds those of all others and begins with the year
 * (1-3月得分 beside 3月得分), or one that is called a sum and is that in every row.
 */
function ofAllParts(
  grid: Grid,
  header: Header,
  all: readonly Heading[],
  parts: readonly Heading[],
): Heading | undefined {
  const dated = parts.map((heading) => ({ heading, period: onlyPeriod(heading.text) }));
  const widest = dated.filter(
    ({ period }) => period?.months?.[0] === 1 && dated.every((other) => other.period && holds(period, other.period)),
  );
  if (parts.length > 1 && widest.length === 1) return widest[0]!.heading;
  if (!areOfSites(parts) && !areOfTimes(parts)) return undefined;
  const isSum = (heading: Heading): boolean =>
    !parts.includes(heading) &&
    (ONLY_TOTAL.test(leafOf(heading)) || isAccumulation(leafOf(heading))) &&
    isSumIn(grid, header, heading, parts);
  const sums = [...new Set(all)].filter(isSum);
  return sums.length === 1 ? sums[0] : undefined;
}

function isSumIn(grid: Grid, { last }: Header, total: Heading, parts: readonly Heading[]): boolean {
  const rows = grid.values.flatMap((_, i) => {
    const whole = i > last ? readScore(cellIn(grid, i, total.j)) : undefined;
    return whole === undefined ? [] : [{ i, whole }];
  });
  const points = (i: number): number[] => parts.map(({ j }) => readScore(cellIn(grid, i, j)) ?? 0);
  return rows.length > 1 && rows.every(({ i, whole }) => sum([...points(i), -whole]) === 0);
}

/** Of the scores of several sites, or months, and of all together those of all. */
function wholeFirst(scores: readonly Heading[]): readonly Heading[] {
  const ofAll = scores.filter((heading) => channelOf(heading) === undefined);
  const totals = ofAll.filter((heading) => TOTAL.test(leafOf(heading)));
  const others = ofAll.filter((heading) => !totals.includes(heading));
  const areParts = totals.length > 0 && others.every(({ text }) => onlyPeriod(text) !== undefined);
  return areParts ? totals : ofAll.length > 0 ? [...totals, ...others] : scores;
}

/** Which columns of a table hold what goes on. */
export function chooseScore(grid: Grid, header: Header, choices: readonly Score[], inquiry: Inquiry): Score {
  const [first = [], another] = choices;
  if (!another && first.length < 2) return first;
  const texts = header.headings.map(({ text }) => text);
  const label = ({ j, text }: Heading): string =>
    texts.indexOf(text) === texts.lastIndexOf(text) ? text : `${text}（${columnName(columnIn(grid, j))}列）`;
  const offered = choices.map((columns) => ({
    columns,
    answer: (columns.length > 1
      ? { as: "columns", headings: columns.map(label) }
      : { as: "column", heading: label(columns[0]!) }) satisfies Answer,
  }));
  const asked = question(
    "sheet",
    ["former-score", ...texts],
    offered.map(({ answer }) => answer),
  );
  const need = { is: "former-score", name: "" } as const;
  const headings = [...new Set(choices.flat().map(label))];
  const given = inquiry.ask("ambiguous-column", { sheet: grid.sheet }, { need, headings }, asked);
  return offered.find(({ answer }) => JSON.stringify(answer) === JSON.stringify(given))?.columns ?? first;
}
