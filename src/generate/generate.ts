import { unsettled } from "../bulletin/finding";
import type { WorkbookHost, WriteOptions } from "../hosts/workbook";
import { appendices } from "../layout/appendix";
import type { Draft } from "./draft";
import { NotSettled } from "./notSettled";

/**
 * Writes the appendix sheets of a draft and remembers how they were made.
 *
 * @returns the names of the sheets, the first appendix first
 * @throws NotSettled when something must be settled first; whatever the host throws
 */
export async function generate(
  host: WorkbookHost,
  draft: Draft,
  options: Omit<WriteOptions, "memory">,
): Promise<readonly string[]> {
  if (!draft.bulletin) throw new NotSettled(unsettled(draft.findings).length);
  return host.write(appendices(draft.bulletin, draft.fonts), { ...options, memory: draft.memory });
}
