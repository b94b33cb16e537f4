import { openPane, type Pane, type Pauses } from "../../src/taskpane/state/pane/pane";
import { type Workbook, workbook } from "./workbook";

/** No test waits long. */
export const SOON = { changed: 5, chosen: 5 };

/** A pane that has read the usual sheet of such a workbook. */
export async function opened(
  sheets: Record<string, string>,
  pauses: Partial<Pauses> = SOON,
): Promise<{ host: Workbook; pane: Pane }> {
  const host = workbook(sheets);
  const pane = openPane(host, pauses);
  await pane.read();
  return { host, pane };
}

/** The kinds of what the pane says. */
export const messages = (pane: Pane): string[] => pane.state().messages.map(({ is }) => is);

/** Waits until something holds. */
export async function until(condition: () => boolean): Promise<void> {
  for (let n = 0; n < 200 && !condition(); n++) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(condition()).toBe(true);
}
