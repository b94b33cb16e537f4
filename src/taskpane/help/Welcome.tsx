import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { Language } from "../../texts/language";
import { PANE } from "../../texts/pane";
import "./help.css";

export interface WelcomeProps {
  readonly language: Language;
  readonly onStart: () => void;
  readonly onSample?: () => void;
}

/** The first run: what the pane does, in one card and three steps. */
export function Welcome({ language, onStart, onSample }: WelcomeProps): JSX.Element {
  const texts = PANE[language];
  const id = useId();
  return (
    <section class="welcome" aria-labelledby={id}>
      <h2 id={id}>{texts.welcome}</h2>
      <p>{texts.welcomeText}</p>
      <Steps language={language} />
      <div class="buttons">
        <button type="button" class="primary" onClick={onStart}>
          {texts.start}
        </button>
        {onSample && (
          <button type="button" onClick={onSample}>
            {texts.insertSample}
          </button>
        )}
      </div>
    </section>
  );
}

/** The three steps. */
export function Steps({ language }: { readonly language: Language }): JSX.Element {
  return (
    <ol class="steps">
      {PANE[language].steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
