import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { VERSION } from "./version";
import { Steps } from "./Welcome";
import { useTexts } from "../controls/useTexts";

export interface HelpProps {
  readonly onWelcome: () => void;
  readonly onClear?: (() => void) | undefined;
  /** 检查本机 Excel, where there is an Excel; shown when it is asked for. */
  readonly check?: ComponentChildren;
}

/** 帮助: the steps, the keyboard, privacy and the version; all of it is in the page, so it works without a connection. */
export function Help({ onWelcome, onClear, check }: HelpProps): JSX.Element {
  const { pane: texts } = useTexts();
  const [cleared, setCleared] = useState(false);
  const [checks, setChecks] = useState(false);
  return (
    <div class="help">
      <h3>{texts.threeSteps}</h3>
      <Steps />
      <button type="button" class="small" onClick={onWelcome}>
        {texts.showWelcome}
      </button>
      <h3>{texts.shortcuts}</h3>
      <dl class="keyboard">
        {texts.shortcutList.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <h3>{texts.privacy}</h3>
      <p>{texts.privacyText}</p>
      {onClear && (
        <p class="hint">
          {cleared ? <span role="status">{texts.cleared}</span> : texts.preferences}{" "}
          {!cleared && (
            <button
              type="button"
              class="link"
              onClick={() => {
                onClear();
                setCleared(true);
              }}
            >
              {texts.clearPreferences}
            </button>
          )}
        </p>
      )}
      {check !== undefined && (
        <>
          <h3>{texts.checkExcel}</h3>
          {checks ? (
            check
          ) : (
            <button type="button" class="small" onClick={() => setChecks(true)}>
              {texts.checkExcel}
            </button>
          )}
        </>
      )}
      <p class="hint">
        {texts.title} · {texts.version(VERSION)}
      </p>
    </div>
  );
}
