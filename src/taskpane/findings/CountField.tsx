import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { FieldNote } from "../controls/FieldNote";
import { typedCount } from "../controls/typedCount";

export interface CountFieldProps {
  readonly label: string;
  /** Id of what the number is asked for in. */
  readonly describedBy: string;
  /** Said of anything else than a whole number. */
  readonly problem: string;
  /** Told the number of items that was typed. */
  readonly onCount: (count: number) => void;
}

/** A small field for a number of items that no button offers; it counts when Enter is pressed or the field is left. */
export function CountField({ label, describedBy, problem, onCount }: CountFieldProps): JSX.Element {
  const id = useId();
  const about = useId();
  const [isWrong, setWrong] = useState(false);
  return (
    <span class="count-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        size={4}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${describedBy} ${about}` : describedBy}
        onChange={({ currentTarget }) => {
          const count = typedCount(currentTarget.value);
          setWrong(count === undefined && currentTarget.value.trim() !== "");
          if (count !== undefined) onCount(count);
        }}
      />
      <FieldNote id={about} problem={isWrong ? problem : undefined} hint={undefined} />
    </span>
  );
}
