import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with it. */
  readonly problem?: string | undefined;
  readonly hint?: string;
  /** Takes effect with every sign instead of at the end: for figures, which nobody composes. */
  readonly atOnce?: boolean;
}

/** A labelled field. What is being typed stays as typed, whatever the value makes of it. */
export function TextField({ label, value, onChange, problem, hint, atOnce }: TextFieldProps): JSX.Element {
  const id = useId();
  const about = useId();
  const [typed, setTyped] = useState<string>();
  const told = problem ?? hint;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={typed ?? value}
        autocomplete="off"
        inputMode={atOnce ? "decimal" : undefined}
        aria-invalid={problem !== undefined}
        aria-describedby={told === undefined ? undefined : about}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          if (atOnce) onChange(currentTarget.value);
        }}
        onChange={({ currentTarget }) => {
          setTyped(undefined);
          if (!atOnce) onChange(currentTarget.value.trim());
        }}
      />
      {told !== undefined && (
        <p
          id={about}
          class={problem === undefined ? "hint" : "problem"}
          role={problem === undefined ? undefined : "alert"}
        >
          {told}
        </p>
      )}
    </div>
  );
}
