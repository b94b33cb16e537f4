import type { JSX } from "preact";
import { unsettled } from "../../findings/finding";
import type { Draft } from "../../generate/draft";
import { lazy } from "../controls/lazy";
import { BalanceLine } from "./BalanceLine";
import { CopyRanking } from "./CopyRanking";
import type { LeftOutListProps } from "./LeftOutList";
import { RankingTable } from "./RankingTable";
import { useTexts } from "../controls/useTexts";
import "./preview.css";

const LeftOutList = lazy(async (texts) => {
  const [{ LeftOutList }, words] = await Promise.all([import("./LeftOutList"), texts.findings()]);
  return (props: Omit<LeftOutListProps, "words">) => <LeftOutList words={words} {...props} />;
});

export interface PreviewProps {
  readonly draft: Draft;
}

/** 预览: the ranking of each group as it will be written, as soon as nothing is left to settle. */
export function Preview({ draft }: PreviewProps): JSX.Element {
  const { pane: texts } = useTexts();
  const { bulletin, appendices, findings } = draft;
  if (!bulletin) return <p class="hint">{texts.noPreview(unsettled(findings).length)}</p>;
  return (
    <>
      <BalanceLine draft={draft} />
      <LeftOutList findings={findings} />
      {appendices.map((appendix) => (
        <details key={appendix.name} class="group" open>
          <summary tabIndex={0}>
            <h3>
              {appendix.name} {appendix.title}
            </h3>{" "}
            <span class="remark">{texts.groupSize(appendix.units)}</span>
          </summary>
          <RankingTable appendix={appendix} />
          <CopyRanking appendix={appendix} />
        </details>
      ))}
    </>
  );
}
