import type { SheetChart, SheetLayout } from "../../layout/sheetLayout";
import type { Stored, Unfinished } from "./stored";
import { SETTING } from "./stored";
import type { ListedSheet, OurSheet, WorkbookSnapshot } from "./inspect";
import { withOthers } from "./charts";
import { addMark, loadMark, markedSheet, newMark, removeMark } from "./mark";
import { fold, freeName, type Plan } from "./plan";
import { inExcel } from "./request";
import { withinReach } from "./withinReach";

/** A sheet on which one of the plan is built; still empty. */
export interface BuildingSheet {
  readonly id: string;
  readonly mark: string;
}

/** A generation that has begun. */
export interface Begun {
  /** In the order of the plan. */
  readonly building: readonly BuildingSheet[];
  /** The used part of each sheet of ours that takes the new content over, by mark: from A1, in rows and columns. */
  readonly used: ReadonlyMap<string, { readonly rows: number; readonly columns: number }>;
  readonly unfinished: Unfinished;
  /** What the setting holds when all is taken back. */
  readonly before: Stored;
  /** Sheets of the plan that are not what it took them for: gone, renamed, or without our mark. */
  readonly outdated: boolean;
  /** Sheets of ours that are protected and were to be written. */
  readonly locked: readonly string[];
}

/** What the first request is about to do, known before it is sent. */
export interface Intention {
  readonly marks: readonly string[];
  /** The name of the copy of each replaced sheet, in the order of `replacedBy`. */
  readonly copyNames: readonly string[];
  readonly unfinished: Unfinished;
  readonly before: Stored;
}

/** The sheets of ours that a plan changes or takes away. */
export function replacedBy({ sheets, outgoing }: Plan): readonly OurSheet[] {
  return [...sheets.flatMap(({ standing }) => standing ?? []), ...outgoing];
}

/** Chooses marks and names for what will be added. */
export function intend(
  plan: Plan,
  layouts: readonly SheetLayout[],
  { sheets, left, stored }: WorkbookSnapshot,
): Intention {
  const used = new Set([...sheets.map(({ name }) => fold(name)), ...plan.sheets.map(({ building }) => fold(building))]);
  for (const { name } of left.values()) used.delete(fold(name));
  const replaced = replacedBy(plan);
  const copyNames = replaced.map(({ given }) => {
    const name = freeName(`${given}（上次）`, used);
    used.add(fold(name));
    return name;
  });
  const marks = plan.sheets.map(newMark);
  return {
    marks,
    copyNames,
    unfinished: {
      added: marks,
      replaced: replaced.map(({ mark, sheet, charts }) => ({
        mark,
        copy: newMark(),
        name: sheet.name,
        ...renaming(plan, sheet),
        visible: sheet.visible,
        ...chartsOn(charts, layouts[plan.sheets.findIndex(({ standing }) => standing?.mark === mark)]?.charts),
      })),
      exchanging: false,
    },
    // sheets with the mark of an older version have got their new one by then
    before: {
      memory: stored.memory,
      made: [...ourMarks(plan), ...keptMarks(plan, stored)],
      ...(stored.origin && { origin: stored.origin }),
      copies: [],
    },
  };
}

/** The names of all charts that may stand on a sheet until a generation has ended. */
function chartsOn(...all: readonly (readonly SheetChart[] | undefined)[]): { charts?: string[] } {
  const charts = [...new Set(all.flatMap((some = []) => some.map(({ name }) => name)))];
  return charts.length > 0 ? { charts } : {};
}

function renaming({ sheets }: Plan, { id, name }: ListedSheet): { renamedTo?: string } {
  const planned = sheets.find(({ standing }) => standing?.sheet.id === id);
  return planned && planned.name !== name ? { renamedTo: planned.name } : {};
}

function ourMarks(plan: Plan): Stored["made"] {
  return replacedBy(plan).map(({ given, sheet: _, isOld: __, ...rest }) => ({ name: given, ...rest }));
}

function keptMarks(plan: Plan, { made }: Stored): Stored["made"] {
  const own = new Set(replacedBy(plan).map(({ given }) => given));
  return made.filter(({ name }) => !own.has(name));
}

/**
 * The first request: says in the setting what is about to be done, takes away what earlier generations have left, copies
 * the sheets of ours that will be replaced and adds the sheets to build on, each with its mark from the first moment.
 *
 * @param told given the sheets that are there before, as soon as they are known
 */
export async function begin(
  plan: Plan,
  snapshot: WorkbookSnapshot,
  { marks, copyNames, unfinished, before }: Intention,
  told: (before: readonly ListedSheet[], isProtected: boolean) => void,
): Promise<Begun> {
  return inExcel(async (context) => {
    const { worksheets, protection, settings } = context.workbook;
    context.application.suspendScreenUpdatingUntilNextSync();
    protection.load("protected");
    worksheets.load("items/id,items/name,items/visibility");
    const replaced = replacedBy(plan).map((one) => ask(context, one));
    settings.add(SETTING, { ...before, unfinished });
    for (const [mark, sheet] of snapshot.left) {
      withinReach(worksheets.getItemOrNullObject(sheet.id), sheet).delete();
      removeMark(context, mark);
    }
    replaced.forEach(({ ours, worksheet }, i) => {
      if (ours.isOld) addMark(context, ours.mark, worksheet);
      const copy = withinReach(worksheet, ours.sheet).copy("End");
      copy.visibility = "Hidden";
      copy.name = copyNames[i]!;
      addMark(context, unfinished.replaced[i]!.copy, copy);
    });
    const added = plan.sheets.map(({ building }, i) => {
      const worksheet = worksheets.add(building);
      worksheet.load("id");
      addMark(context, marks[i]!, worksheet);
      return worksheet;
    });
    try {
      await context.sync();
    } finally {
      const there = loaded(() => worksheets.items.map(({ id, name }) => ({ id, name, visible: true })));
      if (there) told(there, loaded(() => protection.protected) ?? false);
    }
    return {
      building: added.map(({ id }, i) => ({ id, mark: marks[i]! })),
      used: new Map(replaced.map(({ ours, used }) => [ours.mark, extent(used)])),
      unfinished: withOthers(
        unfinished,
        replaced.map(({ charts }) => charts),
      ),
      before,
      outdated: replaced.some((one) => !isAsSeen(one)),
      locked: replaced.filter(({ worksheet }) => worksheet.protection.protected).map(({ ours }) => ours.sheet.name),
    };
  });
}

interface Asked {
  readonly ours: OurSheet;
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly mark: Excel.NamedItem | undefined;
  readonly charts: Excel.ChartCollection;
}

function ask(context: Excel.RequestContext, ours: OurSheet): Asked {
  const worksheet = context.workbook.worksheets.getItem(ours.sheet.id);
  worksheet.load("name");
  worksheet.protection.load("protected");
  const used = worksheet.getUsedRangeOrNullObject();
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const { charts } = worksheet;
  charts.load("items/name");
  return { ours, worksheet, used, mark: ours.isOld ? undefined : loadMark(context, ours.mark), charts };
}

/** Whether a sheet is still the one that was planned with, under the name that was seen. */
function isAsSeen({ ours, worksheet, mark }: Asked): boolean {
  return worksheet.name === ours.sheet.name && (!mark || markedSheet(mark, [ours.sheet]) !== undefined);
}

function extent(used: Excel.Range): { rows: number; columns: number } {
  if (used.isNullObject) return { rows: 1, columns: 1 };
  return { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
}

/** A property of an object that may not have been loaded before a request failed. */
function loaded<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
