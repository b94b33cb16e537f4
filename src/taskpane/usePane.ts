import { useEffect, useMemo, useState } from "preact/hooks";
import type { WorkbookHost } from "../hosts/workbook";
import { openPane, type Pane } from "./pane";
import type { Platform } from "./platform";

/** A pane on `host` that reads its sheet at once and follows the workbook; drawn anew after every change of it. */
export function usePane(host: WorkbookHost, platform: Platform): Pane {
  const pane = useMemo(() => openPane(host), [host]);
  const [, draw] = useState({});
  useEffect(() => {
    const unsubscribe = pane.subscribe(() => draw({}));
    void pane.refresh();
    return unsubscribe;
  }, [pane]);
  useEffect(() => platform.onAttention?.((matter) => void pane.attend(matter)), [pane, platform]);
  useEffect(() => platform.onShown?.(() => void pane.refresh()), [pane, platform]);
  useEffect(() => {
    // an Excel that does not tell of changes: the clerk reads again, and nothing is written that was not read again
    const watching = host.watch?.((sheet) => pane.stir(sheet)).catch(() => undefined);
    return () => void watching?.then((stop) => stop?.());
  }, [pane, host]);
  return pane;
}
