import type { JSX } from "preact";
import type { Language } from "../../texts/language";
import { PANE } from "../../texts/pane";
import type { Work } from "../state/paneState";

export interface ProgressProps {
  readonly language: Language;
  readonly work: Work;
  readonly onCancel: () => void;
}

/** What is going on, how far it has got and a way to stop it; the style sheet shows it only after 300 ms. */
export function Progress({ language, work, onCancel }: ProgressProps): JSX.Element {
  const texts = PANE[language];
  const words = texts.work[work.is];
  return (
    <div class="progress">
      <progress aria-label={words} max={1} {...(work.done !== undefined && { value: work.done })} />
      {words}
      {work.is !== "undoing" && (
        <button type="button" class="small" onClick={onCancel}>
          {texts.stop}
        </button>
      )}
    </div>
  );
}
