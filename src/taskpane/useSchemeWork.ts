import { useState } from "preact/hooks";
import type { Scheme } from "../bulletin/scheme";
import type { Answers } from "../findings/question";
import type { OfficeSettings } from "../generate/officeSettings";
import { settingsRoom } from "./rooms";
import type { SchemeForm } from "./scheme/schemeForm";
import type { Pane } from "./state/pane/pane";
import type { SchemeEntry } from "./state/schemeEntry";

/** What a clerk does with schemes, wherever in the pane. */
export interface SchemeWork {
  /** What is typed into the scheme's form and cannot be used yet. */
  readonly typed: SchemeForm | undefined;
  setTyped(typed: SchemeForm | undefined): void;
  choose(scheme: Scheme): Promise<void>;
  /** Chooses the first scheme of a workbook, with what its form has answered. */
  useFirst(scheme: Scheme, answers?: Answers): Promise<void>;
  /** Enters into the scheme what a finding offers. */
  enter(entry: SchemeEntry): Promise<void>;
  /** Takes over an office's settings. */
  useSettings(settings: OfficeSettings): Promise<void>;
  /** Takes the scheme back to what the headings say. */
  reset(): Promise<void>;
}

/** @param onReady is called once what was chosen gives a bulletin */
export function useSchemeWork(pane: Pane, onReady: () => void): SchemeWork {
  const [typed, setTyped] = useState<SchemeForm>();
  const { draft, request } = pane.state();
  const showWhenReady = (): void => {
    if (pane.state().draft?.sets.length) onReady();
  };
  const choose = async (scheme: Scheme): Promise<void> => {
    setTyped(undefined);
    if (!draft) return;
    const { schemeRequest } = await settingsRoom();
    await pane.choose(schemeRequest(draft, scheme));
  };
  return {
    typed,
    setTyped,
    choose,
    async useFirst(scheme, answers = {}) {
      await pane.choose({ scheme, answers: { ...request.answers, ...answers } });
      showWhenReady();
    },
    async enter(entry) {
      const scheme = request.scheme ?? draft?.scheme;
      if (!scheme) return;
      const { entered } = await import("./scheme/entered");
      const result = entered(typed?.typed ?? scheme, entry);
      if ("scheme" in result) await choose(result.scheme);
      else setTyped(result);
    },
    async useSettings(settings) {
      const { requestFor } = await import("../generate/officeSettings");
      setTyped(undefined);
      await pane.choose(requestFor(settings));
      showWhenReady();
    },
    async reset() {
      setTyped(undefined);
      await pane.forgetScheme();
    },
  };
}
