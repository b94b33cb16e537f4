import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CellValue } from "../../src/cells/grid";
import { utils, write } from "@e965/xlsx";
import { writeXlsx } from "hucre/xlsx";

const GROUPS = ["市直各部门", "各乡镇街道"] as const;
const CHANNELS = ["扎兰屯市政府网", "呼伦贝尔市政府网"] as const;

/** A name that no other unit has anything like. */
function unitName(i: number): string {
  return `第${i}单位`;
}

/** A table of so many units with what two websites adopted of each. */
export function units(count: number): CellValue[][] {
  const header = ["单位", "类别", ...CHANNELS.map((channel) => `${channel}采用条数`)];
  const rows = Array.from({ length: count }, (_, i) => [
    unitName(i),
    GROUPS[i % 2]!,
    100 + ((i * 7) % 97),
    i % 2 === 0 ? 20 + ((i * 3) % 11) : 0, // the scheme counts no items of the upper site for the second group
  ]);
  return [["2023年1-3月信息采用情况"], header, ...rows];
}

/** A log of so many items, which 53 units handed in, or so many others. */
export function log(count: number, of = 53): CellValue[][] {
  const header = ["序号", "报送日期", "单位", "类别", "信息标题", "采用渠道", "备注"];
  const rows = Array.from({ length: count }, (_, i) => [
    i + 1,
    `2023-0${1 + (i % 3)}-${String(1 + (i % 28)).padStart(2, "0")}`,
    unitName(i % of),
    GROUPS[(i % of) % 2]!,
    `关于第${i}项工作进展情况的信息`,
    CHANNELS[i % 9 === 0 ? 1 : 0]!,
    "",
  ]);
  return [["2023年1-3月信息采用台账"], header, ...rows];
}

/** The path of a workbook that holds these rows, made when it is not there yet. */
export async function workbook(folder: string, name: string, rows: () => CellValue[][]): Promise<string> {
  return made(folder, `${name}.xlsx`, () => {
    const values = rows().map((row) => row.map((value) => (value === "" ? null : value)));
    return writeXlsx({ sheets: [{ name: "Sheet1", rows: values }] });
  });
}

/** The same in the format of Excel 97 to 2003. */
export async function oldWorkbook(folder: string, name: string, rows: () => CellValue[][]): Promise<string> {
  return made(folder, `${name}.xls`, () => {
    const book = { SheetNames: ["Sheet1"], Sheets: { Sheet1: utils.aoa_to_sheet(rows()) } };
    return write(book, { type: "buffer", bookType: "biff8" }) as Uint8Array;
  });
}

/** The same as text with commas. */
export async function textFile(folder: string, name: string, rows: () => CellValue[][]): Promise<string> {
  return made(folder, `${name}.csv`, () =>
    Buffer.from(
      rows()
        .map((row) => `${row.join(",")}\r\n`)
        .join(""),
    ),
  );
}

/** The path of a file that is made when it is not there yet. */
export async function made(
  folder: string,
  name: string,
  bytes: () => Promise<Uint8Array> | Uint8Array,
): Promise<string> {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, await bytes());
  return path;
}
