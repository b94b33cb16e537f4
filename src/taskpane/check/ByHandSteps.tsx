import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { type ByHand, examineBehind, type Recording } from "../../check/examine";
import { errorText } from "../../texts/errors";
import type { CheckTexts } from "../../texts/zh/check";
import { copyText } from "../controls/copyText";
import { FileButton } from "../controls/FileButton";
import { useTexts } from "../controls/useTexts";
import type { Platform } from "../state/platform";
import { recordingText } from "./recordingText";

export interface ByHandStepsProps {
  readonly recording: Recording;
  readonly texts: CheckTexts;
  readonly onDownload: Platform["download"];
  /** Given what is to be added to the recording. */
  readonly onResult: (answers: Recording["answers"], byHand: ByHand) => void;
}

/** How long the clerk has to bring another workbook to the front. */
const SECONDS = 10;

/** What a program cannot try alone: clipboard, download, a file that is chosen, and another workbook in front. */
export function ByHandSteps({ recording, texts, onDownload, onResult }: ByHandStepsProps): JSX.Element {
  const { errors } = useTexts();
  const [copied, setCopied] = useState<string>();
  const [asksDownload, setAsksDownload] = useState(false);
  const [file, setFile] = useState<string>();
  const [behind, setBehind] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);

  const copy = (): void =>
    void copyText(recordingText(recording)).then(
      () => (onResult({}, { clipboard: "copied" }), setCopied(texts.copied)),
      () => (onResult({}, { clipboard: "refused" }), setCopied(texts.notCopied)),
    );
  const download = (): void => {
    onDownload?.(`${recording.excel.replaceAll(/[^\w.-]+/g, "-")}.json`, recordingText(recording));
    setAsksDownload(true);
  };
  const tellDownload = (answer: "no" | "yes"): void => {
    onResult({}, { download: answer });
    setAsksDownload(false);
  };
  const read = (chosen: File): void =>
    void chosen.arrayBuffer().then(
      () => (onResult({}, { file: "read" }), setFile(texts.fileRead(chosen.name))),
      () => (onResult({}, { file: "unreadable" }), setFile(texts.fileUnreadable)),
    );
  const askBehind = async (): Promise<void> => {
    setIsBusy(true);
    try {
      const answers = await examineBehind(() => countDown((seconds) => setBehind(texts.behindNow(seconds))));
      const all = Object.values(answers);
      onResult(answers, {});
      setBehind(texts.behindDone(all.filter(({ is }) => is === "error").length, all.length));
    } catch (error) {
      setBehind(texts.failed(errorText(error, errors)));
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <div>
      <h4>{texts.byHand}</h4>
      <div class="buttons">
        <button type="button" class="small" onClick={copy}>
          {texts.copy}
        </button>
        {onDownload && (
          <button type="button" class="small" onClick={download}>
            {texts.download}
          </button>
        )}
        <FileButton label={texts.file} accept="" class="small" onFiles={([chosen]) => chosen && read(chosen)} />
        <button type="button" class="small" aria-disabled={isBusy} onClick={() => !isBusy && void askBehind()}>
          {texts.behind}
        </button>
      </div>
      {!onDownload && <p class="hint">{texts.noDownload}</p>}
      {copied !== undefined && <p role="status">{copied}</p>}
      {asksDownload && (
        <p role="status">
          {texts.downloaded}{" "}
          <button type="button" class="link" onClick={() => tellDownload("yes")}>
            {texts.yes}
          </button>{" "}
          <button type="button" class="link" onClick={() => tellDownload("no")}>
            {texts.no}
          </button>
        </p>
      )}
      {file !== undefined && <p role="status">{file}</p>}
      <p class={behind === undefined ? "hint" : ""} role="status">
        {behind ?? texts.behindIntro}
      </p>
    </div>
  );
}

async function countDown(told: (seconds: number) => void): Promise<void> {
  for (let seconds = SECONDS; seconds > 0; seconds--) {
    told(seconds);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
