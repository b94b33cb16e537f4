import { offers } from "../../../findings/question";
import type { AnswerWords, FindingWords } from "../../findings";
import { short } from "../../short";
import { list, needed } from "./phrases";

/** Of columns. */
export const columns = {
  "missing-column": ({ sheet, need, headings, from, question }) =>
    `${from === undefined ? `Sheet “${sheet}”` : `The part of sheet “${sheet}” from ${from} on`} has no column for ${needed(need)}. It has: ${list(headings)}. Choose the column${offers(question, "columns") ? ", or have several added up" : ""}${need.is === "unit" ? "" : ", or say that there is none"}.`,
  "ambiguous-column": ({ sheet, need, headings, question }) =>
    `Sheet “${sheet}” has more than one column that could be ${needed(need)}: ${list(headings)}. Choose one${offers(question, "columns") ? ", or have them added up" : ""}.${need.is === "count" && !offers(question, "columns") ? " Where several are to be added, give the sheet a column with their sum." : ""}`,
  "sum-column": ({ sheet, column, parts }) =>
    `The counts of sheet “${sheet}” are those of “${column}”, in every row the sum of ${list(parts)}.`,
  "channel-by-title": ({ sheet, channel, column }) =>
    `“${column}” of sheet “${sheet}” does not say of which site it is; by the title or the sheet’s name it counts for “${channel}”. Please check.`,
  "column-chosen": ({ sheet, need, heading, usual }) =>
    `Sheet “${sheet}”: ${heading === null ? `there is no column for ${needed(need)}, as you said` : `${needed(need)} is read from “${heading}”, as you chose`}${usual === undefined ? "" : `; “${usual}” is not used`}.`,
  "columns-added": ({ sheet, need, headings }) =>
    `Sheet “${sheet}”: ${needed(need)} is the sum of ${list(headings)}, as you chose.`,
  "items-for-points": ({ sheet, adjustment, column }) =>
    `“${column}” of sheet “${sheet}” says that it counts items, and “${adjustment}” of the scheme holds points as they are typed; what an item gives is not said. If it gives so many points, write that into the scheme first; if the column does hold points, confirm it.`,
  "no-kinds": ({ sheet, kinds }) =>
    `The scheme gives points for some kinds of items (${list(kinds)}). The sheet “${sheet}” does not say the kind of each item, so these points are left out.`,
  "no-adjustment-column": ({ sheet, adjustment }) =>
    `Sheet “${sheet}” has no column “${adjustment}”; it counts as 0. Choose the column if there is one.`,
  "unused-columns": ({ sheet, columns }) =>
    `Sheet “${sheet}” has columns of figures that are not used: ${list(columns)}. If they are further channels or adjustments, add them to the scheme.`,
  "unknown-points": ({ sheet, columns }) =>
    `Sheet “${sheet}” has columns of points that the scheme does not know: ${list(columns)}. Choose for each whether it is a bonus or a penalty, or confirm that they do not count.`,
  "counts-in-measure": ({ sheet, measure, each }) =>
    `Sheet “${sheet}” says “${measure}”, so that 1 may stand for ${each} items. Choose whether to turn its figures into items, or to count them as they stand.`,
  "items-taken-off": ({ sheet, columns, items, sure }) =>
    `Beside the counts of sheet “${sheet}” stands ${list(columns)} (${list(items.map(({ unit, count, off, left }) => `${unit} ${count} less ${off} is ${left}`))}), and nothing says whether they were taken off already. Choose whether to take them off${sure ? "" : ", and off the counts of which site"}.`,
  "column-other-period": ({ sheet, period, columns }) =>
    `Sheet “${sheet}” is of “${period}”, but the columns of counts say another period: ${list(columns)}. Choose other columns (such as those of totals), or confirm ${columns.length === 1 ? "this one" : "these"}.`,
  "counts-like-scores": ({ sheet, columns }) =>
    `All or nearly all figures of ${list(columns)} on sheet “${sheet}” are multiples of the points of an item, as scores are, and not like counts. If they are scores, turn them into items, or choose the column of counts; if they are counts, confirm.`,
  "counts-maybe-scores": ({ sheet, columns }) =>
    `All figures of ${list(columns)} on sheet “${sheet}” are multiples of the points of an item; perhaps they are scores and not counts. Check them.`,
  "counts-shown-as-scores": ({ sheet, columns, shown }) =>
    `${list(columns)} on sheet “${sheet}” show${columns.length === 1 ? "s" : ""} “${short(shown)}”, which is how scores are written, and not counts. If they are scores, turn them into items by the points of each, or choose the column of counts; if they are counts, confirm.`,
  "hidden-columns": ({ sheet, columns }) =>
    `Some columns of sheet “${sheet}” that are used are hidden: ${list(columns)}. Check that they should be.`,
  "column-twice": ({ sheet, column }) =>
    `Column “${column}” of sheet “${sheet}” was chosen twice. Choose another one for one of the two.`,
} satisfies Partial<FindingWords>;

const SCORES = {
  "as-proposed": () => "Scores; turn them into items by the points of each",
  accept: () => "They are counts",
};

/** Buttons of theirs that say more than the usual ones. */
export const columnsAnswers: AnswerWords = {
  "missing-column": {
    accept: () => "It adopted every item of the list",
    columns: ({ headings }) => `Add ${headings.map((heading) => `“${heading}”`).join(", ")} up`,
  },
  "counts-like-scores": SCORES,
  "counts-shown-as-scores": SCORES,
  "items-for-points": { accept: () => "It holds points", "leave-out": () => "Do not use it" },
  "counts-in-measure": { "as-proposed": () => "Turn them into items", accept: () => "Count them as they stand" },
  "items-taken-off": {
    "as-proposed": () => "Not yet; take them off",
    name: ({ name }) => `Take them off the counts of “${name}”`,
    accept: () => "Count as it stands",
  },
  "column-other-period": { accept: () => "Use them" },
  "unknown-points": { accept: () => "They do not count" },
};
