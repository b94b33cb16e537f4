import type { NoticeTexts } from "../zh/notice";

export const notice: NoticeTexts = {
  heading: "Text of the Bulletin",
  summary: "fill in, copy, save as Word",
  loadFacts: "Load Facts…",
  factsLoaded: (file) => `“${file}” was loaded.`,
  copy: "Copy the Text",
  copied: "The text was copied.",
  save: "Save as Word",
  saved: (file) => `Handed to the browser: ${file}`,
  stopped: "Nothing was saved or copied: something in the form cannot be used yet. Correct it first.",
  cannotSave: "Excel for Mac saves no files from here. Copy the text, or use the stand-alone page.",
  notJson: (file, why) => `“${file}” is no file of facts (${why}). Check it and load it again.`,
  byMonth:
    "The text is about one period. Now each month has a set of its own: for the text of one month choose its sheet alone under Source; for one of all of them choose “Added up”.",
  documentName: "通报",
};
