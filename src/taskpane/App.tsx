import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { WorkbookHost } from "../hosts/workbook";
import { NotSettled } from "../generate/notSettled";
import type { Language } from "../texts/language";
import { PANE } from "../texts/pane";
import { Findings } from "./Findings";
import { GenerateBar } from "./GenerateBar";
import { Notices } from "./Notices";
import { PeriodField } from "./PeriodField";
import type { Platform } from "./platform";
import { Preview } from "./Preview";
import { SourceSection } from "./SourceSection";
import { usePane } from "./usePane";

export interface AppProps {
  readonly host: WorkbookHost;
  readonly language: Language;
  readonly platform: Platform;
}

/** The pane: source, period, findings and preview one below the other, and what can be done with them at the bottom. */
export function App({ host, language, platform }: AppProps): JSX.Element {
  const pane = usePane(host, platform);
  const { sheets, draft, work, notices } = pane.state();
  const texts = PANE[language];
  const findings = useRef<HTMLDivElement>(null);
  const showFirst = (): void => {
    const first = findings.current?.querySelector<HTMLElement>("[data-open]");
    first?.focus({ preventScroll: true });
    first?.scrollIntoView({ block: "center" });
  };

  const urgent =
    draft !== undefined && notices.some((notice) => "error" in notice && notice.error instanceof NotSettled);
  useEffect(() => {
    if (urgent) showFirst();
  }, [urgent]);

  const { reveal, showSheet } = platform;
  return (
    <main>
      <h1 class="unseen">{texts.title}</h1>
      <fieldset role="none" disabled={work?.is === "writing"}>
        <SourceSection
          language={language}
          sheets={sheets}
          sheet={work?.sheet ?? draft?.sheet}
          draft={draft}
          onSheet={(sheet) => void pane.read(sheet)}
          onColumns={(columns) => pane.choose({ columns })}
        />
        {draft && (
          <>
            <PeriodField language={language} period={draft.period} onPeriod={(period) => pane.choose({ period })} />
            <Findings
              language={language}
              findings={draft.findings}
              list={findings}
              onAnswer={(question, answer) => pane.answer(question, answer)}
              onWithdraw={(question) => pane.withdraw(question)}
              {...(reveal && { onReveal: (place) => void pane.attempt(reveal(place)) })}
            />
            <Preview language={language} draft={draft} />
          </>
        )}
      </fieldset>
      <GenerateBar
        language={language}
        draft={draft}
        work={work}
        onGenerate={() => void pane.generate()}
        onReadAgain={() => void pane.read(draft?.sheet)}
        onShowFirst={showFirst}
      >
        <Notices
          language={language}
          notices={notices}
          onConsent={(consent) => void pane.generate(consent)}
          onClose={() => pane.dismiss()}
          {...(showSheet && { onSheet: (sheet) => void pane.attempt(showSheet(sheet)) })}
        />
      </GenerateBar>
    </main>
  );
}
