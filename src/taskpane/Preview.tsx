import type { JSX } from "preact";
import { unsettled } from "../findings/finding";
import type { Draft } from "../generate/draft";
import { appendixName, appendixTitle } from "../layout/appendix";
import type { Language } from "../texts/language";
import { PANE } from "../texts/pane";
import { BalanceLine } from "./BalanceLine";
import { LeftOutList } from "./LeftOutList";
import { RankingTable } from "./RankingTable";

export interface PreviewProps {
  readonly language: Language;
  readonly draft: Draft;
}

/** 预览: the ranking of each group as it will be written, as soon as nothing is left to settle. */
export function Preview({ language, draft }: PreviewProps): JSX.Element {
  const texts = PANE[language];
  const { bulletin, findings } = draft;
  if (!bulletin) return <p class="hint">{texts.noPreview(unsettled(findings).length)}</p>;
  return (
    <>
      <BalanceLine language={language} draft={draft} />
      <LeftOutList language={language} findings={findings} />
      {bulletin.groups.map((ranked, i) => (
        <details key={ranked.group.name} class="group" open>
          <summary tabIndex={0}>
            <h3>
              {appendixName(bulletin, i)} {appendixTitle(ranked.group, bulletin.period)}
            </h3>{" "}
            <span class="remark">{texts.groupSize(ranked.totals.units)}</span>
          </summary>
          <RankingTable language={language} bulletin={bulletin} ranked={ranked} />
        </details>
      ))}
    </>
  );
}
