import { makeBulletin } from "../../src/bulletin/bulletin";
import { checkScheme } from "../../src/bulletin/checkScheme";
import type { ColumnHeading, ColumnSpec } from "../../src/bulletin/columnSpec";
import type { Scheme } from "../../src/bulletin/scheme";
import type { Tally } from "../../src/bulletin/tally";
import type { Standings } from "../../src/intake/previous/previous";
import type { Grid } from "../../src/cells/grid";
import { sheetsOf } from "./learnedBulletins";

/*
 * Offices that print whatever a scheme of ours can, each form in one of them: the rule, and what was counted in two months.
 */

/** An office with its rule. */
export interface Office {
  readonly scheme: Scheme;
  /** How its units stood before the first of the months. */
  readonly standings: Standings;
}

const DEPARTMENTS = [
  "教育局",
  "水利局",
  "公安局",
  "民政局",
  "财政局",
  "司法局",
  "审计局",
  "统计局",
  "信访局",
  "医保局",
];
const TOWNSHIPS = ["东河镇", "西河镇", "南河乡", "北河镇", "中河街道", "上河乡"];
/** Of whom nothing came. */
const IDLE = "信访局";
const [DEPARTMENT, TOWNSHIP] = ["县直部门", "各乡镇街道"];

const HEADINGS = {
  rank: "名次",
  unit: "单位名称",
  count: "{channel}采用条数",
  score: "{channel}采用得分",
  total: "{period}得分",
};

const column = (heading: ColumnHeading, show: ColumnSpec["show"], of: object = {}): object => ({
  show,
  heading,
  ...of,
});
const RANK = column("名次", "rank");
const UNIT = column("单位名称", "unit");
const TOTAL = column("总分", "score");
const count = (channel: string, heading: ColumnHeading = channel): object => column(heading, "count", { channel });
const score = (channel: string, heading: ColumnHeading): object => column(heading, "channel-score", { channel });

const NETS = [
  { name: "县政府网", points: 2 },
  { name: "市政府网", points: 5 },
];
const NET_COLUMNS = [count("县政府网"), count("市政府网")];

const LEVELS = [
  { name: "每日要情", points: 3, tier: "市级采用" },
  { name: "政务调研", points: 6, tier: "市级采用" },
  { name: "江西政务", points: 10, tier: "省级采用" },
  { name: "江西要情", points: 12, tier: "省级采用" },
];
const LEVEL_COLUMNS = ["市级采用", "省级采用"].flatMap((tier) => [
  ...LEVELS.filter((each) => each.tier === tier).map(({ name }) => count(name, [tier, name])),
  column([tier, "小计"], "tier-count", { tier }),
  column([tier, "得分"], "tier-score", { tier }),
]);

/** A scheme of departments alone, but for what is said. */
function office(said: Record<string, unknown>, standings: Standings = new Map()): Office {
  const scheme = {
    version: 2,
    name: "办法",
    channels: NETS,
    ranking: { style: "ordinal", keys: [{ by: "score" }, { by: "count", channel: "县政府网" }] },
    headings: HEADINGS,
    columns: [RANK, UNIT, ...NET_COLUMNS, TOTAL],
    ...said,
  };
  const channels = scheme.channels.map(({ name }) => name);
  const groups = [{ name: DEPARTMENT, title: `${DEPARTMENT}{period}信息采用情况统计表`, channels }];
  return { scheme: checkScheme({ groups, ...scheme }), standings };
}

const TWO_GROUPS = [
  { name: DEPARTMENT, title: `${DEPARTMENT}{period}信息采用情况统计表`, channels: ["县政府网", "市政府网"] },
  {
    name: TOWNSHIP,
    title: `${TOWNSHIP}{period}信息采用情况统计表`,
    channels: ["县政府网", "市政府网"],
    unitEndings: ["镇", "乡", "街道"],
  },
];

const SUBMITTED = column("报送条数", "submitted");
const RATE_COLUMNS = [
  RANK,
  UNIT,
  SUBMITTED,
  ...NET_COLUMNS,
  column("采用合计", "adopted"),
  column("采用率", "rate"),
  TOTAL,
];

const TYPED = [
  { name: "加分", kind: "bonus" },
  { name: "扣分", kind: "penalty" },
];
const CASES = [
  { name: "领导批示", kind: "bonus", points: 8 },
  { name: "错情", kind: "penalty", points: 3 },
];
const adjustment = (name: string, heading: ColumnHeading = name): object =>
  column(heading, "adjustment", { adjustment: name });
const points = (name: string, heading: ColumnHeading): object =>
  column(heading, "adjustment-score", { adjustment: name });

/** How the units stood before, each of them differently. */
const BEFORE: Standings = new Map(
  [...DEPARTMENTS, ...TOWNSHIPS].map((unit, i) => [
    unit,
    { unit, score: (i * 37) % 50, rank: ((i * 7) % 10) + 1, submitted: (i * 11) % 30 },
  ]),
);

export const OFFICES: Readonly<Record<string, Office>> = {
  "channels alone, equal units by one of them": office({}),
  "the usual columns": office({ columns: undefined }),
  "equal ranks, none skipped": office({ ranking: { style: "dense", keys: [{ by: "score" }] } }),
  "equal ranks, ordered within": office({
    ranking: { style: "competition", keys: [{ by: "score" }], within: [{ by: "count", channel: "市政府网" }] },
  }),
  "parts of a point": office({
    channels: [
      { name: "县政府网", points: 0.25 },
      { name: "市政府网", points: 1.5 },
    ],
  }),
  "levels, each with its items and its points": office({
    channels: LEVELS,
    columns: [RANK, UNIT, ...LEVEL_COLUMNS, TOTAL],
    ranking: { style: "ordinal", keys: [{ by: "score" }, { by: "tier-score", tier: "省级采用" }] },
  }),
  "levels without a total": office({
    channels: LEVELS,
    columns: [UNIT, ...LEVEL_COLUMNS],
    ranking: { style: "none", keys: [{ by: "tier-score", tier: "省级采用" }] },
  }),
  "headings of three rows": office({
    channels: LEVELS,
    columns: [
      RANK,
      UNIT,
      ...LEVELS.flatMap(({ name, tier }) => [
        count(name, ["信息采用", tier, `${name}条数`]),
        score(name, ["信息采用", tier, `${name}得分`]),
      ]),
      TOTAL,
    ],
    ranking: { style: "ordinal", keys: [{ by: "score" }] },
  }),
  "rates of one decimal, which put units into order": office({
    submitted: {},
    columns: RATE_COLUMNS,
    ranking: { style: "ordinal", keys: [{ by: "rate" }, { by: "score" }] },
  }),
  "whole rates": office({ submitted: {}, columns: RATE_COLUMNS, rate: { decimals: 0, none: "0%" } }),
  "rates of two decimals": office({ submitted: {}, columns: RATE_COLUMNS, rate: { decimals: 2, none: "" } }),
  "rates of one decimal and a nought, whole ones without": office({
    submitted: {},
    columns: RATE_COLUMNS,
    rate: { decimals: 1, places: 2, trim: true, none: "0" },
  }),
  "points for submitting, which nothing but the total shows": office({
    submitted: { points: 0.5 },
    columns: [RANK, UNIT, SUBMITTED, ...NET_COLUMNS, TOTAL],
  }),
  "points for submitting, with a column of their own": office({
    submitted: { points: 0.5 },
    columns: [RANK, UNIT, SUBMITTED, column("报送得分", "submitted-score"), ...NET_COLUMNS, TOTAL],
  }),
  "points that everybody has": office({ parts: [{ name: "基础分", base: 60 }] }),
  "points for submitting and points that everybody has": office({
    submitted: { points: 1 },
    parts: [{ name: "基础分", base: 60 }],
    columns: [RANK, UNIT, SUBMITTED, ...NET_COLUMNS, TOTAL],
  }),
  "points that somebody typed": office({
    adjustments: TYPED,
    columns: [RANK, UNIT, ...NET_COLUMNS, adjustment("加分"), adjustment("扣分"), TOTAL],
    ranking: { style: "ordinal", keys: [{ by: "score" }, { by: "adjustment-score", adjustment: "加分" }] },
  }),
  "cases that give and take points": office({
    adjustments: CASES,
    columns: [RANK, UNIT, ...NET_COLUMNS, ...CASES.map(({ name }) => adjustment(name)), TOTAL],
  }),
  "mistakes and what they cost": office({
    adjustments: CASES,
    columns: [
      RANK,
      UNIT,
      ...NET_COLUMNS,
      adjustment("领导批示", "领导批示件数"),
      points("领导批示", "领导批示得分"),
      adjustment("错情", "错情条数"),
      column("错情扣分", "penalty"),
      TOTAL,
    ],
  }),
  "totals that are rounded up": office({
    channels: [
      { name: "县政府网", points: 0.4 },
      { name: "市政府网", points: 1.3 },
    ],
    rounding: { decimals: 0, mode: "up" },
    ranking: { style: "ordinal", keys: [{ by: "score" }] },
  }),
  "cases with their points": office({
    adjustments: CASES,
    columns: [
      RANK,
      UNIT,
      ...NET_COLUMNS,
      ...CASES.flatMap(({ name }) => [adjustment(name, [name, "件数"]), points(name, [name, "得分"])]),
      TOTAL,
    ],
  }),
  "the year so far": office(
    {
      columns: [
        column("序号", "serial"),
        RANK,
        column("升降", "change"),
        UNIT,
        ...NET_COLUMNS,
        column("上月累计", "previous"),
        column("本月得分", "score"),
        column("累计得分", "accumulated"),
      ],
      ranking: { style: "ordinal", keys: [{ by: "accumulated" }] },
    },
    BEFORE,
  ),
  "items submitted in the year so far": office(
    {
      submitted: {},
      columns: [RANK, UNIT, SUBMITTED, column("累计报送条数", "submitted-total"), ...NET_COLUMNS, TOTAL],
      ranking: { style: "ordinal", keys: [{ by: "submitted-total" }] },
    },
    BEFORE,
  ),
  "totals that are rounded": office({
    channels: [
      { name: "县政府网", points: 0.35 },
      { name: "市政府网", points: 1.25 },
    ],
    rounding: { decimals: 1, mode: "half-up" },
  }),
  "totals that are rounded down to whole ones": office({
    channels: [
      { name: "县政府网", points: 0.4 },
      { name: "市政府网", points: 1.7 },
    ],
    rounding: { decimals: 0, mode: "down" },
  }),
  "dashes for nothing, and sums": office({ zero: "—", totalRow: true, headings: { ...HEADINGS, sum: "总计" } }),
  "blanks for nothing": office({ zero: "" }),
  "no ranks, by score": office({
    columns: [UNIT, ...NET_COLUMNS, TOTAL],
    ranking: { style: "none", keys: [{ by: "score" }] },
  }),
  "ranks in an order of its own": office({
    roster: DEPARTMENTS.map((unit) => ({ unit })),
    ranking: { style: "ordinal", keys: [{ by: "score" }], order: "roster" },
  }),
  "no ranks, in an order of its own": office({
    columns: [UNIT, ...NET_COLUMNS, TOTAL],
    roster: DEPARTMENTS.map((unit) => ({ unit })),
    ranking: { style: "none", keys: [], order: "roster" },
  }),
  "units that are not ranked": office({
    roster: DEPARTMENTS.slice(7).map((unit) => ({ unit, group: DEPARTMENT, ranked: false })),
  }),
  "two groups": office({ groups: TWO_GROUPS }),
  "two groups with columns of their own": office({
    groups: TWO_GROUPS.map((group, g) =>
      g === 0 ? group : { ...group, channels: ["县政府网"], columns: [RANK, UNIT, count("县政府网"), TOTAL] },
    ),
  }),
  "two groups in one table": office({
    groups: TWO_GROUPS,
    appendices: [
      { title: "{period}信息采用情况统计表", groups: [DEPARTMENT, TOWNSHIP], note: "注：市政府网每条计{市政府网}分。" },
    ],
  }),
  "two groups and ranks among all": office({
    groups: TWO_GROUPS,
    columns: [RANK, column("总排名", "overall-rank"), UNIT, ...NET_COLUMNS, TOTAL],
  }),
};

/** What its units achieved in a month: more or less anything, some of it the same for two of them. */
export function talliesOf({ scheme }: Office, month: number): Tally[] {
  const next = figures(month);
  const named = [
    ...DEPARTMENTS.map((unit) => ({ unit, group: scheme.groups[0]!.name })),
    ...(scheme.groups[1] ? TOWNSHIPS.map((unit) => ({ unit, group: scheme.groups[1]!.name })) : []),
  ];
  return named.map(({ unit, group }): Tally => {
    const own = unit === IDLE ? () => 0 : next;
    const counts = scheme.channels.map(own);
    return {
      unit,
      group,
      counts,
      submitted: counts.reduce((sum, each) => sum + each, 0) + own(),
      adjustments: (scheme.adjustments ?? []).map(() => Math.floor(own() / 3)),
    };
  });
}

/** The sheets that it publishes of a month. */
export function publishedBy({ scheme, standings }: Office, tallies: readonly Tally[]): Grid[] {
  return sheetsOf(makeBulletin(tallies, scheme, "4月", { standings }));
}

/** Figures from 0 to 9, the same ones each time. */
function figures(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state % 10;
  };
}
