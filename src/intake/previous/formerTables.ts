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
  const isTime = periodsIn(leaf).length > 0 || ONLY_ACCUMULATED.test(leaf) || /^本[期月季]度?$/.test(leaf);
  return isTime && overOf(heading).some((text) => SCORES.test(text) && !ITEMS.test(text));
}

/** Whether the scores under a heading are accumulated by its words: 得分/累计, 累计/得分. */
function isAccumulated(heading: Heading): boolean {
  if (isUnderScores(heading)) return ONLY_ACCUMULATED.test(leafOf(heading));
  return SCORES.test(leafOf(heading)) && overOf(heading).some((text) => ONLY_ACCUMULATED.test(text));
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
  const called = [...new Set([...worded(/累计.*分|总积分|年度(得分|总分)/), ...nobodys.filter(isAccumulated)])];
  const accumulated = own.length > 0 ? own : called;
  const plain = nobodys.filter((heading) => heading.role.is === "score" || isUnderScores(heading));
  const ofPeriod = [...new Set([...named("score"), ...plain])].filter((heading) => !accumulated.includes(heading));
  // 累计 beside 本期得分 may be the sum of scores, or of items
  const maybe = nobodys.filter((heading) => ONLY_ACCUMULATED.test(leafOf(heading)) && overOf(heading).length === 0);
  const [score, ...otherScores] = accumulated.length > 0 ? accumulated : [...maybe, ...ofPeriod.slice(0, 3)];
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
