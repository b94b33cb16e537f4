import type { JSX } from "preact";
import { unsettled } from "../bulletin/finding";
import type { Draft } from "../generate/draft";
import { appendixName } from "../layout/appendix";
import type { Language } from "../texts/language";
import { PANE } from "../texts/pane";
import { RankingTable } from "./RankingTable";
import { Section } from "./Section";

export interface PreviewProps {
  readonly language: Language;
  readonly draft: Draft;
}

/** 预览: the ranking of each group as it will be written, as soon as nothing is left to settle. */
export function Preview({ language, draft: { bulletin, findings } }: PreviewProps): JSX.Element {
  const texts = PANE[language];
  return (
    <Section heading={texts.preview}>
      {!bulletin && <p class="hint">{texts.noPreview(unsettled(findings).length)}</p>}
      {bulletin?.groups.map((ranked, i) => (
        <details key={ranked.group.name} open>
          <summary>
            <h3>
              {appendixName(bulletin, i)} {ranked.group.title}
            </h3>{" "}
            <span class="remark">{texts.groupSize(ranked.units.length)}</span>
          </summary>
          <RankingTable language={language} bulletin={bulletin} ranked={ranked} />
        </details>
      ))}
    </Section>
  );
}
