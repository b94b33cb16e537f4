import type { WorkbookHost } from "../workbook";
import { WriteFailed } from "./excelErrors";
import { inspect, type WorkbookSnapshot } from "./inspect";
import { peek } from "./peek";
import { readGrid } from "./readGrid";
import { failureOf, inExcel, throwKnown } from "./request";
import { readStored, SETTING } from "./stored";
import { watch } from "./watch";

/** The workbook that is open in Excel. */
export function excelWorkbook(): WorkbookHost {
  let snapshot: WorkbookSnapshot | undefined;
  const inspectAgain = async (withGrid = false): Promise<WorkbookSnapshot> => (snapshot = await inspect(withGrid));
  return {
    async look() {
      const { sheets, active, stored, ours, left, grid } = await inspectAgain(true);
      const made = new Set([...ours.map(({ sheet }) => sheet.id), ...[...left.values()].map(({ id }) => id)]);
      return {
        sheets: sheets.map(({ id, name, visible }) => ({ id, name, visible, ours: made.has(id) })),
        active,
        memory: stored.memory,
        ...(grid && { grid }),
      };
    },
    async read(sheet, progress, signal) {
      const { sheets, active, tooLarge = false } = snapshot ?? (await inspectAgain());
      const names = sheets.map(({ name }) => name);
      return readGrid(sheet, names, tooLarge && sheet === active, progress, signal);
    },
    peek,
    async write(layouts, options) {
      const known = snapshot ?? (await inspectAgain());
      snapshot = undefined; // the workbook is another one afterwards
      const { writeSheets } = await writing();
      return writeSheets(layouts, options, known);
    },
    async remember(memory) {
      await remember(memory);
    },
    async forget() {
      snapshot = undefined;
      const { forget } = await import("./forget");
      return forget();
    },
    watch: (changed) => watch((id) => snapshot?.sheets.find((sheet) => sheet.id === id)?.name, changed),
  };
}

/** The script that writes is wanted only then. */
const writing = (): Promise<typeof import("./writeSheets")> => import("./writeSheets");

/** Stores `memory` beside what we know of our sheets; needs the present one, so two requests. */
async function remember(memory: unknown): Promise<void> {
  try {
    await inExcel(async (context) => {
      const { settings } = context.workbook;
      const setting = settings.getItemOrNullObject(SETTING);
      setting.load("value");
      await context.sync();
      settings.add(SETTING, { ...readStored(setting.isNullObject ? undefined : setting.value), memory });
      await context.sync();
    });
  } catch (error) {
    const failure = failureOf(error);
    throwKnown(failure);
    throw new WriteFailed("remember", [], failure, []);
  }
}
