import type { JSX } from "preact";
import { useCallback, useState } from "preact/hooks";
import { App } from "../taskpane/App";
import { FileButton } from "../taskpane/controls/FileButton";
import { download, type Platform } from "../taskpane/state/platform";
import { errorText } from "../texts/errors";
import { type OpenedFile, openWorkbook } from "./openWorkbook";
import { useDrop } from "./useDrop";
import { useTexts } from "../taskpane/controls/useTexts";

/** Endings of the files that are read. */
const ACCEPTED = ".xlsx,.xlsm,.xls,.et,.xlsb,.ods,.csv,.txt,.html,.htm,.mht";

/** What a browser can do for the pane. */
const BROWSER: Platform = { download };

/** The page without Excel: a file is chosen or dropped, and the pane works on it. */
export function OfflinePage(): JSX.Element {
  const { language, offline: texts } = useTexts();
  const [opened, setOpened] = useState<OpenedFile & { readonly times: number }>();
  const [problem, setProblem] = useState("");
  const open = useCallback(
    (file: File) => {
      setProblem("");
      openWorkbook(file, texts).then(
        (next) => setOpened((before) => ({ ...next, times: (before?.times ?? 0) + 1 })),
        (error: unknown) => setProblem(errorText(error, language)),
      );
    },
    [texts, language],
  );
  const over = useDrop(open);
  const chooser = (
    <>
      <p class={opened ? undefined : "drop"}>
        <FileButton label={opened ? texts.chooseOther : texts.choose} accept={ACCEPTED} onFile={open} />{" "}
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
        <App key={opened.times} host={opened.host} platform={BROWSER} />
      ) : (
        <main>{chooser}</main>
      )}
    </div>
  );
}
