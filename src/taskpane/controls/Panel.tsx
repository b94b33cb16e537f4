import type { ComponentChildren, JSX } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";

export interface PanelProps {
  readonly heading: string;
  /** What it says in one line while it is closed. */
  readonly summary: string;
  /** How grave the line is. */
  readonly tone?: "settle" | "look" | "done" | undefined;
  readonly open: boolean;
  /** How often the clerk was led here: each time its heading comes into view, with the keyboard on it. */
  readonly focusRequests?: number;
  readonly onTurn: (open: boolean) => void;
  readonly children: ComponentChildren;
}

/** A part of the pane that opens under its heading. What is closed is not built. */
export function Panel({ heading, summary, tone, open, focusRequests = 0, onTurn, children }: PanelProps): JSX.Element {
  const id = useId();
  const head = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (focusRequests === 0) return;
    head.current?.focus({ preventScroll: true });
    head.current?.scrollIntoView({ block: "start" });
  }, [focusRequests]);
  return (
    <section class="panel-section" aria-labelledby={id}>
      <details class="panel" open={open} onToggle={({ currentTarget }) => onTurn(currentTarget.open)}>
        <summary tabIndex={0} ref={head}>
          <h2 id={id}>{heading}</h2>
          <span class={`summary ${tone ?? ""}`}>{summary}</span>
        </summary>
        {open && <div class="panel-body">{children}</div>}
      </details>
    </section>
  );
}
