import { offers } from "../../../findings/question";
import type { AnswerWords, FindingWords } from "../../findings";
import { short } from "../../short";
import { cellList, list, where, wherever } from "./phrases";
import { several } from "../several";

/** Of rows that are no units. */
export const rows = {
  "total-left-out": ({ places, found }) =>
    `${where(places)}: “${found}” is a total, not a unit; it served only as a check.`,
  "total-differs": ({ places, found, columns }) =>
    `${where(places)}: the row “${found}” disagrees: ${list(columns.map((each) => `“${each.column}” says ${each.found}, the units add up to ${each.expected}`))}. Find the wrong figure, or go on with the units’.`,
  "total-unreadable": ({ places, column, found }) =>
    `${where(places)}: the total of “${column}” is “${found}”, not a number, and was not used as a check.`,
  "looks-like-total": ({ sheet, places, units, sums, question }) =>
    sums
      ? `${wherever(sheet, places)}: the counts of “${units.join("")}” are exactly the sum of other rows, like a total. Say whether it is one, or a unit${offers(question, "add") ? ", or a part of the unit above" : ""}.`
      : `${wherever(sheet, places)}: “${units.join("")}” is called like a total, but its counts are not the sum of other rows. Say whether it is one, or a unit${offers(question, "add") ? ", or a part of the unit above" : ""}.`,
  "rows-left-out": ({ places, found }) =>
    `${where(places)}: ${list(found.map((text) => `“${short(text)}”`))} compare, average or are tasks, submitted items, scores and the like; they are no unit’s adopted items and were left out.`,
  "comparison-rows": ({ places, found }) =>
    `${where(places)}: ${list(found.map((text) => `“${short(text)}”`))} ${found.length === 1 ? "does not look like the name of a unit" : "do not look like names of units"}: perhaps several units in one, perhaps a remark, a comparison, a period, or a site. Say whether to count ${found.length === 1 ? "it as a unit" : "them as units"}; to count several units each for itself, give each a row of its own first.`,
  "of-which": ({ places, found, parents }) =>
    `${where(places)}: ${list(found.map((text) => `“${short(text)}”`))} ${found.length === 1 ? "looks like a part" : "look like parts"} of ${parents.includes("") ? "the row above" : list(parents.map((parent) => `“${parent}”`))}. If ${found.length === 1 ? "it is" : "they are"} included there, ${found.length === 1 ? "it does" : "they do"} not count again.`,
  "column-numbers": ({ places }) =>
    `${where(places)}: this row numbers the columns; it is not a unit and was not read.`,
  "rows-cut": ({ places, found, rows }) =>
    `${where(places)}: ${several(rows, "row")} from “${short(found)}” on ${rows === 1 ? "is outside the table and was" : "are outside the table and were"} not read.`,
  "data-below": ({ places, units, found }) =>
    `${where(places)}: ${units.length === 1 ? `1 row below the end of the table looks like a unit (“${found}”) and was not read. Say whether it counts.` : `${units.length} rows below the end of the table look like units (the first is “${found}”) and were not read. Say whether they count.`}`,
  "remark-against": ({ sheet, places, units, found }) =>
    units.length === 1
      ? `${where(places)}: beside “${units.join("")}” stands “${short(found.join(""))}”, and its figures are still there. Say whether the row counts; if a figure is wrong, change the sheet first.`
      : `${units.length} units of sheet “${sheet}” have remarks that they do not count, or that something is wrong: ${list(units.map((unit, n) => `${unit} “${short(found[n] ?? "")}”`))}. Say whether these rows count; if figures are wrong, change the sheet first.`,
  "comment-against": ({ sheet, places, units, found }) =>
    units.length === 1
      ? `${where(places)}: the row of “${units.join("")}” has the comment “${short(found.join(""))}”, and its figures are still there. Say whether the row counts; if a figure is wrong, change the sheet first.`
      : `${units.length} units of sheet “${sheet}” have comments that they do not count, or that something is wrong: ${list(units.map((unit, n) => `${places[n]?.cell ?? ""} ${unit} “${short(found[n] ?? "")}”`))}. Say whether these rows count; if figures are wrong, change the sheet first.`,
  "comments-elsewhere": ({ sheet, places, found }) =>
    `Titles, headings, totals or blank rows of sheet “${sheet}” have comments, by which no figure was changed: ${list(found.map((text, n) => `${places[n]?.cell ?? ""} “${short(text)}”`))}. Please check.`,
  "unnumbered-rows": ({ sheet, places, units, column }) =>
    units.length === 1
      ? `${where(places)}: “${units.join("")}” has no “${column}”, as nearly all other units do; it may be a subtotal, stand apart or be a part of the row above. Say whether it counts.`
      : `${units.length} rows of sheet “${sheet}” have no “${column}” (${cellList(places)}: ${list(units)}), as nearly all other units do; they may be subtotals, stand apart or be parts of the rows above. Say whether they count.`,
  "struck-rows": ({ sheet, places, units }) =>
    units.length === 1
      ? `1 unit of sheet “${sheet}” is struck out (${cellList(places)}: ${list(units)}); it was counted. Leave it out if it is void.`
      : `${units.length} units of sheet “${sheet}” are struck out (${cellList(places)}: ${list(units)}); they were counted. Leave them out if they are void.`,
} satisfies Partial<FindingWords>;

/** Buttons of theirs that say more than the usual ones. */
export const rowsAnswers: AnswerWords = {
  "total-differs": { accept: () => "The units’ figures count" },
  "looks-like-total": { add: () => "Add each to the unit above", "leave-out": () => "It is a total" },
  "rows-left-out": { unit: () => "They are units", "leave-out": () => "Leave them out" },
  "comparison-rows": {
    unit: (_, cells) => (cells > 1 ? "They are units" : "It is a unit"),
    "leave-out": (_, cells) => (cells > 1 ? "They are not units" : "It is not a unit"),
  },
  "of-which": { unit: () => "It is not included; count it", "leave-out": () => "It is included there" },
  "data-below": { unit: () => "They are units", "leave-out": () => "They do not count" },
  "remark-against": { "leave-out": () => "Leave out", accept: () => "Count as usual" },
  "comment-against": { "leave-out": () => "Leave out", accept: () => "Count as usual" },
  "unnumbered-rows": { unit: () => "Count as units", "leave-out": () => "Leave out" },
  "struck-rows": { "leave-out": () => "Leave what is struck out", accept: () => "Count them" },
};
