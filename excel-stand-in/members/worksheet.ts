import { cellArea, WHOLE_SHEET } from "../workbook/area";
import { EventType } from "../requests/events";
import { invalidArgument } from "../requests/errors";
import { RangeTarget } from "../requests/rangeTarget";
import type { Sheet } from "../workbook/sheet";
import { chartsTable } from "./charts";
import { commentsTable } from "./comments";
import { customPropertiesTable } from "./customProperties";
import { freezePanesTable } from "./freezePanes";
import { type MemberTable, objectOf, objectOrNull } from "./member";
import { namesTable } from "./names";
import { notesTable } from "./notes";
import { pageLayoutTable } from "./pageLayout";
import { rangeTable } from "./range";
import { booleanScalar } from "./scalars";
import { worksheetProtectionTable } from "./worksheetProtection";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

const targetId = (sheet: Sheet) => sheet.id;

/** `Excel.Worksheet`. */
export const worksheetTable: MemberTable<Sheet> = {
  type: "Worksheet",
  ids: (sheet) => ({ Id: sheet.id }),
  exists: (sheet, host) => host.workbook.sheets.includes(sheet),
  scalars: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set(sheet, value, location, host) {
        if (typeof value !== "string") throw invalidArgument(location);
        host.workbook.renameSheet(sheet, value, location);
      },
    },
    Position: {
      get: (sheet, host) => host.workbook.sheets.indexOf(sheet),
      set(sheet, value, location, host) {
        if (typeof value !== "number") throw invalidArgument(location);
        host.workbook.moveSheet(sheet, value, location);
      },
    },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set(sheet, value, location, host) {
        const visibility = VISIBILITIES.find((one) => one === value);
        if (!visibility) throw invalidArgument(location);
        host.workbook.showSheet(sheet, visibility, location);
      },
    },
    TabColor: {
      since: "1.7",
      get: (sheet) => sheet.tabColor,
      set(sheet, value, location) {
        if (typeof value !== "string" || !/^(#[0-9a-f]{6})?$/i.test(value)) throw invalidArgument(location);
        sheet.tabColor = value.toUpperCase();
      },
    },
    ShowGridlines: { since: "1.8", ...booleanScalar<Sheet>("showGridlines") },
    ShowHeadings: { since: "1.8", ...booleanScalar<Sheet>("showHeadings") },
    // The library loads ShowGridlines and sets Gridlines; likewise the headings.
    Gridlines: {
      since: "1.8",
      isInternal: true,
      get: (sheet) => sheet.showGridlines,
      set(sheet, value, location, { situation }) {
        situation.requireInFront(location);
        if (typeof value !== "boolean") throw invalidArgument(location);
        sheet.showGridlines = value;
      },
    },
    Headings: { since: "1.8", isInternal: true, ...booleanScalar<Sheet>("showHeadings") },
  },
  navigation: {
    Charts: { get: (sheet) => objectOf(chartsTable, sheet) },
    Comments: { since: "1.10", get: (sheet) => objectOf(commentsTable, sheet) },
    CustomProperties: { since: "1.12", get: (sheet) => objectOf(customPropertiesTable, sheet) },
    FreezePanes: { since: "1.7", get: (sheet) => objectOf(freezePanesTable, sheet) },
    Names: {
      since: "1.4",
      get(sheet, { workbook, situation }) {
        situation.requireInFront("Worksheet.names");
        return objectOf(namesTable, { workbook, sheet, names: sheet.names });
      },
    },
    Notes: { since: "1.18", get: (sheet) => objectOf(notesTable, sheet) },
    PageLayout: { since: "1.9", get: (sheet) => objectOf(pageLayoutTable, sheet) },
    Protection: { since: "1.2", get: (sheet) => objectOf(worksheetProtectionTable, sheet) },
  },
  methods: {
    Activate: {
      call(sheet, args, host) {
        host.situation.requireInFront(args.location);
        host.situation.chartInView = false;
        host.workbook.activate(sheet, args.location);
      },
    },
    Calculate: {
      since: "1.6",
      call(_sheet, args, { workbook }) {
        args.flag(0);
        workbook.markDirty();
        workbook.settle({ evenIfManual: true });
      },
    },
    Copy: {
      since: "1.7",
      call(sheet, args, host) {
        host.situation.requireInFront(args.location);
        args.oneOf(0, ["End"]);
        return objectOf(worksheetTable, host.workbook.copySheet(sheet, host.workbook.sheets.length));
      },
    },
    Delete: {
      call(sheet, args, host) {
        host.situation.requireInFront(args.location);
        host.workbook.deleteSheet(sheet, args.location);
      },
    },
    GetCell: {
      call(sheet, args) {
        const area = cellArea(args.integer(0), args.integer(1));
        return objectOf(rangeTable, new RangeTarget(sheet, area).with(area, args.location));
      },
    },
    GetRange: {
      call: (sheet, args) => objectOf(rangeTable, args.optionalRange(0, sheet) ?? new RangeTarget(sheet, WHOLE_SHEET)),
    },
    GetRangeByIndexes: {
      since: "1.7",
      call(sheet, args) {
        const [row, column, rows, columns] = [args.integer(0), args.integer(1), args.integer(2), args.integer(3)];
        const area = { row, column, rows, columns };
        return objectOf(rangeTable, new RangeTarget(sheet, area).with(area, args.location));
      },
    },
    GetUsedRange: {
      call: (sheet, args) =>
        objectOf(rangeTable, new RangeTarget(sheet, sheet.usedArea(args.flag(0)) ?? cellArea(0, 0))),
    },
    GetUsedRangeOrNullObject: {
      since: "1.4",
      call(sheet, args) {
        const area = sheet.usedArea(args.flag(0));
        return objectOrNull(rangeTable, area && new RangeTarget(sheet, area));
      },
    },
  },
  events: {
    Activated: { since: "1.7", name: "onActivated", messageType: EventType.activated, targetId },
    Calculated: { since: "1.8", name: "onCalculated", messageType: EventType.calculated, targetId },
    DataChanged: { since: "1.7", name: "onChanged", messageType: EventType.changed, targetId },
    Deactivated: { since: "1.7", name: "onDeactivated", messageType: EventType.deactivated, targetId },
    SelectionChanged: { since: "1.7", name: "onSelectionChanged", messageType: EventType.selectionChanged, targetId },
  },
};
