import type { SourceSheetTexts } from "../zh/sourceSheet";

export const sourceSheet: SourceSheetTexts = {
  heading: "Source sheet",
  headingOf: (sheet) => `Source sheet: ${sheet}`,
  marked: (cells) =>
    cells === 0
      ? "No cells to check."
      : `Marked cells to check: ${cells}. Click one to see why; where there is a field, type the number and press Enter.`,
  count: (cell) => `Number of items in ${cell}`,
  doubtful: (cell, text) => `${cell} ${text === "" ? "blank" : text}, see why`,
  comment: (texts, isResolved) => `Comment${isResolved ? " (resolved)" : ""}: ${texts.join(" → ")}`,
  moreColumns: (columns) => `Columns further right that are not shown: ${columns}.`,
};
