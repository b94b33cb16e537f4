import type { JSX } from "preact";
import type { Work } from "../state/paneState";
import { useTexts } from "../controls/useTexts";

export interface ProgressProps {
  readonly work: Work;
  readonly onCancel: () => void;
}

/** What is going on, how far it has got and a way to stop it; the style sheet shows it only after 300 ms. */
export function Progress({ work, onCancel }: ProgressProps): JSX.Element {
  const { pane: texts } = useTexts();
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
