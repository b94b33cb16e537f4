import { enumerated } from "../../bulletin/enumerated";
import type { ScoreLine } from "../../bulletin/scoreLines";

/** What a score is made of, for one who has clicked it. */
export const scoreLines = {
  heading: (unit: string, score: string): string => `${unit}的 ${score} 分`,
  line: (line: ScoreLine): string => {
    switch (line.is) {
      case "channel":
        return `${line.name} ${line.count} 条 × ${line.each} 分`;
      case "submitted":
        return `报送 ${line.count} 条`;
      case "adjustment":
        return `${line.name}（表中是 ${line.value}）`;
      case "part":
      case "sheet":
        return line.is === "part" ? line.name : line.sheet;
      case "together":
        return `${enumerated(line.of)}合计的上下限`;
      case "replaced":
        return `${enumerated(line.of)}已折算成${line.by}，不再另计`;
      case "settled":
        return line.why === "veto" ? "一票否决" : "取整和总分的上下限";
    }
  },
  /** Behind a line whose points are not number × points each. */
  limited: "（按上下限）",
  none: "没有得分。",
  total: "总分",
  before: (score: string, accumulated: string): string => `上期累计 ${score} 分，到本期 ${accumulated} 分。`,
  items: (titles: readonly string[], all: number): string =>
    `台账里的 ${all} 条：${titles.map((title) => `《${title}》`).join("")}${titles.length < all ? "等" : ""}`,
  /** Where the figures stand, in a workbook that cannot be shown beside. */
  from: (cells: readonly string[]): string => `数字来自 ${cells.join("、")}`,
  close: "收起",
};

export type ScoreLineTexts = typeof scoreLines;
