import { applicationTable } from "./application";
import { borderTable, bordersTable } from "./borders";
import {
  chartAreaFormatTable,
  chartAxesTable,
  chartAxisTable,
  chartFillTable,
  chartFontTable,
  chartGridlinesTable,
  chartLegendTable,
  chartSeriesFormatTable,
  chartsTable,
  chartTable,
  chartTitleFormatTable,
  chartTitleTable,
  seriesCollectionTable,
  seriesTable,
} from "./charts";
import { commentsTable, commentTable, repliesTable, replyTable } from "./comments";
import { customPropertiesTable, customPropertyTable } from "./customProperties";
import { fillTable, fontTable, formatProtectionTable, formatTable } from "./format";
import { freezePanesTable } from "./freezePanes";
import { headerFooterTable, headersFootersTable } from "./headersFooters";
import { camelCase, type MemberTable } from "./member";
import { namesTable, nameTable } from "./names";
import { notesTable, noteTable } from "./notes";
import { pageLayoutTable } from "./pageLayout";
import { rangeAreasTable, rangeCollectionTable } from "./rangeAreas";
import { rangeTable } from "./range";
import { addinServiceTable, customFunctionsTable, runtimeServiceTable, startupServiceTable } from "./services";
import { settingsTable, settingTable } from "./settings";
import { workbookProtectionTable, workbookTable } from "./workbook";
import { worksheetProtectionTable } from "./worksheetProtection";
import { worksheetsTable } from "./worksheets";
import { worksheetTable } from "./worksheet";

/** Services that the library asks for by name. */
export const SERVICES: readonly MemberTable<null>[] = [
  addinServiceTable,
  customFunctionsTable,
  runtimeServiceTable,
  startupServiceTable,
];

function membersOf<T>(table: MemberTable<T>): string[] {
  const scalars = Object.entries(table.scalars ?? {}).filter(([, scalar]) => !scalar.isInternal);
  const members = [Object.fromEntries(scalars), table.navigation ?? {}, table.methods ?? {}];
  const names = members.flatMap((group) => Object.keys(group));
  const events = Object.values(table.events ?? {}).map((event) => event.name);
  const hasGetItem = table.items?.find !== undefined && !table.methods?.["GetItem"];
  const items = table.items ? ["items", ...(hasGetItem ? ["getItem"] : [])] : [];
  const visible = names.filter((name) => !name.startsWith("_")).map(camelCase);
  return [...visible, ...items, ...events].map((name) => `${table.type}.${name}`);
}

/** Everything of the API that the emulation implements, as `Type.member`, sorted. */
export function implementedMembers(): string[] {
  return [
    membersOf(applicationTable),
    membersOf(borderTable),
    membersOf(bordersTable),
    membersOf(chartAreaFormatTable),
    membersOf(chartAxesTable),
    membersOf(chartAxisTable),
    membersOf(chartFillTable),
    membersOf(chartFontTable),
    membersOf(chartGridlinesTable),
    membersOf(chartLegendTable),
    membersOf(chartSeriesFormatTable),
    membersOf(chartsTable),
    membersOf(chartTable),
    membersOf(chartTitleFormatTable),
    membersOf(chartTitleTable),
    membersOf(commentsTable),
    membersOf(commentTable),
    membersOf(customPropertiesTable),
    membersOf(customPropertyTable),
    membersOf(fillTable),
    membersOf(fontTable),
    membersOf(formatProtectionTable),
    membersOf(formatTable),
    membersOf(freezePanesTable),
    membersOf(headerFooterTable),
    membersOf(headersFootersTable),
    membersOf(namesTable),
    membersOf(nameTable),
    membersOf(notesTable),
    membersOf(noteTable),
    membersOf(pageLayoutTable),
    membersOf(rangeAreasTable),
    membersOf(rangeCollectionTable),
    membersOf(rangeTable),
    membersOf(repliesTable),
    membersOf(replyTable),
    membersOf(seriesCollectionTable),
    membersOf(seriesTable),
    membersOf(settingsTable),
    membersOf(settingTable),
    membersOf(workbookProtectionTable),
    membersOf(workbookTable),
    membersOf(worksheetProtectionTable),
    membersOf(worksheetsTable),
    membersOf(worksheetTable),
  ]
    .flat()
    .sort();
}
