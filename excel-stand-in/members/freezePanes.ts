import { type Area, isEntireColumns, isEntireRows, SHEET_COLUMNS, SHEET_ROWS } from "../workbook/area";
import { invalidArgument } from "../requests/errors";
import { RangeTarget } from "../requests/rangeTarget";
import type { Freeze, Sheet } from "../workbook/sheet";
import { type MemberTable, objectOrNull } from "./member";
import { rangeTable } from "./range";

function frozenBy(area: Area): Freeze {
  return {
    rows: isEntireColumns(area) ? 0 : area.row + area.rows,
    columns: isEntireRows(area) ? 0 : area.column + area.columns,
  };
}

function location(sheet: Sheet): RangeTarget | undefined {
  if (!sheet.freeze) return undefined;
  const { rows, columns } = sheet.freeze;
  const area = { row: 0, column: 0, rows: rows || SHEET_ROWS, columns: columns || SHEET_COLUMNS };
  return new RangeTarget(sheet, area);
}

function positive(count: number, where: string): number {
  if (count < 1) throw invalidArgument(where);
  return count;
}

/** `Excel.WorksheetFreezePanes`. */
export const freezePanesTable: MemberTable<Sheet> = {
  type: "WorksheetFreezePanes",
  since: "1.7",
  methods: {
    FreezeAt: {
      call(sheet, args) {
        sheet.freeze = frozenBy(args.range(0, sheet).area);
      },
    },
    FreezeColumns: {
      call(sheet, args) {
        sheet.freeze = { rows: 0, columns: positive(args.integer(0, 1), args.location) };
      },
    },
    FreezeRows: {
      call(sheet, args, host) {
        host.situation.requireInFront(args.location);
        sheet.freeze = { rows: positive(args.integer(0, 1), args.location), columns: 0 };
        // Excel takes a sheet whose rows are frozen for the one in view, and tells listeners so.
        if (sheet.visibility === "Visible") host.workbook.activate(sheet);
      },
    },
    GetLocationOrNullObject: {
      call(sheet, args, { situation }) {
        situation.requireInFront(args.location);
        return objectOrNull(rangeTable, location(sheet));
      },
    },
    Unfreeze: {
      call(sheet) {
        sheet.freeze = undefined;
      },
    },
  },
};
