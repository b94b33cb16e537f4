import type { InEach, Language } from "../texts/language";
import type { Argument, Problem } from "./problem";

const NAMES: Readonly<Record<Argument, InEach<string>>> = {
  own: { zh: "本市采用条数", en: "the own site's count" },
  upper: { zh: "上级采用条数", en: "the upper site's count" },
  ownPoints: { zh: "本市每条分值", en: "the own site's points" },
  upperPoints: { zh: "上级每条分值", en: "the upper site's points" },
  count: { zh: "采用条数", en: "the count" },
  points: { zh: "每条分值", en: "the points" },
  score: { zh: "得分", en: "the score" },
  scores: { zh: "全部得分", en: "the scores" },
  style: { zh: "名次方式", en: "the style" },
};

/** Says why a custom function gives no value, what was found and what to do. */
export function describe(problem: Problem, language: Language): string {
  return language === "zh" ? inChinese(problem) : inEnglish(problem);
}

function inChinese(problem: Problem): string {
  switch (problem.problem) {
    case "negative-count":
      return `${NAMES[problem.argument].zh}是负数“${problem.found}”，应为不小于 0 的整数。`;
    case "fraction":
      return `${NAMES[problem.argument].zh}“${problem.found}”不是整数，条数应为不小于 0 的整数。`;
    case "truth-value":
      return `${NAMES[problem.argument].zh}是逻辑值“${problem.found}”，应填写条数。`;
    case "no-count":
      return `${NAMES[problem.argument].zh}“${problem.found}”看不出是多少条，请改为整数。`;
    case "no-points":
      return `${NAMES[problem.argument].zh}是 0 或空白，请填写大于 0 的分值；按通常分值计分时不要给这个参数。`;
    case "bad-points":
      return `${NAMES[problem.argument].zh}“${problem.found}”不能用，应为大于 0、最多四位小数的数。`;
    case "no-score":
      return `${NAMES[problem.argument].zh}第 ${problem.row} 行“${problem.found}”不是分数，请改为数字，或不要选中标题行。`;
    case "sizes":
      return `几个参数的大小不同（${sizes(problem, "行", "列")}），请选取同样多的行，或只给一个单元格。`;
    case "not-listed":
      return `得分 ${problem.found} 不在参加排名的得分中，请检查第二个参数的区域（常用 $ 固定）。`;
    case "unknown-style":
      return `不认识名次方式“${problem.found}”，请用“顺序”“并列跳号”“并列不跳号”，或 1、2、3。`;
  }
}

function inEnglish(problem: Problem): string {
  switch (problem.problem) {
    case "negative-count":
      return `Negative: ${NAMES[problem.argument].en} is "${problem.found}". Give a whole number from 0 up.`;
    case "fraction":
      return `Not whole: ${NAMES[problem.argument].en} is "${problem.found}". Give a whole number from 0 up.`;
    case "truth-value":
      return `A truth value: ${NAMES[problem.argument].en} is "${problem.found}". Give a number of items.`;
    case "no-count":
      return `Not a count: ${NAMES[problem.argument].en} is "${problem.found}". Give a whole number from 0 up.`;
    case "no-points":
      return `0 or blank: ${NAMES[problem.argument].en}. Give a number above 0, or leave the argument out for the usual points.`;
    case "bad-points":
      return `Unusable: ${NAMES[problem.argument].en} "${problem.found}". Give a number above 0 with at most four decimals.`;
    case "no-score":
      return `Not a score: row ${problem.row} of ${NAMES[problem.argument].en} is "${problem.found}". Give a number, or leave the heading out.`;
    case "sizes":
      return `The arguments differ in size (${sizes(problem, "rows", "columns")}). Select equally many rows, or a single cell.`;
    case "not-listed":
      return `${problem.found} is not among the scores to rank. Check the second argument; it usually needs $ signs.`;
    case "unknown-style":
      return `Unknown style "${problem.found}". Use ordinal, competition or dense, or 1, 2 or 3.`;
  }
}

function sizes(problem: Problem & { readonly problem: "sizes" }, rows: string, columns: string): string {
  return problem.sizes.map((size) => `${size.rows} ${rows} × ${size.columns} ${columns}`).join(", ");
}
