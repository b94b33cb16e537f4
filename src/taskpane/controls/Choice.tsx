import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { FieldNote } from "./FieldNote";
import { useChosen } from "./useChosen";

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
  /** What is wrong with it. */
  readonly problem?: string | undefined;
  /** How the data behind the form calls it. */
  readonly field?: string;
  readonly onChoose: (value: string) => void;
}

/** A labelled drop-down list. */
export function Choice(props: ChoiceProps): JSX.Element {
  const { label, options, prompt, optional = false, problem, field, onChoose } = props;
  const [value, choose] = useChosen(props.value);
  const id = useId();
  const about = useId();
  return (
    <div class={options.some(({ text }) => isWide(text)) ? "field long" : "field"}>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? UNCHOSEN}
        class={value === undefined && !optional ? "unchosen" : undefined}
        aria-invalid={problem !== undefined || (value === undefined && !optional)}
        aria-describedby={problem && about}
        data-field={field}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.value);
          choose(currentTarget.value);
        }}
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
      <FieldNote id={about} problem={problem} hint={undefined} />
    </div>
  );
}

/** A value that no option has: sheets and columns have no line breaks in their names. */
const UNCHOSEN = "\n";

/** Whether a text does not fit beside its label in a narrow pane: columns often differ in their last words only. */
function isWide(text: string): boolean {
  return text.length + (text.match(WIDE)?.length ?? 0) > 20;
}

/** Signs twice as wide as Latin letters. */
const WIDE = /[\u2e80-\uffef]/g;
