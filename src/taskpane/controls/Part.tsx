import type { ComponentChildren, JSX } from "preact";

export interface PartProps {
  readonly heading: string;
  /** What it holds, in one line beside the heading. */
  readonly summary?: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a panel's form that opens under its heading. */
export function Part({ heading, summary, open = false, children }: PartProps): JSX.Element {
  return (
    <details class="group part" open={open}>
      <summary tabIndex={0}>
        <h3>{heading}</h3>
        {summary !== undefined && <span class="summary">{summary}</span>}
      </summary>
      {children}
    </details>
  );
}
