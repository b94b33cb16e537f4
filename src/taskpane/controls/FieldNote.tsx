import type { JSX } from "preact";

export interface FieldNoteProps {
  /** For the field, which it describes. */
  readonly id: string;
  /** What is wrong with the field; it goes before the hint, and a screen reader says it at once. */
  readonly problem: string | undefined;
  readonly hint: string | undefined;
}

/** What is said under a field, if anything. */
export function FieldNote({ id, problem, hint }: FieldNoteProps): JSX.Element | null {
  if (problem !== undefined)
    return (
      <p id={id} class="problem" role="alert">
        {problem}
      </p>
    );
  return hint === undefined ? null : (
    <p id={id} class="hint">
      {hint}
    </p>
  );
}
