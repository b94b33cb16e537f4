import type { CellValue } from "../../src/cells/grid";
import { writeXlsx } from "hucre/xlsx";
import type { Cell as FileCell, CellStyle as FileStyle } from "hucre";
import { readTextGrid } from "../../src/hosts/file/text/textGrid";

/** Where the sample is kept, from the root of the project. */
export const SAMPLE_FILE = "samples/扎兰屯市2023年第一季度采用情况.xlsx";

/** The published figures that the sample is made of, from the root of the project. */
export const SAMPLE_SOURCE = "test/fixtures/zhalantun-2023q1/counts.csv";

const TITLE = "扎兰屯市政府门户网站2023年1-3月信息采用情况统计";
const WIDTHS = [6, 34, 14, 16, 16];

const line = { style: "thin" } as const;
const cellStyle: FileStyle = {
  font: { name: "宋体", size: 11 },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
  border: { top: line, right: line, bottom: line, left: line },
};
const headerStyle: FileStyle = { ...cellStyle, font: { name: "宋体", size: 11, bold: true } };
const unitStyle: FileStyle = { ...cellStyle, alignment: { horizontal: "left", vertical: "center", wrapText: true } };
const titleStyle: FileStyle = {
  font: { name: "宋体", size: 16, bold: true },
  alignment: { horizontal: "center", vertical: "center" },
};

/**
 * A workbook as a clerk keeps it: a merged title, headings, one numbered row for each unit and the sums as formulas.
 *
 * @param counts the bytes of SAMPLE_SOURCE: unit, group, and the adopted items of two websites
 */
export async function makeSample(counts: Uint8Array): Promise<Uint8Array> {
  const { values } = readTextGrid("counts.csv", counts);
  const [headings = [], ...units] = values;
  const rows = [
    [TITLE],
    ["序号", ...headings],
    ...units.map(([unit = "", group = "", own, upper], i) => [i + 1, unit, group, Number(own), Number(upper)]),
  ];
  return writeXlsx({
    sheets: [
      {
        name: "采用情况",
        columns: WIDTHS.map((width) => ({ width })),
        rowDefs: new Map([
          [0, { height: 36 }],
          [1, { height: 32 }],
        ]),
        cells: new Map([...styledCells(rows), ...totals(rows)]),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: WIDTHS.length - 1 }],
        pageSetup: { paperSize: "a4", orientation: "portrait", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      },
    ],
    defaultFont: { name: "宋体", size: 11 },
    properties: { modified: new Date("2023-04-03T00:00:00Z") },
  });
}

function* styledCells(rows: readonly (readonly CellValue[])[]): Iterable<[string, Partial<FileCell>]> {
  for (const [i, row] of rows.entries())
    for (const [j, value] of row.entries()) yield [`${i},${j}`, { value, style: styleAt(i, j) }];
}

function styleAt(row: number, column: number): FileStyle {
  if (row === 0) return titleStyle;
  if (row === 1) return headerStyle;
  return column === 1 ? unitStyle : cellStyle;
}

function* totals(rows: readonly (readonly CellValue[])[]): Iterable<[string, Partial<FileCell>]> {
  const at = rows.length;
  yield [`${at},0`, { style: headerStyle }];
  yield [`${at},1`, { value: "合计", style: headerStyle }];
  yield [`${at},2`, { style: headerStyle }];
  for (const [column, letter] of [
    [3, "D"],
    [4, "E"],
  ] as const) {
    const sum = rows.slice(2).reduce((total, row) => total + Number(row[column]), 0);
    yield [`${at},${column}`, { formula: `SUM(${letter}3:${letter}${at})`, formulaResult: sum, style: headerStyle }];
  }
}
