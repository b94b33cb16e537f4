/** Words of the less frequent parts of the scheme's form, which are loaded with it. */
export const schemeForm = {
  adjustments: "加分、扣分",
  adjustmentsBrief: (names: readonly string[]): string => (names.length > 0 ? names.join("、") : "没有"),
  adjustmentsHint: "表里单独一列的加分、扣分，如批示、约稿、错情、迟报。表头里有这个名称的列就是它。",
  adjustmentName: "名称（表头）",
  adjustmentKind: "怎么计",
  adjustmentKinds: {
    bonus: "加分",
    penalty: "扣分",
    figure: "只作别的得分项的依据",
  } satisfies Readonly<Record<"bonus" | "penalty" | "figure", string>>,
  adjustmentPoints: "每件分值",
  adjustmentPointsHint: "列里填的是件数时填写；留空，列里填的就是分数。",
  addAdjustment: "添加加分或扣分",
  newAdjustment: "加分",

  totalScore: "总分的上下限",
  limitsBrief: (min: number | undefined, max: number | undefined): string =>
    min === undefined && max === undefined
      ? "不限"
      : [...(min === undefined ? [] : [`不低于 ${min}`]), ...(max === undefined ? [] : [`不高于 ${max}`])].join("，"),
  least: "最低分",
  leastHint: "扣完为止，填 0；留空则不限。",
  most: "最高分",

  headings: "表头文字",
  headingsBrief: (headings: readonly string[]): string => headings.join(" | "),
  headingsHint: "{channel} 代表渠道名称，{period} 代表时段。",
  chart: "附件旁边加一张图",
  chartHint: "一个单位一条，按得分从上到下。图在表的右边，不和表一起打印；在 Word 里排在表后。",
  heading: {
    rank: "名次一列",
    unit: "单位一列",
    count: "条数一列",
    score: "渠道得分一列",
    total: "总分一列",
  } satisfies Readonly<Record<"rank" | "unit" | "count" | "score" | "total", string>>,

  roster: "单位名录",
  rosterBrief: (units: number): string => (units > 0 ? `${units} 个单位` : "没有"),
  rosterUnits: "应当报送的单位，每行一个",
  rosterHint: "每行：单位、分组、别的写法，用逗号隔开；后两样可以不写。如：水利局，市直各部门，水务局",
  missing: "名录里有、表里没有的单位",
  missingKinds: {
    list: "单独列出（零报送）",
    zero: "按 0 条排在表里",
    ignore: "不管",
  } satisfies Readonly<Record<"ignore" | "list" | "zero", string>>,
};

export type SchemeFormTexts = typeof schemeForm;
