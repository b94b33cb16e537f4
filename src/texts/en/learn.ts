import type { Rounding } from "../../bulletin/decimal";
import type { RankKey, RankStyle } from "../../bulletin/scheme";
import type { OpenPoint } from "../../intake/learn/lesson";
import type { LearnTexts } from "../learn";
import { several } from "./several";

const STYLES: Readonly<Record<RankStyle, string>> = {
  ordinal: "equal units have consecutive ranks (1 2 3 4)",
  competition: "equal units share a rank, and the next is skipped (1 2 2 4)",
  dense: "equal units share a rank, and none is skipped (1 2 2 3)",
  none: "no ranks",
};

const MODES: Readonly<Record<Rounding["mode"], string>> = {
  "half-up": "rounded half up",
  down: "rounded down",
  up: "rounded up",
};

const KEYS: Readonly<Record<RankKey["by"], string>> = {
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
function keyText(key: RankKey): string {
  const name = "channel" in key ? key.channel : "tier" in key ? key.tier : "adjustment" in key ? key.adjustment : "";
  const part = "part" in key ? key.part : name;
  return [part, KEYS[key.by]].filter(Boolean).join(" ");
}

const agree = (rows: number): string => several(rows, "row agrees", "rows agree");

/** Of figures that may be points of items that nobody printed. */
function multiplesText({ name, of, said }: Extract<OpenPoint, { why: "multiples" }>): string {
  if (said !== undefined)
    return `Points of “${name}”: its figures divided by ${said} are no whole numbers of items, so an item cannot give that. Say something else; if these are points that are given by hand, say 1.`;
  const all =
    of === 1
      ? "its figures are added to the score as they are, and the table does not count items"
      : `all its figures are multiples of ${of}, as if they were points of items that the table does not count`;
  return `Points of “${name}”: ${all}. Say how many points an item gives (the items are then worked out from them); if these are counts, or points that are given by hand, say 1.`;
}

/** What is said of a scheme that was learnt from a published table. */
export const learn: LearnTexts = {
  nothing: (file) => `“${file}” has no published table: it needs a column of units, and columns of items or points.`,
  read: (sheet, title, rows) => `Read “${sheet}”: ${title}, ${several(rows, "unit")}`,
  lessons: "What the tables show",
  oneRow: " (a single row shows it; please check)",
  unchecked: " (no further row confirms it; please check)",
  lesson: (lesson) => {
    const { rows } = lesson;
    switch (lesson.about) {
      case "group":
        return `Group “${lesson.name}”: ${several(rows, "unit")}`;
      case "members":
        return {
          endings: `“${lesson.group}” is told by the endings of names: ${rows === 1 ? "its unit agrees" : `all ${rows} units agree`}`,
          category: `“${lesson.group}” is told by the column of categories: ${several(rows, "unit")}`,
          roster: `“${lesson.group}” is told by the roster: ${several(rows, "unit")}`,
        }[lesson.by];
      case "points":
        return lesson.points < 0
          ? `${lesson.name}: ${several(-lesson.points, "point")} taken away for each item; ${agree(rows)}`
          : `${lesson.name}: ${several(lesson.points, "point")} an item; ${agree(rows)}`;
      case "words":
        return `${lesson.name}: ${several(lesson.points, "point")} an item as the sheet says (“${lesson.text}”), which no figure shows`;
      case "typed":
        return `${lesson.name}: the column holds points to ${lesson.kind === "bonus" ? "add" : "take away"}; ${several(rows, "row has", "rows have")} some`;
      case "submitted":
        return `Submitted items: ${several(lesson.points, "point")} each; ${agree(rows)}`;
      case "base":
        return `Base: ${several(lesson.points, "point")} for every unit; ${agree(rows)}`;
      case "rounding":
        return `Totals are ${MODES[lesson.mode]}, to ${several(lesson.decimals, "decimal")}; ${agree(rows)}`;
      case "same-channel":
        return `“${lesson.label}” is “${lesson.name}”: one column of the counts; ${rows === 1 ? "its unit agrees" : `all ${rows} units agree`}`;
      case "rank-style":
        return `Ranks: ${STYLES[lesson.style]}; seen ${several(rows, "time")}`;
      case "rank-key":
        return lesson.within
          ? `Within one rank, more by ${keyText(lesson.key)} comes first; seen ${several(rows, "time")}`
          : `In order of ${keyText(lesson.key)}: tells ${several(rows, "pair")} of neighbours apart`;
      case "fixed-order":
        return `The order of the units is fixed: ${several(rows, "unit")}`;
      case "rate":
        return `Adoption rates have ${several(lesson.decimals, "decimal")}; ${agree(rows)}`;
      case "zero":
        return `0 is ${lesson.zero === "" ? "left blank" : `written “${lesson.zero}”`}: ${several(rows, "cell")}`;
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
        if (point.why === "multiples") return multiplesText(point);
        return {
          "no-items": `Points of “${point.name}”: no unit has an item there.`,
          "too-few-rows": `Points of “${point.name}”: too few rows to find them.`,
          "no-difference": `Points of “${point.name}”: units with many items have no more than those with few; all may have reached a limit.`,
          "no-fit": `Points of “${point.name}”: the published points are no number of items times points; there may be a task, a limit or the like.`,
        }[point.why];
      case "same-channel":
        return `Whether “${point.label}” and “${point.name}” are one channel: without the counts they are taken for two.`;
      case "rounding":
        return `How totals are rounded: ${MODES[point.mode]}; ${point.others.map((mode) => MODES[mode]).join(", ")} would give the same.`;
      case "rank-style":
        return "How equal units are numbered: there are none. They get consecutive ranks, and you will be asked each time.";
      case "rank-gap":
        return "Whether a rank is skipped after equal ones: no unit follows. It is skipped.";
      case "rank-key":
        return `What decides between equal units: ${keyText(point.key)}, but ${point.others.map((key) => keyText(key)).join(", ")} would fit as well.`;
      case "rank-shared":
        return `Whether equal scores are told apart by ${point.others.map((key) => keyText(key)).join(", ")}: units of one rank are equal there, too. Not for now.`;
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
      case "hidden":
        return `Rows that are hidden or filtered away were passed over: ${point.units.join(", ")}.`;
      case "names":
        return `Units without figures under “${point.caption}” were left aside: ${point.units.join(", ")}.`;
      case "hidden-columns":
        return `Columns that are hidden were left aside: ${point.headings.join(", ")}.`;
      case "struck":
        return `Rows that are struck out were passed over: ${point.units.join(", ")}.`;
      case "subtotals":
        return `Rows of subtotals inside the table will not be printed: ${point.rows}.`;
    }
  },
  trials: "The scheme run again",
  own: (right, rows) => `Over the items in the appendices: ${right} of ${several(rows, "row")} right`,
  fromCounts: (right, rows) => `Over the counts: ${right} of ${several(rows, "row")} right`,
  unsettled: (count) => `Over the counts: not compared, ${several(count, "matter")} there must be settled first`,
  further: (units) => `Units that the appendices do not have: ${units.join(", ")}`,
  sums: (right, rows) => `Sums: ${right} of ${several(rows, "row")} right`,
  row: ({ at, unit, differences }) =>
    `${at.sheet}!${at.cell} ${unit}: ${differences.map(({ heading, published, made }) => `${heading} published ${published}, computed ${made === "" ? "(none)" : made}`).join("; ")}`,
  more: (rows) => `… and ${several(rows, "more row that differs", "more rows that differ")}`,
  saved: (path) => `Saved: ${path}`,
  savedDoubtful: (rows) => `Rows that differ: ${rows}. Check them before you use this scheme.`,
  notSaved: (points) =>
    `Not saved: points that the table does not show: ${points}. Say them with --points NAME=POINTS, for example --points 简报=3.`,
};
