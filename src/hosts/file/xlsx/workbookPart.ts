import type { Parts } from "../package/parts";
import { attribute, isOn } from "../package/xmlScanner";
import { TooMuch } from "../tooMuch";

/** What the main part of an .xlsx file says, without the content of its sheets. */
export interface WorkbookPart {
  /** Sheets with cells in the order of the tabs; charts and macro sheets are left out. */
  readonly sheets: readonly SheetPart[];
  /** Position among `sheets` of the sheet in view or, where that one is none with cells, of the one that follows. */
  readonly active: number;
  /** Dates are counted from 1904 (Excel for Mac of old), not from 1900. */
  readonly from1904: boolean;
  /** The file says itself that its formulas must be calculated when it is opened. */
  readonly needsCalculation: boolean;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

export interface SheetPart {
  readonly name: string;
  readonly visible: boolean;
  readonly part: string;
}

/**
 * Reads the main part of an .xlsx file, wherever in the package it is.
 *
 * @throws Error when there is none or it is damaged
 */
export function readWorkbookPart(parts: Parts): WorkbookPart {
  const main =
    parts.relationships("").find(({ type, target }) => type === "officeDocument" && parts.has(target))?.target ??
    parts.ending("workbook.xml");
  if (main === undefined) throw new Error("no workbook");
  const relationships = new Map(parts.relationships(main).map((related) => [related.id, related]));
  const byType = (wanted: string): string | undefined =>
    [...relationships.values()].find(({ type, target }) => type === wanted && parts.has(target))?.target;
  const { tabs, ...said } = readMain(parts, main);
  const sheets = tabs.map(({ id, ...tab }) => ({ ...tab, related: relationships.get(id) }));
  const isSheet = ({ related }: (typeof sheets)[number]): boolean =>
    related === undefined || related.type === "worksheet";
  return {
    sheets: sheets
      .filter(isSheet)
      .map(({ name, visible, related }) => ({ name, visible, part: related?.target ?? "" })),
    active: sheets.slice(0, said.activeTab).filter(isSheet).length,
    from1904: said.from1904,
    needsCalculation: said.needsCalculation,
    sharedStrings: byType("sharedStrings"),
    styles: byType("styles"),
  };
}

/** A sheet a day for five years is less. */
const MOST_SHEETS = 2000;

interface Tab {
  readonly name: string;
  readonly visible: boolean;
  readonly id: string;
}

/** What the main part says itself, its sheets by the relationships that name their parts. */
interface Main {
  readonly tabs: readonly Tab[];
  readonly activeTab: number;
  readonly from1904: boolean;
  readonly needsCalculation: boolean;
}

function readMain(parts: Parts, main: string): Main {
  const tabs: Tab[] = [];
  const said = { activeTab: 0, from1904: false, needsCalculation: false };
  parts.read(main, {
    open(name, attributes) {
      if (name === "sheet" && tabs.push(tab(attributes)) > MOST_SHEETS) throw new TooMuch("sheets", MOST_SHEETS);
      if (name === "workbookView") said.activeTab ||= Number(attribute(attributes, "activeTab") ?? 0);
      else if (name === "workbookPr") said.from1904 ||= isOn(attribute(attributes, "date1904"));
      else if (name === "calcPr") said.needsCalculation ||= isUncalculated(attributes);
    },
    close: () => {},
    text: () => {},
  });
  return { tabs, ...said };
}

function isUncalculated(attributes: string): boolean {
  const completed = attribute(attributes, "calcCompleted");
  return isOn(attribute(attributes, "fullCalcOnLoad")) || (completed !== undefined && !isOn(completed));
}

function tab(attributes: string): Tab {
  const state = attribute(attributes, "state");
  return {
    name: attribute(attributes, "name") ?? "",
    visible: state === undefined || state === "visible",
    id: attribute(attributes, "id") ?? "",
  };
}
