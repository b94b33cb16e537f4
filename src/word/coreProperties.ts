import { escaped } from "./xml";

/** The library writes the current time otherwise; the same notice must make the same file. */
const WRITTEN = "1980-01-01T00:00:00Z";

/** The part of a .docx file that says who made it and when: nobody, and no particular time. */
export function coreProperties(title: string): { path: string; data: string } {
  return {
    path: "docProps/core.xml",
    data: [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
      `<dc:title>${escaped(title)}</dc:title><dc:creator></dc:creator><cp:lastModifiedBy></cp:lastModifiedBy>`,
      `<dcterms:created xsi:type="dcterms:W3CDTF">${WRITTEN}</dcterms:created>`,
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${WRITTEN}</dcterms:modified></cp:coreProperties>`,
    ].join(""),
  };
}
