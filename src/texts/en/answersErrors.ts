import type { AnswersRefused } from "../../generate/checkAnswers";
import { type ErrorWords, shortId } from "../errors";

/** Of a file of answers that is refused, which only the command line takes. */
export const answersErrors: ErrorWords<AnswersRefused> = {
  "answers-refused": ({ id }) =>
    id === ""
      ? "The file of answers cannot be used: it is not a list of answers by the id of their question. Write it from the ids and answers that --json prints, and try again."
      : `The file of answers cannot be used: the answer to “${shortId(id)}” makes no sense. Copy one of the answers that --json prints for it, and try again.`,
};
