import type { JSX } from "preact";
import { useId, useMemo } from "preact/hooks";
import type { Draft } from "../../generate/draft";
import { isNew, keptSettings, type OfficeSettings } from "../../generate/officeSettings";
import type { OfficeTexts } from "../../texts/zh/office";
import { useTexts } from "../controls/useTexts";

export interface KeptSettingsProps {
  readonly words: OfficeTexts;
  /** What this computer remembers. */
  readonly kept: string;
  readonly draft: Draft;
  readonly onUse: (settings: OfficeSettings) => void;
  /** The workbook is used without them. */
  readonly onIgnore: () => void;
  readonly onForget: () => void;
}

/** Offers the office's settings from last time for a workbook that has none; nothing where it would change nothing. */
export function KeptSettings(props: KeptSettingsProps): JSX.Element | null {
  const { words: texts, kept, draft, onUse, onIgnore, onForget } = props;
  const { pane } = useTexts();
  const id = useId();
  const settings = useMemo(() => keptSettings(kept), [kept]);
  if (settings && !isNew(settings, draft.scheme, draft.memory)) return null;
  return (
    <section class="welcome" aria-labelledby={id}>
      <h2 id={id}>{texts.offer}</h2>
      {settings ? (
        <p>
          {texts.offered(settings.scheme.name, pane.settingsSummary(settings.scheme.channels))}
          {settings.facts && texts.withFacts}
        </p>
      ) : (
        <p>{texts.damaged}</p>
      )}
      <div class="buttons">
        {settings && (
          <button type="button" class="primary" onClick={() => onUse(settings)}>
            {texts.use}
          </button>
        )}
        <button type="button" onClick={onIgnore}>
          {texts.ignore}
        </button>
        <button type="button" onClick={onForget}>
          {texts.forget}
        </button>
      </div>
    </section>
  );
}
