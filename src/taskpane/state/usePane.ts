import { useEffect, useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { WorkbookHost } from "../../hosts/workbook";
import { openPane, type Pane } from "./pane/pane";
import type { Platform } from "./platform";

/** A pane on `host` that reads `sheets`, or the usual ones, at once and follows the workbook; drawn anew after every change of it. */
export function usePane(host: WorkbookHost, platform: Platform, sheets?: readonly string[]): Pane {
  const pane = useMemo(() => openPane(host), [host]);
  const [, draw] = useState({});
  useLayoutEffect(() => {
    const unsubscribe = pane.subscribe(() => draw({}));
    // an Excel that does not tell of changes: the clerk reads again, and nothing is written that was not read again
    const watching = (sheets ? pane.read(sheets) : pane.refresh()).then(() =>
      host.watch?.((sheet) => pane.workbookChanged(sheet)).catch(() => undefined),
    );
    return () => {
      unsubscribe();
      void watching.then((stop) => stop?.());
    };
  }, [pane, host]);
  useEffect(() => platform.onHandoff?.((result) => void pane.showResult(result)), [pane, platform]);
  useEffect(() => platform.onShown?.(() => void pane.refresh()), [pane, platform]);
  return pane;
}
