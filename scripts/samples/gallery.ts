import type { CellValue } from "../../src/cells/grid";
import { checkScheme } from "../../src/bulletin/checkScheme";
import { GALLERY, type GalleryName } from "../../src/gallery/gallery";
import type { Cell as FileCell, CellStyle as FileStyle } from "hucre";
import { writeXlsx } from "hucre/xlsx";

/** Where the ready schemes lie as files, each with a workbook to try it on, from the root of the project. */
export const GALLERY_FOLDER = "samples/schemes";

/** Sheets by name: a title, headings, and a row for each unit. All figures are made up. */
type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** The workbooks; that of 扎兰屯市 is the sample of the whole tool. */
export const WORKBOOKS: Readonly<Record<Exclude<GalleryName, "扎兰屯市">, Sheets>> = {
  两级网站: {
    "3月": [
      ["2024年3月信息采用情况"],
      ["单位", "类别", "本级政府网采用条数", "上级政府网采用条数"],
      ["水利局", "各部门", 6, 2],
      ["教育局", "各部门", 8, 1],
      ["财政局", "各部门", 4, 0],
      ["东河镇", "各乡镇街道", 5, 0],
      ["西山乡", "各乡镇街道", 7, 0],
      ["城关街道", "各乡镇街道", 5, 0],
    ],
  },
  政务信息: {
    "3月": [
      ["2024年3月政务信息采用情况"],
      ["单位", "类别", "报送条数", "县级采用", "市级采用", "省级采用", "国办采用", "领导批示", "迟报漏报"],
      ["发改局", "各部门", 12, 5, 2, 1, 0, 1, 0],
      ["农业农村局", "各部门", 10, 5, 3, 0, 0, 2, 0],
      ["统计局", "各部门", 3, 1, 0, 0, 0, 0, 2],
      ["东河镇", "各乡镇街道", 8, 4, 1, 0, 0, 0, 1],
      ["西山乡", "各乡镇街道", 9, 3, 1, 0, 1, 0, 0],
    ],
  },
  党委信息: {
    "1月": [
      ["2024年1月党委信息采用情况"],
      ["单位", "类别", "报送条数", "县委办采用", "市委办采用", "省委办采用"],
      ["东河镇党委", "乡镇街道", 5, 2, 1, 0],
      ["西山乡党委", "乡镇街道", 2, 1, 0, 0],
      ["县委组织部", "县直单位", 3, 1, 1, 1],
      ["县委宣传部", "县直单位", 1, 1, 0, 0],
    ],
    "2月": [
      ["2024年2月党委信息采用情况"],
      ["单位", "类别", "报送条数", "县委办采用", "市委办采用", "省委办采用"],
      ["东河镇党委", "乡镇街道", 3, 0, 1, 0],
      ["西山乡党委", "乡镇街道", 6, 3, 1, 0],
      ["县委组织部", "县直单位", 2, 0, 0, 0],
      ["县委宣传部", "县直单位", 4, 2, 1, 0],
    ],
  },
  新闻宣传: {
    一季度: [
      ["2024年第一季度新闻宣传稿件采用情况"],
      ["科室", "单位网站", "微信公众号", "县级媒体", "市级媒体", "省级以上媒体"],
      ["院办公室", 10, 4, 1, 1, 0],
      ["护理部", 6, 6, 2, 0, 0],
      ["儿科", 3, 2, 0, 0, 1],
      ["内科", 8, 0, 0, 2, 0],
      ["外科", 2, 1, 0, 0, 0],
    ],
  },
  公安信息: {
    "3月": [
      ["2024年3月公安信息采用情况"],
      ["单位", "类别", "单条信息", "综合信息", "调研文章", "图片信息", "上级转发", "错情", "漏报"],
      ["城关派出所", "各派出所", 5, 4, 0, 3, 1, 0, 0],
      ["东河派出所", "各派出所", 2, 1, 1, 1, 0, 1, 0],
      ["西山派出所", "各派出所", 1, 0, 0, 0, 0, 1, 1],
      ["治安大队", "各警种部门", 4, 2, 1, 0, 0, 0, 0],
      ["刑侦大队", "各警种部门", 6, 6, 0, 0, 0, 0, 0],
    ],
  },
  采用率: {
    "4月": [
      ["2024年4月份信息报送采用情况"],
      ["单位", "报送条数", "采用条数"],
      ["东河镇", 14, 7],
      ["西山乡", 28, 16],
      ["水利局", 0, 0],
      ["教育局", 15, 8],
    ],
  },
};

const line = { style: "thin" } as const;
const cell: FileStyle = {
  font: { name: "宋体", size: 11 },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
  border: { top: line, right: line, bottom: line, left: line },
};
const heading: FileStyle = { ...cell, font: { name: "宋体", size: 11, bold: true } };
const title: FileStyle = {
  font: { name: "宋体", size: 16, bold: true },
  alignment: { horizontal: "center", vertical: "center" },
};

/** A workbook to try a ready scheme on. */
export async function makeWorkbook(sheets: Sheets): Promise<Uint8Array> {
  return writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => {
      const width = rows[1]!.length;
      return {
        name,
        columns: rows[1]!.map((_, j) => ({ width: j === 0 ? 18 : 12 })),
        rowDefs: new Map([[0, { height: 32 }]]),
        cells: new Map(
          rows.flatMap((row, i) =>
            row.map((value, j): [string, Partial<FileCell>] => [
              `${i},${j}`,
              { value, style: i === 0 ? title : i === 1 ? heading : cell },
            ]),
          ),
        ),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: width - 1 }],
        pageSetup: { paperSize: "a4", orientation: "portrait", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      };
    }),
    defaultFont: { name: "宋体", size: 11 },
    properties: { modified: new Date("2024-04-01T00:00:00Z") },
  });
}

/** All files of the folder by their names: each scheme, and the workbook to try it on. */
export async function galleryFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [name, scheme] of Object.entries(GALLERY)) {
    const text = `${JSON.stringify(checkScheme(scheme), null, 2)}\n`;
    files.set(`${name}.json`, new TextEncoder().encode(text));
  }
  for (const [name, sheets] of Object.entries(WORKBOOKS)) files.set(`${name}.xlsx`, await makeWorkbook(sheets));
  return files;
}
