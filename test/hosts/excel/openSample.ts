import { afterEach } from "@jest/globals";
import { makeDraft } from "../../../src/generate/draft";
import type { DraftRequest } from "../../../src/generate/draftRequest";
import { readSource } from "../../../src/generate/source";
import { generate } from "../../../src/generate/generate";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import { forget } from "../../../src/hosts/excel/supports";
import type { WorkbookHost, WriteOptions } from "../../../src/hosts/workbook";
import { openExcel, type OpenOptions, type SheetTable, type TestExcel } from "../../../excel-stand-in/open";
import { errorText } from "../../support/words";
import { published } from "../../support/zhalantun";

/** The published counts under a title, and a sheet of the clerk's that has nothing to do with them. */
export const SAMPLE: Record<string, SheetTable> = {
  说明: [["本表由办公室填写"], ["=1+1", "甲"]],
  统计表: [["扎兰屯市政府门户网站2023年1-3月信息采用情况统计"], ...published("counts")],
};

/** Small, so that a generation can be tried hundreds of times; both groups, so that both sheets are written. */
export const SMALL: Record<string, SheetTable> = {
  说明: [["本表由办公室填写"], ["甲", 1]],
  统计表: [
    ["单位", "类别", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"],
    ["水利局", "市直各部门", 36, 0],
    ["公安局", "市直各部门", 25, 1],
    ["大河湾镇", "各乡镇街道", 41, 0],
  ],
};

let uninstall: (() => void) | undefined;

afterEach(() => uninstall?.());

/** An Excel with a workbook in it, and the add-in's way to it. */
interface Opened {
  readonly excel: TestExcel;
  readonly host: WorkbookHost;
}

/** An Excel with the sample in view, whose library serves as the global Excel until the test ends. */
export async function openSample(options: OpenOptions = {}): Promise<Opened> {
  uninstall?.();
  forget();
  const { sheets = SAMPLE } = options;
  const excel = await openExcel({ sheets, active: Object.keys(sheets).at(-1)!, ...options });
  uninstall = excel.install();
  return { excel, host: excelWorkbook() };
}

let library: TestExcel["library"] | undefined;

/** The same with the library of the workbook that was opened so before: loading it takes longer than what most tests do. */
export async function openNext(options: OpenOptions = {}): Promise<Opened> {
  const opened = await openSample({ ...options, library });
  ({ library } = opened.excel);
  return opened;
}

/** Reads and writes in one go, as the ribbon button does. */
export async function generateSample(
  host: WorkbookHost,
  options: Partial<WriteOptions> = {},
  request: DraftRequest = {},
): Promise<readonly string[]> {
  const draft = makeDraft(await readSource(host, request.sheet), request);
  return generate(host, draft, { taken: "ask", renamed: "ask", replaced: "replace", ...options });
}

/** Names of the sheets that can be seen, in the order of their tabs. */
export function tabs({ workbook }: TestExcel): string[] {
  return workbook.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
}

/** What a cell holds. */
export function value({ workbook }: TestExcel, sheet: string, row: number, column: number): unknown {
  return workbook.sheet(sheet).value(row, column);
}

/** What work is stopped with, in words; "nothing" where it is not. */
export async function question(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "nothing",
    (error: unknown) => errorText(error, "zh"),
  );
}
