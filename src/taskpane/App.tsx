import "./controls/controls.css"; // before those of the rooms
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Scheme } from "../bulletin/scheme";
import type { Place } from "../cells/address";
import type { Grid } from "../cells/grid";
import { NotSettled } from "../generate/notSettled";
import { orCancelled } from "../hosts/cancelled";
import type { WorkbookHost } from "../hosts/workbook";
import { lazy, loadTheRest } from "./controls/lazy";
import { Panel, type PanelProps } from "./controls/Panel";
import type { SheetsOrFileChoice } from "./controls/SheetsOrFile";
import { WaitingProvider } from "./controls/useChosen";
import { TextsProvider, useTexts } from "./controls/useTexts";
import { Welcome } from "./help/Welcome";
import { GenerateBar } from "./messages/GenerateBar";
import { Messages } from "./messages/Messages";
import { CheckExcel, FirstScheme, Help, KeptSettings, previewRoom, SourceSheet } from "./rooms";
import { SourceSection } from "./source/SourceSection";
import { isBusy } from "./state/pane/paneState";
import { sourceSheets } from "./state/pane/sourceSheets";
import { lacksScheme, neededPanels, type PanelName, usePanels } from "./state/panels";
import type { Platform } from "./state/platform";
import { shortcut } from "./state/shortcut";
import { summaries } from "./state/summaries";
import { useKeptFocus } from "./state/useKeptFocus";
import { useKeptSettings } from "./state/useKeptSettings";
import { usePane } from "./state/usePane";
import { useRequests } from "./state/useRequests";
import { useFormer } from "./useFormer";
import { useSchemeWork } from "./useSchemeWork";

/** The script of what is shown of a draft. */
const draftRoom = async (): Promise<typeof import("./DraftPanels")> => import("./DraftPanels");
const DraftPanels = lazy(async () => (await draftRoom()).DraftPanels);

export interface AppProps {
  readonly host: WorkbookHost;
  readonly platform: Platform;
  /** What is read at first: the sheet in view where nothing is said. */
  readonly sheets?: readonly string[];
}

/** The pane: its parts one below the other, and what can be done with them at the bottom. */
export function App({ host, platform, sheets: first }: AppProps): JSX.Element {
  const pane = usePane(host, platform, first);
  const state = pane.state();
  const { sheets, active, draft, work, messages } = state;
  const words = useTexts();
  const { pane: texts } = words;
  const { open, turn } = usePanels(neededPanels(state));
  const [welcome, setWelcome] = useState(() => platform.preferences?.isWelcomed() === false);

  const around = useKeptFocus<HTMLElement>();
  const lacking = lacksScheme(draft);
  const questions = useRequests(() => turn(lacking ? "first" : "check", true));
  const preview = useRequests(() => turn("preview", true));
  const notice = useRequests();
  const schemeWork = useSchemeWork(pane, preview.ask);
  const former = useFormer(host, platform);
  const urgent =
    draft !== undefined && messages.some((message) => "error" in message && message.error instanceof NotSettled);
  useEffect(() => {
    if (urgent) questions.ask();
  }, [urgent]);

  // they come while the first sheet is read
  useEffect(() => void Promise.all([draftRoom(), previewRoom()]).catch(() => undefined), []);
  const isRead = draft !== undefined;
  useEffect(() => {
    if (isRead) setTimeout(() => loadTheRest(words), 500); // first what the clerk is waiting for
  }, [isRead]);

  const endWelcome = (): void => {
    platform.preferences?.setWelcomed();
    setWelcome(false);
  };
  const [located, locate] = useState<Place>();
  const { selection, showSheet, insertSheet, preferences, download, chooseAgain } = platform;
  const reveal = platform.reveal ?? (platform.isAlone ? async (place: Place) => locate({ ...place }) : undefined);
  const insertSample =
    insertSheet &&
    (async (): Promise<void> => {
      const { sampleRows } = await import("../sample/zhalantunCounts");
      const name = await insertSheet(texts.sampleSheet, sampleRows());
      endWelcome();
      await pane.read([name]);
    });

  const kept = useKeptSettings(pane, preferences);
  // not those that could not be read: whoever chooses one of these again has it read again
  const read = work?.sheets ?? (state.source ? sourceSheets(state.source) : []);
  const others = {
    sheets: sheets.filter(({ name }) => !read.includes(name)).map(({ name }) => name),
    onRead: async (choice: SheetsOrFileChoice, signal: AbortSignal): Promise<readonly Grid[] | undefined> => {
      let grids: readonly Grid[] | undefined;
      const reads = orCancelled(former.read(choice, signal), signal);
      await pane.attempt(reads.then((published) => void (grids = published.grids)));
      return grids;
    },
    onWork: (work: Promise<void>) => pane.attempt(work),
    onScheme: (scheme: Scheme) => (lacking ? schemeWork.useFirst(scheme) : schemeWork.choose(scheme)),
  };

  const closed = summaries(draft, texts);
  const panel = (name: PanelName): Pick<PanelProps, "summary" | "open" | "onTurn"> => ({
    summary: closed[name],
    open: open[name],
    onTurn: (to: boolean) => turn(name, to),
  });
  const beside = platform.isAlone && draft && state.source && (
    <SourceSheet
      grids={[state.source.grid, ...(state.source.more ?? [])]}
      findings={draft.findings}
      located={located}
      onEnter={(entry) => void pane.attempt(schemeWork.enter(entry))}
      onAnswer={pane.answer}
      onWithdraw={pane.withdraw}
    />
  );
  return (
    <>
      <main class="pane" ref={around} onKeyDown={shortcut(pane)}>
        <h1 class="unseen">{texts.title}</h1>
        <fieldset class="pane-parts" role="none" disabled={isBusy(work)}>
          {welcome && (
            <Welcome
              onStart={endWelcome}
              {...(insertSample && { onSample: () => void pane.attempt(insertSample()) })}
            />
          )}
          {kept.isOffered && kept.text !== undefined && draft && (
            <KeptSettings
              kept={kept.text}
              draft={draft}
              onUse={(settings) => void pane.attempt(schemeWork.useSettings(settings))}
              onIgnore={() => kept.decline()}
              onForget={() => kept.forget()}
            />
          )}
          <Panel heading={texts.source} {...panel("source")}>
            <WaitingProvider value={work?.is === "drafting"}>
              <SourceSection
                sheets={sheets}
                active={active}
                read={read}
                draft={draft}
                onSheets={(names) => void pane.read(names)}
                onAnswer={pane.answer}
                onRange={(range) => void pane.choose({ range })}
                {...(selection && { onSelection: () => void pane.narrow(selection()) })}
                onByMonth={(byMonth) => void pane.choose({ byMonth })}
                onPeriod={(period) => void pane.choose({ period })}
                onFormer={(choice) =>
                  void (choice === "none" ? pane.choose({ former: choice }) : pane.carry(former.read(choice)))
                }
              />
            </WaitingProvider>
          </Panel>
          {state.source && lacking && (
            <Panel heading={texts.firstScheme} tone="settle" focusRequests={questions.times} {...panel("first")}>
              <FirstScheme
                grids={[state.source.grid, ...(state.source.more ?? [])]}
                onFirst={schemeWork.useFirst}
                onSettings={(settings) => void pane.attempt(schemeWork.useSettings(settings))}
                {...others}
              />
            </Panel>
          )}
          {draft && lacking !== "unknown" && (
            <DraftPanels
              {...{ pane, draft, schemeWork, kept, others, platform, reveal, panel }}
              asked={{ findings: lacking ? 0 : questions.times, preview, notice }}
            />
          )}
          <Panel heading={texts.help} {...panel("help")}>
            <Help
              onWelcome={() => setWelcome(true)}
              onClear={
                preferences &&
                (() => {
                  preferences.clear();
                  kept.forget();
                })
              }
              {...(showSheet && { check: <CheckExcel onDownload={download} /> })}
              {...(host.forget && { onForget: () => pane.forget() })}
            />
          </Panel>
        </fieldset>
        <GenerateBar
          draft={draft}
          work={work}
          onGenerate={() => void pane.generate()}
          onReadAgain={() => void pane.readAgain()}
          onShowFirst={questions.ask}
          onCancel={() => pane.cancel()}
          inExcel={showSheet !== undefined}
        >
          <TextsProvider value={former.texts}>
            <Messages
              messages={messages}
              onConsent={(consent) => void pane.generate(consent)}
              onClose={() => pane.dismiss()}
              onUndo={(undo) => void pane.undo(undo)}
              onForgetScheme={() => void pane.forgetScheme()}
              {...(draft?.bulletin && { onNotice: notice.ask })}
              {...(chooseAgain && { onChooseAgain: chooseAgain })}
              {...(platform.savesAs !== undefined && { savedAs: platform.savesAs })}
              {...(showSheet && { onSheet: (sheet) => void pane.attempt(showSheet(sheet)) })}
            />
          </TextsProvider>
        </GenerateBar>
      </main>
      {beside}
    </>
  );
}
