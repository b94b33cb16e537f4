import type { Argument, Problem } from "../../functions/problem";
import { sizes } from "../sizes";

const NAMES: Readonly<Record<Argument, string>> = {
  own: "本市采用条数",
  upper: "上级采用条数",
  ownPoints: "本市每条分值",
  upperPoints: "上级每条分值",
  count: "采用条数",
  points: "每条分值",
  score: "得分",
  scores: "全部得分",
  style: "名次方式",
};

/** Why a custom function gives no value, what was found and what to do. */
export function functionProblem(problem: Problem): string {
  switch (problem.problem) {
    case "negative-count":
      return `${NAMES[problem.argument]}是负数“${problem.found}”，应为不小于 0 的整数。`;
    case "fraction":
      return `${NAMES[problem.argument]}“${problem.found}”不是整数，条数应为不小于 0 的整数。`;
    case "truth-value":
      return `${NAMES[problem.argument]}是逻辑值“${problem.found}”，应填写条数。`;
    case "no-count":
      return `${NAMES[problem.argument]}“${problem.found}”看不出是多少条，请改为整数。`;
    case "no-points":
      return `${NAMES[problem.argument]}是 0 或空白，请填写大于 0 的分值；按通常分值计分时不要给这个参数。`;
    case "bad-points":
      return `${NAMES[problem.argument]}“${problem.found}”不能用，应为大于 0、不超过 100000、最多四位小数的数。`;
    case "no-score":
      return `${NAMES[problem.argument]}第 ${problem.row} 行“${problem.found}”不是分数，请改为数字，或不要选中标题行。`;
    case "sizes":
      return `几个参数的大小不同（${sizes(problem, "行", "列")}），请选取同样多的行，或只给一个单元格。`;
    case "not-listed":
      return `得分 ${problem.found} 不在参加排名的得分中，请检查第二个参数的区域（常用 $ 固定）。`;
    case "unknown-style":
      return `不认识名次方式“${problem.found}”，请用“顺序”“并列跳号”“并列不跳号”，或 1、2、3。`;
  }
}
