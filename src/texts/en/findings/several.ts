import type { AnswerWords, FindingWords } from "../../findings";
import { short } from "../../short";
import { several as count } from "../several";
import { list, where } from "./phrases";

/** Of sheets that are added, and tables that repeat. */
export const several = {
  "not-in-every-sheet": ({ missing }) =>
    `${count(missing.length, "unit is", "units are")} not in every sheet: ${list(missing.map(({ unit, sheets }) => `${unit} (not in ${sheets.join(", ")})`))}. What is missing counts as 0; please check.`,
  "months-between": ({ months }) =>
    `None of the sheets that were added is of month ${months.join(", ")}. Check whether one was forgotten.`,
  "sheets-without-figures": ({ names }) =>
    `${list(names.map((name) => `“${name}”`))} ${names.length === 1 ? "has" : "have"} no figures and no headings and ${names.length === 1 ? "was" : "were"} not read.`,
  "hidden-periods": ({ names }) =>
    `${names.length === 1 ? "The hidden sheet" : "The hidden sheets"} ${list(names.map((name) => `“${name}”`))} ${names.length === 1 ? "was" : "were"} not added. Unhide and choose what is to be added.`,
  "sheets-equal": ({ sheet, other }) =>
    `“${sheet}” has the same counts as “${other}” for every unit, as if it were a copy. Adding both counts everything twice. Leave it out, or add it all the same.`,
  "sheet-is-sum": ({ sheet, others }) =>
    `“${sheet}” is just the sum of ${list(others)}, as a summary would be. Adding it counts everything twice. Leave it out, or add it all the same.`,
  "sheet-holds-other": ({ sheet, other }) =>
    `No unit has fewer items on “${sheet}” than on “${other}”, as if the one held the other's, too. Adding both counts these twice. Leave “${other}” out, or add both all the same.`,
  "sheet-other-year": ({ sheet, other, periods }) =>
    `“${sheet}” is of ${periods[0]} and “${other}” of ${periods[1]}, not of one year. Leave it out if it is last year's; add it if only the year in its title was not changed.`,
  "periods-overlap": ({ sheet, other, periods }) =>
    `“${sheet}” is of ${periods[0]} and “${other}” of ${periods[1]}; the periods overlap, so adding both counts some items twice. Leave one of them out, or add both all the same.`,
  "sheets-outside-period": ({ period, names }) =>
    `The period was typed as “${period}”, and ${list(names.map((name) => `“${name}”`))} ${names.length === 1 ? "is" : "are"} not of it. Leave out what was chosen by mistake, correct the period, or confirm that all are added.`,
  "set-for-each-period": ({ sets }) =>
    `One set a month: ${list(sets.map(({ period, sheets }) => `${period} (${sheets.map((name) => `“${name}”`).join(", ")})`))}, each scored and ranked by itself. Please check the periods.`,
  "set-holds-others": ({ sheet, period, others }) =>
    `“${sheet}” is of ${period}, which holds ${list(others)} already, as a summary would. Make no set for ${period}, or make it all the same.`,
  "sheets-without-period": ({ names }) =>
    `No month is known of ${list(names.map((name) => `“${name}”`))}. One set a month needs the period of every sheet: write it into the title or the sheet's name (such as 1月), or do not choose the sheet.`,
  "table-repeats": ({ places, units, title, first }) =>
    `${where(places)}: another table${title === "" ? "" : ` “${short(title)}”`} begins here, with ${count(units.length, "unit")} that the one above${first === "" ? "" : ` “${short(first)}”`} has too. Leave it out if it is of another period, or add the two.`,
} satisfies Partial<FindingWords>;

/** Buttons of theirs that say more than the usual ones. */
export const severalAnswers: AnswerWords = {
  "sheets-equal": { "leave-out": () => "Leave this sheet out", accept: () => "Add it all the same" },
  "sheet-is-sum": { "leave-out": () => "Leave this sheet out", accept: () => "Add it all the same" },
  "sheet-holds-other": { accept: () => "They do not overlap; add both" },
  "sheet-other-year": { "leave-out": () => "Leave this sheet out", accept: () => "Add it all the same" },
  "periods-overlap": { "leave-out": () => "Leave this sheet out", accept: () => "Add it all the same" },
  "sheets-outside-period": { "leave-out": () => "Leave them out", accept: () => "Add them all the same" },
  "set-holds-others": { "leave-out": () => "Make no such set", accept: () => "Make it all the same" },
  "table-repeats": { "leave-out": () => "Leave this table out" },
};
