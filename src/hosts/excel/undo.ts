import { UndoRefused } from "../undoRefused";
import type { Undo, Undone } from "../workbook";
import type { AddedSheet } from "./addSheets";
import { exchange } from "./exchange";
import { literal } from "./fillSheet";
import { applyLook } from "./areaLook";
import { look, type Seen } from "./look";
import { applyPage } from "./pageState";
import { picturesOf, samePicture, type SheetPicture } from "./picture";
import { buildingName, fold, type Plan } from "./plan";
import { inExcel } from "./request";
import type { Stored } from "./stored";

/** A writing as it was when it ended. */
interface Written {
  /** The sheets that it made. */
  readonly written: readonly SheetPicture[];
  /** Those that it replaced, as they were. */
  readonly replaced: readonly SheetPicture[];
  /** The workbook before it. */
  readonly before: Seen;
}

/**
 * Takes pictures of the sheets that a writing is about to replace.
 *
 * @param outgoing their ids
 * @param before the workbook as it is
 * @returns to be called with the ids of the new sheets when they stand: the way back; undefined, either, where a sheet
 *   cannot be pictured
 */
export async function prepareUndo(
  outgoing: readonly string[],
  before: Seen,
): Promise<((added: readonly string[]) => Promise<Undo | undefined>) | undefined> {
  const replaced = await picturesOf(outgoing);
  if (!replaced) return undefined;
  return async (added) => {
    const written = await picturesOf(added);
    return written && undoOf({ written, replaced, before });
  };
}

/** The way back from a writing; good for one time. */
function undoOf({ written, replaced, before }: Written): Undo {
  return async () => {
    const now = await look();
    await refuse({ written, replaced, before }, now);
    const { came } = await exchange(
      {
        plan: planBack({ written, replaced, before }, now),
        fill: (added, onRequest) => paint(added, replaced, onRequest),
        stored: (added) => storedBack(added, { written, replaced, before }, now),
      },
      now,
    );
    if (came !== "done") throw new UndoRefused(namesOf(written), [], []); // somebody was quicker
    return { removed: namesOf(written), restored: namesOf(replaced) } satisfies Undone;
  };
}

/** @throws UndoRefused when the workbook's sheets are not what was written */
async function refuse({ written, replaced }: Written, now: Seen): Promise<void> {
  const there = new Set(now.sheets.map(({ id }) => id));
  const gone = written.filter(({ id }) => !there.has(id));
  const left = written.filter(({ id }) => there.has(id));
  const pictures = await picturesOf(left.map(({ id }) => id));
  const changed = left.filter((picture, i) => !pictures || !samePicture(picture, pictures[i]!));
  const nameNow = new Map(now.sheets.map(({ id, name }) => [id, name]));
  const own = new Set(written.map(({ id }) => id));
  const names = new Set(now.sheets.filter(({ id }) => !own.has(id)).map(({ name }) => fold(name)));
  const taken = replaced.filter(({ name }) => names.has(fold(name)));
  if (gone.length + changed.length + taken.length > 0)
    throw new UndoRefused(
      changed.map(({ id }) => nameNow.get(id)!),
      namesOf(gone),
      namesOf(taken),
    );
}

function planBack({ written, replaced, before }: Written, now: Seen): Plan {
  const used = new Set(now.sheets.map(({ name }) => fold(name)));
  const last = now.sheets.length - written.length + replaced.length - 1;
  const show = now.sheets.find(({ name }) => name === before.active);
  return {
    sheets: inOrder(replaced).map(({ name, position }) => ({
      name,
      building: buildingName(name, used),
      position: Math.min(position, last),
    })),
    outgoing: now.sheets.filter(({ id }) => written.some((picture) => picture.id === id)),
    ...(show && !written.some(({ id }) => id === show.id) && { show: show.id }),
  };
}

/** What was remembered stays; the sheets that stand again are ours, under the names that we once gave them. */
function storedBack(added: readonly AddedSheet[], { replaced, before }: Written, now: Seen): Stored {
  const made = before.stored.made.map(({ id, name }) => {
    const i = inOrder(replaced).findIndex((picture) => picture.id === id);
    return { id: added[i]?.id ?? id, name };
  });
  return { memory: now.stored.memory, made };
}

/** In the order in which they are added. */
function inOrder(replaced: readonly SheetPicture[]): SheetPicture[] {
  return [...replaced].sort((a, b) => a.position - b.position);
}

async function paint(
  added: readonly AddedSheet[],
  replaced: readonly SheetPicture[],
  onRequest: (sheets: readonly string[]) => void,
): Promise<void> {
  for (const [i, picture] of inOrder(replaced).entries()) {
    onRequest([picture.name]);
    await inExcel(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      paintSheet(context.workbook.worksheets.getItem(added[i]!.id), picture);
      // a sheet may fill a request
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    });
  }
}

function paintSheet(worksheet: Excel.Worksheet, picture: SheetPicture): void {
  const { cells, formulas, looks, merges, columnWidths, rowHeights, frozenRows } = picture;
  const isFormula = new Set(formulas);
  worksheet.getRangeByIndexes(0, 0, cells.length, cells[0]!.length).formulas = cells.map((row, i) =>
    row.map((cell, j) => (isFormula.has(`${i},${j}`) ? cell : literal(cell))),
  );
  for (const each of looks) applyLook(worksheet, each);
  for (const { row, column, rows, columns } of merges)
    worksheet.getRangeByIndexes(row, column, rows, columns).merge(false);
  columnWidths.forEach((width, j) => {
    worksheet.getRangeByIndexes(0, j, 1, 1).format.columnWidth = width;
  });
  for (const { row, rows, height } of rowHeights)
    worksheet.getRangeByIndexes(row, 0, rows, 1).format.rowHeight = height;
  worksheet.showGridlines = picture.gridlines;
  if (frozenRows > 0) worksheet.freezePanes.freezeRows(frozenRows);
  applyPage(worksheet, picture.page);
}

function namesOf(pictures: readonly SheetPicture[]): string[] {
  return pictures.map(({ name }) => name);
}
