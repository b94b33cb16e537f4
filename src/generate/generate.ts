import type { Bulletin } from "../bulletin/bulletin";
import { cellName } from "../cells/address";
import { unsettled } from "../findings/finding";
import type { Facts } from "../bulletin/notice/facts";
import type { Origin, WorkbookHost, WriteOptions } from "../hosts/workbook";
import { appendixLayout } from "../layout/appendixLayout";
import { appendixSheet } from "../layout/appendixSheet";
import type { SheetLayout } from "../layout/sheetLayout";
import type { Draft } from "./draft";
import { NotSettled } from "./notSettled";
import { TextTooLong } from "./textTooLong";

/**
 * How the sheets are written, and of which facts a sheet with the notice's text is made; without facts there is one
 * where the draft wants it, made of the draft's.
 */
export interface GenerateOptions extends Omit<WriteOptions, "memory" | "origin"> {
  readonly notice?: Facts;
}

/**
 * Writes the appendix sheets of a draft, the notice's text before them where that is wanted, and remembers how they were
 * made.
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
  const { bulletin, appendices, fonts, memory } = draft;
  if (!bulletin) throw new NotSettled(unsettled(draft.findings).length);
  const text = notice || memory.noticeSheet ? [await noticeText(bulletin, draft, notice)] : [];
  const sheets = [...text, ...appendices.map((appendix) => appendixSheet(appendixLayout(appendix, fonts)))];
  refuseLongTexts(sheets);
  return host.write(sheets, { ...options, origin: originOf(draft), memory });
}

function originOf({ sheet, period, memory }: Draft): Origin {
  return { sheets: [sheet, ...(memory.more ?? [])], period };
}

/** More signs than this no cell of a workbook holds; a file with such a cell is called damaged. */
const LONGEST_TEXT = 32_767;

function refuseLongTexts(sheets: readonly SheetLayout[]): void {
  for (const { name, rows } of sheets)
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (typeof cell === "string" && cell.length > LONGEST_TEXT)
          throw new TextTooLong(name, cellName(row, column), { text: cell, most: LONGEST_TEXT });
      }),
    );
}

/** What makes the text is loaded where it is wanted: most generations do without it. */
async function noticeText(bulletin: Bulletin, draft: Draft, notice: Facts | undefined): Promise<SheetLayout> {
  const { noticeSheetOf } = await import("./writeNotice");
  const { factsFor } = await import("./factsOf");
  return noticeSheetOf({ ...draft, bulletin }, notice ?? factsFor(draft.memory, draft.period));
}
