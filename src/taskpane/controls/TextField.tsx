import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { FieldNote } from "./FieldNote";

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with it. */
  readonly problem?: string | undefined;
  readonly hint?: string;
  /** Takes effect with every sign instead of at the end: for figures, which nobody composes. */
  readonly atOnce?: boolean;
  /** How the data behind the form calls it. */
  readonly field?: string;
}

/** A labelled field. What is being typed stays as typed, whatever the value makes of it. */
export function TextField({ label, value, onChange, problem, hint, atOnce, field }: TextFieldProps): JSX.Element {
  const id = useId();
  const about = useId();
  const [typed, setTyped] = useState<string>();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        data-field={field}
        value={typed ?? value}
        autocomplete="off"
        inputMode={atOnce ? "decimal" : undefined}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined && hint === undefined ? undefined : about}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          if (atOnce) onChange(currentTarget.value);
        }}
        onChange={({ currentTarget }) => {
          setTyped(undefined);
          if (!atOnce) onChange(currentTarget.value.trim());
        }}
      />
      <FieldNote id={about} problem={problem} hint={hint} />
    </div>
  );
}
