import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";

export interface SectionProps {
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** A part of the pane under its heading. */
export function Section({ heading, children }: SectionProps): JSX.Element {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
