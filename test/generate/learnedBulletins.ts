import fc from "fast-check";
import { type Bulletin, makeBulletin } from "../../src/bulletin/bulletin";
import { checkScheme } from "../../src/bulletin/checkScheme";
import type { ColumnSpec } from "../../src/bulletin/columnSpec";
import type { Scheme } from "../../src/bulletin/scheme";
import type { Tally } from "../../src/bulletin/tally";
import { type CellValue, type Grid, plainGrid } from "../../src/cells/grid";
import { appendixSheets } from "../support/sheets";

/** An office's bulletin of one period: its rule, what was counted, and the sheets that it published. */
export interface Published {
  readonly scheme: Scheme;
  readonly tallies: readonly Tally[];
  readonly sheets: readonly Grid[];
  /** The clerk's table of counts, in the order of the tallies. */
  readonly counts: Grid;
}

const CHANNELS = ["县政府网", "市政府网", "简报", "内参", "客户端"];
const DEPARTMENTS = [..."甲乙丙丁戊己庚辛壬癸子丑"].map((sign) => `${sign}林局`);
const TOWNSHIPS = [..."东南西北中上下前后"].map((sign) => `${sign}河镇`);

/** How the columns of an appendix are arranged. */
type Style = "usual" | "counts" | "two-rows" | "rate" | "typed";

const points = fc.constantFrom(0.5, 1, 1.5, 2, 3, 4, 5, 8, 10, 20);

/** Bulletins of offices that score items by channel, some of them with 加分 and 扣分 or with adoption rates. */
export const bulletins: fc.Arbitrary<Published> = fc
  .record({
    channels: fc.subarray(CHANNELS, { minLength: 1, maxLength: 4 }),
    points: fc.tuple(points, points, points, points, points),
    style: fc.constantFrom<Style>("usual", "counts", "two-rows", "rate", "typed"),
    ranks: fc.constantFrom("ordinal", "competition", "dense"),
    second: fc.boolean(),
    township: fc.boolean(),
    totalRow: fc.boolean(),
    zero: fc.constantFrom("0", "", "—"),
    units: fc.array(fc.array(fc.nat(9), { minLength: 8, maxLength: 8 }), { minLength: 21, maxLength: 21 }),
    departments: fc.integer({ min: 3, max: 12 }),
    townships: fc.integer({ min: 2, max: 9 }),
  })
  .map((drawn) => {
    const scheme = schemeOf(drawn);
    const named = [
      ...DEPARTMENTS.slice(0, drawn.departments).map((unit) => ({ unit, group: "县直各部门" })),
      ...(drawn.township ? TOWNSHIPS.slice(0, drawn.townships).map((unit) => ({ unit, group: "各乡镇" })) : []),
    ];
    const tallies = named.map(({ unit, group }, n): Tally => {
      const figures = drawn.units[n]!;
      return {
        unit,
        group,
        counts: scheme.channels.map((_, i) => figures[i]!),
        submitted: figures.reduce((sum, count) => sum + count, 0),
        adjustments: (scheme.adjustments ?? []).map((_, i) => figures[5 + i]!),
      };
    });
    return {
      scheme,
      tallies,
      sheets: sheetsOf(makeBulletin(tallies, scheme, "4月")),
      counts: countsOf(tallies, scheme),
    };
  });

interface Drawn {
  readonly channels: readonly string[];
  readonly points: readonly number[];
  readonly style: Style;
  readonly ranks: string;
  readonly second: boolean;
  readonly township: boolean;
  readonly totalRow: boolean;
  readonly zero: string;
}

function schemeOf({ channels, points: each, style, ranks, second, township, totalRow, zero }: Drawn): Scheme {
  const columns = columnsOf(style, channels);
  const group = { title: "{period}信息采用情况统计表", channels };
  return checkScheme({
    version: 2,
    name: "办法",
    channels: channels.map((name, i) => ({ name, points: each[i]! })),
    groups: [
      { ...group, name: "县直各部门", title: "县直各部门{period}信息采用情况统计表" },
      ...(township
        ? [{ ...group, name: "各乡镇", title: "各乡镇{period}信息采用情况统计表", unitEndings: ["镇"] }]
        : []),
    ],
    ...(style === "typed" && {
      adjustments: [
        { name: "加分", kind: "bonus" },
        { name: "扣分", kind: "penalty" },
        { name: "领导批示", kind: "bonus", points: each[4]! },
      ],
    }),
    ...(style === "rate" && { submitted: {}, rate: { decimals: 1, none: "—" } }),
    ...(columns && { columns }),
    ...(totalRow && { totalRow }),
    zero,
    ranking: {
      style: ranks,
      keys: [{ by: "score" }, ...(second ? [{ by: "count", channel: channels[0]! }] : [])],
    },
    headings: {
      rank: "名次",
      unit: "单位名称",
      count: "{channel}采用条数",
      score: "{channel}采用得分",
      total: "{period}得分",
    },
  });
}

function columnsOf(style: Style, channels: readonly string[]): ColumnSpec[] | undefined {
  const head: ColumnSpec[] = [
    { show: "rank", heading: "名次" },
    { show: "unit", heading: "单位名称" },
  ];
  const counts = channels.map((channel): ColumnSpec => ({ show: "count", channel, heading: channel }));
  const total: ColumnSpec = { show: "score", heading: "总分" };
  switch (style) {
    case "usual":
      return undefined;
    case "counts":
      return [...head, ...counts, total];
    case "two-rows":
      return [
        ...head,
        ...channels.flatMap((channel): ColumnSpec[] => [
          { show: "count", channel, heading: [channel, "条数"] },
          { show: "channel-score", channel, heading: [channel, "得分"] },
        ]),
        total,
      ];
    case "rate":
      return [
        ...head,
        { show: "submitted", heading: "报送条数" },
        ...counts,
        { show: "adopted", heading: "采用合计" },
        { show: "rate", heading: "采用率" },
        total,
      ];
    case "typed":
      return [
        ...head,
        ...counts,
        { show: "adjustment", adjustment: "领导批示", heading: "领导批示" },
        { show: "adjustment", adjustment: "加分", heading: "加分" },
        { show: "adjustment", adjustment: "扣分", heading: "扣分" },
        total,
      ];
  }
}

/** The published sheets as another program reads them. */
export function sheetsOf(bulletin: Bulletin): Grid[] {
  return appendixSheets(bulletin).map(({ name, rows, merges }) => ({
    ...plainGrid(name, rows),
    merges,
  }));
}

function countsOf(tallies: readonly Tally[], { channels, adjustments = [] }: Scheme): Grid {
  const headings = ["单位", "类别", "报送条数", ...channels.map(({ name }) => `${name}采用条数`)];
  const rows = tallies.map(({ unit, group, submitted = 0, counts, adjustments: typed = [] }): CellValue[] => [
    unit,
    group,
    submitted,
    ...counts,
    ...typed,
  ]);
  return plainGrid("4月", [[...headings, ...adjustments.map(({ name }) => name)], ...rows]);
}
