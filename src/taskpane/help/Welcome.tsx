import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { useTexts } from "../controls/useTexts";
import "./help.css";

export interface WelcomeProps {
  readonly onStart: () => void;
  readonly onSample?: () => void;
}

/** The first run: what the pane does, in one card and three steps. */
export function Welcome({ onStart, onSample }: WelcomeProps): JSX.Element {
  const { pane: texts } = useTexts();
  const id = useId();
  return (
    <section class="welcome" aria-labelledby={id}>
      <h2 id={id}>{texts.welcome}</h2>
      <p>{texts.welcomeText}</p>
      <Steps />
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
export function Steps(): JSX.Element {
  const { pane: texts } = useTexts();
  return (
    <ol class="steps">
      {texts.steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
