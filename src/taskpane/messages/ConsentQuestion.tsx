import type { JSX } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { errorText } from "../../texts/errors";
import type { PaneTexts } from "../../texts/zh/pane";
import type { Askable, Consent } from "../state/pane/message";
import { useTexts } from "../controls/useTexts";

export interface ConsentQuestionProps {
  readonly question: Askable;
  /** What was agreed to before. */
  readonly consent: Consent;
  readonly onConsent: (consent: Consent) => void;
  readonly onCancel: () => void;
}

/** Asks what to do about sheets that stand in the way. */
export function ConsentQuestion({ question, consent, onConsent, onCancel }: ConsentQuestionProps): JSX.Element {
  const { errors, pane: texts } = useTexts();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector("button")?.focus(), []);
  const ways = waysOf(question, consent, texts);
  return (
    <div class="message" role="group" aria-labelledby={id} ref={box}>
      <p id={id}>{errorText(question, errors)}</p>
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

/** What a clerk may choose, and what that agrees to. */
function waysOf(question: Askable, consent: Consent, texts: PaneTexts): readonly (readonly [string, Consent])[] {
  switch (question.kind) {
    case "name-taken":
      return [[texts.otherName(question), { ...consent, taken: "number" }]];
    case "sheets-renamed":
      return [
        [texts.keepRenamed, { ...consent, renamed: "keep" }],
        [texts.replaceRenamed, { ...consent, renamed: "replace" }],
      ];
    case "sheets-replaced":
      return [
        [texts.keepFormer(question), { ...consent, replaced: "keep" }],
        [texts.replace, { ...consent, replaced: "replace" }],
      ];
  }
}
