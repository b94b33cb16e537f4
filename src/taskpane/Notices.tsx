import type { JSX } from "preact";
import { errorText } from "../texts/errors";
import type { Language } from "../texts/language";
import { PANE } from "../texts/pane";
import { ConsentQuestion } from "./ConsentQuestion";
import type { Consent, Notice } from "./notice";
import { WrittenSheets } from "./WrittenSheets";

export interface NoticesProps {
  readonly language: Language;
  readonly notices: readonly Notice[];
  readonly onConsent: (consent: Consent) => void;
  readonly onClose: () => void;
  readonly onSheet?: (sheet: string) => void;
}

/** Errors and questions, which a screen reader says at once, and results, which it says in turn. */
export function Notices({ language, notices, onConsent, onClose, onSheet }: NoticesProps): JSX.Element {
  const texts = PANE[language];
  const results = notices.flatMap((notice) => (notice.is === "written" ? [notice] : []));
  return (
    <>
      <div role="alert">
        {notices.map((notice) => {
          switch (notice.is) {
            case "unread":
            case "failed":
              return <p class="notice failed">{errorText(notice.error, language)}</p>;
            case "changed":
              return <p class="notice">{texts.changed(notice.sheet)}</p>;
            case "asked":
              return <ConsentQuestion language={language} {...notice} onConsent={onConsent} onCancel={onClose} />;
            case "written":
              return null;
          }
        })}
      </div>
      <div role="status">
        {results.map(({ sheets }) => (
          <WrittenSheets language={language} sheets={sheets} {...(onSheet && { onSheet })} />
        ))}
      </div>
    </>
  );
}
