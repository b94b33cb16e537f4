import { join } from "node:path";
import { type Bulletin, makeBulletin } from "../../../src/bulletin/bulletin";
import { checkScheme } from "../../../src/bulletin/checkScheme";
import { checkFacts } from "../../../src/bulletin/notice/checkFacts";
import { FactsRefused } from "../../../src/bulletin/notice/factsRefused";
import { makeNotice } from "../../../src/bulletin/notice/makeNotice";
import { offersWithWorth } from "../../../src/bulletin/notice/offers";
import { PLACEHOLDERS } from "../../../src/bulletin/notice/placeholders";
import { FIGURE_WORDS, STATE_WORDS } from "../../../src/bulletin/notice/query/words";
import type { Tally } from "../../../src/bulletin/tally";
import { publishedBulletin } from "../../support/notice";

/** What every placeholder says of each bulletin, as it was when it was last looked at. */
export const PLACEHOLDER_RECORD = join(import.meta.dirname, "../../fixtures/placeholder-outcomes.txt");

const SCHEME = checkScheme({
  version: 2,
  name: "例",
  place: "某市",
  channels: [
    { name: "市网", aliases: ["本站"], tier: "市级", points: 1 },
    { name: "市刊", tier: "市级", points: 2 },
    { name: "省网", tier: "省级", points: 3 },
  ],
  submitted: { points: 0.5, task: { items: 4 } },
  adjustments: [
    { name: "批示", kind: "bonus", aliases: ["领导批示"], points: 3 },
    { name: "错情", kind: "penalty", points: 1 },
  ],
  parts: [
    { name: "基础", base: 1 },
    { name: "任务", of: "adopted", task: { items: 3, groups: { 乡镇: 2 }, perOver: 1 } },
  ],
  groups: [
    { name: "部门", title: "部门", channels: ["市网", "市刊", "省网"] },
    { name: "乡镇", title: "乡镇", channels: ["市网"], unitEndings: ["镇"], task: 2 },
    { name: "学校", title: "学校", channels: ["市网"], unitEndings: ["学校"] },
  ],
  roster: [
    { unit: "水利局", group: "部门", task: 6 },
    { unit: "公安局", group: "部门" },
    { unit: "档案局", group: "部门" },
    { unit: "柴河镇", group: "乡镇" },
    { unit: "河西镇", group: "乡镇" },
    { unit: "气象局", group: "部门", ranked: false },
  ],
  ranking: { style: "ordinal", keys: [{ by: "score" }] },
  lists: { best: 2, last: 2 },
  headings: { rank: "排名", unit: "单位", count: "{channel}", score: "{channel}", total: "得分" },
});

/** unit, group, submitted, items of each channel, 批示, 错情 */
const ROWS: readonly (readonly [string, string, number, readonly number[], number, number])[] = [
  ["水利局", "部门", 9, [4, 1, 2], 1, 0],
  ["公安局", "部门", 6, [3, 0, 0], 0, 2],
  ["教育局", "部门", 6, [3, 0, 0], 0, 0],
  ["民政局", "部门", 2, [0, 0, 0], 0, 1],
  ["财政局", "部门", 0, [0, 0, 0], 0, 0],
  ["气象局", "部门", 3, [1, 1, 0], 0, 0],
  ["柴河镇", "乡镇", 4, [2, 0, 0], 0, 0],
  ["大河镇", "乡镇", 3, [2, 0, 0], 0, 0],
];

const tallies = ROWS.map(([unit, group, submitted, counts, ...adjustments]): Tally => {
  return { unit, group, submitted, counts, adjustments };
});

/** Shares of items, two tasks, a rate that nobody knows, units that nobody ranks or that have no row. */
const OTHER = checkScheme({
  ...SCHEME,
  name: "另例",
  channels: [
    { name: "市网", tier: "市级", points: 5 },
    { name: "市刊", tier: "市级", points: 2, multiplier: 1.5 },
    { name: "省网", tier: "省级", points: 10 },
  ],
  submitted: {},
  groups: SCHEME.groups.map(({ task: _, ...group }) => group),
  roster: SCHEME.roster!.map(({ task: _, ...entry }) => entry),
  counts: "decimal",
  adjustments: [
    { name: "批示", kind: "bonus" },
    { name: "错情", kind: "penalty", points: 0.5 },
    { name: "人数", kind: "figure" },
  ],
  parts: [
    { name: "任务", of: { channels: ["市网"] }, task: { items: 2, units: { 水利局: 5 }, perShort: -1 } },
    { name: "报送得分", of: "submitted", each: 0.5 },
    { name: "人均", of: { of: "adopted", per: { adjustment: "人数" } }, each: 10 },
  ],
  missing: "list",
  ranking: { style: "competition", keys: [{ by: "count", channel: "市网" }, { by: "score" }] },
  rate: { decimals: 2, places: 1, trim: true, none: "—" },
  lists: { best: 1, last: 1 },
});

/** Points alone, typed in. */
const POINTS = checkScheme({
  version: 2,
  name: "只计分",
  channels: [],
  adjustments: [
    { name: "信息分", kind: "bonus" },
    { name: "错情", kind: "penalty" },
  ],
  groups: [{ name: "部门", title: "部门", channels: [] }],
  ranking: { style: "dense", keys: [{ by: "score" }] },
  headings: { rank: "排名", unit: "单位", count: "{channel}", score: "{channel}", total: "得分" },
});

const otherTallies = ROWS.map(([unit, group, submitted, [own = 0, ...more], ...adjustments], n): Tally => {
  return {
    unit,
    group,
    ...(group === "部门" && { submitted: submitted + 0.5 }),
    counts: [own + 0.5 * (n % 2), ...more],
    adjustments: [...adjustments, 4 + n],
  };
});

const standings = new Map(
  ["水利局", "公安局", "柴河镇"].map((unit, n) => [
    unit,
    { score: 10 - n, rank: n + 1, last: 5 + n, submitted: 20 - n },
  ]),
);

const FIGURES = {
  previous: {
    period: "上季度",
    submitted: 30,
    adopted: 15,
    figures: {
      "采用:组=部门,渠道=全部": 12,
      "采用:组=乡镇,渠道=全部": 5,
      "得分:组=部门": 31.5,
      "报送:单位=水利局": 9,
      "报送:组=部门": 20,
    },
  },
  lastYear: {
    period: "去年一季度",
    submitted: 40,
    figures: { "采用:渠道=上级": 3, 得分: 40, "采用率:渠道=全部": 41.5, "加分:项=批示": 3 },
  },
};

/** Bulletins with much and with little to say. */
export const BULLETINS: readonly { readonly name: string; readonly bulletin: Bulletin; readonly facts: object }[] = [
  {
    name: "much",
    bulletin: makeBulletin(tallies, SCHEME, "2023年1-3月", { standings }),
    facts: { ...FIGURES, basis: ["《办法》"] },
  },
  {
    name: "no items, no former figures",
    bulletin: makeBulletin(
      tallies.slice(3, 5).map(({ submitted: _, ...tally }) => tally),
      SCHEME,
      "",
    ),
    facts: { own: "省网", site: "省政府网站" },
  },
  {
    name: "other rules",
    bulletin: makeBulletin(otherTallies, OTHER, "2024年第一季度", { standings }),
    facts: {
      names: { channels: { 省网: "省政府网" }, groups: { 部门: "市直部门" } },
      previous: { period: "上月", figures: { "采用率:渠道=全部,组=部门": 50, "加分:组=部门": 1, 扣分: 0 } },
      lastYear: {
        period: "去年",
        figures: { "得分:渠道=省政府网": 12.5, "报送:组=市直部门": 26.5, "采用:渠道=全部": 19 },
      },
    },
  },
  {
    name: "points alone",
    bulletin: makeBulletin(
      ROWS.filter(([, group]) => group === "部门").map(([unit, group, , [own = 0], bonus, penalty]) => {
        return { unit, group, counts: [], adjustments: [own + bonus, penalty] };
      }),
      POINTS,
      "5月",
    ),
    facts: { previous: { period: "4月", figures: { 得分: 10 } } },
  },
  {
    name: "as published",
    bulletin: { ...publishedBulletin(), year: 2023 },
    facts: { submitted: { total: 2000, groups: { 市直各部门: 1165 } } },
  },
];

const SCOPES = [
  "",
  "组=部门",
  "组=乡镇",
  "组=学校",
  "渠道=本级",
  "渠道=上级",
  "渠道=全部",
  "渠道=本站",
  "渠道=省网",
  "层级=市级",
  "项=批示",
  "项=任务",
  "项=错情",
  "单位=水利局",
  "单位=档案局",
  "组=乡镇,渠道=全部",
];
const FIGURE_FLAGS = ["平均", "最多", "最少", "平均,小数=2", "小数=1", "期=上期", "期=去年同期"];
const STATES = Object.values(STATE_WORDS);
const WAYS = [
  "",
  "每组",
  "括号",
  "带条数",
  "带篇数",
  "带得分",
  "带采用率",
  "带条数,每组,括号",
  "按=得分,带得分,小数=1",
  "按=采用率,带采用率",
  "按=采用率,带采用率,小数=0",
  "按=采用,渠道=全部,带条数",
  "按=得分,每组",
  "间=“和”,末=顿号",
  "带条数,量词=件",
];
const SUBJECTS = [
  "前1",
  "前3",
  "前9",
  "后1",
  "后2",
  ...STATES,
  "采用≥3",
  "采用>3",
  "采用<1",
  "报送≤3",
  "报送=6",
  "得分≥10",
  "采用率≥50%",
  "采用率<66.67%",
  "扣分>0",
];
const CHANGES = [
  "",
  "比=去年同期",
  "百分比",
  "只写增减",
  "只写数",
  "百分比,小数=2,只写数",
  "升=上升,降=下降,平=不变",
  "词=“多了”",
  "量词=件,比=上期",
];

/** Figures that have to say of which channels they are. */
const OF_CHANNELS = ["采用", "未采用", "采用率", "件数"];

/** Texts that clerks mistype: names that there are not, words in another order, braces and brackets that do not match. */
const MISTYPED = [
  ...["组=没有", "组=乡鎮", "组=乡镇、学校", "组=乡镇、没有", "渠道=没有", "渠道=市 网", "渠道=市网+省网"],
  ...["层级=没有", "层级=省 级", "项=没有", "项=错晴", "单位=没有", "单位=水利厅", "单位= 水利局 "],
]
  .map((argument) => `{得分:${argument}}`)
  .concat(
    ...[
      " 采用总数 ",
      "采用数",
      "采用 : 渠道 = 全部 ",
      "采用；渠道=全部",
      "采用:全部",
      "Adopted:channel=every",
      "采用:渠道",
    ],
    ...[
      "采用:渠道=",
      "采用:渠道=“全部",
      "采用:渠道=全部”",
      "采用:“渠道”=全部",
      "列出:全部,全部",
      "列出:前100",
      "列出:前3,后3",
    ],
    ...[
      "列出:按=得分",
      "列出:采用=>3",
      "列出:采用≥三",
      "采用率:渠道=全部,小数=3",
      "增减:报送,比=前年",
      "增减:报送,百分比,百分比",
    ],
    ...[
      "列出:前3,带得分,带条数",
      "列出:前3,按=得分,带条数",
      "占比:前3",
      "采用:平均,最多,渠道=全部",
      "采用:最多,期=上期,渠道=全部",
    ],
  )
  .map((typed) => (typed.startsWith("{") ? typed : `{${typed}}`))
  .concat(
    ...[
      "{",
      "}",
      "[",
      "]",
      "|",
      "[{年}|没有年]",
      "[{年}]",
      "[{采用总数}条|]",
      "[[{年}]]无",
      "[{零报送单位}|无]",
      "[a|b",
      "{{年}}",
    ],
    ...[
      `${"[".repeat(20)}深${"]".repeat(20)}`,
      `${"[".repeat(21)}深${"]".repeat(21)}`,
      "[{采用:组=学校,渠道=全部}|无]",
    ],
  );

/** Every text of the facts that may hold placeholders; what is wrong there is said of it by its name. */
const TEXTS: readonly (readonly [field: string, (text: string) => object])[] = [
  ["title", (title) => ({ title })],
  ["title lines", (text) => ({ title: ["一", text] })],
  ["addressee", (addressee) => ({ addressee })],
  ["heading", (heading) => ({ sections: [{ heading, paragraphs: ["一"] }] })],
  ["paragraph", (text) => ({ sections: [{ paragraphs: ["一"] }, { paragraphs: ["二", text] }] })],
  ["section requirement", (heading) => ({ sections: [{ requirements: [{ heading, text: "二" }] }] })],
  ["section point", (text) => ({ sections: [{ requirements: [{ heading: "一", points: ["二", text] }] }] })],
  ["problem", (text) => ({ problems: ["一", text] })],
  ["requirement", (text) => ({ requirements: [{ heading: "一" }, { heading: "二", text }] })],
  ["template title", (title) => ({ templates: { title } })],
  ["template addressee", (addressee) => ({ templates: { addressee } })],
  ["template opening", (opening) => ({ templates: { opening } })],
  ["template situation", (situation) => ({ templates: { situation } })],
  ["template problems", (problemsHeading) => ({ templates: { problemsHeading }, problems: ["一"] })],
];

/** All that placeholders say of a bulletin, and what the pane offers of them, as lines under its name. */
export function placeholderOutcomes(each: (typeof BULLETINS)[number]): string {
  const facts = checkFacts({ version: 1, ...each.facts });
  const offered = offersWithWorth(each.bulletin, facts).map(
    ({ offer: { template, ...offer }, worth }) =>
      `offer ${template} ${JSON.stringify(offer)} ${"text" in worth ? worth.text : `! ${worth.missing.problem}`}`,
  );
  const known = new Set<string>();
  return [
    `# ${each.name}`,
    ...askedOf(each).map((typed) => outcomeOf(`{${typed}}`, each, known)),
    ...MISTYPED.map((text) => outcomeOf(text, each, known)),
    ...TEXTS.map(([field, facts]) => `${field} ${outcomeOf("{依据}、{年}", each, known, facts)}`),
    ...offered,
  ].join("\n");
}

function askedOf({ name }: (typeof BULLETINS)[number]): string[] {
  if (name === "as published") return Object.values(PLACEHOLDERS);
  return name === "points alone" ? placeholders().filter((typed) => !/[组渠层]|单位=/.test(typed)) : placeholders();
}

/** Every placeholder, with its arguments one by one and some of them together. */
function placeholders(): string[] {
  const figures = Object.values(FIGURE_WORDS);
  const all = [
    ...Object.values(PLACEHOLDERS),
    ...figures.flatMap((figure) => SCOPES.map((scope) => joined(figure, scope))),
    ...OF_CHANNELS.flatMap((figure) => SCOPES.map((scope) => joined(figure, scope, "渠道=全部"))),
    ...OF_CHANNELS.flatMap((figure) => FIGURE_FLAGS.map((flag) => joined(figure, "渠道=全部", flag))),
    ...OF_CHANNELS.flatMap((figure) => SCOPES.slice(0, 4).map((scope) => joined("占比", figure, scope, "渠道=全部"))),
    ...OF_CHANNELS.flatMap((figure) =>
      ["单位=水利局", "单位=柴河镇", "组=部门,单位=水利局"].map((scope) => joined("占比", figure, scope, "渠道=全部")),
    ),
    ...OF_CHANNELS.flatMap((figure) => CHANGES.map((change) => joined("增减", figure, change, "渠道=全部"))),
    ...OF_CHANNELS.map((figure) => joined("列出", "前2", `按=${figure}`, "渠道=全部", "带条数")),
    ...figures.flatMap((figure) => FIGURE_FLAGS.map((flag) => joined(figure, flag))),
    ...FIGURE_FLAGS.flatMap((flag) => SCOPES.slice(1).map((scope) => joined("采用", scope, flag))),
    ...STATES.flatMap((state) => SCOPES.slice(0, 10).map((scope) => joined("单位数", state, scope))),
    ...SUBJECTS.flatMap((subject) => [joined("单位数", subject), joined("占比", subject)]),
    ...figures.flatMap((figure) => SCOPES.slice(0, 9).map((scope) => joined("占比", figure, scope))),
    ...SUBJECTS.flatMap((subject) => SCOPES.slice(0, 8).map((scope) => joined("列出", subject, scope))),
    ...WAYS.flatMap((way) => ["前3", "后2", "全部", "零采用", "采用≥3"].map((subject) => joined("列出", subject, way))),
    ...figures.map((figure) => joined("列出", "前2", `按=${figure}`, "带条数")),
    ...figures.flatMap((figure) => CHANGES.map((change) => joined("增减", figure, change))),
    ...SCOPES.flatMap((scope) => ["", "比=去年同期", "百分比"].map((change) => joined("增减", "采用", scope, change))),
  ];
  return [...new Set(all)];
}

function joined(name: string, ...given: readonly string[]): string {
  const some = given.filter((argument) => argument !== "");
  return some.length === 0 ? name : `${name}:${some.join(",")}`;
}

/** What the line says already. */
const SAID = new Set(["placeholder", "at"]);

/**
 * What a text says in a notice of a bulletin, as a line: {采用:组=部门} 12; which field is wrong and why where it says
 * nothing. What could stand there instead is long, and the same for many: it is told where it was not `told` yet.
 */
function outcomeOf(
  text: string,
  { bulletin, facts }: (typeof BULLETINS)[number],
  told: Set<string>,
  more: (text: string) => object = (paragraph) => ({ sections: [{ paragraphs: [paragraph] }] }),
): string {
  try {
    const checked = checkFacts({ version: 1, ...facts, ...more(text) });
    const { title, addressee, paragraphs } = makeNotice(bulletin, checked, []);
    const said = paragraphs.map((each) => each.heading + each.text).join(" / ");
    return "sections" in more(text) ? `${text} ${said}` : [text, title, addressee, said].join(" | ");
  } catch (error) {
    if (!(error instanceof FactsRefused)) throw error;
    const { problem, ...rest } = error.reason;
    const why = JSON.stringify(rest, (name, value: unknown) => {
      if (name === "known" && told.has(JSON.stringify(value))) return undefined;
      if (name === "known") told.add(JSON.stringify(value));
      return SAID.has(name) ? undefined : value;
    });
    return `${text} ! ${error.field === "sections[0].paragraphs[0]" ? "" : `${error.field} `}${problem} ${why}`;
  }
}
