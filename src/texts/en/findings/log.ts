import type { AnswerWords, FindingWords } from "../../findings";
import { short } from "../../short";
import { cellList, list, where } from "./phrases";
import { several } from "../several";

/** Of logs (台账). */
export const log = {
  "log-unclear-mark": ({ places, units, column, found, cells }) =>
    `${where(places)}: “${column}” of ${cells > 1 ? `${cells} items (${list(units)})` : `this item of “${units.join("")}”`} is “${found}”, which does not tell whether it was adopted. Choose, or change it to 是 or 否.`,
  "log-all-adopted": ({ sheet, site }) =>
    `A log on “${sheet}” has no marks. By its title or the name of the sheet every item of it counts as adopted by “${site}”; how many were submitted it does not tell. Please check.`,
  "log-by-section": ({ sheet, places, sites }) =>
    `Captions of the log “${sheet}” name sites (${cellList(places)}), and the items below each count as adopted by it: ${sites.map(({ name, rows }) => `${name} ${rows}`).join(", ")}. Please check.`,
  "log-unknown-section": ({ sheet, places, found, items }) =>
    found === ""
      ? `${several(items, "item")} of the log “${sheet}” ${items === 1 ? "stands" : "stand"} above the first caption that names a site (${cellList(places)}). Choose which site adopted ${items === 1 ? "it" : "them"}, or add a caption.`
      : `Under the caption “${short(found)}” of the log “${sheet}” ${items === 1 ? "is 1 item" : `are ${items} items`} (${cellList(places)}); it names no site of the scheme. Choose which site ${items === 1 ? "it is" : "they are"} of, or that ${items === 1 ? "it does" : "they do"} not count.`,
  "log-sections-adopted": ({ sheet, places, found }) =>
    `Captions of the log “${sheet}” name sites (${list(found.map(short))}; ${cellList(places)}), but nothing says that the items below them were adopted. Choose whether all of them were.`,
  "log-section-differs": ({ sheet, column, rows }) =>
    `In the log “${sheet}”, “${column}” of ${several(rows.length, "item")} names another site than the caption above (${list(rows.map(({ cell, named, caption }) => `${cell} says “${short(named)}” under “${short(caption)}”`))}). Correct them, or choose which is right.`,
  "log-named-sites": ({ sheet, column }) =>
    `The column “${column}” of the log “${sheet}” names sites; each item counts as adopted by those that stand there. Please check.`,
  "log-site-columns": ({ sheet, site, columns }) =>
    `The log “${sheet}” has ${columns.length} columns of ${site} (${list(columns.map((column) => `“${short(column)}”`))}); an item that is marked in any of them counts once. Please check.`,
  "log-proof-differs": ({ sheet, places, column, site }) =>
    `${several(places.length, "item")} of the log “${sheet}” ${places.length === 1 ? "has" : "have"} a “${column}” (${cellList(places)}), but ${places.length === 1 ? "is" : "are"} not marked as adopted by ${site ?? "any site"}. Correct it, or choose.`,
  "log-remark-names": ({ sheet, places, site, found }) =>
    `Beside ${several(places.length, "item")} of the log “${sheet}” stands “${short(found)}” or the like (${cellList(places)}), but ${places.length === 1 ? "it is" : "they are"} not marked as adopted by ${site}. Correct it, or choose.`,
  "log-site-above": ({ sheet, places, column, found }) =>
    `“${column}” of ${several(places.length, "item")} of the log “${sheet}” says “${found}” or the like (${cellList(places)}). If the log was sorted since, that is not what stands above. Fill the sites in, or confirm that they are those of the item above.`,
  "log-sites-once": ({ sheet, places, column, named }) =>
    `In the log “${sheet}” only ${several(named.length, "cell")} of “${column}” ${named.length === 1 ? "names" : "name"} a site (${list(named.map(({ cell, site }) => `${cell} ${short(site)}`))}); ${several(places.length, "item")} below ${places.length === 1 ? "has" : "have"} none (${cellList(places)}). Fill the sites in, or choose whether they are those above, or nobody adopted these items.`,
  "log-several-titles": ({ sheet, places, column, titles }) =>
    `${several(places.length, "cell")} of “${column}” in the log “${sheet}” ${places.length === 1 ? "seems" : "seem"} to hold several titles (${cellList(places)}), ${titles} in all. Choose whether each is an item.`,
  "log-lists-shared": ({ sheet, places, column }) =>
    `${several(places.length, "row")} of the log “${sheet}” ${places.length === 1 ? "has" : "have"} several titles in “${column}” (${cellList(places)}) and several units beside them, so that nobody can tell whose each is. Write one row for each title, with its unit and the sites that adopted it, and try again.`,
  "log-titles-by-site": ({ sheet, column }) =>
    `Titles stand in the column “${column}” of “${sheet}”, with a row for each unit, so that nobody can tell how many items a cell holds. Confirm that each holds one; else write a row for each unit with a count for each site, or a log with a row for each item: its title, its unit and the sites that adopted it in a column each, and try again.`,
  "log-only-crosses": ({ sheet, found, cells }) =>
    `In the log “${sheet}” nothing but “${found}” stands in the columns of adoption (${several(cells, "cell")}), not one √ or 是, so that it may mean adopted as well as not adopted. Choose one.`,
  "log-other-medium": ({ places, units, column, found, cells }) =>
    `${where(places)}: the column “${column}” of ${cells > 1 ? `${cells} items (${list(units)})` : `this item of “${units.join("")}”`} says “${found}”, which looks like another medium. Was it adopted by ${column}? Choose, or move it to a column of its own.`,
  "log-names-differ": ({ sheet, column, rows }) =>
    `In the log “${sheet}”, “${column}” of ${several(rows.length, "item")} names other sites than are marked (${list(rows.map(({ cell, named }) => `${cell} says “${short(named)}”`))}). Correct them, or choose which is right.`,
  "log-figures-differ": ({ sheet, marks, column, rows }) =>
    `In the log “${sheet}”, “${column}” contradicts “${marks}” for ${several(rows.length, "item")} (${list(rows.map(({ cell, figure, marked }) => `${cell} says ${figure}, marked as adopted by ${several(marked, "site")}`))}). Correct them, or choose which column is right.`,
  "log-scores-differ": ({ sheet, column, rows }) =>
    `In the log “${sheet}”, “${column}” of ${several(rows.length, "item")} is not what the marks give (${list(rows.map(({ cell, found, expected }) => `${cell} says ${found}, the marks give ${expected}`))}). Correct the marks or the scores, or confirm that the marks are right.`,
  "log-unknown-name": ({ places, column, found, cells }) =>
    `${where(places)}: “${column}” is “${found}”${cells > 1 ? ` for ${cells} items` : ""}, which the scheme does not have. Choose what it is; if it is always written so, add it to the aliases in the scheme.`,
  "log-no-kind": ({ places, kinds, items }) =>
    `${where(places)}: ${several(items, "item says", "items say")} no kind, and did not count as ${list(kinds)}.`,
  "log-unknown-kind": ({ places, site, found, cells }) =>
    `${where(places)}: ${found === "" ? `${several(cells, "item")} of ${site} ${cells === 1 ? "has" : "have"} no kind` : `the kind of ${several(cells, "item")} of ${site} is “${found}”`}, for which the scheme has no points. Choose what ${cells === 1 ? "it is" : "they are"}.`,
  "log-joint": ({ places, found }) =>
    `${where(places)}: ${several(found.length, "item is", "items are")} of several units (${list(found)}), and the scheme does not say what each gets. Choose.`,
  "log-maybe-joint": ({ places, found }) =>
    `${where(places)}: ${several(found.length, "item has", "items have")} what looks like several units in one cell (${list(found)}). Part them with 、, or choose how they count.`,
  "log-no-part": ({ places, found }) =>
    `${where(places)}: ${several(found.length, "joint item does", "joint items do")} not say the part of each unit, or the parts do not make 1 (${list(found)}). Write them as “甲局0.6、乙局0.4”, or choose.`,
  "log-item-again": ({ sheet, places, titles, byTier, most }) =>
    `In the log “${sheet}” one unit has several rows with one title (${list(titles)}; ${cellList(places)}). The scheme counts an item ${howOften(byTier, most)}: are they one item?`,
  "log-item-twice": ({ sheet, places, titles }) =>
    `In the log “${sheet}” rows of one unit and one day have the same title and are marked as adopted by the same site (${list(titles.map(short))}; ${cellList(places)}), as if an item was written in twice. Choose whether it counts once, or each row by itself.`,
  "log-no-unit": ({ sheet, places, above }) =>
    above.length > 0
      ? `${several(places.length, "item")} of the log “${sheet}” ${places.length === 1 ? "has" : "have"} no unit (${list(above.map(({ cell, unit }) => `above ${cell} stands ${unit}`))}). Add it, or choose whether it is the unit above or ${places.length === 1 ? "the item does" : "the items do"} not count.`
      : `${several(places.length, "item")} of the log “${sheet}” ${places.length === 1 ? "has" : "have"} no unit (${cellList(places)}). Add it, or confirm that ${places.length === 1 ? "it does" : "they do"} not count.`,
  "log-unit-above": ({ sheet, found, cells }) =>
    `${several(cells.length, "item")} of the log “${sheet}” ${cells.length === 1 ? "has" : "have"} “${found}” or the like instead of a unit (${list(cells.map(({ cell, unit }) => `above ${cell} stands ${unit}`))}). If the log was sorted since, that is another unit. Fill the units in, or confirm the unit above.`,
  "log-persons": ({ sheet, names }) =>
    `The units of ${several(names.length, "item")} of the log “${sheet}” were written with persons, who were left off: ${list(names.map(({ found, name }) => `${short(found)} → ${name}`))}. Please check.`,
  "log-other-units": ({ sheet, places, column, read }) =>
    `${several(places.length, "item")} of the log “${sheet}” ${places.length === 1 ? "has" : "have"} a “${column}”, too, which is not used: only “${read}” counts. If both units are to count, write them into one cell of “${read}”, with 、 between them.`,
  "log-no-reviewer": ({ sheet, places, units }) =>
    `${several(places.length, "item")} of the log “${sheet}” ${places.length === 1 ? "has" : "have"} no reviewer, of ${list(units)}.`,
  "log-late": ({ sheet, places, units, days }) =>
    `${several(places.length, "item")} of the log “${sheet}” ${places.length === 1 ? "was" : "were"} submitted more than ${several(days, "day")} after the event (${cellList(places)}), of ${list(units)}.`,
  "log-same-title": ({ sheet, title, places }) =>
    `“${short(title)}” stands ${places.length} times in the log “${sheet}” (${cellList(places)}); all were counted. Check for repetition.`,
  "log-upper-only": ({ sheet, places, channel, own }) =>
    `${several(places.length, "item")} of the log “${sheet}” ${places.length === 1 ? "was" : "were"} adopted by ${channel} but not by ${own} (${cellList(places)}). Please check.`,
  "log-remark-against": ({ sheet, places, found }) =>
    `${several(places.length, "item")} of the log “${sheet}” ${places.length === 1 ? "is" : "are"} marked as adopted, but beside ${places.length === 1 ? "it" : "them"} stands “${short(found)}” (${cellList(places)}). Correct the log, or choose whether these items count.`,
  "log-comment-against": ({ sheet, places, found }) =>
    `${several(places.length, "item")} of the log “${sheet}” ${places.length === 1 ? "is" : "are"} marked as adopted, but ${places.length === 1 ? "has" : "have"} the comment “${short(found)}” (${cellList(places)}). Correct the log, or choose whether these items count.`,
  "log-struck-items": ({ sheet, places }) =>
    `${several(places.length, "item")} of the log “${sheet}” ${places.length === 1 ? "is" : "are"} marked as adopted, but struck out (${cellList(places)}). Choose whether these items count.`,
  "log-hidden-items": ({ sheet, places }) =>
    `${several(places.length, "item")} of the log “${sheet}” ${places.length === 1 ? "is" : "are"} marked as adopted, but in rows that are hidden or filtered away (${cellList(places)}). Choose whether these items count.`,
  "log-merged-marks": ({ sheet, places, column, found }) =>
    `${several(places.length, "item")} of the log “${sheet}” ${places.length === 1 ? "shares" : "share"} a merged cell of “${column}” with the row above (${cellList(places)}); it says “${short(found)}”, perhaps of the first row alone. Choose whether ${places.length === 1 ? "this item was" : "these items were"} adopted.`,
  "log-outside-period": ({ sheet, places, columns, periods }) =>
    `${list(columns.map((column) => `“${column}”`))} of ${several(places.length, "item")} of the log “${sheet}” ${places.length === 1 ? "is" : "are"} outside ${periods.join(", ")} (${cellList(places)}). Correct the days or the period, or choose whether these items count.`,
} satisfies Partial<FindingWords>;

/** Buttons of theirs that say more than the usual ones. */
export const logAnswers: AnswerWords = {
  "log-unclear-mark": {
    count: ({ value }) => (value > 1 ? `Adopted ${value} times` : value === 1 ? "Adopted" : "Not adopted"),
  },
  "log-only-crosses": {
    count: ({ value }) => (value === 1 ? "It means adopted" : "It means not adopted; none was"),
  },
  "log-unknown-section": { count: () => "It does not count" },
  "log-section-differs": { accept: () => "The captions are right", column: ({ heading }) => `“${heading}” is right` },
  "log-proof-differs": { name: ({ name }) => `Adopted by ${name}`, count: () => "Not adopted" },
  "log-remark-names": { name: ({ name }) => `Adopted by ${name}, too`, count: () => "Not adopted" },
  "log-site-above": { accept: () => "The site of the item above", count: () => "Not adopted" },
  "log-sites-once": { accept: () => "The site above", count: () => "Blank ones were not adopted" },
  "log-titles-by-site": { accept: () => "Each cell holds one item" },
  "log-several-titles": { accept: () => "Each title is an item", count: () => "A cell is one item" },
  "log-sections-adopted": { accept: () => "All were adopted", count: () => "Not adopted: do not count them" },
  "log-other-medium": {
    count: ({ value }) => (value > 1 ? `Adopted ${value} times` : value === 1 ? "Adopted" : "Not adopted"),
  },
  "log-merged-marks": { count: ({ value }) => (value === 1 ? "Adopted, too" : "Not adopted") },
  "log-names-differ": { accept: () => "The marks are right", column: ({ heading }) => `“${heading ?? ""}” is right` },
  "log-figures-differ": {
    column: ({ heading }) => `“${heading ?? ""}” is right`,
    name: ({ name }) => `The marks are not right; what has none was adopted by ${name}`,
  },
  "log-scores-differ": { accept: () => "The marks are right" },
  "log-unknown-name": { count: () => "It does not count" },
  "log-unknown-kind": { count: () => "It does not count" },
  "log-maybe-joint": { unit: () => "It is the name of one unit" },
  "log-joint": { unit: () => "It is the name of one unit" },
  "log-item-again": { accept: () => "They are one item; count it once" },
  "log-item-twice": {
    accept: () => "It was written in twice; count it once",
    apart: () => "They are several; count each",
  },
  "log-unit-above": { accept: () => "It is the unit above", "leave-out": () => "They do not count" },
  "log-struck-items": { accept: () => "Count them all the same", "leave-out": () => "They do not count" },
  "log-hidden-items": { accept: () => "Count them all the same", "leave-out": () => "Only what can be seen" },
  "log-comment-against": { accept: () => "Count them all the same", "leave-out": () => "They do not count" },
  "log-remark-against": { accept: () => "Count them all the same", "leave-out": () => "They do not count" },
  "log-outside-period": { accept: () => "Count them all the same", "leave-out": () => "They do not count" },
  "log-no-unit": { accept: () => "It is the unit above", "leave-out": () => "They do not count" },
};

/** How often an item counts that several channels adopted. */
function howOften(byTier: boolean, most: number | undefined): string {
  if (most === undefined) return byTier ? "once a level" : "once";
  return byTier ? `once a level, in ${most} levels at the most` : `in ${most} channels at the most`;
}
