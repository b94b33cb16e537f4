import type { JSX } from "preact";
import { SchemeRefused } from "../../bulletin/schemeRefused";
import type { Undo } from "../../hosts/workbook";
import { errorText } from "../../texts/errors";
import type { PaneTexts } from "../../texts/zh/pane";
import type { Consent, Message } from "../state/pane/message";
import { WrittenSheets } from "./WrittenSheets";
import { lazy } from "../controls/lazy";
import { useTexts } from "../controls/useTexts";

/** Not asked before there has been something to write, and so not there at start. */
const ConsentQuestion = lazy(async () => (await import("./ConsentQuestion")).ConsentQuestion);
/** Only where files are opened is there anything to choose again. */
const ChooseAgain = lazy(async () => (await import("./ChooseAgain")).ChooseAgain, true);

export interface MessagesProps {
  readonly messages: readonly Message[];
  readonly onConsent: (consent: Consent) => void;
  readonly onClose: () => void;
  readonly onUndo: (undo: Undo) => void;
  /** Forgets a remembered scheme that cannot be used. */
  readonly onForgetScheme: () => void;
  /** Leads to the text of the notice. */
  readonly onNotice?: () => void;
  readonly onSheet?: (sheet: string) => void;
  /** The file that sheets were written to, where that was downloaded. */
  readonly savedAs?: string;
  /** Takes a file that was chosen again in place of one that could not be read any more. */
  readonly onChooseAgain?: (name: string, file: File) => void;
}

/** Errors and questions, which a screen reader says at once, and results, which it says in turn. */
export function Messages(props: MessagesProps): JSX.Element {
  const { messages, onConsent, onClose, onUndo, onForgetScheme, onNotice, onSheet, savedAs, onChooseAgain } = props;
  const { errors, pane: texts } = useTexts();
  return (
    <>
      <div role="alert">
        {messages.map((message) => {
          switch (message.is) {
            case "unread":
            case "failed":
              return (
                <div class="message failed">
                  <p>{errorText(message.error, errors)}</p>
                  {message.is === "unread" && message.error instanceof SchemeRefused && (
                    <div class="buttons">
                      <button type="button" class="small" onClick={onForgetScheme}>
                        {texts.resetScheme}
                      </button>
                    </div>
                  )}
                  {onChooseAgain && <ChooseAgain error={message.error} onChooseAgain={onChooseAgain} />}
                </div>
              );
            case "changed":
              return <p class="message">{texts.changed(message.sheet)}</p>;
            case "asked":
              return <ConsentQuestion {...message} onConsent={onConsent} onCancel={onClose} />;
            default:
              return null;
          }
        })}
      </div>
      <div role="status">
        {messages.map((message) => {
          if (message.is !== "written") return quietText(message, texts);
          const { sheets, undo } = message;
          return (
            <WrittenSheets
              sheets={sheets}
              {...(onNotice && { onNotice })}
              {...(onSheet && { onSheet })}
              {...(savedAs !== undefined && { savedAs })}
              {...(undo && { onUndo: () => onUndo(undo) })}
            />
          );
        })}
      </div>
    </>
  );
}

/** A line that only tells; null for messages that are more than that. */
function quietText(message: Message, texts: PaneTexts): JSX.Element | null {
  const text = ((): string | undefined => {
    switch (message.is) {
      case "reread":
        return texts.reread(message.sheet);
      case "renamed":
        return texts.renamed(message.was, message.now);
      case "gone":
        return texts.gone(message.sheet);
      case "page-not-set":
        return texts.pageNotSet(message.sheets);
      case "emptied":
        return texts.emptied(message.sheets);
      case "cancelled":
        return texts.cancelled;
      case "undone":
        return texts.undone(message.removed, message.restored);
      default:
        return undefined;
    }
  })();
  return text === undefined ? null : <p class="message quiet">{text}</p>;
}
