import { type ComponentChildren, Fragment, type JSX } from "preact";
import { useState } from "preact/hooks";
import type { Forgotten } from "../../hosts/workbook";
import type { HelpTexts } from "../../texts/zh/help";
import { useTexts } from "../controls/useTexts";
import { Forget } from "./Forget";
import { VERSION } from "./version";
import { Steps } from "./Welcome";

export interface HelpProps {
  readonly words: HelpTexts;
  readonly onWelcome: () => void;
  readonly onClear?: (() => void) | undefined;
  /** 检查本机 Excel, where there is an Excel; shown when it is asked for. */
  readonly check?: ComponentChildren;
  /** Takes all away that is kept in the workbook and tells what it was; absent where nothing is kept. */
  readonly onForget?: () => Promise<Forgotten | undefined>;
}

/** 帮助: the steps, what to do in four usual cases, the keyboard, privacy and the version. */
export function Help({ words: texts, onWelcome, onClear, check, onForget }: HelpProps): JSX.Element {
  const { pane } = useTexts();
  const [cleared, setCleared] = useState(false);
  const [checks, setChecks] = useState(false);
  return (
    <div class="help">
      <h3>{texts.threeSteps}</h3>
      <Steps />
      <button type="button" class="small" onClick={onWelcome}>
        {texts.showWelcome}
      </button>
      {texts.chapters.map(([when, how]) => (
        <Fragment key={when}>
          <h3>{when}</h3>
          <p>{how}</p>
        </Fragment>
      ))}
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
      {onForget && <Forget texts={texts} onForget={onForget} />}
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
        {pane.title} · {texts.version(VERSION)}
      </p>
    </div>
  );
}
