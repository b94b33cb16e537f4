import type { JSX } from "preact";
import type { PaneTexts } from "../../texts/zh/pane";
import { useTexts } from "./useTexts";

export interface ProgressProps {
  readonly work: {
    readonly is: keyof PaneTexts["work"];
    /** 0 to 1; undefined where that is not known. */
    readonly done?: number | undefined;
    /** Whether it was stopped while Excel still owes an answer. */
    readonly stopping?: boolean | undefined;
  };
  readonly onCancel: () => void;
  /** Whether it is Excel that is waited for, which does nothing while a cell is being edited. */
  readonly ofExcel: boolean;
}

/**
 * What is going on, how far it has got and a way to stop it; the style sheet shows it only after 300 ms, and what may keep
 * Excel from answering after two seconds without an answer.
 */
export function Progress({ work, onCancel, ofExcel }: ProgressProps): JSX.Element {
  const { pane: texts } = useTexts();
  const words = work.stopping ? texts.stopping : texts.work[work.is];
  return (
    <div class="progress">
      <progress aria-label={words} max={1} {...(work.done !== undefined && { value: work.done })} />
      {words}
      {ofExcel && (
        <p class="waiting" key={work.done ?? 0} role="status">
          {texts.cellEdited}
        </p>
      )}
      {work.is !== "undoing" && work.is !== "forgetting" && (
        <button type="button" class="small" aria-disabled={work.stopping} onClick={onCancel}>
          {texts.stop}
        </button>
      )}
    </div>
  );
}
