import { itemNotFound, unsupportedSheet } from "../requests/errors";
import type { Sheet } from "../workbook/sheet";
import type { Workbook } from "../workbook/workbook";
import { EventType, WORKBOOK_EVENTS } from "../requests/events";
import { type MemberTable, objectOf, objectOrNull } from "./member";
import { worksheetTable } from "./worksheet";

function visible(workbook: Workbook, visibleOnly: boolean): readonly Sheet[] {
  return visibleOnly ? workbook.sheets.filter((sheet) => sheet.visibility === "Visible") : workbook.sheets;
}

const targetId = () => WORKBOOK_EVENTS;

/** `Excel.WorksheetCollection`. */
export const worksheetsTable: MemberTable<Workbook> = {
  type: "WorksheetCollection",
  items: {
    list: (workbook) => workbook.sheets.map((sheet) => objectOf(worksheetTable, sheet)),
    find(workbook, args) {
      const sheet = workbook.findSheet(args.text(0));
      if (!sheet) throw itemNotFound(args.location);
      return objectOf(worksheetTable, sheet);
    },
  },
  methods: {
    Add: {
      call(workbook, args, { situation }) {
        situation.requireInFront(args.location);
        return objectOf(worksheetTable, workbook.addSheet(args.optionalText(0), args.location));
      },
    },
    GetActiveWorksheet: {
      call(workbook, args, { situation }) {
        if (situation.chartInView) throw unsupportedSheet(args.location);
        return objectOf(worksheetTable, workbook.active);
      },
    },
    GetCount: { since: "1.4", call: (workbook, args) => visible(workbook, args.flag(0)).length },
    GetFirst: {
      since: "1.5",
      call: (workbook, args) => objectOrNull(worksheetTable, visible(workbook, args.flag(0))[0]),
    },
    GetItemOrNullObject: {
      since: "1.4",
      call: (workbook, args) => objectOrNull(worksheetTable, workbook.findSheet(args.text(0))),
    },
    GetLast: {
      since: "1.5",
      call: (workbook, args) => objectOrNull(worksheetTable, visible(workbook, args.flag(0)).at(-1)),
    },
  },
  events: {
    Activated: { since: "1.7", name: "onActivated", messageType: EventType.activated, targetId },
    Added: { since: "1.7", name: "onAdded", messageType: EventType.added, targetId },
    Calculated: { since: "1.8", name: "onCalculated", messageType: EventType.calculated, targetId },
    DataChanged: { since: "1.9", name: "onChanged", messageType: EventType.changed, targetId },
    Deactivated: { since: "1.7", name: "onDeactivated", messageType: EventType.deactivated, targetId },
    Deleted: { since: "1.7", name: "onDeleted", messageType: EventType.deleted, targetId },
    NameChanged: { since: "1.17", name: "onNameChanged", messageType: EventType.nameChanged, targetId },
    SelectionChanged: { since: "1.9", name: "onSelectionChanged", messageType: EventType.selectionChanged, targetId },
  },
};
