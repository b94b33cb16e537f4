/** What the pane runs in, as far as a page can see it. */
export interface Environment {
  readonly platform: string;
  readonly version: string;
  readonly language: string;
  readonly browser: string;
  /** The highest version of each requirement set, and those that are said to be there although nobody documents them. */
  readonly sets: Readonly<Record<string, string>>;
  /** Whether Excel tells its colours. */
  readonly tellsTheme: boolean;
}

const SETS = ["ExcelApi", "CustomFunctionsRuntime", "SharedRuntime", "DialogApi", "RibbonApi"];
const UNDOCUMENTED = ["RichApiRuntime", "DelayForCellEdit"];
const MOST = 40;

/** Looks around. */
export function environment(): Environment {
  const { context } = Office;
  const { platform, version } = context.diagnostics;
  return {
    platform: String(platform),
    version,
    language: context.displayLanguage,
    browser: navigator.userAgent,
    sets: Object.fromEntries([...SETS, ...UNDOCUMENTED].map((set) => [set, highest(set)])),
    tellsTheme: context.officeTheme !== undefined,
  };
}

function highest(set: string): string {
  let found = "";
  for (let minor = 1; minor <= MOST; minor++)
    if (Office.context.requirements.isSetSupported(set, `1.${minor}`)) found = `1.${minor}`;
  return found;
}
