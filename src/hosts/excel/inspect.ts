import type { Grid } from "../../cells/grid";
import type { SheetChart } from "../../layout/sheetLayout";
import { ClerkError } from "../../bulletin/clerkError";
import { ReadFailed } from "./excelErrors";
import { askValues, type Bare, takeValues } from "./gridRequest";
import { isOldMark, loadMark, loadOldMark, markedSheet, newMark } from "./mark";
import { withMarks, withShape } from "./readGrid";
import { failureOf, inExcel, throwKnown } from "./request";
import { askShape } from "./shape";
import type { Origin } from "../workbook";
import { readStored, SETTING, type Stored } from "./stored";

/** A sheet as Excel lists it. */
export interface ListedSheet {
  /** Good for this session only. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** Whether it is hidden in such a way that only a program can show it. */
  readonly isVeryHidden?: boolean;
}

/** A sheet of the last generation. */
export interface OurSheet {
  readonly sheet: ListedSheet;
  /** The name that we gave it. */
  readonly given: string;
  readonly mark: string;
  /** What told its content when it was written. */
  readonly content?: string;
  /** What it was made from. */
  readonly origin?: Origin;
  /** The charts of ours that stand on it. */
  readonly charts?: readonly SheetChart[];
  /** Whether it is empty and hidden, since the last generation did not need it. */
  readonly isIdle?: boolean;
  /** Whether it does not have the mark yet, but that of an older version. */
  readonly isOld: boolean;
}

/** The workbook as it was when last looked at. */
export interface WorkbookSnapshot {
  readonly sheets: readonly ListedSheet[];
  readonly active: string;
  readonly stored: Stored;
  /** The sheets of the last generation that are still there. */
  readonly ours: readonly OurSheet[];
  /** What generations left behind, by mark: hidden copies, and sheets that were never finished. */
  readonly left: ReadonlyMap<string, ListedSheet>;
  /** The used part of the sheet in view, where it was asked for and is not too large. */
  readonly grid?: Grid;
  /** Whether the sheet in view could not be read along with the list. */
  readonly tooLarge?: boolean;
}

type Listed = Omit<WorkbookSnapshot, "ours" | "left" | "grid"> & { readonly values?: Bare | Grid };

/**
 * Lists the sheets and reads our setting; then, in a second request, which sheets are ours.
 *
 * @param withGrid brings the sheet in view along, which is mostly the one that is read next
 * @throws ReadFailed, OtherWorkbookInFront, CellBeingEdited
 */
export async function inspect(withGrid = false): Promise<WorkbookSnapshot> {
  try {
    const { values, ...listed } = await list(withGrid);
    if (values === undefined || !("area" in values)) {
      return { ...listed, ...(await marksOf(listed)), ...(values && { grid: values }) };
    }
    return await withMarksAndShape(listed, values);
  } catch (error) {
    if (error instanceof ClerkError) throw error;
    const failure = failureOf(error);
    throwKnown(failure);
    throw new ReadFailed(undefined, failure);
  }
}

/** Tries with less each time: the sheet in view may be too large, or be a chart, of which nothing can be asked. */
async function list(withGrid: boolean): Promise<Listed> {
  try {
    return await listSheets(withGrid ? "values" : "active");
  } catch (error) {
    throwKnown(failureOf(error));
  }
  try {
    return { ...(await listSheets("active")), tooLarge: withGrid };
  } catch {
    return { ...(await listSheets("nothing")), tooLarge: withGrid };
  }
}

function listSheets(ofActive: "active" | "nothing" | "values"): Promise<Listed> {
  return inExcel(async (context) => {
    const { worksheets, settings } = context.workbook;
    askSheets(worksheets);
    const setting = settings.getItemOrNullObject(SETTING);
    setting.load("value");
    const active = ofActive === "nothing" ? undefined : worksheets.getActiveWorksheet();
    active?.load("name");
    const used = ofActive === "values" ? askValues(active!) : undefined;
    await context.sync();
    const sheets = takeSheets(worksheets);
    const name = active?.name ?? sheets.find(({ visible }) => visible)?.name ?? "";
    const values = used && takeValues(used, name);
    return {
      sheets,
      active: name,
      stored: readStored(setting.isNullObject ? undefined : setting.value),
      ...(values === "too large" ? { tooLarge: true } : values && { values }),
    };
  });
}

/** Both in one request; where that fails, one after the other. */
async function withMarksAndShape(
  listed: Omit<Listed, "values">,
  { grid, area, hidden }: Bare,
): Promise<WorkbookSnapshot> {
  try {
    const { shape, marks } = await inExcel(async (context) => {
      const { row, column, rows, columns } = area;
      const range = context.workbook.worksheets.getItem(listed.active).getRangeByIndexes(row, column, rows, columns);
      const answer = askShape(range, area, hidden);
      const found = await readMarks(context, listed.stored);
      return { shape: answer(), marks: found };
    });
    return { ...listed, ...marks, grid: await withMarks(listed.active, area, grid, shape) };
  } catch (error) {
    throwKnown(failureOf(error));
    const marks = await marksOf(listed);
    return { ...listed, ...marks, grid: await withShape(listed.active, { grid, area, hidden }) };
  }
}

type Marks = Pick<WorkbookSnapshot, "left" | "ours" | "sheets">;

async function marksOf({ sheets, stored }: Pick<WorkbookSnapshot, "sheets" | "stored">): Promise<Marks> {
  const { made, copies, unfinished } = stored;
  const isMarked = made.length + copies.length > 0 || unfinished !== undefined;
  return isMarked ? inExcel((context) => readMarks(context, stored)) : { sheets, ours: [], left: new Map() };
}

/**
 * Which sheets bear our marks; sends what else the context has queued as well. The sheets are listed once more along with the
 * marks: one that was renamed or deleted since the first list would pass for the clerk's own.
 */
async function readMarks(context: Excel.RequestContext, { made, copies, unfinished }: Stored): Promise<Marks> {
  const { worksheets } = context.workbook;
  askSheets(worksheets);
  const asked = made.map((one) =>
    "mark" in one
      ? { ...one, marks: [loadMark(context, one.mark)] }
      : { ...one, marks: [loadOldMark(context, one.id), loadOldMark(context, one.name)] },
  );
  const hidden = new Set([...copies, ...(unfinished?.replaced ?? []).map(({ copy }) => copy)]);
  const left = [...hidden, ...(unfinished?.added ?? [])].map((mark) => ({ mark, name: loadMark(context, mark) }));
  await context.sync();
  const sheets = takeSheets(worksheets);
  // a sheet to which a damaged setting leads twice would be written and emptied at once
  const met = new Set<ListedSheet>();
  const isFirst = (sheet: ListedSheet): boolean => met.size < met.add(sheet).size;
  return {
    sheets,
    ours: asked.flatMap((one): OurSheet[] => {
      const isOld = !("mark" in one);
      const sheet = isOld ? oldSheet(one, sheets) : markedSheet(one.marks[0]!, sheets);
      if (!sheet || !isFirst(sheet)) return [];
      if (isOld) return [{ sheet, given: one.name, mark: newMark(), isOld }];
      const { name, marks: _, ...rest } = one;
      return [{ ...rest, sheet, given: name, isOld }];
    }),
    left: new Map(
      left.flatMap(({ mark, name }) => {
        const sheet = markedSheet(name, sheets);
        // a copy that somebody has brought into view is theirs
        return sheet && !(hidden.has(mark) && sheet.visible) && isFirst(sheet) ? [[mark, sheet] as const] : [];
      }),
    ),
  };
}

/** Asks for the list of the sheets along with the next sync. */
export function askSheets(worksheets: Excel.WorksheetCollection): void {
  worksheets.load("items/id,items/name,items/visibility");
}

/** The list that was asked for. */
export function takeSheets({ items }: Excel.WorksheetCollection): ListedSheet[] {
  return items.map(({ id, name, visibility }) => ({
    id,
    name,
    visible: visibility === "Visible",
    ...(visibility === "VeryHidden" && { isVeryHidden: true }),
  }));
}

/** A sheet marked by an older version: found by its id, or after its id has changed by its name. */
function oldSheet(
  { id, name, marks }: { readonly id: string; readonly name: string; readonly marks: readonly Excel.NamedItem[] },
  sheets: readonly ListedSheet[],
): ListedSheet | undefined {
  const [byId, byName] = marks;
  if (isOldMark(byId!, id)) return sheets.find((sheet) => sheet.id === id);
  return isOldMark(byName!, id) ? sheets.find((sheet) => sheet.name === name) : undefined;
}
