import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { Language } from "../texts/language";
import { PANE } from "../texts/pane";
import { Section } from "./Section";

export interface PeriodFieldProps {
  readonly language: Language;
  readonly period: string;
  readonly onPeriod: (period: string) => void;
}

/** 时段: the period as it is printed in the headings. */
export function PeriodField({ language, period, onPeriod }: PeriodFieldProps): JSX.Element {
  const texts = PANE[language];
  const id = useId();
  return (
    <Section heading={texts.period}>
      <input
        type="text"
        class="wide"
        value={period}
        autocomplete="off"
        aria-label={texts.period}
        aria-describedby={id}
        onInput={({ currentTarget }) => onPeriod(currentTarget.value)}
        onBlur={({ currentTarget: { value } }) => value !== value.trim() && onPeriod(value.trim())}
      />
      <p class="hint" id={id}>
        {texts.periodHint}
      </p>
    </Section>
  );
}
