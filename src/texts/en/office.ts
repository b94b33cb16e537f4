import type { OfficeTexts } from "../zh/office";

export const office: OfficeTexts = {
  offer: "Use your office’s settings from last time?",
  offered: (scheme, channels) => `This computer remembers “${scheme}” (${channels}).`,
  withFacts: "What the notice says comes along; submitted counts, date and problems have to be filled in anew.",
  use: "Use them",
  ignore: "Not here",
  forget: "Clear",
  damaged: "The settings that this computer remembers cannot be used any more. Clear them.",
  file: "Import office settings…",
  fileHint: "A file from “Export office settings” on another computer, or the file of a scheme.",
  heading: "Office settings",
  export: "Export office settings",
  kept: (scheme) =>
    `This computer remembers “${scheme}”, what the notice says, and groups of units, and offers them for the next workbook. They are kept on this computer only.`,
  notKept:
    "Once something is generated, this computer remembers the scheme, what the notice says, and groups of units, and offers them for the next workbook.",
  forgotten: "Cleared: this computer remembers them no more.",
  imported: (scheme) => `“${scheme}” is used now.`,
  exportHint: "For another computer or a successor: scheme, what the notice says, and groups of units in one file.",
};
