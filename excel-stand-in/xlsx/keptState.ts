import type { Comment } from "../workbook/comment";
import type { Json } from "../workbook/value";
import type { Workbook } from "../workbook/workbook";

/**
 * What a workbook has besides cells and looks: the settings of add-ins, the ids of sheets, hidden names, and the texts
 * that are saved with sheets, threads of comments. A real Excel keeps the settings in a part of their own for each add-in (`webextension`),
 * the ids in the list of sheets, custom properties and threads in parts of the sheets; the library that writes our files knows
 * none of these, so all of it goes into one custom property of the document.
 */
export interface KeptState {
  readonly settings: readonly (readonly [string, Json])[];
  readonly sheets: readonly KeptSheet[];
  /** The workbook's own names that are hidden. */
  readonly hiddenNames: readonly string[];
}

/** The same for one sheet. */
export interface KeptSheet {
  readonly id: string;
  readonly hiddenNames: readonly string[];
  readonly customProperties: readonly (readonly [string, string])[];
  readonly comments?: readonly Comment[];
  readonly protection: { readonly password: string; readonly options: Record<string, unknown> } | undefined;
}

/** The name of the document's property. */
export const KEPT_PROPERTY = "EmulatedExcel";

/** What of a workbook goes into the property. */
export function keptState(workbook: Workbook): KeptState {
  return {
    settings: [...workbook.settings],
    hiddenNames: hidden(workbook.names),
    sheets: workbook.sheets.map((sheet) => ({
      id: sheet.id,
      hiddenNames: hidden(sheet.names),
      customProperties: [...sheet.customProperties.values()].map(({ key, value }) => [key, value] as const),
      comments: sheet.comments,
      protection: sheet.protection && { ...sheet.protection, options: { ...sheet.protection.options } },
    })),
  };
}

function hidden(names: Workbook["names"]): string[] {
  return [...names.values()].filter(({ visible }) => !visible).map(({ name }) => name);
}

/** Reads the property; undefined when the file was not saved by this Excel. */
export function readKeptState(property: unknown): KeptState | undefined {
  return typeof property === "string" ? (JSON.parse(property) as KeptState) : undefined;
}
