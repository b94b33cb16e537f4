import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { Answer, Question } from "../../findings/question";
import { type Finding, severity } from "../../findings/finding";
import type { Place } from "../../cells/place";
import { answerText } from "../../texts/answers";
import { findingText } from "../../texts/findings";
import { CountField } from "./CountField";
import { PlaceButtons } from "./PlaceButtons";
import { useTexts } from "../controls/useTexts";

export interface FindingItemProps {
  readonly finding: Finding;
  readonly onAnswer: (question: Question, answer: Answer) => void;
  readonly onWithdraw: (question: Question) => void;
  readonly onReveal?: (place: Place) => void;
}

/** One finding: what it says, its cells, and the answers to choose from or the one that was given. */
export function FindingItem({ finding, onAnswer, onWithdraw, onReveal }: FindingItemProps): JSX.Element {
  const { language, pane: texts } = useTexts();
  const { question, answer } = finding;
  const id = useId();
  const words = (each: Answer): string => answerText(each, finding.kind, language);
  return (
    <li class="finding" tabIndex={-1} data-open={severity(finding) === "settle" || undefined}>
      <p id={id}>{findingText(finding, language)}</p>
      <div class="buttons">
        {question && answer && (
          <>
            <span class="answered">✓ {texts.answered(words(answer))}</span>
            <button type="button" class="small" aria-describedby={id} onClick={() => onWithdraw(question)}>
              {texts.change}
            </button>
          </>
        )}
        {question &&
          !answer &&
          question.answers.map((each) => (
            <button
              key={JSON.stringify(each)}
              type="button"
              class="small"
              aria-describedby={id}
              onClick={() => onAnswer(question, each)}
            >
              {words(each)}
            </button>
          ))}
        {question?.anyCount && !answer && (
          <CountField label={texts.otherCount} onCount={(value) => onAnswer(question, { as: "count", value })} />
        )}
        {onReveal && <PlaceButtons places={finding.places} onReveal={onReveal} />}
      </div>
    </li>
  );
}
