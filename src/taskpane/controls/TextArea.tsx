import type { JSX } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { FieldNote } from "./FieldNote";

export interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with it. */
  readonly problem?: string | undefined;
  readonly hint?: string;
  /** Height in lines while there is less in it. */
  readonly rows?: number;
  /** How the data behind the form calls it. */
  readonly field?: string;
  /** What stands below the field and can put a text in where the caret is. */
  readonly below?: (insert: (text: string) => void) => JSX.Element;
}

/** A line of this pane holds about as many Chinese characters. */
const LINE = 20;

/** A labelled field of several lines, under its label. What is being typed stays as typed. */
export function TextArea(props: TextAreaProps): JSX.Element {
  const { label, value, onChange, problem, hint, rows = 1, field: name, below } = props;
  const id = useId();
  const about = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? value;
  const lines = shown.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  const insert = (text: string): void => {
    const area = field.current;
    if (!area) return;
    area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
    setTyped(undefined);
    area.focus();
    onChange(area.value.trim());
  };
  return (
    <div class="field long">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        data-field={name}
        rows={Math.min(10, Math.max(rows, lines))}
        value={shown}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined && hint === undefined ? undefined : about}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget }) => {
          setTyped(undefined);
          onChange(currentTarget.value.trim());
        }}
      />
      <FieldNote id={about} problem={problem} hint={hint} />
      {below?.(insert)}
    </div>
  );
}
