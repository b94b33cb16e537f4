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
  const { watch, forget } = host;
  return {
    look: () => host.look(),
    read: (sheet, progress, signal) => host.read(sheet, progress, signal),
    peek: (names) => host.peek(names),
    write: (layouts, { keepUndo, ...options }) =>
      next(() =>
        host.write(layouts, { ...options, ...(keepUndo && { keepUndo: (undo) => keepUndo(() => next(undo)) }) }),
      ),
    remember: (memory) => next(() => host.remember(memory)),
    ...(forget && { forget: () => next(forget) }),
    ...(watch && { watch: (changed: (sheet?: string) => void) => watch(changed) }),
  };
}
