import { formatArea } from "../workbook/address";
import { type Area, SHEET_COLUMNS, WHOLE_SHEET } from "../workbook/area";
import type { Note } from "../workbook/comment";
import type { Cell, Sheet } from "../workbook/sheet";
import { type CellValue, isCellError, plainValue } from "../workbook/value";
import type { Workbook } from "../workbook/workbook";
import { digitsOfPoints, MEASURING_FONT } from "./columnUnits";
import { pageToFile } from "./filePage";
import { styleToFile } from "./fileStyle";
import { headerFooterToFile } from "./headerFooterCode";
import { KEPT_PROPERTY, keptState } from "./keptState";
import { type FileCell, type FileName, type NewFileSheet, writeXlsx } from "./library";

// Equal workbooks shall make equal files.
const SAVED = new Date("1980-01-01T00:00:00Z");

/** A workbook as the bytes of an .xlsx file, everything that the emulation knows of it included. */
export function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  return writeXlsx({
    sheets: workbook.sheets.map(sheetToFile),
    namedRanges: names(workbook),
    activeSheet: workbook.sheets.indexOf(workbook.active),
    defaultFont: MEASURING_FONT,
    properties: { modified: SAVED, custom: { [KEPT_PROPERTY]: JSON.stringify(keptState(workbook)) } },
    ...(workbook.structurePassword !== undefined && { workbookProtection: { lockStructure: true } }),
  });
}

function names(workbook: Workbook): FileName[] {
  const all = [
    ...[...workbook.names.values()].map((item) => ({ item, scope: undefined })),
    ...workbook.sheets.flatMap((sheet) => [...sheet.names.values()].map((item) => ({ item, scope: sheet.name }))),
  ];
  return all.map(({ item: { name, formula, comment }, scope }) => ({
    name,
    range: formula.slice(1),
    ...(scope !== undefined && { scope }),
    ...(comment !== "" && { comment }),
  }));
}

function sheetToFile(sheet: Sheet): NewFileSheet {
  const { freeze, tabColor, visibility, protection } = sheet;
  return {
    name: sheet.name,
    columns: columns(sheet),
    rowDefs: rows(sheet),
    cells: cells(sheet),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    view: {
      showGridLines: sheet.showGridlines,
      showRowColHeaders: sheet.showHeadings,
      ...(tabColor !== "" && { tabColor: { rgb: tabColor.slice(1) } }),
    },
    pageSetup: pageToFile(sheet.page),
    headerFooter: headerFooterToFile(sheet.page),
    ...(freeze && { freezePane: freeze }),
    ...(protection && { protection: { sheet: true } }),
    ...(visibility === "Hidden" && { hidden: true }),
    ...(visibility === "VeryHidden" && { veryHidden: true }),
  };
}

function columns({ columnWidths, hiddenColumns, columnStyles }: Sheet): NonNullable<NewFileSheet["columns"]> {
  const last = Math.max(-1, ...columnWidths.keys(), ...hiddenColumns, ...columnStyles.keys());
  return Array.from({ length: last + 1 }, (_, column) => {
    const width = columnWidths.get(column);
    return {
      ...(width !== undefined && { width: digitsOfPoints(width) }),
      ...(hiddenColumns.has(column) && { hidden: true }),
    };
  });
}

function rows(sheet: Sheet): NonNullable<NewFileSheet["rowDefs"]> {
  const { rowHeights, hiddenRows, filteredRows } = sheet;
  const all = new Set([...rowHeights.keys(), ...hiddenRows, ...filteredRows]);
  return new Map(
    [...all].map((row) => {
      const height = rowHeights.get(row);
      const hidden = sheet.isRowHidden(row);
      return [row, { ...(height !== undefined && { height }), ...(hidden && { hidden }) }];
    }),
  );
}

function cells(sheet: Sheet): Map<string, Partial<FileCell>> {
  const found = new Map<string, Partial<FileCell>>();
  for (const { row, column, cell } of sheet.storedCells(WHOLE_SHEET)) {
    const isBlank = cell.formula === undefined && cell.value === null && cell.style === undefined;
    if (isBlank) continue;
    const style = styleToFile(sheet.style(row, column));
    found.set(`${row},${column}`, { ...content(sheet, row, column, cell), style });
  }
  for (const [key, { value }] of sheet.spilled) {
    const [row, column] = [Math.floor(key / SHEET_COLUMNS), key % SHEET_COLUMNS];
    found.set(`${row},${column}`, { ...valueToFile(value), style: styleToFile(sheet.style(row, column)) });
  }
  for (const { row, column, author, content: text } of notesInFile(sheet)) {
    const key = `${row},${column}`;
    found.set(key, { style: styleToFile(sheet.style(row, column)), ...found.get(key), comment: { author, text } });
  }
  return found;
}

/** Notes, and those that stand for threads: Excel writes such beside each, for programs that know none. */
function notesInFile({ notes, comments }: Sheet): readonly Note[] {
  const twins = comments.map(({ id, row, column, content: text, replies }): Note => {
    const texts = [`Comment:\n    ${text}`, ...replies.map((reply) => `Reply:\n    ${reply}`)];
    const start =
      "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\n";
    return { row, column, author: `tc=${id}`, content: start + texts.join("\n") };
  });
  return [...notes, ...twins];
}

function content(sheet: Sheet, row: number, column: number, { formula, value }: Cell): Partial<FileCell> {
  if (formula === undefined) return valueToFile(value);
  const area = spilledArea(sheet, row, column);
  const plain = { formula: formula.slice(1), formulaResult: value === null ? null : plainValue(value) };
  if (!area) return plain;
  return { ...plain, formulaType: "array", formulaRef: formatArea(area), formulaDynamic: true };
}

function spilledArea({ spilled }: Sheet, row: number, column: number): Area | undefined {
  const anchor = row * SHEET_COLUMNS + column;
  const keys = [...spilled].filter(([, one]) => one.anchor === anchor).map(([key]) => key);
  if (keys.length === 0) return undefined;
  const rows = Math.max(row, ...keys.map((key) => Math.floor(key / SHEET_COLUMNS))) - row + 1;
  const columns = Math.max(column, ...keys.map((key) => key % SHEET_COLUMNS)) - column + 1;
  return { row, column, rows, columns };
}

function valueToFile(value: CellValue): Partial<FileCell> {
  if (isCellError(value)) return { value: value.error };
  // The library takes a text such as #REF! for an error, unless it consists of runs.
  return typeof value === "string" && value.startsWith("#") ? { richText: [{ text: value }] } : { value };
}
