import { factsErrors, factsProblem } from "./factsErrors";
import { figureKey } from "../figureKey";
import type { NoticeFormTexts } from "../zh/noticeForm";

const FIGURES: Readonly<Record<string, string>> = {
  submitted: "items submitted",
  adopted: "items adopted",
  rate: "adoption rate",
};

/** The same as clerks write them, and what they call channels. */
const FIGURES_TYPED: Readonly<Record<string, string>> = {
  报送: "submitted",
  采用: "adopted",
  未采用: "not adopted",
  采用率: "adoption rate",
  得分: "score",
};
const LEVELS: Readonly<Record<string, string>> = { 本级: "own channel", 上级: "upper channels", 全部: "all channels" };

const STATES: Readonly<Record<string, string>> = {
  nothingSubmitted: "nothing submitted",
  noneAdopted: "none adopted of those submitted",
  nothingAdopted: "nothing adopted",
};

export const noticeForm: NoticeFormTexts = {
  preview: "Text",
  alsoSheet: "Write the text to a sheet 通报, too",
  notInEffect: (label) => `“${label}” cannot be used yet and has not changed the text. The reason stands below it.`,
  cannotMake: (label) => `“${label}” does not fit the table, so there is no text. The reason stands below it.`,
  factsErrors,
  factsProblem,
  problem: (label, why) => `${label} ${why}`,
  otherPeriod: (period) =>
    `The words of “${period}” are kept; its items submitted, former figures, problems and date are not. Fill in this period's.`,
  keepFigures: "It is the same period: keep all",
  missing: "Not filled in yet: ",
  figures: "Items submitted",
  total: "In all",
  ofGroup: (group) => `By ${group}`,
  counted: (count) => `The table says ${count}`,
  figuresHint: "Leave out what is not known; the text leaves it out, too.",
  dropGroups: "Drop groups that are gone",
  heads: "Title, addressees, basis",
  title: "Title",
  titleHint: "Made up where empty. Lines are kept as you break them.",
  site: "Subject",
  siteHint: (usual) => `Such as a web site; “${usual}” where empty.`,
  addressee: "Addressees",
  addresseeHint: "Without the colon; 各单位 where empty.",
  basis: "Documents it goes by",
  onePerLine: "One a line.",
  former: "Last period, last year",
  previousFigures: "Last period",
  lastYearFigures: "A year ago",
  periodName: (period) => (period === "previous" ? "上期" : "去年同期"),
  formerName: (heading) => `${heading} is called`,
  formerFigure: (key) => {
    const { figure, scope } = figureKey(key);
    const of = scope.map((name) => LEVELS[name] ?? name).join(", ");
    return (FIGURES_TYPED[figure] ?? figure) + (of === "" ? "" : ` (${of})`);
  },
  formerNameHint: (period) => (period === "previous" ? "Such as 上月 or 上季度." : "Such as 去年同期."),
  formerHint:
    "Only what the text needs. A rate is a percentage such as 42.8; without it, it is worked out from what was adopted and submitted.",
  wanted: "The text needs this figure.",
  sections: "How the text is laid out",
  usualSections:
    "An opening and the usual three parts. To do without headings, have more paragraphs or another ending, lay them out yourself.",
  ownSections: "Lay Out the Parts",
  sectionsHint: "The parts of the text from top to bottom. Those with a heading are numbered; empty ones are left out.",
  section: (number) => `Part ${number}: `,
  sectionHeading: "heading",
  sectionHeadingHint: "Optional, without its number.",
  paragraphs: "text",
  paragraphsHint: "A paragraph a line.",
  items: "numbered requirements",
  itemsHint: "One a line; its heading ends at the first 。",
  addSection: "Add a Part",
  removeSection: (number) => `Remove part ${number}`,
  backToUsualSections: "Back to the Usual Three Parts",
  openingPlaceholder: "{openingText}",
  situationPlaceholder: "{situationText}",
  problemsPlaceholder: "{problemsText}",
  insert: "Insert a figure or list…",
  insertInto: (label) => `Insert a figure or list into “${label}”`,
  seek: "Search, such as 采用",
  nothingFound: "There is none like that. It can be typed; see docs/notice-text.md.",
  insertHint: "Change the words in it as you like: 前3 to 前5, another group or channel.",
  noFigure: (why) =>
    `not now: ${why.replace(/^holds \{[^}]*\} \(character \d+\), (for which there is no figure: |which )?/, "")}`,
  offer: ({ about, group, channel }) => {
    const of = [group, channel].filter((name) => name !== undefined).join(", ");
    const behind = of === "" ? "" : ` (${of})`;
    switch (about.is) {
      case "plain":
        return noticeForm.meanings[about.name];
      case "figure":
        return `${FIGURES[about.figure] ?? about.figure}${behind}`;
      case "average":
        return `${FIGURES[about.figure] ?? about.figure}, average of a unit${behind}`;
      case "share":
        return `${FIGURES[about.figure] ?? about.figure}, share of all${behind}`;
      case "item":
        return `items of ${about.item}`;
      case "units":
        return `number of units${about.state === "all" ? "" : ` with ${STATES[about.state] ?? about.state}`}${behind}`;
      case "list":
        return `units with ${STATES[about.state] ?? about.state}${behind}`;
      case "first":
      case "last": {
        const by = about.figure ? `by ${FIGURES[about.figure] ?? about.figure}, with figures` : "by rank";
        return `${about.is} three units ${by}${behind}`;
      }
      case "change":
        return `${FIGURES[about.figure] ?? about.figure}, change against ${about.period === "previous" ? "the last period" : "last year"}${behind}`;
    }
  },
  problems: "Problems",
  problemsHint: "One a line; the section is left out where there are none.",
  suggested: "Suggested by the check; change it freely. One a line; none leaves the section out.",
  useSuggested: "Use the Suggestions",
  requirements: "Requirements",
  requirement: (number) => `Requirement ${number}`,
  requirementHeading: "Heading",
  requirementText: "Text",
  points: "Points (optional)",
  newRequirement: "新的要求",
  addRequirement: "Add a Requirement",
  remove: (name) => `Remove “${name}”`,
  usualRequirements: "Back to the Usual Ones",
  signature: "Offices, date, remark",
  offices: "Issuing offices",
  officesHint: "One a line, from top to bottom; with （代章） where that is to be printed.",
  seal: "With a seal",
  date: "Date of issue",
  dateHint: "Such as 2023-04-13.",
  remark: "Remark",
  remarkHint: "Without brackets, such as 此件主动公开.",
  paper: {
    heading: "Red head, colophon, one page",
    summary: ({ redHead, colophon, onePage }) =>
      [redHead && "red head", colophon && "colophon", onePage && "one page"].filter(Boolean).join(", ") || "none",
    hint: "For the Word document alone: the sheet 通报 and the copied text have none of it. Leave it blank where the paper has a printed head.",
    issuers: "Issuing office in red (发文机关标志)",
    issuersHint: "The words of the red head, such as ×××市人民政府办公室文件; one a line. Blank: no red head.",
    number: "Document number (发文字号)",
    numberHint: "Such as 扎政办发〔2023〕12号; its place stays free as long as it is blank.",
    copies: "Copies to (抄送)",
    copiesHint: "One a line, without 抄送 and the full stop.",
    office: "Printing office (印发机关)",
    officeHint: "Blank: no colophon.",
    printed: "Date of printing (印发日期)",
    onePage: "Text on one page",
    onePageHint: "From the title to the remark: lines come closer first, then the type is 小三.",
  },
  tooLong:
    "The text is too long for one page, even with the closest lines and 小三 type, and is set as usual. Shorten it, or do not ask for one page.",
  advanced: "Advanced: the wording",
  advancedHint:
    "{ } holds a placeholder. A passage in [ ] is left out when a placeholder in it is unknown or zero; what follows | then stands instead.",
  usualTemplates: "Back to the Usual Wording",
  placeholders: "Placeholders",
  placeholder: (name) => name,
  saveFacts: "Export Facts…",
  copyFacts: "Copy Facts",
  factsCopied: "The facts were copied; paste them into a text file to keep them.",
  factsName: "notice-facts",
  kept: "Kept in this workbook. The stand-alone page forgets it when it is closed; export the facts to keep them.",
  templates: {
    title: "Title",
    addressee: "Addressees",
    opening: "Opening",
    situationHeading: "Heading of part 1",
    situation: "Part 1",
    problemsHeading: "Heading of part 2",
    requirementsHeading: "Heading of part 3",
    submittedGroup: "One group in {submittedByGroup}",
    adoptedGroup: "One group in {adoptedByGroup}",
    upperChannel: "One channel in {upperByChannel}",
    upperGroup: "One group of that channel",
    increase: "More than before",
    decrease: "Fewer than before",
    same: "As many as before",
  },
  meanings: {
    period: "period, such as 1-3月",
    quarter: "its name, such as 第一季度",
    year: "its year, such as 2023年, where the sheet says it",
    site: "subject",
    own: "the own channel",
    basis: "documents it goes by",
    units: "units in the appendices",
    submitted: "items submitted",
    submittedByGroup: "items submitted by group, if two or more",
    submittedOnlyGroup: "the group, if only one submitted",
    submittedChange: "change since the last period",
    adopted: "items adopted by the own channel",
    adoptedByGroup: "items adopted by group, if two or more",
    adoptedOnlyGroup: "the group, if only one was adopted",
    adoptedChange: "change since the last period",
    upper: "items adopted by upper channels",
    upperByChannel: "the same by channel",
    rate: "adoption rate",
    submittedNothing: "units that submitted nothing",
    noneAdopted: "units that submitted items, none of them adopted",
    nothingAdopted: "units without an adopted item",
    best: "the first units of every group",
    last: "the last units of every group",
    openingText: "the opening paragraph (in sections of your own only)",
    situationText: "the text of the first part (in sections of your own only)",
    problemsText: "the text of the problems (in sections of your own only)",
    group: "group (only in the wording of one group)",
    channel: "channel (only in the wording of one channel)",
    count: "items (only in the wording of a group, channel or change)",
    groups: "groups (only in the wording of one channel)",
    previous: "last period (only in the wording of a change)",
  },
};
