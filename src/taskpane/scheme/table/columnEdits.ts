import type { ColumnHeading, ColumnSpec } from "../../../bulletin/columnSpec";
import { isFigure } from "../../../bulletin/figures";
import { type ShownOption, shownOf } from "../figureOptions";

/** What a column is called that nobody has named yet, and what a unit is said to have reached. */
interface NewWords {
  readonly newHeading: (option: ShownOption) => string;
  readonly newGrade: string;
}

/** A column that shows this, as it begins. */
export function newColumn(option: ShownOption, words: NewWords): ColumnSpec {
  const heading = words.newHeading(option);
  const of = { figure: "score" };
  return {
    ...option,
    heading: option.show === "by-sheet" ? "{sheet}" : heading,
    ...(option.show === "by-sheet" && { of }),
    ...(option.show === "grade" && { of, grades: [{ from: 0, text: words.newGrade }] }),
  } as unknown as ColumnSpec;
}

/** The column showing something else; a heading that somebody has written stays. */
export function shownAs(column: ColumnSpec, option: ShownOption, words: NewWords): ColumnSpec {
  const made = newColumn(option, words);
  const untouched = newColumn(shownOf(column), words).heading;
  const isWritten = JSON.stringify(column.heading) !== JSON.stringify(untouched);
  const { zero, decimals } = column;
  return {
    ...made,
    ...(isWritten && option.show !== "by-sheet" && column.show !== "by-sheet" && { heading: column.heading }),
    ...(isFigure(option.show) && zero !== undefined && { zero }),
    ...(isFigure(option.show) && decimals !== undefined && { decimals }),
  };
}

/** A heading in one line: its rows stand apart by /. */
export function headingText(heading: ColumnHeading): string {
  return typeof heading === "string" ? heading : heading.join("/");
}

/** The heading that is typed in one line; in one text that has had a / before, a / is a sign like others. */
export function typedHeading(text: string, was: ColumnHeading): ColumnHeading {
  if (typeof was === "string" && was.includes("/")) return text;
  const levels = text.split("/").map((level) => level.trim());
  return levels.length > 1 ? levels : text;
}
