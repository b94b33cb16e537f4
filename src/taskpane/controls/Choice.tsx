import type { JSX } from "preact";
import { useId } from "preact/hooks";

/** One of the things that a {@link Choice} offers. */
export interface Option {
  readonly value: string;
  readonly text: string;
}

export interface ChoiceProps {
  readonly label: string;
  readonly options: readonly Option[];
  /** The value chosen; undefined while there is none, when `prompt` is shown. */
  readonly value: string | undefined;
  readonly prompt: string;
  /** Whether it is all right that there is none. */
  readonly optional?: boolean;
  readonly onChoose: (value: string) => void;
}

/** A labelled drop-down list. */
export function Choice({ label, options, value, prompt, optional = false, onChoose }: ChoiceProps): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? UNCHOSEN}
        class={value === undefined && !optional ? "unchosen" : undefined}
        aria-invalid={value === undefined && !optional}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {value === undefined && (
          <option value={UNCHOSEN} disabled>
            {prompt}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A value that no option has: sheets and columns have no line breaks in their names. */
const UNCHOSEN = "\n";
