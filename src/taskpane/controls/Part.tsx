import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";

export interface PartProps {
  readonly heading: string;
  /** What it holds, in one line beside the heading. */
  readonly summary?: string;
  /** Whether it stands open at first. */
  readonly open?: boolean;
  /** Of its heading: more within another part. */
  readonly level?: 3 | 4 | 5;
  /** Whether it is built while it is closed, since something leads to a field in it. */
  readonly early?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a panel's form that opens under its heading. What was never opened is not built. */
export function Part({ heading, summary, level = 3, early = false, children, ...props }: PartProps): JSX.Element {
  const [open] = useState(props.open ?? false);
  const [isBuilt, setBuilt] = useState(open || early);
  const Heading = `h${level}` as const;
  // with the click, before the next key is pressed: the toggle comes later, and also where a script opens it
  return (
    <details class="group part" open={open} onToggle={({ currentTarget }) => currentTarget.open && setBuilt(true)}>
      <summary tabIndex={0} onClick={() => setBuilt(true)}>
        <Heading>{heading}</Heading>
        {summary !== undefined && <span class="summary">{summary}</span>}
      </summary>
      {isBuilt && children}
    </details>
  );
}
