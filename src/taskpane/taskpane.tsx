import { render } from "preact";
import { reveal, showSheet } from "../hosts/excel/reveal";
import { selection } from "../hosts/excel/selection";
import type { WorkbookHost } from "../hosts/workbook";
import type { Handoff } from "../runtime/handoff";
import { languageOf } from "../texts/language";
import { LANGUAGES } from "../texts/languages";
import { App } from "./App";
import { download, type Platform } from "./state/platform";
import { localPreferences } from "./state/preferences";
import { TextsProvider } from "./controls/useTexts";
import { followTheme, isDark } from "./controls/theme";

/** Shows the pane of the workbook that is open in Excel; in a plain browser a line that says where to open it. */
export async function startPane(host: WorkbookHost, handoff: Handoff): Promise<void> {
  const { host: application } = await Office.onReady();
  const texts = await LANGUAGES[languageOf(Office.context.displayLanguage || navigator.language)].page();
  document.documentElement.lang = texts.tag;
  document.title = texts.pane.title;
  followTheme(() => isDark(Office.context.officeTheme?.bodyBackgroundColor));
  const inExcel = application === Office.HostType.Excel;
  const pane = document.getElementById("pane")!;
  pane.replaceChildren();
  render(
    inExcel ? (
      <TextsProvider value={texts}>
        <App host={host} platform={excelPlatform(handoff)} />
      </TextsProvider>
    ) : (
      <p class="outside">{texts.pane.openInExcel}</p>
    ),
    pane,
  );
}

function excelPlatform(handoff: Handoff): Platform {
  return {
    reveal,
    selection,
    showSheet,
    // what writes is wanted only then
    insertSheet: async (name, rows) => (await import("../hosts/excel/insertSheet")).insertSheet(name, rows),
    // the web view of Office on a Mac downloads nothing
    ...(Office.context.platform !== Office.PlatformType.Mac && { download }),
    preferences: localPreferences(),
    onHandoff: (listener) => handoff.listen(listener),
    onShown,
  };
}

/** The page outlives its pane: it keeps running while the pane is closed. */
function onShown(listener: () => void): () => void {
  const adding = Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) listener();
    })
    .catch(() => undefined); // this Excel does not tell; then the clerk reads again
  return () => void adding.then((remove) => remove?.());
}
