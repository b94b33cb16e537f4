import "./controls/controls.css"; // before those of the rooms
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Scheme } from "../bulletin/scheme";
import type { Grid } from "../cells/grid";
import { isSettled, severity, unsettled } from "../findings/finding";
import type { Answers } from "../findings/question";
import type { Place } from "../cells/address";
import type { Former } from "../generate/former";
import { NotSettled } from "../generate/notSettled";
import { orCancelled } from "../hosts/cancelled";
import type { WorkbookHost } from "../hosts/workbook";
import type { FindingItemProps } from "./findings/FindingItem";
import type { FindingsProps } from "./findings/Findings";
import type { HelpProps } from "./help/Help";
import { summaries } from "./state/summaries";
import { GenerateBar } from "./messages/GenerateBar";
import { lazy, loadTheRest } from "./controls/lazy";
import { Messages } from "./messages/Messages";
import { Panel, type PanelProps } from "./controls/Panel";
import { lacksScheme, neededPanels, type PanelName, usePanels } from "./state/panels";
import { isBusy } from "./state/pane/paneState";
import type { Platform } from "./state/platform";
import type { OfficeSettings } from "../generate/officeSettings";
import type { KeptSettingsProps } from "./scheme/KeptSettings";
import type { OfficeSettingsPartProps } from "./scheme/OfficeSettingsPart";
import type { FirstSchemeProps } from "./scheme/first/FirstScheme";
import type { OtherSchemesProps } from "./scheme/first/OtherSchemes";
import type { SchemeForm } from "./scheme/schemeForm";
import type { SettingsProps } from "./scheme/Settings";
import type { SchemeEntry } from "./state/schemeEntry";
import { shortcut } from "./state/shortcut";
import { sourceSheets } from "./state/pane/sourceSheets";
import type { SourceSheetProps } from "./source/SourceSheet";
import { SourceSection } from "./source/SourceSection";
import { useKeptFocus } from "./state/useKeptFocus";
import { useKeptSettings } from "./state/useKeptSettings";
import { usePane } from "./state/usePane";
import { Welcome } from "./help/Welcome";
import type { SheetsOrFileChoice } from "./controls/SheetsOrFile";
import { TextsProvider, useTexts } from "./controls/useTexts";
import { WaitingProvider } from "./controls/useChosen";
import type { ErrorWords, FileError } from "../texts/errors";

const Findings = lazy(async (texts) => {
  const [{ Findings }, words] = await Promise.all([import("./findings/Findings"), texts.findings()]);
  return (props: Omit<FindingsProps, "words">) => <Findings words={words} {...props} />;
});
const NoticePanel = lazy(async () => (await import("./notice/NoticePanel")).NoticePanel);
const Help = lazy(async (texts) => {
  const [{ Help }, words] = await Promise.all([import("./help/Help"), texts.help()]);
  return (props: Omit<HelpProps, "words">) => <Help words={words} {...props} />;
});
const previewRoom = async (): Promise<typeof import("./preview/Preview")> => import("./preview/Preview");
const Preview = lazy(async () => (await previewRoom()).Preview);
type SourceSheetRequests = Omit<SourceSheetProps, "words" | "card"> & Pick<FindingItemProps, "onEnter" | "onWithdraw">;
const SourceSheet = lazy(async (texts) => {
  const [{ SourceSheet }, { FindingItem }, sheet, findings] = await Promise.all([
    import("./source/SourceSheet"),
    import("./findings/FindingItem"),
    texts.sourceSheet(),
    texts.findings(),
  ]);
  return ({ onEnter, onWithdraw, ...props }: SourceSheetRequests) => (
    <SourceSheet
      words={sheet}
      card={(finding, onAnswer) => <FindingItem words={findings} {...{ finding, onAnswer, onWithdraw, onEnter }} />}
      {...props}
    />
  );
}, true);
const CheckExcel = lazy(async () => (await import("./check/CheckExcel")).CheckExcel, true);
const FirstScheme = lazy(async (texts) => {
  const [{ FirstScheme }, first, learn, office] = await Promise.all([
    import("./scheme/first/FirstScheme"),
    texts.firstScheme(),
    texts.learn(),
    texts.office(),
  ]);
  return (props: Omit<FirstSchemeProps, "words">) => <FirstScheme words={{ first, learn, office }} {...props} />;
}, true);
const OtherSchemes = lazy(async (texts) => {
  const [{ OtherSchemes }, first, learn] = await Promise.all([
    import("./scheme/first/OtherSchemes"),
    texts.firstScheme(),
    texts.learn(),
  ]);
  return (props: Omit<OtherSchemesProps, "words">) => <OtherSchemes words={{ first, learn }} {...props} />;
}, true);
const KeptSettings = lazy(async (texts) => {
  const [{ KeptSettings }, words] = await Promise.all([import("./scheme/KeptSettings"), texts.office()]);
  return (props: Omit<KeptSettingsProps, "words">) => <KeptSettings words={words} {...props} />;
}, true);
const OfficeSettingsPart = lazy(async (texts) => {
  const [{ OfficeSettingsPart }, words] = await Promise.all([import("./scheme/OfficeSettingsPart"), texts.office()]);
  return (props: Omit<OfficeSettingsPartProps, "words">) => <OfficeSettingsPart words={words} {...props} />;
}, true);
const settingsRoom = async (): Promise<typeof import("./scheme/Settings")> => import("./scheme/Settings");
const Settings = lazy(async (texts) => {
  const [{ Settings }, words] = await Promise.all([settingsRoom(), texts.schemeForm()]);
  return (props: Omit<SettingsProps, "words">) => <Settings words={words} {...props} />;
});

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
  // of a long sheet the draft comes after what was typed
  const scheme = state.request.scheme ?? draft?.scheme;
  const words = useTexts();
  const { pane: texts } = words;
  const { open, turn } = usePanels(neededPanels(state));
  const [welcome, setWelcome] = useState(() => platform.preferences?.isWelcomed() === false);
  /** What is typed into the scheme's form and cannot be used yet. */
  const [typed, setTyped] = useState<SchemeForm>();

  const around = useKeptFocus<HTMLElement>();
  const lacking = lacksScheme(draft);
  const [findingsRequests, setFindingsRequests] = useState(0);
  const showFirst = (): void => {
    turn(lacking ? "first" : "check", true);
    setFindingsRequests((times) => times + 1);
  };
  const [previewRequests, setPreviewRequests] = useState(0);
  const showPreview = (): void => {
    turn("preview", true);
    setPreviewRequests((times) => times + 1);
  };
  const [noticeRequests, setNoticeRequests] = useState(0);
  const urgent =
    draft !== undefined && messages.some((message) => "error" in message && message.error instanceof NotSettled);
  useEffect(() => {
    if (urgent) showFirst();
  }, [urgent]);

  // it comes while the first sheet is read
  useEffect(() => void previewRoom().catch(() => undefined), []);
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
  const useSettings = async (settings: OfficeSettings): Promise<void> => {
    const { requestFor } = await import("../generate/officeSettings");
    setTyped(undefined);
    await pane.choose(requestFor(settings));
    if (pane.state().draft?.sets.length) showPreview();
  };
  const choose = async (scheme: Scheme): Promise<void> => {
    setTyped(undefined);
    if (!draft) return;
    const { schemeRequest } = await settingsRoom();
    await pane.choose(schemeRequest(draft, scheme));
  };
  /** Enters into the scheme what a finding offers. */
  const enter = async (entry: SchemeEntry): Promise<void> => {
    if (!scheme) return;
    const { entered } = await import("./scheme/entered");
    const result = entered(typed?.typed ?? scheme, entry);
    if ("scheme" in result) await choose(result.scheme);
    else setTyped(result);
  };
  const useFirst = async (scheme: Scheme, answers: Answers = {}): Promise<void> => {
    await pane.choose({ scheme, answers: { ...state.request.answers, ...answers } });
    if (pane.state().draft?.sets.length) showPreview();
  };
  const resetScheme = async (): Promise<void> => {
    setTyped(undefined);
    await pane.forgetScheme();
  };

  const [fileWords, setFileWords] = useState<ErrorWords<FileError>>();
  const former = async (choice: SheetsOrFileChoice, signal?: AbortSignal): Promise<Former> => {
    const { formerFile, formerSheets } = await import("../generate/former");
    if ("sheets" in choice) return formerSheets(host, choice.sheets, signal);
    setFileWords(await words.fileErrors());
    const bytes = new Uint8Array(await choice.file.arrayBuffer());
    return formerFile(choice.file.name, bytes, platform.openForeign, signal);
  };
  // not those that could not be read: whoever chooses one of these again has it read again
  const read = work?.sheets ?? (state.source ? sourceSheets(state.source) : []);
  const others = {
    sheets: sheets.filter(({ name }) => !read.includes(name)).map(({ name }) => name),
    onRead: async (choice: SheetsOrFileChoice, signal: AbortSignal): Promise<readonly Grid[] | undefined> => {
      let grids: readonly Grid[] | undefined;
      const reads = orCancelled(former(choice, signal), signal);
      await pane.attempt(reads.then((published) => void (grids = published.grids)));
      return grids;
    },
    onWork: (work: Promise<void>) => pane.attempt(work),
    onScheme: (scheme: Scheme) => (lacking ? useFirst(scheme) : choose(scheme)),
  };

  const closed = summaries(draft, texts);
  const panel = (name: PanelName): Pick<PanelProps, "summary" | "open" | "onTurn"> => ({
    summary: closed[name],
    open: open[name],
    onTurn: (to: boolean) => turn(name, to),
  });
  const settled = draft && unsettled(draft.findings).length === 0;
  const quiet = settled && !draft.findings.some((finding) => severity(finding) === "look" && !isSettled(finding));
  const beside = platform.isAlone && draft && state.source && (
    <SourceSheet
      grids={[state.source.grid, ...(state.source.more ?? [])]}
      findings={draft.findings}
      located={located}
      onEnter={(entry) => void pane.attempt(enter(entry))}
      onAnswer={(question, answer) => pane.answer(question, answer)}
      onWithdraw={(question) => pane.withdraw(question)}
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
              onUse={(settings) => void pane.attempt(useSettings(settings))}
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
                onAnswer={(question, answer) => pane.answer(question, answer)}
                onRange={(range) => void pane.choose({ range })}
                {...(selection && { onSelection: () => void pane.narrow(selection()) })}
                onByMonth={(byMonth) => void pane.choose({ byMonth })}
                onPeriod={(period) => void pane.choose({ period })}
                onFormer={(choice) =>
                  void (choice === "none" ? pane.choose({ former: choice }) : pane.carry(former(choice)))
                }
              />
            </WaitingProvider>
          </Panel>
          {state.source && lacking && (
            <Panel heading={texts.firstScheme} tone="settle" focusRequests={findingsRequests} {...panel("first")}>
              <FirstScheme
                grids={[state.source.grid, ...(state.source.more ?? [])]}
                onFirst={useFirst}
                onSettings={(settings) => void pane.attempt(useSettings(settings))}
                {...others}
              />
            </Panel>
          )}
          {draft && scheme && lacking !== "unknown" && (
            <>
              <Panel heading={texts.findings} tone={settled ? (quiet ? "done" : "look") : "settle"} {...panel("check")}>
                <Findings
                  findings={draft.findings}
                  focusRequests={lacking ? 0 : findingsRequests}
                  onDone={showPreview}
                  onEnter={(entry) => void pane.attempt(enter(entry))}
                  onAnswer={(question, answer) => pane.answer(question, answer)}
                  onWithdraw={(question) => pane.withdraw(question)}
                  {...(reveal && { onReveal: (place) => void pane.attempt(reveal(place)) })}
                />
              </Panel>
              <Panel heading={texts.preview} focusRequests={previewRequests} {...panel("preview")}>
                <Preview
                  tables={draft.tables}
                  sheetGrid={draft.sheetGrid}
                  sets={draft.sets}
                  findings={draft.findings}
                  {...(reveal && { onReveal: (place) => void pane.attempt(reveal(place)) })}
                />
              </Panel>
              <NoticePanel
                draft={draft}
                onChoose={(request) => void pane.choose(request)}
                onDownload={download}
                focusRequests={noticeRequests}
              />
              <Panel heading={texts.settings} tone={typed && "settle"} {...panel("settings")}>
                <Settings
                  draft={draft}
                  scheme={scheme}
                  typed={typed}
                  onTyped={setTyped}
                  onScheme={choose}
                  onReset={() => void pane.attempt(resetScheme())}
                  onFonts={(fonts) => void pane.choose({ fonts })}
                  onAnswer={(question, answer) => pane.answer(question, answer)}
                  onDownload={download}
                >
                  <OtherSchemes {...others} />
                  <OfficeSettingsPart
                    draft={draft}
                    kept={kept.text}
                    canKeep={preferences !== undefined}
                    onForget={() => kept.forget()}
                    onSettings={(settings) => void pane.attempt(useSettings(settings))}
                    onDownload={download}
                  />
                </Settings>
              </Panel>
            </>
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
          onShowFirst={showFirst}
          onCancel={() => pane.cancel()}
          inExcel={showSheet !== undefined}
        >
          <TextsProvider value={fileWords ? { ...words, errors: { ...words.errors, files: fileWords } } : words}>
            <Messages
              messages={messages}
              onConsent={(consent) => void pane.generate(consent)}
              onClose={() => pane.dismiss()}
              onUndo={(undo) => void pane.undo(undo)}
              onForgetScheme={() => void pane.forgetScheme()}
              {...(draft?.bulletin && { onNotice: () => setNoticeRequests((times) => times + 1) })}
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
