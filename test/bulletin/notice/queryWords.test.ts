import { PlaceholderWrong } from "../../../src/bulletin/notice/query/placeholderWrong";
import { type Query, queryName, readQuery } from "../../../src/bulletin/notice/query/query";
import {
  FIGURE_WORDS,
  FLAG_WORDS,
  FORM_WORDS,
  KEY_WORDS,
  PERIOD_WORDS,
  SIGN_WORDS,
  STATE_WORDS,
} from "../../../src/bulletin/notice/query/words";

/** What is wrong with a placeholder, or nothing. */
function problem(typed: string): PlaceholderWrong["reason"] | undefined {
  try {
    readQuery(typed);
  } catch (error) {
    if (error instanceof PlaceholderWrong) return error.reason;
    throw error;
  }
  return undefined;
}

const words = (all: object): [string, string][] => Object.entries(all) as [string, string][];
const figures = words(FIGURE_WORDS);
const states = words(STATE_WORDS);

/** A subject for the placeholders that need one. */
const SUBJECT = { 列出: "前3", 占比: "采用", 增减: "采用" } as const;
const start = (name: string): string => `${name}:${(SUBJECT as Readonly<Record<string, string>>)[name] ?? ""}`;

test.each([...figures, ...words(FORM_WORDS)])("%s and %s are the same placeholder", (english, chinese) => {
  for (const typed of [english, chinese, ` ${chinese} `]) expect(queryName(typed)).toBe(english);
  const subject = (SUBJECT as Readonly<Record<string, string>>)[chinese] ?? "";
  expect(readQuery(`${english}:${subject}`)).toEqual(readQuery(`${chinese}：${subject}`));
});

test("a name that is none is none, with arguments or without", () => {
  for (const typed of ["时段", "采用总数", "", "：前3", "采 用"]) expect(readQuery(typed)).toBeUndefined();
});

const SCOPE = ["组", "渠道", "层级", "项", "单位"];

/** Which arguments each placeholder can have, as docs/notice-text.md says. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.values(FIGURE_WORDS).map((name) => [name, [...SCOPE, "期", "小数"]])),
  单位数: ["组", "渠道", "层级", "项"],
  列出: ["组", "渠道", "层级", "项", "按", "间", "末", "小数", "量词"],
  占比: [...SCOPE, "小数"],
  增减: [...SCOPE, "比", "小数", "量词", "词", "升", "降", "平"],
};
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.values(FIGURE_WORDS).map((name) => [name, ["平均", "最多", "最少"]])),
  采用率: ["最多", "最少"],
  单位数: [],
  列出: ["每组", "括号", "带条数", "带篇数", "带得分", "带采用率"],
  占比: [],
  增减: ["百分比", "只写增减", "只写数"],
};

/** A value that the argument can have, and what it is read as. */
const VALUES: Readonly<Record<string, readonly [string, string]>> = {
  期: ["去年同期", "lastYear"],
  比: ["上期", "previous"],
  按: ["得分", "score"],
  间: ["分号", "；"],
  末: ["顿号", "、"],
  小数: ["2", "2"],
};

describe.each(Object.keys(KEYS))("{%s}", (name) => {
  test.each(words(KEY_WORDS))("has the argument %s (%s), or says that it has not", (english, chinese) => {
    const [typed, read] = VALUES[chinese] ?? ["甲", "甲"];
    for (const key of [english, chinese]) {
      const text = `${start(name)},${key}=${typed}`;
      if (KEYS[name]!.includes(chinese)) expect(readQuery(text)?.keys).toEqual({ [english]: read });
      else expect(problem(text)).toMatchObject({ problem: "unknown-argument", name: `${key}=${typed}` });
    }
  });

  test.each(words(FLAG_WORDS))("can be %s (%s), or says that it cannot", (english, chinese) => {
    for (const flag of [english, chinese]) {
      const text = `${start(name)},${flag}`;
      if (FLAGS[name]!.includes(chinese)) expect([...readQuery(text)!.flags]).toEqual([english]);
      else expect(problem(text)?.problem).toBe("unknown-argument");
    }
  });

  test("says what it can have", () => {
    const reason = problem(`${start(name)},没有=甲`);
    const known = reason?.problem === "unknown-argument" ? reason.known : [];
    for (const key of KEYS[name]!) expect(known).toContain(`${key}=`);
    for (const flag of FLAGS[name]!) expect(known).toContain(flag);
    const others = Object.values(KEY_WORDS).filter((key) => !KEYS[name]!.includes(key));
    for (const key of others) expect(known).not.toContain(`${key}=`);
  });
});

const subjectOf = (typed: string): Query["subject"] => readQuery(typed)?.subject;

test.each([
  ["列出:前5", { is: "first", count: 5 }],
  ["列出:后3", { is: "last", count: 3 }],
  ["list:first10", { is: "first", count: 10 }],
  ["list:last 2", { is: "last", count: 2 }],
  ["列出:前１０", { is: "first", count: 10 }],
  ["单位数:采用≥10", { is: "compared", figure: "adopted", how: "≥", to: 10 }],
  ["单位数:采用>=10", { is: "compared", figure: "adopted", how: "≥", to: 10 }],
  ["单位数:得分 < 2.5", { is: "compared", figure: "score", how: "<", to: 2.5 }],
  ["单位数:采用率<=50%", { is: "compared", figure: "rate", how: "≤", to: 50 }],
  ["单位数:采用率≤50", { is: "compared", figure: "rate", how: "≤", to: 50 }],
  ["单位数:adopted=0", { is: "compared", figure: "adopted", how: "=", to: 0 }],
  ["列出:报送＞3", { is: "compared", figure: "submitted", how: ">", to: 3 }],
  ["占比:采用≥1", { is: "compared", figure: "adopted", how: "≥", to: 1 }],
  ["占比:零采用", { is: "state", state: "nothingAdopted" }],
  ["占比:报送", { is: "figure", figure: "submitted" }],
  ["增减:score", { is: "figure", figure: "score" }],
  ["单位数", undefined],
])("{%s} is about %j", (typed, subject) => {
  expect(subjectOf(typed)).toEqual(subject);
});

test.each(states)("units may be %s (%s)", (english, chinese) => {
  for (const state of [english, chinese])
    for (const name of ["单位数", "列出", "占比"])
      expect(subjectOf(`${name}:${state}`)).toEqual({ is: "state", state: english });
  expect(problem(`增减:采用,${chinese}`)?.problem).toBe("unknown-argument");
});

test.each(figures)("a share, a change and a comparison may be of %s (%s)", (english, chinese) => {
  for (const figure of [english, chinese]) {
    expect(subjectOf(`增减:${figure}`)).toEqual({ is: "figure", figure: english });
    expect(subjectOf(`列出:${figure}≥1`)).toEqual({ is: "compared", figure: english, how: "≥", to: 1 });
    const share = `占比:${figure}`;
    if (english === "rate") expect(problem(share)).toMatchObject({ problem: "unknown-argument", name: "采用率" });
    else expect(subjectOf(share)).toEqual({ is: "figure", figure: english });
    expect(readQuery(`列出:前3,按=${figure}`)?.keys.by).toBe(english);
  }
});

test.each(["前0", "前100", "前", "前3名", "采用≥", "采用≥一", "甲≥3", "采用≥3条", "采用"])(
  "nobody can be listed by %s",
  (typed) => {
    expect(problem(`列出:${typed}`)?.problem).toBe("unknown-argument");
  },
);

test.each([
  ["列出", [...Object.values(STATE_WORDS), "前3", "后3", "采用≥10"]],
  ["占比", [...Object.values(FIGURE_WORDS), ...Object.values(STATE_WORDS), "采用≥10"]],
  ["增减", Object.values(FIGURE_WORDS)],
])("{%s} alone says what it needs", (name, known) => {
  const reason = problem(name);
  expect(reason).toMatchObject({ problem: "needs-argument", argument: "" });
  expect(reason?.problem === "needs-argument" && [...reason.known].sort()).toEqual([...known].sort());
});

test.each([...words(PERIOD_WORDS), ...words(SIGN_WORDS)])("%s may be written %s", (value, word) => {
  const [key, text] = value in SIGN_WORDS ? ["between", "列出:前3,间="] : ["period", "采用:期="];
  for (const typed of [value, word]) expect(readQuery(`${text}“${typed}”`)?.keys).toEqual({ [key]: value });
});

test.each([
  ["采用:期=下期", { argument: "期", name: "下期", known: ["上期", "去年同期"], nearest: "上期" }],
  ["增减:采用,比=上季", { argument: "比", name: "上季", known: ["上期", "去年同期"] }],
  ["列出:前3,按=分数", { argument: "按", name: "分数", known: Object.values(FIGURE_WORDS) }],
  ["采用率:小数=3", { argument: "小数", name: "3", known: ["0", "1", "2"] }],
  ["采用率:小数=12", { argument: "小数", name: "12", known: ["0", "1", "2"] }],
])("{%s} has a value that there is not", (typed, reason) => {
  expect(problem(typed)).toMatchObject({ problem: "unknown-value", ...reason });
});

test.each([
  ["采用:组=", { problem: "needs-argument", argument: "组", known: [] }],
  ["采用率:平均", { problem: "unknown-argument", name: "平均" }],
  ["报送:期=上期,平均", { problem: "unknown-argument", name: "平均" }],
  ["报送:最多,期=上期", { problem: "unknown-argument", name: "最多" }],
  ["采用:组群=甲", { problem: "unknown-argument", name: "组群=甲", nearest: "组=" }],
  ["采用:平匀", { problem: "unknown-argument", name: "平匀", nearest: "平均" }],
])("{%s} is wrong, and it is said what", (typed, reason) => {
  expect(problem(typed)).toMatchObject(reason);
});

test("values hold commas and equal signs in quotation marks of either kind, full-width signs are signs", () => {
  const keys = { group: "甲，乙", channel: "丙=丁" };
  expect(readQuery("采用：组＝“甲，乙”，渠道＝“丙=丁”")?.keys).toEqual(keys);
  expect(readQuery('采用:组="甲，乙", 渠道 = "丙=丁" ,')?.keys).toEqual(keys);
  expect(readQuery("采用:组=甲“,渠道=乙")?.keys).toEqual({ group: "甲“", channel: "乙" });
  expect(readQuery("列出:前3,间=“，”,末=“ 和”")?.keys).toEqual({ between: "，", last: " 和" });
});
