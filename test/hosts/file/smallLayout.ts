import type { CellStyle, SheetLayout } from "../../../src/layout/sheetLayout";

const plain: CellStyle = {
  font: "仿宋_GB2312",
  size: 12,
  bold: false,
  horizontal: "center",
  vertical: "center",
  wrap: false,
  border: true,
  asText: false,
};

/** An appendix of two units, with `changes` made to it. */
export function smallLayout(changes: Partial<SheetLayout> = {}): SheetLayout {
  return {
    name: "附件1",
    rows: [
      ["附件1", "", ""],
      ["信息采用情况统计表", "", ""],
      ["排名", "单位", "得分"],
      [1, "水利局", 180],
      [2, "公安局", 135.5],
      ["注:采用一条计5分。", "", ""],
    ],
    areas: [
      { area: { row: 0, column: 0, rows: 1, columns: 3 }, style: "mark" },
      { area: { row: 1, column: 0, rows: 1, columns: 3 }, style: "title" },
      { area: { row: 2, column: 0, rows: 1, columns: 3 }, style: "header" },
      { area: { row: 3, column: 0, rows: 2, columns: 1 }, style: "number" },
      { area: { row: 3, column: 1, rows: 2, columns: 1 }, style: "text" },
      { area: { row: 3, column: 2, rows: 2, columns: 1 }, style: "number" },
      { area: { row: 5, column: 0, rows: 1, columns: 3 }, style: "note" },
    ],
    styles: {
      mark: { ...plain, font: "黑体", size: 16, horizontal: "left", border: false },
      title: { ...plain, font: "方正小标宋简体", size: 22, wrap: true, border: false },
      header: { ...plain, font: "黑体", bold: true, wrap: true },
      number: plain,
      text: { ...plain, horizontal: "left", wrap: true, asText: true },
      note: { ...plain, horizontal: "left", vertical: "top", wrap: true, border: false },
    },
    merges: [
      { row: 1, column: 0, rows: 1, columns: 3 },
      { row: 5, column: 0, rows: 1, columns: 3 },
    ],
    columnWidths: [42, 210, 63],
    rowHeights: [24, 48, 30, 24, 24, 20],
    repeat: { first: 2, last: 2 },
    freeze: 3,
    page: {
      orientation: "portrait",
      margins: { top: 104.9, bottom: 99.2, left: 79.35, right: 73.7, header: 36, footer: 72 },
      centerHorizontally: true,
      footer: { text: "— {page} —", font: "宋体", size: 14 },
    },
    ...changes,
  };
}
