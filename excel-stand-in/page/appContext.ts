import type { Host } from "../requests/host";
import type { Launch } from "./launch";

// Excel on the web, in the library's own numbering of programs.
const EXCEL_ON_THE_WEB = 16;
const READ_AND_WRITE = 1;
const TASK_PANE = 1;
const SHOWN_AS_TASK_PANE = 2;
const HIDDEN = 1;

/** The document's settings as `[name, JSON]`. Assumption: `workbook.settings` and `document.settings` are one store. */
export function settingsBag({ workbook }: Host): [name: string, json: string][] {
  return [...workbook.settings].map(([name, value]) => [name, JSON.stringify(value)]);
}

/** What Excel tells the library about itself and the document. */
export function appContext(host: Host, { id, locale, isPaneShown }: Launch): Record<string, unknown> {
  return {
    _id: id,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.01",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `https://emulated.invalid/${encodeURIComponent(host.workbook.name)}`,
    _clientMode: READ_AND_WRITE,
    _settings: settingsBag(host),
    _reason: "documentOpened",
    _osfControlType: TASK_PANE,
    _eToken: "",
    _correlationId: id,
    _appInstanceId: id,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(host.requirements),
    _hostFullVersion: "16.0.0.0",
    _addinName: "",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: isPaneShown ? SHOWN_AS_TASK_PANE : HIDDEN,
  };
}
