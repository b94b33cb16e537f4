import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { FieldNote } from "./FieldNote";

export interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly problem?: string | undefined;
  readonly hint?: string;
  /** How the data behind the form calls it. */
  readonly field?: string;
}

/** A box to tick, before its label. */
export function Tick({ label, checked, onChange, problem, hint, field }: TickProps): JSX.Element {
  const about = useId();
  return (
    <div class="tick">
      <label class="check">
        <input
          type="checkbox"
          checked={checked}
          data-field={field}
          aria-describedby={problem === undefined && hint === undefined ? undefined : about}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        {label}
      </label>
      <FieldNote id={about} problem={problem} hint={hint} />
    </div>
  );
}
