import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Draft } from "../../generate/draft";
import {
  keptSettings,
  type OfficeSettings,
  SETTINGS_FILE,
  settingsOf,
  settingsText,
} from "../../generate/officeSettings";
import type { OfficeTexts } from "../../texts/zh/office";
import type { Platform } from "../state/platform";
import { OfficeFile } from "./OfficeFile";

export interface OfficeSettingsPartProps {
  readonly words: OfficeTexts;
  readonly draft: Draft;
  /** What this computer remembers. */
  readonly kept: string | undefined;
  /** Whether it can remember anything. */
  readonly canKeep: boolean;
  readonly onForget: () => void;
  readonly onSettings: (settings: OfficeSettings) => void;
  readonly onDownload: Platform["download"];
}

/** 本单位设置: what this computer remembers, and one file that takes all of it along. */
export function OfficeSettingsPart(props: OfficeSettingsPartProps): JSX.Element {
  const { words: texts, draft, kept, canKeep, onForget, onSettings, onDownload } = props;
  const [isForgotten, setForgotten] = useState(false);
  const name = useMemo(() => (kept === undefined ? undefined : keptSettings(kept)?.scheme.name), [kept]);
  return (
    <div class="part" role="group" aria-label={texts.heading}>
      <h3>{texts.heading}</h3>
      {canKeep && (
        <p class="hint" role="status">
          {name !== undefined ? texts.kept(name) : isForgotten ? texts.forgotten : texts.notKept}{" "}
          {name !== undefined && (
            <button
              type="button"
              class="link"
              onClick={() => {
                setForgotten(true);
                onForget();
              }}
            >
              {texts.forget}
            </button>
          )}
        </p>
      )}
      {onDownload && (
        <>
          <div class="buttons">
            <button
              type="button"
              class="small"
              onClick={() => onDownload(SETTINGS_FILE, settingsText(settingsOf(draft.memory, draft.scheme)))}
            >
              {texts.export}
            </button>
          </div>
          <p class="hint">{texts.exportHint}</p>
        </>
      )}
      <OfficeFile words={texts} onSettings={onSettings} />
    </div>
  );
}
