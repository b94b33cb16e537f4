import type { CellCause } from "../../../findings/finding";
import type { AnswerWords, CauseWords, FindingWords } from "../../findings";
import { aloneCell, cellList, differences, doubtText, list, where, withMarks } from "./phrases";
import { several } from "../several";

const CAUSES: Readonly<Record<CellCause, CauseWords>> = {
  text: {
    one: (found) => ` is “${found}”, which is not a count. `,
    many: "are not counts",
    remedy: "Change it to a whole number, choose one, or leave the row out.",
  },
  shown: {
    one: (found) => ` shows another number than it holds: ${found}. `,
    many: "show other numbers than they hold",
    remedy: "Say which one counts, or correct the cell.",
  },
  marked: {
    one: (found) => ` has struck-out or raised characters: ${withMarks(found)}. `,
    many: "have struck-out or raised characters",
    remedy: "Say which number counts, or correct the cell.",
  },
  comment: {
    one: (found) => ` has the comment “${found}”. `,
    many: "have comments that they are other numbers",
    remedy: "Say which number counts, or correct the cell.",
  },
  "too-many": {
    one: (found) => ` is ${found}, hardly a number of items. `,
    many: "are too large for numbers of items",
    remedy: "Check it, choose a number, or leave the row out.",
  },
  covered: {
    one: (found) =>
      found === ""
        ? " is covered by a merged cell, so nobody can tell the count. "
        : ` is covered by a merged cell and holds “${found}”, which nobody sees. `,
    many: "are covered by merged cells",
    remedy: "Unmerge and write each count; or choose a number, or leave the row out.",
  },
  error: {
    one: (found) => ` is a formula that gives ${found}. `,
    many: "are formulas with errors",
    remedy: "Correct the formula, type the count, or leave the row out.",
  },
};

/** Of counts, points and scores. */
export const figures = {
  "doubtful-cells": ({ sheet, column, cause, cells }) =>
    cells.length === 1
      ? `${aloneCell(sheet, column, cells)}${CAUSES[cause].one(cells[0]?.found ?? "")}${CAUSES[cause].remedy}`
      : `${cells.length} cells of “${column}” of sheet “${sheet}” ${CAUSES[cause].many} (${list(cells.map((each) => doubtText(cause === "marked" ? { ...each, found: withMarks(each.found) } : each)))}). ${
          cells.every(({ proposed }) => proposed !== undefined)
            ? "Count them as the numbers behind the arrows, or leave them all out; where one is wrong, correct the sheet first."
            : "Correct them in the sheet, or leave them all out."
        }`,
  "unreadable-points": ({ places, units, column, found }) =>
    `${where(places)}: “${column}” of “${units.join("")}” is “${found}”, not a number of points. Change it to a number, or leave the row out.`,
  "blank-counts": ({ sheet, places, units }) =>
    places.length === 1
      ? `${where(places)}: the count of “${units.join("")}” is blank. Fill it in, count it as 0, or leave the row out.`
      : `${places.length} counts are blank in sheet “${sheet}” (${cellList(places)}), of ${list(units)}. Fill them in, count all as 0, or leave the rows out.`,
  "unscored-count": ({ sheet, group, channel, counts, places }) =>
    `Sheet “${sheet}”: ${several(counts.length, "unit")} of “${group}” ${counts.length === 1 ? "has" : "have"} items adopted by ${channel} (${list(counts.map(({ unit, count }, n) => `${places[n]?.cell ?? ""} ${unit} ${count}`))}), which ${counts.length === 1 ? "its" : "their"} appendix neither shows nor scores. Change the scheme, or confirm that they do not count.`,
  "score-differs": (finding) =>
    `${differences(finding)}. Scores are worked out from the counts; the ones in the sheet are not used. Please check the counts.`,
  "score-says-other": ({ places, units, column, found, score, other }) =>
    `${where(places)}: “${column}” of “${units.join("")}” reads ${found}, but the score in the sheet is ${score}, just that of ${several(other, "item")}. Check the cell; go on if ${found} is right.`,
  "scores-mostly-differ": (finding) =>
    `${differences(finding)}. Most scores disagree: a column may have been mistaken, or another scheme was used. Check, or confirm that the counts decide.`,
  "rate-differs": ({ sheet, column, differences }) =>
    `“${column}” of sheet “${sheet}” disagrees with the counts in ${several(differences.length, "place")} (${list(differences.map(({ at, unit, found, expected }) => `${at.cell} ${unit} ${found}, counts give ${expected}`))}). Rates are worked out from the counts. Please check the counts.`,
  "unreadable-score": ({ sheet, places, units, column, found }) =>
    `“${column}” of sheet “${sheet}” is no score in ${several(found.length, "cell")} (${list(found.map((text, n) => `${places[n]?.cell ?? ""} ${units[n] ?? ""} “${text}”`))}), which served as no check.`,
  "adopted-over-submitted": ({ sheet, places, units, counts }) =>
    `Sheet “${sheet}”: more adopted than submitted in ${several(counts.length, "place")}: ${list(counts.map(({ channel, adopted, submitted }, n) => `${places[n]?.cell ?? ""} ${units[n] ?? ""} (${submitted} submitted, ${adopted} adopted by ${channel})`))}. Please check.`,
} satisfies Partial<FindingWords>;

/** Buttons of theirs that say more than the usual ones. */
export const figuresAnswers: AnswerWords = {
  "unreadable-points": { zero: () => "Count 0 points" },
  "doubtful-cells": { "leave-out": (_, cells) => (cells > 1 ? "Leave these rows out" : "Leave the row out") },
  "blank-counts": {
    zero: (_, cells) => (cells > 1 ? "Count all as 0" : "Count as 0"),
    "leave-out": (_, cells) => (cells > 1 ? "Leave these rows out" : "Leave the row out"),
  },
  "unscored-count": { accept: () => "They do not count" },
  "score-says-other": { accept: () => "The count is right" },
  "scores-mostly-differ": { accept: () => "The counts decide" },
};
