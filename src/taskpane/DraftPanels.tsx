import type { JSX } from "preact";
import type { Place } from "../cells/address";
import { isSettled, severity, unsettled } from "../findings/finding";
import type { Draft } from "../generate/draft";
import { Panel, type PanelProps } from "./controls/Panel";
import { useTexts } from "./controls/useTexts";
import { Findings, NoticePanel, OfficeSettingsPart, OtherSchemes, Preview, Settings } from "./rooms";
import type { OtherSchemesProps } from "./scheme/first/OtherSchemes";
import type { Kept } from "./state/useKeptSettings";
import type { PanelName } from "./state/panels";
import type { Pane } from "./state/pane/pane";
import type { Platform } from "./state/platform";
import type { Requests } from "./state/useRequests";
import type { SchemeWork } from "./useSchemeWork";

/** What the panels of a draft show, and whom they ask. */
export interface DraftPanelsProps {
  readonly pane: Pane;
  readonly draft: Draft;
  readonly schemeWork: SchemeWork;
  readonly kept: Kept;
  /** What can be done with schemes from elsewhere. */
  readonly others: Omit<OtherSchemesProps, "words">;
  readonly platform: Platform;
  /** Brings a cell into view. */
  readonly reveal: ((place: Place) => Promise<void>) | undefined;
  readonly panel: (name: PanelName) => Pick<PanelProps, "summary" | "open" | "onTurn">;
  /** Who has asked to see which of them. */
  readonly asked: { readonly findings: number; readonly preview: Requests; readonly notice: Requests };
}

/** The panels of what was made of a sheet: findings, preview, notice and settings. */
export function DraftPanels(props: DraftPanelsProps): JSX.Element {
  const { pane, draft, schemeWork, kept, others, platform, reveal, panel, asked } = props;
  const { pane: texts } = useTexts();
  // of a long sheet the draft comes after what was typed
  const scheme = pane.state().request.scheme ?? draft.scheme;
  const onReveal = reveal && { onReveal: (place: Place) => void pane.attempt(reveal(place)) };
  return (
    <>
      <Panel heading={texts.findings} tone={findingsTone(draft)} {...panel("check")}>
        <Findings
          findings={draft.findings}
          focusRequests={asked.findings}
          onDone={asked.preview.ask}
          onEnter={(entry) => void pane.attempt(schemeWork.enter(entry))}
          onAnswer={pane.answer}
          onWithdraw={pane.withdraw}
          {...onReveal}
        />
      </Panel>
      <Panel heading={texts.preview} focusRequests={asked.preview.times} {...panel("preview")}>
        <Preview
          tables={draft.tables}
          sheetGrid={draft.sheetGrid}
          sets={draft.sets}
          findings={draft.findings}
          {...onReveal}
        />
      </Panel>
      <NoticePanel
        draft={draft}
        onChoose={(request) => void pane.choose(request)}
        onDownload={platform.download}
        focusRequests={asked.notice.times}
      />
      <Panel heading={texts.settings} tone={schemeWork.typed && "settle"} {...panel("settings")}>
        <Settings
          draft={draft}
          scheme={scheme}
          typed={schemeWork.typed}
          onTyped={schemeWork.setTyped}
          onScheme={schemeWork.choose}
          onReset={() => void pane.attempt(schemeWork.reset())}
          onFonts={(fonts) => void pane.choose({ fonts })}
          onAnswer={pane.answer}
          onDownload={platform.download}
        >
          <OtherSchemes {...others} />
          <OfficeSettingsPart
            draft={draft}
            kept={kept.text}
            canKeep={platform.preferences !== undefined}
            onForget={kept.forget}
            onSettings={(settings) => void pane.attempt(schemeWork.useSettings(settings))}
            onDownload={platform.download}
          />
        </Settings>
      </Panel>
    </>
  );
}

function findingsTone({ findings }: Draft): PanelProps["tone"] {
  if (unsettled(findings).length > 0) return "settle";
  return findings.some((finding) => severity(finding) === "look" && !isSettled(finding)) ? "look" : "done";
}
