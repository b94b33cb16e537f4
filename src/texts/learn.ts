import type { RankKey, RankStyle } from "../bulletin/scheme";
import type { LearntScheme, RowTrial } from "../generate/learnScheme";
import type { Lesson, OpenPoint } from "../intake/learn/lesson";
import type { InEach, Language } from "./language";

/** What is said of a scheme that was learnt from a published table. */
export interface LearnTexts {
  /** No sheet of `file` has a table that a scheme can be learnt from. */
  readonly nothing: (file: string) => string;
  readonly read: (sheet: string, title: string, rows: number) => string;
  readonly lessons: string;
  readonly lesson: (lesson: Lesson) => string;
  /** Stands behind what a single row shows. */
  readonly oneRow: string;
  /** Stands behind a figure for which every row was needed to find it, so that none confirms it. */
  readonly unchecked: string;
  readonly open: string;
  readonly point: (point: OpenPoint) => string;
  readonly trials: string;
  readonly own: (right: number, rows: number) => string;
  readonly fromCounts: (right: number, rows: number) => string;
  readonly unsettled: (count: number) => string;
  readonly further: (units: readonly string[]) => string;
  readonly sums: (right: number, rows: number) => string;
  readonly row: (trial: RowTrial) => string;
  readonly more: (rows: number) => string;
  readonly saved: (path: string) => string;
  readonly savedDoubtful: (rows: number) => string;
  readonly notSaved: (points: number) => string;
}

const STYLES_ZH: Readonly<Record<RankStyle, string>> = {
  ordinal: "并列的也连续编号（1 2 3 4）",
  competition: "并列同名次，后面跳号（1 2 2 4）",
  dense: "并列同名次，后面不跳号（1 2 2 3）",
  none: "不排名",
};

const STYLES_EN: Readonly<Record<RankStyle, string>> = {
  ordinal: "equal units have consecutive ranks (1 2 3 4)",
  competition: "equal units share a rank, and the next is skipped (1 2 2 4)",
  dense: "equal units share a rank, and none is skipped (1 2 2 3)",
  none: "no ranks",
};

const KEYS_ZH: Readonly<Record<RankKey["by"], string>> = {
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

const KEYS_EN: Readonly<Record<RankKey["by"], string>> = {
  score: "score",
  accumulated: "accumulated score",
  previous: "former score",
  adopted: "adopted items",
  submitted: "submitted items",
  "submitted-score": "score of submitted items",
  "submitted-total": "submitted items so far",
  rate: "adoption rate",
  bonus: "bonus",
  count: "items",
  "channel-score": "score",
  "tier-count": "items",
  "tier-score": "score",
  adjustment: "figure",
  "adjustment-score": "score",
  part: "score",
  roster: "roster",
};

/** A rank key in words: 扎兰屯市政府网条数. */
export function keyText(key: RankKey, language: Language): string {
  const name = "channel" in key ? key.channel : "tier" in key ? key.tier : "adjustment" in key ? key.adjustment : "";
  const part = "part" in key ? key.part : name;
  return language === "zh" ? `${part}${KEYS_ZH[key.by]}` : [part, KEYS_EN[key.by]].filter(Boolean).join(" ");
}

/** How many rows of a trial came out. */
export function reproduced(rows: readonly RowTrial[]): number {
  return rows.filter(({ differences }) => differences.length === 0).length;
}

export const LEARN: InEach<LearnTexts> = {
  zh: {
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
        case "typed":
          return `${lesson.name}：列里填的就是${lesson.kind === "bonus" ? "所加的分" : "所扣的分"}，${rows} 行有数`;
        case "submitted":
          return `报送：每条 ${lesson.points} 分，${rows} 行都合`;
        case "base":
          return `基础分：每个单位 ${lesson.points} 分，${rows} 行都合`;
        case "rounding":
          return `总分保留 ${lesson.decimals} 位小数，${rows} 行都合`;
        case "same-channel":
          return `“${lesson.label}”就是“${lesson.name}”：与原始表同一列，${rows} 个单位都合`;
        case "rank-style":
          return `${STYLES_ZH[lesson.style]}：${rows} 处可见`;
        case "rank-key":
          return lesson.within
            ? `同名次的，${keyText(lesson.key, "zh")}多的写在前面：${rows} 处可见`
            : `按${keyText(lesson.key, "zh")}从高到低：分出 ${rows} 处先后`;
        case "fixed-order":
          return `单位顺序固定，不按得分：${rows} 个单位`;
        case "rate":
          return `采用率保留 ${lesson.decimals} 位小数：${rows} 行都合`;
        case "zero":
          return `0 ${lesson.zero === "" ? "不写" : `写作“${lesson.zero}”`}：${rows} 格`;
        case "unranked":
          return `不参与排名：${lesson.units.join("、")}`;
        case "sums":
          return "表末有合计";
      }
    },
    open: "看不出、请您定的",
    point: (point) => {
      switch (point.about) {
        case "points":
          return {
            "no-items": `“${point.name}”一条几分：没有一个单位有条数。`,
            "too-few-rows": `“${point.name}”一条几分：行数太少，推不出来。`,
            "no-fit": `“${point.name}”一条几分：公布的分数不是条数乘分值，可能另有任务、上限等规定。`,
          }[point.why];
        case "same-channel":
          return `“${point.label}”和“${point.name}”是不是同一个渠道：没有原始表，先按两个渠道。`;
        case "rank-style":
          return "并列怎样编号：没有并列的单位。先按连续编号；以后遇到并列会请您确认。";
        case "rank-gap":
          return "并列之后跳不跳号：并列的单位后面没有别的单位。先按跳号。";
        case "rank-key":
          return `并列时先比什么：先按${keyText(point.key, "zh")}；按${point.others.map((key) => keyText(key, "zh")).join("、")}也说得通。`;
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
        case "subtotals":
          return `表中间有 ${point.rows} 行小计，不会印出来。`;
      }
    },
    trials: "用这个办法再算一遍",
    own: (right, rows) => `按附件里的条数：${rows} 行中 ${right} 行完全一致`,
    fromCounts: (right, rows) => `按原始表：${rows} 行中 ${right} 行完全一致`,
    unsettled: (count) => `按原始表：原始表里有 ${count} 处要先处理，没有比较`,
    further: (units) => `附件里没有的单位：${units.join("、")}`,
    sums: (right, rows) => `合计：${rows} 行中 ${right} 行一致`,
    row: ({ at, unit, differences }) =>
      `${at.sheet}!${at.cell} ${unit}：${differences.map(({ heading, published, made }) => `${heading} 公布 ${published}，算得 ${made === "" ? "（无）" : made}`).join("；")}`,
    more: (rows) => `……另有 ${rows} 行不一致`,
    saved: (path) => `已存：${path}`,
    savedDoubtful: (rows) => `注意：有 ${rows} 行不一致，用这个办法之前请先核对。`,
    notSaved: (points) => `有 ${points} 个分值看不出，没有存。请用 --points 名称=分值 说明，例如 --points 简报=3。`,
  },
  en: {
    nothing: (file) => `“${file}” has no published table: it needs a column of units, and columns of items or points.`,
    read: (sheet, title, rows) => `Read “${sheet}”: ${title}, ${rows} units`,
    lessons: "What the tables show",
    oneRow: " (a single row shows it; please check)",
    unchecked: " (no further row confirms it; please check)",
    lesson: (lesson) => {
      const { rows } = lesson;
      switch (lesson.about) {
        case "group":
          return `Group “${lesson.name}”: ${rows} units`;
        case "members":
          return {
            endings: `“${lesson.group}” is told by the endings of names: all ${rows} units agree`,
            category: `“${lesson.group}” is told by the column of categories: ${rows} units`,
            roster: `“${lesson.group}” is told by the roster: ${rows} units`,
          }[lesson.by];
        case "points":
          return lesson.points < 0
            ? `${lesson.name}: ${-lesson.points} points taken away for each item; ${rows} rows agree`
            : `${lesson.name}: ${lesson.points} points an item; ${rows} rows agree`;
        case "typed":
          return `${lesson.name}: the column holds points to ${lesson.kind === "bonus" ? "add" : "take away"}; ${rows} rows have some`;
        case "submitted":
          return `Submitted items: ${lesson.points} points each; ${rows} rows agree`;
        case "base":
          return `Base: ${lesson.points} points for every unit; ${rows} rows agree`;
        case "rounding":
          return `Totals have ${lesson.decimals} decimals; ${rows} rows agree`;
        case "same-channel":
          return `“${lesson.label}” is “${lesson.name}”: one column of the counts; all ${rows} units agree`;
        case "rank-style":
          return `Ranks: ${STYLES_EN[lesson.style]}; seen ${rows} times`;
        case "rank-key":
          return lesson.within
            ? `Within one rank, more by ${keyText(lesson.key, "en")} comes first; seen ${rows} times`
            : `In order of ${keyText(lesson.key, "en")}: tells ${rows} neighbours apart`;
        case "fixed-order":
          return `The order of the units is fixed: ${rows} units`;
        case "rate":
          return `Adoption rates have ${lesson.decimals} decimals; ${rows} rows agree`;
        case "zero":
          return `0 is ${lesson.zero === "" ? "left blank" : `written “${lesson.zero}”`}: ${rows} cells`;
        case "unranked":
          return `Not ranked: ${lesson.units.join(", ")}`;
        case "sums":
          return "The table ends with sums";
      }
    },
    open: "What they leave open for you to say",
    point: (point) => {
      switch (point.about) {
        case "points":
          return {
            "no-items": `Points of “${point.name}”: no unit has an item there.`,
            "too-few-rows": `Points of “${point.name}”: too few rows to find them.`,
            "no-fit": `Points of “${point.name}”: the published points are no number of items times points; there may be a task, a limit or the like.`,
          }[point.why];
        case "same-channel":
          return `Whether “${point.label}” and “${point.name}” are one channel: without the counts they are taken for two.`;
        case "rank-style":
          return "How equal units are numbered: there are none. They get consecutive ranks, and you will be asked each time.";
        case "rank-gap":
          return "Whether a rank is skipped after equal ones: no unit follows. It is skipped.";
        case "rank-key":
          return `What decides between equal units: ${keyText(point.key, "en")}, but ${point.others.map((key) => keyText(key, "en")).join(", ")} would fit as well.`;
        case "no-key":
          return `No figure of the table gives the ranks of “${point.group}”; the score is taken.`;
        case "members":
          return "Which group a new unit belongs to: names do not tell; the roster does, and you will be asked about others.";
        case "column":
          return `Column “${point.heading}” will not be printed: nothing is known to stand there.`;
        case "year":
          return `“${point.text}” in the title will be printed as it is; change it with the year.`;
        case "repeated":
          return `Sheet “${point.sheet}” (${point.title}) has the same units and was not used.`;
        case "subtotals":
          return `Rows of subtotals inside the table will not be printed: ${point.rows}.`;
      }
    },
    trials: "The scheme run again",
    own: (right, rows) => `Over the items in the appendices: ${right} of ${rows} rows come out`,
    fromCounts: (right, rows) => `Over the counts: ${right} of ${rows} rows come out`,
    unsettled: (count) => `Over the counts: not compared, ${count} matters there must be settled first`,
    further: (units) => `Units that the appendices do not have: ${units.join(", ")}`,
    sums: (right, rows) => `Sums: ${right} of ${rows} rows come out`,
    row: ({ at, unit, differences }) =>
      `${at.sheet}!${at.cell} ${unit}: ${differences.map(({ heading, published, made }) => `${heading} published ${published}, computed ${made === "" ? "(none)" : made}`).join("; ")}`,
    more: (rows) => `… and ${rows} more rows that differ`,
    saved: (path) => `Saved: ${path}`,
    savedDoubtful: (rows) => `Rows that differ: ${rows}. Check them before you use this scheme.`,
    notSaved: (points) =>
      `Not saved: points that the table does not show: ${points}. Say them with --points NAME=POINTS, for example --points 简报=3.`,
  },
};

/** More rows that differ are no help. */
const MOST_ROWS = 12;

/** Everything that is said of a learnt scheme, line by line. */
export function learntLines(learnt: LearntScheme, language: Language): string[] {
  const say = LEARN[language];
  const lessons = learnt.lessons.map((lesson) => {
    const isWeak = lesson.rows === 1 && lesson.about !== "group" && lesson.about !== "members";
    const isUnchecked = "checked" in lesson && !lesson.checked;
    return `- ${say.lesson(lesson)}${isWeak ? say.oneRow : isUnchecked ? say.unchecked : ""}`;
  });
  const open = learnt.open.map((point) => `- ${say.point(point)}`);
  return [
    ...learnt.tables.map(({ table }) =>
      say.read(
        table.sheet,
        table.title,
        table.parts.reduce((n, { rows }) => n + rows.length, 0),
      ),
    ),
    "",
    `${say.lessons}（${lessons.length}）`,
    ...lessons,
    ...(open.length > 0 ? ["", `${say.open}（${open.length}）`, ...open] : []),
    "",
    say.trials,
    ...trialLines(learnt, language),
  ];
}

function trialLines({ own, fromCounts }: LearntScheme, language: Language): string[] {
  const say = LEARN[language];
  const differing = [...own.rows, ...own.sums, ...(fromCounts?.unsettled === 0 ? fromCounts.rows : [])].filter(
    ({ differences }) => differences.length > 0,
  );
  const further = [...new Set([...own.further, ...(fromCounts?.further ?? [])])];
  const lines = [
    say.own(reproduced(own.rows), own.rows.length),
    ...(own.sums.length > 0 ? [say.sums(reproduced(own.sums), own.sums.length)] : []),
    ...(fromCounts
      ? [
          fromCounts.unsettled > 0
            ? say.unsettled(fromCounts.unsettled)
            : say.fromCounts(reproduced(fromCounts.rows), fromCounts.rows.length),
        ]
      : []),
    ...differing.slice(0, MOST_ROWS).map(say.row),
    ...(differing.length > MOST_ROWS ? [say.more(differing.length - MOST_ROWS)] : []),
    ...(further.length > 0 ? [say.further(further)] : []),
  ];
  return lines.map((line) => `- ${line}`);
}
