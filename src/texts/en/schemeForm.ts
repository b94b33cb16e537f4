import type { SchemeFormTexts } from "../zh/schemeForm";

export const schemeForm: SchemeFormTexts = {
  adjustments: "Bonuses and penalties",
  adjustmentsBrief: (names) => (names.length > 0 ? names.join(", ") : "none"),
  adjustmentsHint:
    "Points in a column of their own, such as for instructions received, mistakes or late reports. A column whose heading has this name is it.",
  adjustmentName: "Name (heading)",
  adjustmentKind: "How it counts",
  adjustmentKinds: { bonus: "Bonus", penalty: "Penalty", figure: "Only for other parts of the score" },
  adjustmentPoints: "Points each",
  adjustmentPointsHint: "Where the column holds a number of cases; blank where it holds points.",
  addAdjustment: "Add a bonus or penalty",
  newAdjustment: "加分",

  totalScore: "Limits of the total",
  limitsBrief: (min, max) =>
    min === undefined && max === undefined
      ? "none"
      : [...(min === undefined ? [] : [`at least ${min}`]), ...(max === undefined ? [] : [`at most ${max}`])].join(
          ", ",
        ),
  least: "Lowest total",
  leastHint: "0 where nobody falls below nothing; blank for no limit.",
  most: "Highest total",

  headings: "Headings",
  headingsBrief: (headings) => headings.join(" | "),
  headingsHint: "{channel} stands for the channel’s name, {period} for the period.",
  chart: "A chart beside each appendix",
  chartHint:
    "One bar a unit, by score from the top. It stands right of the table and is not printed with it; in Word it follows the table.",
  heading: {
    rank: "Of the ranks",
    unit: "Of the units",
    count: "Of the counts",
    score: "Of a channel’s points",
    total: "Of the total",
  },

  roster: "Roster of units",
  rosterBrief: (units) => (units === 0 ? "none" : units === 1 ? "1 unit" : `${units} units`),
  rosterUnits: "The units that should report, one a line",
  rosterHint: "Each line: unit, group, other spellings, with commas between; the latter two may be left out.",
  missing: "Units of the roster that the sheet lacks",
  missingKinds: { list: "Named apart", zero: "Listed with zeros", ignore: "Ignored" },
};
