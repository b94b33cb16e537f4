import type { JSX } from "preact";
import { useCallback, useState } from "preact/hooks";
import { App } from "../taskpane/App";
import { FileButton } from "../taskpane/controls/FileButton";
import { download, type Platform } from "../taskpane/state/platform";
import { errorText } from "../texts/errors";
import type { Language } from "../texts/language";
import { OFFLINE } from "../texts/offline";
import { type OpenedFile, openWorkbook } from "./openWorkbook";
import { useDrop } from "./useDrop";

/** What a browser can do for the pane. */
const BROWSER: Platform = { download };

export interface OfflinePageProps {
  readonly language: Language;
}

/** The page without Excel: a file is chosen or dropped, and the pane works on it. */
export function OfflinePage({ language }: OfflinePageProps): JSX.Element {
  const texts = OFFLINE[language];
  const [opened, setOpened] = useState<OpenedFile & { readonly times: number }>();
  const [problem, setProblem] = useState("");
  const open = useCallback(
    (file: File) => {
      setProblem("");
      openWorkbook(file, language).then(
        (next) => setOpened((before) => ({ ...next, times: (before?.times ?? 0) + 1 })),
        (error: unknown) => setProblem(errorText(error, language)),
      );
    },
    [language],
  );
  const over = useDrop(open);
  const chooser = (
    <>
      <p class={opened ? undefined : "drop"}>
        <FileButton label={opened ? texts.chooseOther : texts.choose} accept=".xlsx,.csv,.txt" onFile={open} />{" "}
        {over ? texts.dropHere : (opened?.name ?? texts.orDrop)}
      </p>
      <p role="alert">{problem}</p>
    </>
  );
  return (
    <div class={over ? "offline over" : "offline"}>
      <header>
        <h1>{texts.title}</h1>
        <p class="hint">{texts.promise}</p>
        {opened && chooser}
      </header>
      {opened ? (
        // another file is another beginning: nothing that was chosen for the last one holds
        <App key={opened.times} host={opened.host} language={language} platform={BROWSER} />
      ) : (
        <main>{chooser}</main>
      )}
    </div>
  );
}
