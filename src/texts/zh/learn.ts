import { enumerated } from "../../bulletin/enumerated";
import type { Rounding } from "../../bulletin/decimal";
import type { RankKey, RankStyle } from "../../bulletin/scheme";
import type { OpenPoint } from "../../intake/learn/lesson";
import type { LearnTexts } from "../learn";

const STYLES: Readonly<Record<RankStyle, string>> = {
  ordinal: "并列的也连续编号（1 2 3 4）",
  competition: "并列同名次，后面跳号（1 2 2 4）",
  dense: "并列同名次，后面不跳号（1 2 2 3）",
  none: "不排名",
};

const MODES: Readonly<Record<Rounding["mode"], string>> = { "half-up": "四舍五入", down: "舍去", up: "进位" };

const KEYS: Readonly<Record<RankKey["by"], string>> = {
  score: "得分",
  accumulated: "累计得分",
  previous: "上期累计",
  adopted: "采用总数",
  submitted: "报送条数",
  "submitted-score": "报送得分",
  "submitted-total": "累计报送",
  rate: "采用率",
  bonus: "加分",
  count: "条数",
  "channel-score": "得分",
  "tier-count": "条数",
  "tier-score": "得分",
  adjustment: "所填",
  "adjustment-score": "得分",
  part: "得分",
  roster: "名录",
};

/** A rank key in words: 扎兰屯市政府网条数. */
function keyText(key: RankKey): string {
  const name = "channel" in key ? key.channel : "tier" in key ? key.tier : "adjustment" in key ? key.adjustment : "";
  const part = "part" in key ? key.part : name;
  return `${part}${KEYS[key.by]}`;
}

/** Of figures that may be points of items that nobody printed. */
function multiplesText({ name, of, said }: Extract<OpenPoint, { why: "multiples" }>): string {
  if (said !== undefined)
    return `“${name}”一条几分：这一列的数除以 ${said} 不全是整数条，不会是一条 ${said} 分。请另填；这一列是打的分、不按条数的，填 1。`;
  const all = of === 1 ? "的数加在一起就是得分" : `的数都是 ${of} 的倍数，像是按条数算出来的得分`;
  return `“${name}”一条几分：这一列${all}，表里没有条数。请填一条几分（条数由得分除出来）；这一列本来就是条数，或者是打的分、不按条数的，填 1。`;
}

/** What is said of a scheme that was learnt from a published table. */
export const learn: LearnTexts = {
  nothing: (file) => `“${file}”里没有找到公布过的附件：要有“单位”一列，和条数或得分的列。`,
  read: (sheet, title, rows) => `已读取“${sheet}”：${title}，${rows} 个单位`,
  lessons: "看得出的",
  oneRow: "（只有 1 行能看出，请核对）",
  unchecked: "（没有多余的行可以验证，请核对）",
  lesson: (lesson) => {
    const { rows } = lesson;
    switch (lesson.about) {
      case "group":
        return `分组“${lesson.name}”：${rows} 个单位`;
      case "members":
        return {
          endings: `“${lesson.group}”按单位名称的结尾认：${rows} 个单位都合`,
          category: `“${lesson.group}”按类别一列认：${rows} 个单位`,
          roster: `“${lesson.group}”按名录认：${rows} 个单位`,
        }[lesson.by];
      case "points":
        return lesson.points < 0
          ? `${lesson.name}：每条扣 ${-lesson.points} 分，${rows} 行都合`
          : `${lesson.name}：每条 ${lesson.points} 分，${rows} 行都合`;
      case "words":
        return `${lesson.name}：每条 ${lesson.points} 分，是表里写的（“${lesson.text}”），没有从数里推出来`;
      case "typed":
        return `${lesson.name}：列里填的就是${lesson.kind === "bonus" ? "所加的分" : "所扣的分"}，${rows} 行有数`;
      case "submitted":
        return `报送：每条 ${lesson.points} 分，${rows} 行都合`;
      case "base":
        return `基础分：每个单位 ${lesson.points} 分，${rows} 行都合`;
      case "rounding":
        return `总分${MODES[lesson.mode]}，${lesson.decimals === 0 ? "取整" : `保留 ${lesson.decimals} 位小数`}，${rows} 行都合`;
      case "same-channel":
        return `“${lesson.label}”就是“${lesson.name}”：与原始表同一列，${rows} 个单位都合`;
      case "rank-style":
        return `${STYLES[lesson.style]}：${rows} 处可见`;
      case "rank-key":
        return lesson.within
          ? `同名次的，${keyText(lesson.key)}多的写在前面：${rows} 处可见`
          : `按${keyText(lesson.key)}从高到低：分出 ${rows} 处先后`;
      case "fixed-order":
        return `单位顺序固定，不按得分：${rows} 个单位`;
      case "rate":
        return `采用率保留 ${lesson.decimals} 位小数：${rows} 行都合`;
      case "zero":
        return `0 ${lesson.zero === "" ? "不写" : `写作“${lesson.zero}”`}：${rows} 格`;
      case "unranked":
        return `不参与排名：${enumerated(lesson.units)}`;
      case "sums":
        return "表末有合计";
    }
  },
  open: "看不出、请您定的",
  point: (point) => {
    switch (point.about) {
      case "points":
        if (point.why === "multiples") return multiplesText(point);
        return {
          "no-items": `“${point.name}”一条几分：没有一个单位有条数。`,
          "too-few-rows": `“${point.name}”一条几分：行数太少，推不出来。`,
          "no-difference": `“${point.name}”一条几分：采用多的和少的一样多分，可能都到了上限，推不出来。`,
          "no-fit": `“${point.name}”一条几分：公布的分数不是条数乘分值，可能另有任务、上限等规定。`,
        }[point.why];
      case "same-channel":
        return `“${point.label}”和“${point.name}”是不是同一个渠道：没有原始表，先按两个渠道。`;
      case "rounding":
        return `总分怎样舍入：先按${MODES[point.mode]}；${enumerated(point.others.map((mode) => MODES[mode]))}也说得通。`;
      case "rank-style":
        return "并列怎样编号：没有并列的单位。先按连续编号；以后遇到并列会请您确认。";
      case "rank-gap":
        return "并列之后跳不跳号：并列的单位后面没有别的单位。先按跳号。";
      case "rank-key":
        return `并列时先比什么：先按${keyText(point.key)}；按${enumerated(point.others.map((key) => keyText(key)))}也说得通。`;
      case "rank-shared":
        return `得分相同时还要不要比${enumerated(point.others.map((key) => keyText(key)))}：并列的单位这些也都相同。先按不比。`;
      case "no-key":
        return `“${point.group}”的名次不按表里任何一个数排。先按得分。`;
      case "members":
        return "新的单位归哪一组：名称看不出，先按名录；名录里没有的会问您。";
      case "column":
        return `“${point.heading}”一列不会印出来：没有对应的数。`;
      case "year":
        return `标题里的“${point.text}”会照原样印，换了年份要改。`;
      case "repeated":
        return `工作表“${point.sheet}”（${point.title}）是同样的单位，没有用。`;
      case "hidden":
        return `隐藏的（或筛选掉的）行没有算在内：${point.units.join("、")}。`;
      case "names":
        return `“${point.caption}”下面没有数的单位没有算在内：${enumerated(point.units)}。`;
      case "hidden-columns":
        return `隐藏的列没有算在内：${point.headings.join("、")}。`;
      case "struck":
        return `划掉的行没有算在内：${point.units.join("、")}。`;
      case "subtotals":
        return `表中间有 ${point.rows} 行小计，不会印出来。`;
    }
  },
  trials: "用这个办法再算一遍",
  own: (right, rows) => `按附件里的条数：${rows} 行中 ${right} 行完全一致`,
  fromCounts: (right, rows) => `按原始表：${rows} 行中 ${right} 行完全一致`,
  unsettled: (count) => `按原始表：原始表里有 ${count} 处要先处理，没有比较`,
  further: (units) => `附件里没有的单位：${enumerated(units)}`,
  sums: (right, rows) => `合计：${rows} 行中 ${right} 行一致`,
  row: ({ at, unit, differences }) =>
    `${at.sheet}!${at.cell} ${unit}：${differences.map(({ heading, published, made }) => `${heading} 公布 ${published}，算得 ${made === "" ? "（无）" : made}`).join("；")}`,
  more: (rows) => `……另有 ${rows} 行不一致`,
  saved: (path) => `已存：${path}`,
  savedDoubtful: (rows) => `注意：有 ${rows} 行不一致，用这个办法之前请先核对。`,
  notSaved: (points) => `有 ${points} 个分值看不出，没有存。请用 --points 名称=分值 说明，例如 --points 简报=3。`,
};
