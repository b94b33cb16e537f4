import { gallery } from "./gallery";
import type { CliTexts } from "../cli";
import { several } from "./several";

/** The ready schemes. */
const NAMES = Object.keys(gallery).join("、");

/** What the command line says beside findings and errors. */
export const cli: CliTexts = {
  usage: [
    "Usage: npm run bulletin -- [WORKBOOK …] [options] (or: npx adoption-bulletin [WORKBOOK …] [options])",
    "  Scores and ranks units by adopted items (or by a log) and writes the appendix sheets. Without a workbook it takes",
    "  the one in samples/; several are added up by unit. Workbooks (.xlsx, .csv; .xls, .et, .xlsb, .ods and tables of web pages,",
    "  too) are only read.",
    "  --sheet NAME     sheet to read; several are added up by unit; '*' is all visible ones (default: the one in view)",
    "  --by-month       one set of appendices for each month of several sheets or workbooks, instead of their sums",
    "  --range RANGE    part of the sheet to read, such as A3:D40, A:D, 2:40",
    "  --previous FILE  appendices of the last period, to carry scores forward",
    "  --answers FILE   answers to findings (JSON; ids of questions are in the output of --json)",
    "  --period TEXT    period, such as 1-3月 (default: from the sheet's title)",
    `  --scheme SCHEME  a ready one (${NAMES}),`,
    "                   or a file in JSON (default: the one that the headings fit)",
    "  --settings FILE  an office's settings (scheme, facts, groups of units; --scheme, --facts and --answers go before)",
    "  --out FILE.xlsx  new workbook (default: in out/, in place of the last one unless that was changed)",
    "  --docx FILE.docx also write the bulletin in Word: text and appendices (default for the sample: in out/)",
    "  --facts FILE     what the text says and no table does (JSON, see docs/notice.md; default for the sample: its own)",
    "  --learn FILE     set up a scheme from a published bulletin, saying what it shows and what it leaves open;",
    "                   workbooks before it are the counts it was made from, where they are at hand",
    "  --points NAME=N  points of an item (0: does not count), once for each: of an office that has no scheme yet by its",
    "                   columns or the sites that its log names; also what --learn leaves open",
    "  --same NAME=NAME two words for one of them",
    "  --save FILE.json save that scheme, for --scheme FILE.json the next time",
    "  --force          overwrite the files of --out, --docx and --save",
    "  --json           print all data for other programs",
    "  --lang zh|en     Chinese or English",
    "Exit status: 0 done; 1 something must be settled; 2 wrong use, or a file that cannot be used.",
  ].join("\n"),
  wrongUse: (words) => `Not understood: ${words}`,
  refused: (words, why) => `${words} cannot be used: ${why}.`,
  unknownName: (known) => `no table has this name, but ${known.join(", ")}`,
  noFile: (path) => `There is no file “${path}”. Check the path.`,
  cannotRead: (path, cause) => `“${path}” cannot be read: ${cause}`,
  notJson: (path, why) => `“${path}” is no valid JSON (${why}). Check it.`,
  exists: (path) => `“${path}” exists and was not overwritten. Add --force to overwrite it, or choose another name.`,
  isSource: (path) => `“${path}” is a file to read and will not be written. Choose another name.`,
  sameOutput: (path, other) =>
    `“${path}” and “${other}” are the same file, which cannot hold both. Choose another name.`,
  cannotWrite: (path, cause, done) =>
    `“${path}” was not written: ${cause} ${done.length > 0 ? `“${done.join("”, “")}” is a new file already; please check it.` : "All files are as they were."}`,
  causes: {
    full: () => "the disk (or your share of it) is full. Make room and try again.",
    beyondLimit: () => "the file would be larger than this system allows. Raise the limit and try again.",
    noRight: () => "you have no right to this file or folder. Choose another place, or ask your administrator.",
    readOnly: () => "the disk can only be read. Choose another place.",
    nameTooLong: () => "the name is too long. Choose a shorter one.",
    isFolder: () => "it is a folder. Add the name of a file.",
    noFolder: () => "its folder cannot be made, or was moved away. Check the path.",
    notRegular: () => "it is no ordinary file (a pipe or a device). Choose another.",
    inUse: () => "it is open in another program (such as Excel), or you have no right to it. Close it and try again.",
    tooLarge: (why) => `the file is too large (over ${why}). Keep only what is needed.`,
    other: (why) => `the system says: ${why}.`,
  },
  kept: (path, as) =>
    `“${path}” is not as it was last generated (somebody may have changed it); it was kept as “${as}”.`,
  tooLong:
    "The text does not fit on one page, even with the closest lines and type, and was set as usual. Shorten it, or take onePage out of the facts.",
  reading: (name) => `Reading ${name} …`,
  writing: (name) => `Writing ${name} …`,
  sayPoints: (names) =>
    `What an item of ${names.join(", ")} gives is said by --points ${names[0]}=POINTS (once for each; 0 does not count; --same WORD=NAME for two words for one). With --save scheme.json it is kept for --scheme scheme.json.`,
  noColumns:
    "Neither a column of items nor a site was found on the sheet. Choose another sheet, or a scheme with --scheme.",
  read: (sheet, period) => `Read sheet “${sheet}”, period: ${period === "" ? "(none)" : period}`,
  sums: (units, adopted, score) =>
    [
      several(units, "unit"),
      ...adopted.map(({ name, count }) => `${count} adopted by ${name}`),
      several(score, "point"),
    ].join(", "),
  all: "In all: ",
  contributions: "Adopted items on each sheet (added up by unit; please check)",
  unit: "Unit",
  together: "Sum",
  lists: {
    submittedNothing: "submitted nothing",
    noneAdopted: "submitted, none adopted",
    nothingAdopted: "nothing adopted",
    best: "first",
    last: "last",
  },
  answered: (answer) => ` (chosen: ${answer})`,
  settleFirst: (open) =>
    `${several(open, "matter")} must be settled first; no workbook was written. Put the source right and run it again, or give the answers in a file to --answers; --json lists the ids and the possible answers.`,
  written: (path) => `Written: ${path}`,
};
