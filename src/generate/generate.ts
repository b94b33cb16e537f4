import { cellName } from "../cells/address";
import { oneByOne, type Stepwise } from "../cells/stepwise";
import { unsettled } from "../findings/finding";
import type { Facts } from "../bulletin/notice/facts";
import type { Origin, WorkbookHost, WriteOptions } from "../hosts/workbook";
import { appendixLayout } from "../layout/appendixLayout";
import { appendixSheet } from "../layout/appendixSheet";
import { inSlices } from "../hosts/inSlices";
import { sheetName } from "../hosts/sheetName";
import type { SheetLayout } from "../layout/sheetLayout";
import type { Draft } from "./draft";
import type { BulletinSet } from "./bulletinSet";
import { NotSettled } from "./notSettled";
import { HIGHEST_ROW } from "../layout/measure";
import { TextTooLong } from "./textTooLong";

/**
 * How the sheets are written, and of which facts a sheet with the notice's text is made; without facts there is one
 * where the draft wants it, made of the draft's.
 */
export interface GenerateOptions extends Omit<WriteOptions, "memory" | "origins"> {
  readonly notice?: Facts;
}

/**
 * Writes the appendix sheets of a draft, those of all its sets in one go, and remembers how they were made. Before those of
 * an only set stands the notice's text where that is wanted; about several sets at once there is none.
 *
 * @returns the names of the sheets, the first one first
 * @throws NotSettled when something must be settled first; FactsRefused when the facts do not fit; TextTooLong; whatever
 *   the host throws
 */
export async function generate(
  host: WorkbookHost,
  draft: Draft,
  { notice, ...options }: GenerateOptions,
): Promise<readonly string[]> {
  const { sets, memory } = draft;
  const [only, second] = sets;
  if (!only) throw new NotSettled(unsettled(draft.findings).length);
  const isWanted = !second && (notice !== undefined || memory.noticeSheet);
  const text = isWanted ? [await noticeText(only, draft, notice)] : [];
  const made = await inSlices(
    oneByOne(sets, (set) => setSheets(set, draft)),
    options.signal,
  );
  const sheets = [...text, ...made.flat()];
  refuseLongTexts(sheets);
  const origins = [...text.map(() => originOf(only)), ...made.flatMap((own, i) => own.map(() => originOf(sets[i]!)))];
  return host.write(sheets, { ...options, origins, memory });
}

/** The sheets of a set; where there are several, each is called after its own, such as 附件1（1月）. */
function setSheets({ label, appendices }: BulletinSet, { fonts }: Draft): Stepwise<readonly SheetLayout[]> {
  return oneByOne(appendices, function* (appendix) {
    const layout = appendixLayout(appendix, fonts);
    yield;
    const sheet = appendixSheet(layout);
    return { ...sheet, name: sheetName(sheet.name, label) };
  });
}

function originOf({ label, sheets, bulletin }: BulletinSet): Origin {
  return { sheets, period: label === "" ? bulletin.period : label };
}

/** More signs than this no cell of a workbook holds; a file with such a cell is called damaged. */
const LONGEST_TEXT = 32_767;

function refuseLongTexts(sheets: readonly SheetLayout[]): void {
  for (const { name, rows, rowHeights } of sheets)
    rows.forEach((cells, row) => {
      const texts = cells.map(String);
      const at = texts.reduce((longest, { length }, i) => (length > texts[longest]!.length ? i : longest), 0);
      const text = texts[at] ?? "";
      const tooLong = (most?: number): TextTooLong =>
        new TextTooLong(name, cellName(row, at), { text, ...(most !== undefined && { most }) });
      if (text.length > LONGEST_TEXT) throw tooLong(LONGEST_TEXT);
      if (rowHeights[row]! > HIGHEST_ROW) throw tooLong();
    });
}

/** What makes the text is loaded where it is wanted: most generations do without it. */
async function noticeText({ bulletin }: BulletinSet, draft: Draft, notice: Facts | undefined): Promise<SheetLayout> {
  const { noticeSheetOf } = await import("./writeNotice");
  const { factsFor } = await import("./factsOf");
  return noticeSheetOf({ ...draft, bulletin }, notice ?? factsFor(draft.memory, draft.period));
}
