import type { JSX } from "preact";
import type { Finding } from "../../findings/finding";
import { answerText, type FindingTexts } from "../../texts/findings";
import { leftOut } from "./leftOut";
import { useTexts } from "../controls/useTexts";

export interface LeftOutListProps {
  readonly words: FindingTexts;
  readonly findings: readonly Finding[];
}

/** Units and rows that do not stand in the appendices as they stand in the sheet, and why. */
export function LeftOutList({ words, findings }: LeftOutListProps): JSX.Element | null {
  const { pane: texts } = useTexts();
  const found = leftOut(findings);
  if (found.length === 0) return null;
  return (
    <details class="group look">
      <summary tabIndex={0}>
        <h3>{texts.leftOut}</h3> <span class="remark">{found.length}</span>
      </summary>
      <ul class="list">
        {found.map(({ who, finding, answer }) => (
          <li key={finding.question?.id}>
            {texts.leftOutItem(who, answerText(answer, finding.kind, words, finding.places.length))}
          </li>
        ))}
      </ul>
    </details>
  );
}
