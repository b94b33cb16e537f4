import type { Scheme } from "../../bulletin/scheme";
import { type Grid, isBlank } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import { type Header, type Heading, isFigure } from "../columns/header";
import { sideBySide } from "../halves";
import { isUnderScores, ITEMS, leafOf } from "./formerHeadings";
import { type Score, scoresIn } from "./formerScores";
import { ownColumns } from "./ownColumns";

/** A table of the former bulletin with its columns; of several columns of scores a person chooses. */
export interface FormerTable {
  readonly grid: Grid;
  readonly header: Header;
  /** The row after its last one; the header of the next table, where the sheet has one. */
  readonly to: number;
  readonly unit: Heading;
  /** What may go on, the likeliest first; of several a person chooses. */
  readonly choices: readonly Score[];
  /** Whether the scores are, or may be, of all periods so far, and not of the last one alone. */
  readonly accumulated: boolean;
  /** What had been accumulated before the period of the scores, which these do not contain. */
  readonly before: Heading | undefined;
  readonly rank: Heading | undefined;
  /** The score of the last period alone, beside the accumulated one. */
  readonly last: Heading | undefined;
  readonly submitted: Heading | undefined;
}

/** What is no score of a unit though it speaks of one: 平均得分, 得分率. */
const NO_SCORE = /平均|人均|均值|均分|率/;
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

/** The heading of the units, and not of what they belong to (主管部门), where there are both. */
function unitHeading(headings: readonly Heading[]): Heading | undefined {
  const rank = ({ role }: Heading): number => (role.is === "unit" ? role.rank : -1);
  const best = headings.reduce((most, heading) => Math.max(most, rank(heading)), 0);
  return headings.find((heading) => rank(heading) === best);
}

/** The only column of texts that differ, where nobody wrote a heading over it. */
function onlyNames(grid: Grid, { headings, last }: Header): Heading | undefined {
  const rows = grid.values.slice(last + 1);
  const named = headings.filter(({ j }) => {
    const texts = rows.flatMap((cells) => (typeof cells[j] === "string" && !isBlank(cells[j]) ? [cells[j]] : []));
    return texts.length > 1 && new Set(texts).size * 2 > texts.length && !texts.some(isFigure);
  });
  return named.length === 1 && named[0]!.text === "" ? named[0] : undefined;
}

function formerTable(grid: Grid, header: Header, scheme: Scheme, to = grid.values.length): FormerTable | undefined {
  const headings = header.headings.filter((heading) => !NO_SCORE.test(leafOf(heading)) || !isScored(heading));
  const unit = unitHeading(headings) ?? onlyNames(grid, header);
  const { choices, accumulated, last } = scoresIn(grid, header, headings, scheme);
  if (!unit || choices.length === 0) return undefined;
  const named = (show: string): Heading[] =>
    ownColumns(show, scheme).flatMap((pattern) =>
      headings.filter((heading) => pattern.test(plainText(heading.text)) || pattern.test(leafOf(heading))),
    );
  const worded = (fits: RegExp, not = /上期|上月|上季|去年|上年|本期|本月/): Heading[] =>
    headings.filter((heading) => fits.test(leafOf(heading)) && !not.test(leafOf(heading)));
  const handedIn = headings.filter(({ role }) => role.is === "submitted");
  const [submitted] = [...named("submitted-total"), ...worded(/累计.*(报送|条数)/), ...handedIn];
  const [rank] = [...named("rank"), ...worded(/排名|名次|位次/, /上期|上月|升降|变化/)];
  return {
    grid,
    header,
    to,
    unit,
    choices,
    accumulated,
    before: headings.find((heading) => BEFORE.test(leafOf(heading)) && !ITEMS.test(leafOf(heading))),
    rank,
    last,
    submitted,
  };
}
