import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Appendix } from "../../layout/appendix";
import { copyText } from "../controls/copyText";
import { useTexts } from "../controls/useTexts";
import { rankingText } from "./rankingText";

export interface CopyRankingProps {
  readonly appendix: Appendix;
}

/** Copies a ranking, to be pasted into a sheet or a document. */
export function CopyRanking({ appendix }: CopyRankingProps): JSX.Element {
  const { pane: texts } = useTexts();
  const [said, setSaid] = useState("");
  const copy = (): void =>
    void copyText(rankingText(appendix)).then(
      () => setSaid(texts.rankingCopied),
      () => setSaid(texts.notCopied),
    );
  return (
    <div class="buttons">
      <button type="button" class="link" aria-label={texts.copyRankingOf(appendix.title)} onClick={copy}>
        {texts.copyRanking}
      </button>
      <span class="hint" role="status">
        {said}
      </span>
    </div>
  );
}
