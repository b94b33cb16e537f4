import type { JSX } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { NameTaken } from "../../hosts/nameTaken";
import type { SheetsRenamed } from "../../hosts/sheetsRenamed";
import { errorText } from "../../texts/errors";
import type { Consent } from "../state/notice";
import { useTexts } from "../controls/useTexts";

export interface ConsentQuestionProps {
  readonly question: NameTaken | SheetsRenamed;
  /** What was agreed to before. */
  readonly consent: Consent;
  readonly onConsent: (consent: Consent) => void;
  readonly onCancel: () => void;
}

/** Asks what to do about sheets that stand in the way. */
export function ConsentQuestion({ question, consent, onConsent, onCancel }: ConsentQuestionProps): JSX.Element {
  const { language, pane: texts } = useTexts();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector("button")?.focus(), []);
  const ways: readonly (readonly [string, Consent])[] =
    question instanceof NameTaken
      ? [[texts.otherName(question), { ...consent, taken: "number" }]]
      : [
          [texts.keepRenamed, { ...consent, renamed: "keep" }],
          [texts.replaceRenamed, { ...consent, renamed: "replace" }],
        ];
  return (
    <div class="message" role="group" aria-labelledby={id} ref={box}>
      <p id={id}>{errorText(question, language)}</p>
      <div class="buttons">
        {ways.map(([text, next]) => (
          <button key={text} type="button" class="small" onClick={() => onConsent(next)}>
            {text}
          </button>
        ))}
        <button type="button" class="small" onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
    </div>
  );
}
