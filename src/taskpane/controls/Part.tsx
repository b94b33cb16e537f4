import type { ComponentChildren, JSX } from "preact";

export interface PartProps {
  readonly heading: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a panel's form that opens under its heading. */
export function Part({ heading, open = false, children }: PartProps): JSX.Element {
  return (
    <details class="group part" open={open}>
      <summary tabIndex={0}>
        <h3>{heading}</h3>
      </summary>
      {children}
    </details>
  );
}
