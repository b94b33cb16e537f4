import { plainText } from "../../cells/plainText";
import type { ColumnNeed } from "../../findings/finding";
import { question } from "../../findings/question";

/** The key holds all headings, so that an answer lapses when a column comes or goes. */
export function columnKey({ is, name }: ColumnNeed, labels: readonly string[]): string[] {
  return ["column", is, name, ...labels.map(plainText)];
}

/** Id of the question which column of a table with these headings is the one that is needed. */
export function columnId(need: ColumnNeed, labels: readonly string[]): string {
  return question("sheet", columnKey(need, labels), []).id;
}
