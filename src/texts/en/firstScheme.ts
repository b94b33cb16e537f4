import type { FirstSchemeTexts } from "../zh/firstScheme";
import { gallery } from "./gallery";
import { several } from "./several";

export const firstScheme: FirstSchemeTexts = {
  columnsFound: (channels, others) =>
    `This sheet has ${several(channels, "column")} of items${others > 0 ? ` and ${several(others, "column")} of other figures` : ""}. Say what an item of each gives, and put right what is not.`,
  sitesFound: (sites) =>
    `This sheet names ${several(sites, "site")}. Say what an item of each gives, and put right what is not; words for the same site get the same name.`,
  noColumns:
    "Neither a column of items nor a site was found on this sheet. Choose another sheet under Source, or one of the ways below.",
  columns: "Columns",
  column: (letter, heading) => (letter === "" ? heading : `${letter} ${heading}`),
  use: "Counts as",
  uses: {
    channel: "items",
    bonus: "bonus, cases",
    penalty: "penalty, cases",
    "bonus-points": "bonus, points",
    "penalty-points": "penalty, points",
    none: "nothing",
  },
  name: "Name",
  points: "Points each",
  fieldOf: (field, column) => `${column}: ${field}`,
  fromScores: (name, rows) =>
    `The points of “${name}” come from the scores on the sheet: ${several(rows, "row agrees", "rows agree")}. Check them.`,
  fromWords: (name, words) => `Points of “${name}” as the sheet says: “${words}”. Check them.`,
  said: {
    base: (points, words) => `Every unit has a base of ${several(points, "point")} (the sheet says “${words}”)`,
    most: (points, words) => `At most ${several(points, "point")} in all (the sheet says “${words}”)`,
    full: (points, words) =>
      `At most ${several(points, "point")} in all; more counts as that (the sheet says “${words}”)`,
  },
  groups: "Groups, an appendix each",
  groupsHint: "Groups of one name become one.",
  groupSize: (units) =>
    units.length === 0
      ? "A new group"
      : `${several(units.length, "unit")}: ${units.slice(0, 2).join(", ")}${units.length > 2 ? ", …" : ""}`,
  groupName: "Name of the group",
  newGroup: "New group",
  newGroupName: "新分组",
  endings: "Endings of names, such as 镇、街道",
  isOut: "Leave out",
  counted: (channels, all) =>
    channels.length === all ? `All ${several(all, "column")} count` : `Counts: ${channels.join(", ")}`,
  groupOf: (group) => `Columns that count for “${group}”`,
  remove: (name) => `Remove “${name}”`,
  lacking: {
    use: (column) => `Choose what “${column}” counts as.`,
    points: (column) => `The points of “${column}” have to be a number, and not negative.`,
    name: (column) => `“${column}” has no name.`,
    "same-name": (name) => `Two columns are called “${name}”. Change one.`,
    group: () => "Groups need names, and one at least has to stay.",
    channels: (group) => `No column counts for “${group}”.`,
  },
  confirm: "Use this scheme",

  ready: "Choose a ready scheme",
  readyHint: "Its points are examples: change them to your own under Scheme.",
  gallery,

  byExample: "Make one from a table published before",
  byExampleHint:
    "Choose the appendices of a former bulletin, on sheets of this workbook or in a file. Points, ranks and headings are found from them.",
  file: "From a file…",
  nothing: "There is no published appendix: it needs a column of units (单位) and columns of counts or scores.",
  lessons: (lessons) => `What it shows (${lessons})`,
  open: "What it leaves open, for you to say",
  pointsOf: (name) => `Points each for “${name}”`,
  same: (label, name) => `“${label}” is “${name}”`,
  differing: (rows) => `${several(rows, "row differs", "rows differ")}. Check them before you use this scheme.`,
  pointsLeft: (points) => `${several(points, "figure")} of points still to be filled in.`,
};
