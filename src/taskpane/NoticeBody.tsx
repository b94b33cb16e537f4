import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Bulletin } from "../bulletin/bulletin";
import { checkFacts } from "../bulletin/notice/checkFacts";
import { type Facts, NO_FACTS } from "../bulletin/notice/facts";
import { noticeOf, writeNotice } from "../generate/writeNotice";
import type { FontSet } from "../layout/fonts";
import { noticeText } from "../layout/noticeText";
import { errorText } from "../texts/errors";
import type { Language } from "../texts/language";
import { NOTICE } from "../texts/notice";
import { copyText } from "./copyText";
import { FileButton } from "./FileButton";
import type { Platform } from "./platform";

export interface NoticeBodyProps {
  readonly language: Language;
  readonly bulletin: Bulletin;
  readonly fonts: FontSet;
  readonly onDownload: Platform["download"];
}

/** The text as it will be printed, to be copied or saved with the appendices as a Word document. */
export function NoticeBody({ language, bulletin, fonts, onDownload }: NoticeBodyProps): JSX.Element {
  const texts = NOTICE[language];
  const [facts, setFacts] = useState<Facts>(NO_FACTS);
  const [said, say] = useState("");
  const { text, problem } = useMemo((): { text?: string; problem?: string } => {
    try {
      return { text: noticeText(noticeOf(bulletin, facts, fonts)) };
    } catch (error) {
      return { problem: errorText(error, language) };
    }
  }, [bulletin, facts, fonts, language]);

  const attempt = (work: Promise<string>): void => {
    void work.then(say, (error: unknown) => say(errorText(error, language)));
  };
  const load = async (file: File): Promise<string> => {
    const { value, why } = parse(await file.text());
    if (why !== undefined) return texts.notJson(file.name, why);
    setFacts(checkFacts(value));
    return texts.factsLoaded(file.name);
  };
  const save = async (download: NonNullable<Platform["download"]>): Promise<string> => {
    const name = `${texts.documentName}.docx`;
    download(name, await writeNotice(bulletin, facts, fonts));
    return texts.saved(name);
  };
  return (
    <>
      {problem !== undefined && <p class="notice failed">{problem}</p>}
      {text?.split("\n").map((line, i) => (
        <p key={i}>{line}</p>
      ))}
      <p class="hint">{texts.factsHint}</p>
      <div class="buttons">
        <FileButton label={texts.loadFacts} accept=".json" class="small" onFile={(file) => attempt(load(file))} />
        {text !== undefined && (
          <button type="button" class="small" onClick={() => attempt(copyText(text).then(() => texts.copied))}>
            {texts.copy}
          </button>
        )}
        {text !== undefined && onDownload && (
          <button type="button" class="small" onClick={() => attempt(save(onDownload))}>
            {texts.save}
          </button>
        )}
      </div>
      {!onDownload && <p class="hint">{texts.cannotSave}</p>}
      <p role="status">{said}</p>
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
