import { useEffect, useState } from "preact/hooks";
import type { Draft } from "../../generate/draft";
import type { Pane } from "./pane/pane";
import type { Preferences } from "./preferences";

/** The office's settings that this computer keeps for its next workbook. */
export interface Kept {
  /** Their text, which has to be checked like any from outside. */
  readonly text: string | undefined;
  /** Whether they are to be offered: not to the workbook that they were just kept from, nor once they were declined. */
  readonly isOffered: boolean;
  decline(): void;
  /** Takes them off this computer. */
  forget(): void;
}

/** Keeps the settings of each workbook that something was written in. */
export function useKeptSettings(pane: Pane, preferences: Preferences | undefined): Kept {
  const { draft, messages } = pane.state();
  const [text, setText] = useState(() => preferences?.settings());
  const [isDeclined, setDeclined] = useState(false);
  const isWritten = messages.some(({ is }) => is === "written");
  useEffect(() => {
    if (!isWritten || !draft || !preferences) return;
    setDeclined(true);
    void pane.attempt(keep(draft, preferences).then(setText));
  }, [isWritten]);
  return {
    text,
    isOffered: text !== undefined && draft !== undefined && draft.memory.scheme === undefined && !isDeclined,
    decline: () => setDeclined(true),
    forget: () => {
      preferences?.forgetSettings();
      setText(undefined);
    },
  };
}

/** @returns what is kept now, where that was possible */
async function keep({ memory, scheme }: Draft, preferences: Preferences): Promise<string | undefined> {
  const { settingsOf, settingsText } = await import("../../generate/officeSettings");
  const text = settingsText(settingsOf(memory, scheme));
  return preferences.keepSettings(text) ? text : undefined;
}
