import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { useTexts } from "../controls/useTexts";

export interface PeriodFieldProps {
  readonly period: string;
  readonly onPeriod: (period: string) => void;
}

/** 时段: the period as it is printed in the headings. */
export function PeriodField({ period, onPeriod }: PeriodFieldProps): JSX.Element {
  const { pane: texts } = useTexts();
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
