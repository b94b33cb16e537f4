import { ReadFailed } from "./excelErrors";
import { failureOf, inExcel, throwKnown } from "./request";
import { supports } from "./supports";

/** What Excel hands back for a handler. */
type Registration = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Tells of changes to the open workbook: by the clerk, by others who have it open, and by this program.
 *
 * @param nameOf the name of a sheet as last looked at, by its id
 * @param changed told the name of the sheet whose cells have changed where that is known, and nothing when sheets were
 *   added, taken away, renamed or brought into view
 * @returns ends it
 * @throws ReadFailed, CellBeingEdited
 */
export async function watch(
  nameOf: (id: string) => string | undefined,
  changed: (sheet?: string) => void,
): Promise<() => void> {
  try {
    const registrations = await inExcel(async (context) => {
      const { worksheets } = context.workbook;
      const anySheet = async (): Promise<void> => changed();
      const found: Registration[] = [
        worksheets.onAdded.add(anySheet),
        worksheets.onDeleted.add(anySheet),
        worksheets.onActivated.add(anySheet),
        worksheets.onChanged.add(async ({ worksheetId }) => changed(nameOf(worksheetId))),
        ...(tellsNames(worksheets) ? [worksheets.onNameChanged.add(anySheet)] : []),
      ];
      await context.sync();
      return found;
    });
    return () => void stop(registrations).catch(() => undefined); // whoever closes the pane asks no more
  } catch (error) {
    const failure = failureOf(error);
    throwKnown(failure);
    throw new ReadFailed(undefined, failure);
  }
}

/** A new Excel with an old library says yes without being able to. */
function tellsNames(worksheets: Excel.WorksheetCollection): boolean {
  return supports("1.17") && "onNameChanged" in worksheets;
}

async function stop(registrations: readonly Registration[]): Promise<void> {
  const [first] = registrations;
  if (!first) return;
  await Excel.run(first.context as Excel.RequestContext, async (context) => {
    for (const registration of registrations) registration.remove();
    await context.sync();
  });
}
