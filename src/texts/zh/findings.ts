import type { FindingTexts } from "../findings";
import { answers } from "./answers";
import { sheet, sheetAnswers } from "./findings/sheet";
import { columns, columnsAnswers } from "./findings/columns";
import { figures, figuresAnswers } from "./findings/figures";
import { units, unitsAnswers } from "./findings/units";
import { groups, groupsAnswers } from "./findings/groups";
import { rows, rowsAnswers } from "./findings/rows";
import { several, severalAnswers } from "./findings/several";
import { previous, previousAnswers } from "./findings/previous";
import { log, logAnswers } from "./findings/log";
import { period } from "./findings/period";

/** What is said of findings, and on the buttons that answer them. */
export const findings: FindingTexts = {
  requests: /请|应改|应写成/,
  stop: "。",
  notACount: "请填一个整数，如 12。",
  ofSet: (set, text) => `【${set}】${text}`,
  severities: { settle: "必须处理", look: "请留意", info: "说明" },
  said: { ...sheet, ...columns, ...figures, ...units, ...groups, ...rows, ...several, ...previous, ...log, ...period },
  answers,
  answersOf: {
    ...sheetAnswers,
    ...columnsAnswers,
    ...figuresAnswers,
    ...unitsAnswers,
    ...groupsAnswers,
    ...rowsAnswers,
    ...severalAnswers,
    ...previousAnswers,
    ...logAnswers,
  },
};
