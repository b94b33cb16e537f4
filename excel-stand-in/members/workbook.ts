import { cellArea } from "../workbook/area";
import { accessDenied, invalidSelection } from "../requests/errors";
import { RangeTarget } from "../requests/rangeTarget";
import type { Workbook } from "../workbook/workbook";
import { applicationTable } from "./application";
import { type MemberTable, objectOf } from "./member";
import { namesTable } from "./names";
import { rangeTable } from "./range";
import { settingsTable } from "./settings";
import { worksheetsTable } from "./worksheets";

/** `Excel.Workbook`. */
export const workbookTable: MemberTable<Workbook> = {
  type: "Workbook",
  scalars: { Name: { since: "1.7", get: (workbook) => workbook.name } },
  navigation: {
    Application: { get: (workbook) => objectOf(applicationTable, workbook) },
    Names: { get: (workbook) => objectOf(namesTable, { workbook, names: workbook.names, sheet: undefined }) },
    Protection: { since: "1.7", get: (workbook) => objectOf(workbookProtectionTable, workbook) },
    Settings: { since: "1.4", get: (workbook) => objectOf(settingsTable, workbook) },
    Worksheets: { get: (workbook) => objectOf(worksheetsTable, workbook) },
  },
  methods: {
    GetSelectedRange: {
      call({ selection }, args, { situation }) {
        if (situation.selectsNoRange) throw invalidSelection(args.location);
        return objectOf(rangeTable, new RangeTarget(selection.sheet, selection.area));
      },
    },
    // Assumption: the active cell is the first one of the selection.
    GetActiveCell: {
      since: "1.7",
      call({ selection: { sheet, area } }) {
        return objectOf(rangeTable, new RangeTarget(sheet, cellArea(area.row, area.column)));
      },
    },
    _RemoveReference: {
      call(_workbook, args, host) {
        host.references.delete(args.text(0));
      },
    },
    _GetRangeForEventByReferenceId: { call: (_workbook, args, host) => host.references.get(args.text(0)) ?? null },
  },
};

/** `Excel.WorkbookProtection`. */
export const workbookProtectionTable: MemberTable<Workbook> = {
  type: "WorkbookProtection",
  since: "1.7",
  scalars: { Protected: { get: (workbook) => workbook.structurePassword !== undefined } },
  methods: {
    Protect: {
      call(workbook, args) {
        const password = args.optionalText(0) ?? "";
        if (workbook.structurePassword !== undefined) throw accessDenied(args.location);
        workbook.structurePassword = password;
      },
    },
    Unprotect: {
      call(workbook, args) {
        const password = args.optionalText(0) ?? "";
        if (workbook.structurePassword === undefined) return;
        if (workbook.structurePassword !== password) throw accessDenied(args.location);
        workbook.structurePassword = undefined;
      },
    },
  },
};
