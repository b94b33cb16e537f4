import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { Language } from "../../texts/language";
import { PANE } from "../../texts/pane";

export interface PeriodFieldProps {
  readonly language: Language;
  readonly period: string;
  readonly onPeriod: (period: string) => void;
}

/** 时段: the period as it is printed in the headings. */
export function PeriodField({ language, period, onPeriod }: PeriodFieldProps): JSX.Element {
  const texts = PANE[language];
  const field = useId();
  const hint = useId();
  return (
    <>
      <div class="field">
        <label for={field}>{texts.period}</label>
        <input
          id={field}
          type="text"
          value={period}
          autocomplete="off"
          aria-describedby={hint}
          onInput={({ currentTarget }) => onPeriod(currentTarget.value)}
          onBlur={({ currentTarget: { value } }) => value !== value.trim() && onPeriod(value.trim())}
        />
      </div>
      <p class="hint" id={hint}>
        {texts.periodHint}
      </p>
    </>
  );
}
