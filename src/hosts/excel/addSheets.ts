import type { Plan } from "./plan";
import { inExcel } from "./request";
import { isMarked, loadMark } from "./mark";
import { readStored, SETTING, type Stored } from "./stored";

/** A sheet that was added and is still empty. */
export interface AddedSheet {
  readonly id: string;
  readonly name: string;
}

/** What the first request of a generation brings. */
export interface Added {
  /** In the order of the plan. */
  readonly sheets: readonly AddedSheet[];
  /** Outgoing sheets that do not bear our mark after all. */
  readonly unmarked: readonly string[];
  /** Our setting as it stands, and whether there is one. */
  readonly stored: Stored | undefined;
}

/**
 * The first request: adds the planned sheets, empty, and checks what the plan took for granted.
 *
 * @throws AddFailed
 */
export async function addSheets({ sheets, outgoing }: Plan): Promise<Added> {
  return inExcel(async (context) => {
    const { worksheets, protection, settings } = context.workbook;
    protection.load("protected");
    worksheets.load("items/name");
    const setting = settings.getItemOrNullObject(SETTING);
    setting.load("value");
    const marks = outgoing.map(({ id }) => ({ id, mark: loadMark(worksheets.getItemOrNullObject(id)) }));
    const added = sheets.map(({ building }) => worksheets.add(building));
    added.forEach((worksheet) => worksheet.load("id,name"));
    try {
      await context.sync();
    } catch (error) {
      throw new AddFailed(
        error,
        loaded(() => worksheets.items.map(({ name }) => name)),
        loaded(() => protection.protected),
      );
    }
    return {
      sheets: added.map(({ id, name }) => ({ id, name })),
      unmarked: marks.filter(({ id, mark }) => !isMarked(mark, id)).map(({ id }) => id),
      stored: setting.isNullObject ? undefined : readStored(setting.value),
    };
  });
}

/** The first request failed; `before` are the names that were there when it began, if it got that far. */
export class AddFailed extends Error {
  constructor(
    override readonly cause: unknown,
    readonly before: readonly string[] | undefined,
    readonly isProtected: boolean | undefined,
  ) {
    super(String(cause));
  }
}

/** A property of an object that may not have been loaded before a request failed. */
function loaded<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
