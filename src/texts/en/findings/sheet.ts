import type { OtherFormat, Untold } from "../../../cells/grid";
import type { AnswerWords, FindingWords } from "../../findings";
import { short } from "../../short";
import { cellList, list, where } from "./phrases";
import { several } from "../several";

const FORMATS: Readonly<Record<OtherFormat, string>> = {
  xls: "an old Excel file (.xls)",
  et: "a WPS file (.et)",
  xlsb: "a binary Excel file (.xlsb)",
  ods: "an OpenDocument file (.ods)",
  xml: "an XML spreadsheet",
  page: "a web page with a table",
};

const UNTOLD: Readonly<Record<Exclude<Untold, "comments">, string>> = {
  merges: "which cells are merged",
  hidden: "which rows and columns are hidden",
  struck: "what is struck out, raised or indented",
};

/** Of a sheet as a whole. */
export const sheet = {
  "scheme-unknown": ({ sheet }) =>
    `The columns of sheet “${sheet}” are those of no ready scheme, and no scheme has been chosen. Say what an item of each column gives, choose a ready scheme, or make one from a table published before.`,
  "scheme-fits": ({ sheet, scheme }) =>
    `Sheet “${sheet}” names the sites of ${scheme}, so the scheme that ${scheme} has published is used. Choose another one if it is not yours.`,
  "scheme-usual": ({ scheme, points }) =>
    `No scheme has been chosen, so the usual one “${scheme}” is used: ${points.map(({ name, points: each }) => `${several(each, "point")} an item for ${name}`).join(", ")}. If your points differ, change them under Scheme, or choose another scheme.`,
  "scheme-taken": ({ scheme, points, fits }) =>
    `No scheme has been chosen. ${fits === "whole" ? "The headings fit" : "Some headings fit"} the ready scheme “${scheme}”: ${points.map(({ name, points: each }) => `${several(each, "point")} an item for ${name}`).join(", ")}. These points are examples: confirm them if they are yours, or change them, or choose another scheme.`,
  "no-header": ({ sheet, tables, isProse }) =>
    `Sheet “${sheet}” has no header row. It needs a unit column (单位) and columns of adopted counts. ${tables.length > 0 ? `Sheets that have a table: ${list(tables)}. Choose one of them.` : isProse ? "It seems to hold texts. Make a table of them and try again: a row for each item with its title (标题), its unit (报送单位) and the sites that adopted it (采用网站) in a column each; or, where they are counted, a row for each unit with a count for each site." : "Check it, or choose another sheet."}`,
  "bad-range": ({ sheet, found }) =>
    `The range “${found}” of sheet “${sheet}” is not an address such as A3:D40, A:D or 2:40. Correct it, or leave it blank for the whole sheet.`,
  transposed: ({ sheet }) =>
    `In sheet “${sheet}” units stand across and figures down. Copy it, use Paste Special → Transpose so that each unit has a row, and try again.`,
  "pivot-counts-rows": ({ places, column }) =>
    `${where(places)}: the pivot table shows “${short(column)}”, the number of rows and not the sum of the counts. If it should be their sum, change the value field to Sum and try again; if each row is one item, count the rows.`,
  "sites-down": ({ sheet, site, count }) =>
    `Sheet “${sheet}” has a row for each unit and site, which “${site}” names. Give each unit one row and each site a column, and try again: for instance by a pivot table with the units as rows, “${site}” as columns and the sum of “${count}” as values; then read its sheet.`,
  "log-units-from": ({ sheet, found }) =>
    `Sheet “${sheet}” looks like a log with a row for each item, but has no column of units. ${list(found.map(({ column, units }) => `“${short(column)}” seems to hold units (${units.join(", ")}, …)`))}. Choose where the units stand, or add a column “报送单位” and try again.`,
  "log-lacks-column": ({ sheet, site, lacks }) =>
    lacks === "unit"
      ? `Sheet “${sheet}” looks like a log with a row for each item${site === "" ? "" : ` (“${site}” names the sites)`}, but no column is known to hold the units. Add one with the heading “报送单位”, write the unit of each item there, and try again; if there is one, change its heading to that.`
      : `Sheet “${sheet}” looks like a log with a row for each item (“${site}” names the sites), but no column is known to hold the titles. Add one with the heading “标题”, write the title of each item there, and try again; if there is one, change its heading to that. If there are no titles and each row is an item, confirm that.`,
  "sites-turned": ({ sheet, site, count, sites }) =>
    `Sheet “${sheet}” has a row for each unit and site: “${count}” was counted for the site that “${site}” names, ${sites.map(({ name, rows }) => `${name} in ${several(rows, "row")}`).join(", ")}. A site that a unit has no row for counts as 0. Please check.`,
  "unknown-site": ({ sheet, places, units, column, found, rows }) =>
    found === ""
      ? `${several(rows, "row")} of sheet “${sheet}” ${rows === 1 ? "has" : "have"} no “${column}” (${cellList(places)}: ${list(units)}), so nobody knows for which site the items are. Write it into the sheet, or choose which it is.`
      : `“${column}” is “${short(found)}” in ${several(rows, "row")} of sheet “${sheet}” (${cellList(places)}), which the scheme does not have. Choose what it is, or that it does not count; if it is always written so, add it to the aliases in the scheme.`,
  "rows-outside-period": ({ sheet, places, column, found, period }) =>
    `“${column}” is ${list(found.map((text) => `“${short(text)}”`))} in ${several(places.length, "row")} of sheet “${sheet}”, outside ${period} (${cellList(places)}). Correct the months or the period, or choose whether these rows count.`,
  "sites-sum-differs": ({ sheet, column, differences }) =>
    `“${column}” of sheet “${sheet}” is not the sum of the sites in ${several(differences.length, "place")} (${list(differences.map(({ at, unit, found, expected }) => `${at.cell} ${unit} ${found}, the sites give ${expected}`))}). Find out which figure is wrong, or confirm that the figures of the sites decide.`,
  "too-many-units": ({ sheet, of, count, most }) =>
    of === "logs"
      ? `Sheet “${sheet}” has headings of ${several(count, "log")}, more than the ${most} that are read in one go, and was not read. Check whether something else got among the headings, or part the sheet into several, and try again.`
      : of === "characters"
        ? `Sheet “${sheet}” has ${several(count, "character")} under its header, more than the ${most} that are read in one go, and was not read. No table of units has so much text: check that the sheet and its range are the right ones, or copy only the columns of units and counts to a new sheet, and try again.`
        : `Sheet “${sheet}” has ${several(count, of === "rows" ? "row" : "unit")} under its header, more than the ${most} that are read in one go, and was not read. Check that the sheet and its range are the right ones; if there are so many units, part them into several sheets and make the bulletin of each.`,
  "header-far-down": ({ sheet, row }) =>
    `The header of sheet “${sheet}” is in row ${row}, rather far down. Check that this is the table meant.`,
  "shape-untold": ({ sheet, what }) =>
    `It cannot be told ${what.map((each) => UNTOLD[each]).join(" or ")} in sheet “${sheet}”. Please check the figures.`,
  "comments-untold": ({ sheet }) =>
    `The comments of sheet “${sheet}” cannot be seen, or not all: this Excel is too old, or they are damaged in the file. Where one says that a figure is wrong or does not count, change the sheet first.`,
  "no-units": ({ sheet }) =>
    `There is no unit under the header of sheet “${sheet}”. Check which column holds the units.`,
  "hidden-in-view": ({ sheet, hidden }) =>
    `The file opens at the hidden sheet “${hidden}”; the visible sheet “${sheet}” was read. Check that it is the right one.`,
  "other-sheets": ({ sheet, names }) =>
    `Only “${sheet}” was read. Other sheets have tables too: ${list(names)}. Choose them as well if they are to be added.`,
  "wide-rows": ({ sheet, rows }) =>
    `${several(rows.length, "row")} of file “${sheet}” ${rows.length === 1 ? "has" : "have"} more cells than the headings or the other rows; a comma inside a number may have cut it in two: ${list(rows.map(({ row, text, joined }) => `row ${row} “${short(text)}”${joined === undefined ? "" : ` → “${short(joined)}”`}`))}. ${rows.some(({ joined }) => joined === undefined) ? "Mend the file and read it again; if it is right, go on." : "Read them as behind the arrows, or mend the file and read it again."}`,
  "open-quote": ({ sheet, lines, swallowed }) =>
    `“${sheet}” has quotation marks that are never closed, on line ${list(lines.map(String))}${swallowed > 1 ? `, which would make one cell of ${several(swallowed, "line")}` : ""}. They were read line by line as ordinary text. Correct the file and read it again; or go on if all is right.`,
  "converted-file": ({ sheet, format, read, sums }) =>
    `“${sheet}” is ${FORMATS[format]}, of which struck-out text, hidden parts and the like are not all known. ${several(read, "unit was", "units were")} read: ${sums.map(({ name, sum }) => `${name} ${sum}`).join(", ")}. Compare once with what you see in the file, and go on if it agrees; or save it as .xlsx and read that.`,
  uncalculated: ({ sheet, places, cells }) =>
    `${several(cells, "formula")} of sheet “${sheet}” ${cells === 1 ? "has" : "have"} never been calculated (${cellList(places)}), so ${cells === 1 ? "its figure means" : "their figures mean"} nothing. Open the file in Excel or WPS, save it, and try again.`,
  "hidden-rows": ({ sheet, rows, units }) =>
    `${several(rows, "unit")} of sheet “${sheet}” ${rows === 1 ? "is in a hidden or filtered row; it was" : "are in hidden or filtered rows; they were"} counted: ${list(units)}.`,
  "answers-unused": ({ ids }) =>
    `${several(ids.length, "answer was", "answers were")} not needed this time, perhaps since the sheet has changed: ${list(ids.map(short))}. Please check.`,
} satisfies Partial<FindingWords>;

/** Buttons of theirs that say more than the usual ones. */
export const sheetAnswers: AnswerWords = {
  "log-lacks-column": { accept: () => "Each row is an item" },
  "log-units-from": { column: ({ heading }) => `The units stand in “${heading}”` },
  "wide-rows": { "as-proposed": () => "Put the parts together", accept: () => "Go on without them" },
  "open-quote": { accept: () => "It is ordinary text" },
  "converted-file": { accept: () => "The sums agree" },
  "pivot-counts-rows": { accept: () => "Each row is one item" },
  "unknown-site": { count: () => "It does not count", "leave-out": () => "They are no unit’s items" },
  "rows-outside-period": { "leave-out": () => "Leave these rows out", accept: () => "Count them" },
  "sites-sum-differs": { accept: () => "The sites decide" },
  "hidden-rows": { "leave-out": () => "Count visible rows only", accept: () => "Count all rows" },
};
