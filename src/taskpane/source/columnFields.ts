import type { Draft } from "../../generate/draft";
import type { Answer } from "../../findings/question";
import type { ColumnField } from "../../intake/columns/columns";

/** One choice of a column in the pane, with the headings to choose from. */
export interface TableField extends ColumnField {
  /** Number of the table among those with other headings, counted from 1. */
  readonly table: number;
  readonly headings: readonly string[];
  /** The answer that several of them are added up, where it may be given. */
  readonly sum?: Extract<Answer, { as: "columns" }>;
}

/**
 * The columns that can be chosen for a draft. Tables with the same headings share their choices, as they share the answers;
 * without a table there is nothing to choose.
 */
export function columnFields({ tables }: Draft): TableField[] {
  const known = new Set<string>();
  let table = 0;
  return tables.flatMap(({ fields, labels }) => {
    const own = fields.filter(({ question }) => !known.has(question.id));
    if (own.length > 0) table++;
    return own.map((field) => {
      const { question, chosen } = field;
      known.add(question.id);
      // what is no answer would be chosen in vain
      const offered = new Set(question.answers.map((answer) => (answer.as === "column" ? answer.heading : undefined)));
      const sum = question.answers.find((answer) => answer.as === "columns");
      const headings = labels.filter((label) => offered.has(label) || label === chosen);
      return { ...field, table, headings, ...(sum && { sum }) };
    });
  });
}
