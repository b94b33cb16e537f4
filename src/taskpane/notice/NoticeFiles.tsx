import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { checkFacts } from "../../bulletin/notice/checkFacts";
import type { Facts } from "../../bulletin/notice/facts";
import { isTooLong, missingFacts, noticeName, type NoticeSource, writeNotice } from "../../generate/writeNotice";
import { errorText } from "../../texts/errors";
import { copyText } from "../controls/copyText";
import { FileButton } from "../controls/FileButton";
import type { Platform } from "../state/platform";
import { useNoticeTexts } from "./useNoticeTexts";

export interface NoticeFilesProps {
  readonly source: NoticeSource;
  /** The facts in effect. */
  readonly facts: Facts;
  /** The text that they make, if they make one. */
  readonly text: string | undefined;
  readonly onFacts: (facts: Facts) => void;
  readonly onDownload: Platform["download"];
  /** There where a field cannot be used yet, so that nothing leaves that would be older than the form; leads to it. */
  readonly onStopped?: () => void;
  /** Leads to the field with that label. */
  readonly onField: (label: string) => void;
}

/** Takes the text out, as it is or as a Word document, and the facts out and in. */
export function NoticeFiles(props: NoticeFilesProps): JSX.Element {
  const { source, facts, text, onFacts, onDownload, onStopped, onField } = props;
  const { errors, notice: texts, noticeForm: form } = useNoticeTexts();
  const [said, say] = useState("");
  const attempt = (work: Promise<string>): void => {
    void work.then(say, (error: unknown) => say(errorText(error, errors)));
  };
  /** Hands something out, unless that has to wait for a field. */
  const handOut = (work: () => Promise<string>): void => {
    if (!onStopped) return attempt(work());
    onStopped();
    say(texts.stopped);
  };
  const nameOf = (what: string): string => noticeName(source.bulletin, facts, what);
  const load = async (file: File): Promise<string> => {
    const { value, why } = parse(await file.text());
    if (why !== undefined) return texts.notJson(file.name, why);
    onFacts(checkFacts(value));
    return texts.factsLoaded(file.name);
  };
  const save = async (download: NonNullable<Platform["download"]>): Promise<string> => {
    const name = `${nameOf(texts.documentName)}.docx`;
    download(name, await writeNotice(source, facts));
    return texts.saved(name);
  };
  const saveFacts = async (): Promise<string> => {
    const json = `${JSON.stringify(facts, null, 2)}\n`;
    if (!onDownload) return copyText(json).then(() => form.factsCopied);
    const name = `${nameOf(form.factsName)}.json`;
    onDownload(name, json);
    return texts.saved(name);
  };
  const tooLong = text !== undefined && isTooLong(source, facts);
  const missing = missingFacts(facts).map((field) => form[field]);
  return (
    <>
      {missing.length > 0 && (
        <p class="hint look">
          {form.missing}
          {missing.map((label) => (
            <button key={label} type="button" class="link" onClick={() => onField(label)}>
              {label}
            </button>
          ))}
        </p>
      )}
      {tooLong && <p class="hint look">{form.tooLong}</p>}
      <div class="buttons">
        {text !== undefined && (
          <button type="button" class="small" onClick={() => handOut(() => copyText(text).then(() => texts.copied))}>
            {texts.copy}
          </button>
        )}
        {text !== undefined && onDownload && (
          <button type="button" class="small" onClick={() => handOut(() => save(onDownload))}>
            {texts.save}
          </button>
        )}
        <FileButton
          label={texts.loadFacts}
          accept=".json"
          class="small"
          onFiles={([file]) => file && attempt(load(file))}
        />
        <button type="button" class="small" onClick={() => handOut(saveFacts)}>
          {onDownload ? form.saveFacts : form.copyFacts}
        </button>
      </div>
      {!onDownload && <p class="hint">{texts.cannotSave}</p>}
      <p class="hint" role="status">
        {said || form.kept}
      </p>
    </>
  );
}

function parse(text: string): { readonly value?: unknown; readonly why?: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { why: (error as Error).message };
  }
}
