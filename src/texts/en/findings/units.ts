import type { AnswerWords, FindingWords } from "../../findings";
import { short, TO_BE_LOOKED_AT } from "../../short";
import { cellList, list, PAIRS, tie, where } from "./phrases";
import { several } from "../several";

/** Of units and their names. */
export const units = {
  "merged-unit": ({ places, units, rows }) =>
    `${where(places)}: the cell of “${units.join("")}” is merged over ${several(rows, "row")}; all of them are taken as its own.`,
  "several-units": ({ sheet, places, found }) =>
    found.length === 1
      ? `${where(places)}: “${short(found.join(""))}” looks like several units in one cell. Give each a row of its own with its counts; if it is the name of one unit, say so.`
      : `${found.length} cells of sheet “${sheet}” look like several units each (${cellList(places)}: ${list(found.map((text) => `“${short(text)}”`))}). Give each a row of its own with its counts; if these are names of one unit, say so.`,
  "covered-unit": ({ places, units, found }) =>
    `${where(places)}: the merged cell “${units.join("")}” covers a cell that says “${found}”. Unmerge and check; or confirm that the row belongs to “${units.join("")}”.`,
  "marked-names": ({ sheet, places, names, struck }) =>
    `${names.length === 1 ? `${where(places)}: a part of “${short(names.join(""))}”` : `A part of ${several(names.length, "unit name")} of sheet “${sheet}” (${cellList(places)}: ${list(names.map(short))})`} is ${struck ? "struck out" : "raised"}, and Excel does not tell which. ${struck ? "Delete what is struck out" : "Delete the sign of the footnote"}, or choose the name of the unit.`,
  "marked-headings": ({ places, found }) =>
    `A part of titles or headings of sheet “${places[0]?.sheet ?? ""}” is struck out or raised (${cellList(places)}: ${list(found.map(short))}). Excel does not tell which, so they were read as a whole. Please check.`,
  "no-unit-name": ({ places, found }) =>
    `${where(places)}: this row has counts (${found}) and no unit. Add the unit, or leave the row out.`,
  "names-cleaned": ({ sheet, names }) =>
    `In ${several(names.length, "unit name")} of sheet “${sheet}” serial numbers, seals, footnote marks or unseen characters were taken off: ${list(names.map(({ found, name }) => `${short(found)} → ${name}`))}. Please check.`,
  "not-in-roster": ({ places, units, similar }) =>
    `${where(places)}: the roster has no “${units.join("")}”${similar.length > 0 ? `; similar are ${list(similar)}` : ""}. Say which unit it is, or put it into a group, or leave it out.`,
  "similar-units": ({ sheet, unit, other, otherSheet }) =>
    sheet === otherSheet
      ? `Sheet “${sheet}” has “${unit}” and also “${other}”, perhaps the same unit. Say whether they are one.`
      : `“${unit}” of “${sheet}” and “${other}” of “${otherSheet}” have similar names and each stands on one side only. Say whether they are one unit.`,
  "similar-names": ({ sheet, pairs }) =>
    `${pairs.some((pair) => pair.otherSheet) ? "There are" : `Sheet “${sheet}” has`} ${pairs.length} pairs of names that may be one unit each: ${list(
      pairs.map((pair) =>
        pair.otherSheet
          ? `${pair.unit} of “${pair.sheet}” and ${pair.other} of “${pair.otherSheet}”`
          : `${pair.unit} and ${pair.other}`,
      ),
      TO_BE_LOOKED_AT,
    )}. Say whether they are.`,
  "alike-units": ({ sheet, pairs }) =>
    `Units of sheet “${sheet}” with similar names: ${list(pairs.map(([a, b]) => `${a} and ${b}`))}. They count as different units; please check.`,
  "duplicate-unit": ({ sheet, units, places, identical, of }) =>
    `“${units.join("")}” stands${of === undefined ? "" : ` for “${of}”`} in ${several(places.length, "row")} of sheet “${sheet}” (${cellList(places)})${identical ? " with equal counts, perhaps pasted twice" : ""}. Add them up, or keep one.`,
  "duplicate-units": ({ sheet, units, places, identical, kinds }) =>
    kinds
      ? `${several(units.length, "unit has", "units have")} several rows each (${list(kinds)}) in sheet “${sheet}”: ${list(units)} (${cellList(places)}). Add each up, or count one of them alone.`
      : `${several(units.length, "unit stands", "units stand")} more than once in sheet “${sheet}”: ${list(units)} (${cellList(places)})${identical ? ", with equal counts, perhaps pasted twice" : ""}. Add each up, or keep only the first row of each.`,
  "absent-units": ({ units, asZero }) =>
    `${list(units)} of the roster ${units.length === 1 ? "does not appear in the sheet; it is" : "do not appear in the sheet; they are"} ${asZero ? "listed with zeros" : "named as having submitted nothing"}. Please check.`,
  "absent-group": ({ units }) =>
    `“${units.join("")}” of the roster does not appear in the sheet, and neither the roster nor its name tells its group. Choose the group, or write it into the roster.`,
  "tied-units": ({ group, ties, shared }) =>
    `${group}: nothing tells apart ${list(ties.map(tie))}. ${
      shared
        ? "They share a rank and stand in the order of the sheet."
        : "They stand in the order of the sheet; please confirm it, change it, or let them share a rank."
    }`,
  "no-items": () =>
    "The scheme has an appendix that lists every item, but what was read is no log (no column of titles), so it lists none. Read the log, or remove the appendix.",
  "empty-group": ({ group }) => `“${group}” has no units, so it gets no appendix.`,
  "part-without-number": ({ units, part, column }) =>
    `“${column}” is empty or 0 for ${list(units)}, so “${part}” gives ${units.length === 1 ? "it" : "them"} 0 points. Please check.`,
  "part-number-added": ({ units, part, column }) =>
    `Several sheets say the same “${column}” of ${list(units)}. These were added up, and “${part}” divides by their sum. If they are the same people, fill “${column}” in on one sheet only.`,
} satisfies Partial<FindingWords>;

/** Buttons of theirs that say more than the usual ones. */
export const unitsAnswers: AnswerWords = {
  "several-units": { unit: () => "It is one unit" },
  "covered-unit": { accept: () => "It belongs to this unit" },
  "marked-names": {
    "as-proposed": () => "Drop the signs at the end of all of them",
    accept: () => "The whole text is the name",
  },
  "not-in-roster": { "leave-out": () => "Leave this unit out" },
  "similar-units": { accept: () => "They are two units" },
  "similar-names": PAIRS,
  "duplicate-units": {
    name: ({ name }) => `Count the rows of “${name}” alone`,
    "leave-out": () => "Keep the first row of each",
  },
};
