import type { JSX } from "preact";
import { unsettled } from "../../findings/finding";
import type { Draft } from "../../generate/draft";
import type { Language } from "../../texts/language";
import { PANE } from "../../texts/pane";
import { BalanceLine } from "./BalanceLine";
import { LeftOutList } from "./LeftOutList";
import { RankingTable } from "./RankingTable";
import "./preview.css";

export interface PreviewProps {
  readonly language: Language;
  readonly draft: Draft;
}

/** 预览: the ranking of each group as it will be written, as soon as nothing is left to settle. */
export function Preview({ language, draft }: PreviewProps): JSX.Element {
  const texts = PANE[language];
  const { bulletin, appendices, findings } = draft;
  if (!bulletin) return <p class="hint">{texts.noPreview(unsettled(findings).length)}</p>;
  return (
    <>
      <BalanceLine language={language} draft={draft} />
      <LeftOutList language={language} findings={findings} />
      {appendices.map((appendix) => (
        <details key={appendix.name} class="group" open>
          <summary tabIndex={0}>
            <h3>
              {appendix.name} {appendix.title}
            </h3>{" "}
            <span class="remark">{texts.groupSize(appendix.units)}</span>
          </summary>
          <RankingTable language={language} appendix={appendix} />
        </details>
      ))}
    </>
  );
}
