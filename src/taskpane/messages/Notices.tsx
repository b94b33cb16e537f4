import type { JSX } from "preact";
import { SchemeRefused } from "../../bulletin/schemeRefused";
import { FileUnreadable } from "../../hosts/file/fileUnreadable";
import type { Undo } from "../../hosts/workbook";
import { errorText } from "../../texts/errors";
import type { PaneTexts } from "../../texts/zh/pane";
import { ConsentQuestion } from "./ConsentQuestion";
import type { Consent, Notice } from "../state/notice";
import { WrittenSheets } from "./WrittenSheets";
import { FileButton } from "../controls/FileButton";
import { useTexts } from "../controls/useTexts";

export interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly onConsent: (consent: Consent) => void;
  readonly onClose: () => void;
  readonly onUndo: (undo: Undo) => void;
  /** Forgets a remembered scheme that cannot be used. */
  readonly onForgetScheme: () => void;
  /** Leads to the text of the notice. */
  readonly onNotice: () => void;
  readonly onSheet?: (sheet: string) => void;
  /** Takes a file that was chosen again in place of one that could not be read any more. */
  readonly onChooseAgain?: (name: string, file: File) => void;
}

/** Errors and questions, which a screen reader says at once, and results, which it says in turn. */
export function Notices(props: NoticesProps): JSX.Element {
  const { notices, onConsent, onClose, onUndo, onForgetScheme, onNotice, onSheet, onChooseAgain } = props;
  const { errors, pane: texts } = useTexts();
  return (
    <>
      <div role="alert">
        {notices.map((notice) => {
          switch (notice.is) {
            case "unread":
            case "failed":
              return (
                <div class="message failed">
                  <p>{errorText(notice.error, errors)}</p>
                  {notice.is === "unread" && notice.error instanceof SchemeRefused && (
                    <div class="buttons">
                      <button type="button" class="small" onClick={onForgetScheme}>
                        {texts.resetScheme}
                      </button>
                    </div>
                  )}
                  {notice.error instanceof FileUnreadable && onChooseAgain && (
                    <ChooseAgain file={notice.error.file} onChooseAgain={onChooseAgain} />
                  )}
                </div>
              );
            case "changed":
              return <p class="message">{texts.changed(notice.sheet)}</p>;
            case "asked":
              return <ConsentQuestion {...notice} onConsent={onConsent} onCancel={onClose} />;
            default:
              return null;
          }
        })}
      </div>
      <div role="status">
        {notices.map((notice) => {
          if (notice.is !== "written") return quietText(notice, texts);
          const { sheets, undo } = notice;
          return (
            <WrittenSheets
              sheets={sheets}
              onNotice={onNotice}
              {...(onSheet && { onSheet })}
              {...(undo && { onUndo: () => onUndo(undo) })}
            />
          );
        })}
      </div>
    </>
  );
}

interface ChooseAgainProps {
  readonly file: string;
  readonly onChooseAgain: (name: string, file: File) => void;
}

function ChooseAgain({ file, onChooseAgain }: ChooseAgainProps): JSX.Element {
  const { pane: texts } = useTexts();
  return (
    <div class="buttons">
      <FileButton
        label={texts.chooseAgain(file)}
        accept=""
        class="small"
        onFiles={([chosen]) => chosen && onChooseAgain(file, chosen)}
      />
    </div>
  );
}

/** A line that only tells; null for notices that are more than that. */
function quietText(notice: Notice, texts: PaneTexts): JSX.Element | null {
  const text = ((): string | undefined => {
    switch (notice.is) {
      case "reread":
        return texts.reread(notice.sheet);
      case "renamed":
        return texts.renamed(notice.was, notice.now);
      case "gone":
        return texts.gone(notice.sheet);
      case "page-not-set":
        return texts.pageNotSet(notice.sheets);
      case "emptied":
        return texts.emptied(notice.sheets);
      case "cancelled":
        return texts.cancelled;
      case "undone":
        return texts.undone(notice.removed, notice.restored);
      default:
        return undefined;
    }
  })();
  return text === undefined ? null : <p class="message quiet">{text}</p>;
}
