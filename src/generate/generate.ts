import { unsettled } from "../bulletin/finding";
import type { Facts } from "../bulletin/notice/facts";
import type { WorkbookHost, WriteOptions } from "../hosts/workbook";
import { appendices } from "../layout/appendix";
import type { Draft } from "./draft";
import { NotSettled } from "./notSettled";

/** How the sheets are written, and of which facts a sheet with the notice's text is made; without facts there is none. */
export interface GenerateOptions extends Omit<WriteOptions, "memory"> {
  readonly notice?: Facts;
}

/**
 * Writes the appendix sheets of a draft, the notice's text before them where that is wanted, and remembers how they were
 * made.
 *
 * @returns the names of the sheets, the first one first
 * @throws NotSettled when something must be settled first; FactsRefused when the facts do not fit; whatever the host
 *   throws
 */
export async function generate(
  host: WorkbookHost,
  draft: Draft,
  { notice, ...options }: GenerateOptions,
): Promise<readonly string[]> {
  const { bulletin, fonts, memory } = draft;
  if (!bulletin) throw new NotSettled(unsettled(draft.findings).length);
  // loaded where it is wanted: the ribbon's buttons do without it
  const text = notice ? [(await import("./writeNotice")).noticeSheetOf(bulletin, notice, fonts)] : [];
  return host.write([...text, ...appendices(bulletin, fonts)], { ...options, memory });
}
