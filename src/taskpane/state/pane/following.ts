import type { Desk } from "./desk";
import { afterPause, type Later } from "./later";
import { sheetsRead } from "./paneState";
import type { Reading } from "./reading";
import { sameSource } from "./sourceSheets";
import { classifyChange, type WorkbookChange } from "./workbookChange";

/**
 * Follows the workbook: looks again so many milliseconds after its last change, and reads anew what the pane shows of it.
 *
 * @returns what is to be called after every change, and whether it was one of cells
 */
export function follower(
  desk: Desk,
  pause: number,
  read: (reading: Reading) => Promise<void>,
): (cells: boolean) => void {
  let cellsChanged = false;
  const lookAgain: Later = afterPause(pause, async () => {
    if (desk.state().work) return lookAgain();
    const view = await desk.host.look().catch(() => undefined); // the next reading says what is wrong
    if (!view) return;
    if (desk.state().work) return lookAgain(); // what was begun meanwhile may be a reading of other sheets
    const cells = cellsChanged;
    cellsChanged = false;
    await follow(desk, classifyChange(desk.state(), view, cells), read);
  });
  return (cells) => {
    cellsChanged ||= cells;
    lookAgain();
  };
}

async function follow(desk: Desk, change: WorkbookChange, read: (reading: Reading) => Promise<void>): Promise<void> {
  const state = desk.state();
  const messages = state.messages.filter(({ is }) => is !== "reread" && is !== "renamed");
  switch (change.is) {
    case "list":
      desk.set({ sheets: change.view.sheets, active: change.view.active });
      return;
    case "sheets": {
      const before = state.source;
      return read({
        sheets: change.sheets,
        messages,
        say: (now) => (!before || sameSource(now, before) ? undefined : { is: "reread", sheet: now.grid.sheet }),
      });
    }
    case "renamed": {
      const { was, now } = change;
      const sheets = sheetsRead(state)?.map((sheet) => (sheet === was ? now : sheet));
      desk.set({ request: { ...state.request, ...(sheets?.[0] !== undefined && { sheet: sheets[0] }) } });
      return read({ sheets, messages, say: () => change });
    }
    case "gone":
      return read({ sheets: undefined, messages, say: () => change });
  }
}
