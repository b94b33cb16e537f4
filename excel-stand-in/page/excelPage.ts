import type { FunctionMetadata } from "../formulas/customFunctions";
import { fillSheet, Workbook } from "../workbook/workbook";
import { loadWorkbook } from "../xlsx/loadWorkbook";
import { saveWorkbook } from "../xlsx/saveWorkbook";
import { part } from "./element";
import { GridControl } from "./gridControl";
import { type AddinManifest, readManifest, type RibbonButton } from "./manifest";
import { openAddin, type RunningAddin, type Theme } from "./paneView";
import { setBusy, showRibbon } from "./ribbonView";
import { Session } from "./session";
import { showPrintPreview } from "./printPreview";
import type { PageSettings } from "./settings";
import { showTabs } from "./sheetTabs";
import { say, showSelectionFacts } from "./statusBar";
import { PAGE_TEXTS, type PageLanguage, type PageTexts } from "./texts";
import type { CommandEnd } from "./xdmCommands";

/** The page that plays Excel: one workbook, one add-in. */
export class ExcelPage {
  private language: PageLanguage;
  private theme: Theme;
  private workbook = newWorkbook();
  private current: Session | undefined;
  private running: RunningAddin | undefined;
  private manifest: AddinManifest | undefined;
  private readonly grid: GridControl;
  private started = 0;

  constructor(private readonly settings: PageSettings) {
    this.language = settings.language;
    this.theme = settings.theme;
    this.grid = new GridControl({ session: () => this.session, texts: () => this.texts, say });
  }

  /** The workbook and the Excel that it is open in. */
  get session(): Session {
    if (!this.current) throw new Error("no workbook is open yet");
    return this.current;
  }

  /** The add-in, which is there once the page has started. */
  get addin(): RunningAddin {
    if (!this.running) throw new Error("the add-in has not been opened yet");
    return this.running;
  }

  private get texts(): PageTexts {
    return PAGE_TEXTS[this.language];
  }

  /** Opens a file, or a new workbook. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    try {
      const { workbook, frozen } = await loadWorkbook(name, bytes);
      this.workbook = workbook;
      await this.restart();
      say(frozen.length > 0 ? this.texts.frozenFormulas(frozen.length, frozen[0] ?? "") : this.texts.ready);
    } catch (error) {
      say(this.texts.notOpened(name, error instanceof Error ? error.message : String(error)));
    }
  }

  /** The workbook as the bytes of an .xlsx file. */
  save(): Promise<Uint8Array> {
    return saveWorkbook(this.workbook);
  }

  /** Starts Excel and the add-in anew with the workbook as it is, as after a reload in another language. */
  async restart(): Promise<void> {
    const isPaneShown = this.running ? this.session.host.taskPane === "Visible" : this.settings.isPaneShown;
    this.running?.close();
    const manifest = await this.loadManifest();
    const functions = (await fetchJson(manifest.functions)) as FunctionMetadata;
    this.current = new Session(
      this.workbook,
      functions,
      () => this.show(),
      (error) => say(this.texts.refused(`${error.code} ${error.message}`)),
    );
    this.started += 1;
    const { locale, id } = { locale: this.language, id: `run-${this.started}` };
    const launch = { id, locale, origin: location.origin, isPaneShown };
    this.running = openAddin(this.session.host, launch, manifest.page, manifest.name, {
      worked: () => this.show(),
      // From the pane the keyboard goes to its own button, and with Esc back to the cells.
      left: (leaving) => (leaving === "escape" ? this.focusGrid() : part("close-pane").focus()),
    });
    this.showWords();
    showRibbon(manifest, (button) => void this.press(button));
    this.setTheme(this.theme);
    this.session.recalculate();
    say(this.texts.ready);
  }

  private async loadManifest(): Promise<AddinManifest> {
    const address = `${this.settings.addin}/manifest.xml`;
    // A browser that has not been told to trust the certificate refuses without a word.
    const response = await fetch(address).catch(() => undefined);
    if (!response?.ok) throw new Error(this.texts.notLoaded(address));
    const xml = new DOMParser().parseFromString(await response.text(), "application/xml");
    this.manifest = readManifest(xml, this.language);
    return this.manifest;
  }

  /** Changes the language, which starts the add-in anew. */
  async setLanguage(language: PageLanguage): Promise<void> {
    this.language = language;
    await this.restart();
  }

  /** Changes the colours of the page and of the pane. */
  setTheme(theme: Theme): void {
    this.theme = theme;
    document.documentElement.dataset["theme"] = theme;
    part<HTMLSelectElement>("theme").value = theme;
    this.running?.setTheme(theme);
  }

  /** Shows or hides the pane, as its own button does. */
  showPane(isShown: boolean): void {
    this.session.act(() => this.session.host.showTaskPane(isShown ? "Visible" : "Background"));
  }

  /** Undoes what the user did last. */
  undo(): void {
    this.grid.undo();
  }

  /** Does again what was undone last. */
  redo(): void {
    this.grid.redo();
  }

  /** Shows the sheet in front as it would be printed. */
  preview(): void {
    if (this.grid.endEditing())
      showPrintPreview(this.workbook.active, this.workbook.name, this.texts, () => this.focusGrid());
  }

  /** Adds a sheet. */
  addSheet(): void {
    this.session.act((user) => void user.addSheet());
  }

  /** Gives the keyboard to the pane. */
  focusPane(options?: { readonly atEnd: boolean }): void {
    this.addin.focus(options);
  }

  /** Gives the keyboard to the cells. */
  focusGrid(): void {
    this.grid.focus();
  }

  private async press({ id, label, action }: RibbonButton): Promise<void> {
    if (action.is === "pane") return this.showPane(true);
    say(this.texts.running(label));
    setBusy(id, true);
    await this.addin.addin.ready;
    const end = await this.addin.addin.runCommand(action.name, id, this.settings.commandTimeout);
    setBusy(id, false);
    say(this.endText(label, action.name, end));
    this.show();
  }

  private endText(label: string, name: string, end: CommandEnd): string {
    switch (end.is) {
      case "completed":
        return this.texts.completed(label);
      case "unknown":
        return this.texts.unknownCommand(label, name);
      case "overdue":
        return this.texts.overdue(label, end.after / 1000);
    }
  }

  private show(): void {
    this.grid.show();
    showTabs(this.session, this.texts);
    showSelectionFacts(this.workbook, this.texts);
    const { undo, redo } = this.session.user.history.can;
    part<HTMLButtonElement>("undo").disabled = !undo;
    part<HTMLButtonElement>("redo").disabled = !redo;
    this.running?.sync();
  }

  private showWords(): void {
    const { texts } = this;
    document.documentElement.lang = this.language;
    document.title = texts.caption(this.workbook.name);
    part("caption").textContent = this.workbook.name;
    part("play").textContent = texts.play;
    part("home").textContent = texts.home;
    part("open").textContent = texts.open;
    part("save").textContent = texts.save;
    part("print").textContent = texts.preview;
    part<HTMLSelectElement>("language").value = this.language;
    for (const [id, label] of Object.entries(this.labels())) part(id).setAttribute("aria-label", label);
    const [light, dark] = part<HTMLSelectElement>("theme").options;
    if (light && dark) [light.textContent, dark.textContent] = [texts.light, texts.dark];
  }

  private labels(): Record<string, string> {
    const { texts } = this;
    return {
      language: texts.language,
      theme: texts.theme,
      "name-box": texts.nameBox,
      "formula-bar": texts.formulaBar,
      grid: texts.grid,
      tabs: texts.sheets,
      "add-sheet": texts.addSheet,
      undo: texts.undo,
      redo: texts.redo,
      "close-pane": texts.closePane,
      ribbon: texts.ribbon,
      pane: this.manifest?.name ?? "",
    };
  }
}

function newWorkbook(): Workbook {
  const workbook = new Workbook("工作簿1.xlsx");
  fillSheet(workbook, workbook.loadSheet("Sheet1"), []);
  return workbook;
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  return response.json();
}
