/** How a clerk settles a finding. */
export type Answer =
  /** Count this many items. */
  | { readonly as: "count"; readonly value: number }
  /** Count blank cells as 0. */
  | { readonly as: "zero" }
  /** Leave the row, or the item, out. */
  | { readonly as: "leave-out" }
  /** It is a unit like the others. */
  | { readonly as: "unit" }
  /** Add the rows of one unit up. */
  | { readonly as: "add" }
  /** Keep only the row with this cell. */
  | { readonly as: "keep"; readonly cell: string }
  /** Put the unit into this group. */
  | { readonly as: "group"; readonly group: string }
  /** It is the same unit as this one, under another name. */
  | { readonly as: "same"; readonly unit: string }
  /** Go on as it is. */
  | { readonly as: "accept" };

/** Answers by the id of their question. */
export type Answers = Readonly<Record<string, Answer>>;

/** What may be answered to a finding, the likeliest answer first. */
export interface Question {
  /** Names the matter by what was found, so that an answer lapses when the sheet changes. */
  readonly id: string;
  readonly answers: readonly Answer[];
}

/** The answer that was given to `question`, if it still is one of the possible ones. */
export function answerTo(question: Question, answers: Answers): Answer | undefined {
  const given = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  return given && question.answers.find((answer) => JSON.stringify(answer) === JSON.stringify(given));
}
