import type { WorkbookHost } from "../hosts/workbook";
import type { Handoff } from "../runtime/handoff";
import { generateBulletin } from "./generateBulletin";

/** Connects the ribbon buttons of manifest.xml with what they do; 打开面板 needs no code. */
export function associateCommands(host: WorkbookHost, handoff: Handoff): void {
  Office.actions.associate("generateBulletin", async (event: Office.AddinCommands.Event) => {
    try {
      const result = await generateBulletin(host);
      handoff.give(result);
      if (result.is === "stopped") await Office.addin.showAsTaskpane();
    } catch {
      // the pane did not open; the result waits there until the clerk opens it
    } finally {
      event.completed(); // until then Excel keeps the button busy
    }
  });
}
