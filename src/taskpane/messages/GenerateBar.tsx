import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import type { Draft } from "../../generate/draft";
import type { PaneTexts } from "../../texts/zh/pane";
import type { Work } from "../state/pane/paneState";
import { Progress } from "../controls/Progress";
import { type Obstacle, obstacle } from "./obstacle";
import { useTexts } from "../controls/useTexts";
import "./messages.css";

export interface GenerateBarProps {
  readonly draft: Draft | undefined;
  readonly work: Work | undefined;
  readonly onGenerate: () => void;
  readonly onReadAgain: () => void;
  /** Goes to the first finding that must be settled. */
  readonly onShowFirst: () => void;
  /** Whether the workbook is open in Excel. */
  readonly inExcel: boolean;
  /** Stops the work that is going on. */
  readonly onCancel: () => void;
  /** What is said above the buttons. */
  readonly children: ComponentChildren;
}

/** The bottom of the pane, always in view: what happened, why nothing can be generated yet, and the buttons. */
export function GenerateBar(props: GenerateBarProps): JSX.Element {
  const { draft, work, onGenerate, onReadAgain, onShowFirst, onCancel, inExcel, children } = props;
  const { pane: texts } = useTexts();
  const id = useId();
  // while work goes on the button keeps the focus, and the pane itself does nothing twice
  const obstructed = work ? undefined : obstacle(draft);
  return (
    <footer class="bar">
      {children}
      {work && <Progress work={work} onCancel={onCancel} ofExcel={inExcel && work.is !== "drafting"} />}
      <p class="reason" id={id}>
        {obstructed && obstacleText(obstructed, texts)}
        {obstructed?.is === "unsettled" && (
          <button type="button" class="link" onClick={onShowFirst}>
            {texts.showFirst}
          </button>
        )}
      </p>
      <div class="buttons">
        <button
          type="button"
          class={obstructed ? undefined : "primary"}
          disabled={obstructed !== undefined}
          aria-disabled={work !== undefined}
          aria-describedby={id}
          onClick={onGenerate}
        >
          {draft?.memory.noticeSheet && draft.sets.length < 2 ? texts.generateBoth : texts.generate}
        </button>
        <button type="button" aria-disabled={work !== undefined} onClick={onReadAgain}>
          {texts.readAgain}
        </button>
      </div>
    </footer>
  );
}

function obstacleText(obstructed: Obstacle, texts: PaneTexts): string {
  switch (obstructed.is) {
    case "no-draft":
      return texts.noDraft;
    case "no-units":
      return texts.noUnits;
    case "unsettled":
      return texts.toSettle(obstructed.findings);
  }
}
