import type { WorkbookHost } from "../hosts/workbook";

/**
 * The same workbook for the pane and the ribbon buttons: what one of them writes is finished before another begins, so
 * that neither takes the half-written sheets of the other for the clerk's.
 */
export function inTurn(host: WorkbookHost): WorkbookHost {
  let last: Promise<unknown> = Promise.resolve();
  const next = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work);
    last = result.catch(() => undefined); // whoever asked for the work gets the error
    return result;
  };
  return {
    look: () => host.look(),
    read: (sheet, progress) => host.read(sheet, progress),
    write: (layouts, options) => next(() => host.write(layouts, options)),
    remember: (memory) => next(() => host.remember(memory)),
  };
}
