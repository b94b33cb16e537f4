import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { typedCount } from "../controls/typedCount";

export interface CountFieldProps {
  readonly label: string;
  /** Told the number of items that was typed; anything else than a whole number is not told. */
  readonly onCount: (count: number) => void;
}

/** A small field for a number of items that no button offers; it counts when Enter is pressed or the field is left. */
export function CountField({ label, onCount }: CountFieldProps): JSX.Element {
  const id = useId();
  return (
    <span class="count-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        size={4}
        onChange={({ currentTarget }) => {
          const count = typedCount(currentTarget.value);
          if (count !== undefined) onCount(count);
        }}
      />
    </span>
  );
}
