import type { AnswersRefused } from "../../generate/checkAnswers";
import { type ErrorWords, shortId } from "../errors";

/** Of a file of answers that is refused, which only the command line takes. */
export const answersErrors: ErrorWords<AnswersRefused> = {
  "answers-refused": ({ id }) =>
    id === ""
      ? "处理办法的文件不能用：里面不是一张“问题编号: 处理办法”的清单。请按 --json 输出的问题编号和可选的处理办法重写，再试。"
      : `处理办法的文件不能用：“${shortId(id)}”的处理办法看不懂。请从 --json 输出的可选处理办法里照抄一个，再试。`,
};
