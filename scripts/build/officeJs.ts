/** Where the page finds office.js: Microsoft's servers, the ones in China (21Vianet), or beside the page. */
const SOURCES = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  local: "office/office.js",
} as const;

export type OfficeSource = keyof typeof SOURCES;

/**
 * Reads --env office=…
 *
 * @throws Error for an unknown source
 */
export function officeSource(given: unknown): OfficeSource {
  const source = given ?? "global";
  if (typeof source === "string" && Object.hasOwn(SOURCES, source)) return source as OfficeSource;
  throw new Error(`--env office=${String(source)}: choose one of ${Object.keys(SOURCES).join(", ")}`);
}

/** Address of office.js for the page's script element. */
export function officeJs(source: OfficeSource): string {
  return SOURCES[source];
}

/** What office.js loads beside itself in Excel for Windows, for Mac and on the web, and in a plain browser. */
export const OFFICE_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
];
