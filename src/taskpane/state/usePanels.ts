import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { ALL_CLOSED, type NeededPanels, openNeeded, type OpenPanels, type PanelName } from "./panels";

/** Which panels stand open: as the clerk left them, and those that come to be needed. */
export function usePanels(needed: NeededPanels): {
  readonly open: OpenPanels;
  readonly turn: (name: PanelName, open: boolean) => void;
} {
  const [open, setOpen] = useState(ALL_CLOSED);
  const before = useRef<NeededPanels>({});
  useLayoutEffect(() => {
    const last = before.current;
    before.current = needed;
    setOpen((now) => openNeeded(now, last, needed));
  }, [needed.source, needed.check, needed.preview]);
  return { open, turn: (name, to) => setOpen((now) => ({ ...now, [name]: to })) };
}
