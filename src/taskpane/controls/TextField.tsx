import type { JSX, TargetedKeyboardEvent } from "preact";
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

/**
 * A labelled field of one line, which grows with a text that is longer than the pane is wide: what is printed must be readable
 * here. What is being typed stays as typed, whatever the value makes of it.
 */
export function TextField({ label, value, onChange, problem, hint, atOnce, field }: TextFieldProps): JSX.Element {
  const id = useId();
  const about = useId();
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? value;
  const common = {
    id,
    "data-field": field,
    value: shown,
    "aria-invalid": problem !== undefined,
    "aria-describedby": problem === undefined && hint === undefined ? undefined : about,
    onInput({ currentTarget: box }: Typed) {
      const text = box.value.replace(LINE_BREAKS, "");
      setTyped(text);
      if (atOnce) onChange(text);
    },
    onChange({ currentTarget: box }: Typed) {
      setTyped(undefined);
      if (!atOnce) onChange(box.value.replace(LINE_BREAKS, "").trim());
    },
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {atOnce ? (
        <input type="text" autocomplete="off" inputMode="decimal" {...common} />
      ) : (
        <div class="grown" data-text={shown}>
          <textarea rows={1} autocomplete="off" {...common} onKeyDown={takeOnEnter} />
        </div>
      )}
      <FieldNote id={about} problem={problem} hint={hint} />
    </div>
  );
}

interface Typed {
  readonly currentTarget: HTMLInputElement | HTMLTextAreaElement;
}

/** They come in with what is pasted; a field of one line takes none. */
const LINE_BREAKS = /[\r\n]+/g;

/** Enter takes what was typed, as in every field of one line. */
function takeOnEnter(event: TargetedKeyboardEvent<HTMLTextAreaElement>): void {
  const { key, isComposing, currentTarget: box } = event;
  if (key !== "Enter" || isComposing) return;
  event.preventDefault();
  box.blur();
  box.focus();
}
