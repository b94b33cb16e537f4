import { accessDenied } from "../requests/errors";
import type { Sheet } from "../workbook/sheet";
import type { Json } from "../workbook/value";
import type { MemberTable } from "./member";

/** `Excel.WorksheetProtection`. */
export const worksheetProtectionTable: MemberTable<Sheet> = {
  type: "WorksheetProtection",
  since: "1.2",
  scalars: {
    Protected: { get: (sheet) => sheet.protection !== undefined },
    Options: { get: (sheet) => (sheet.protection?.options as Json | undefined) ?? null },
  },
  methods: {
    Protect: {
      call(sheet, args) {
        const options = args.record(0);
        const password = args.optionalText(1) ?? "";
        if (sheet.protection) throw accessDenied(args.location);
        sheet.protection = { options, password };
      },
    },
    Unprotect: {
      call(sheet, args) {
        const password = args.optionalText(0) ?? "";
        if (sheet.protection && sheet.protection.password !== password) throw accessDenied(args.location);
        sheet.protection = undefined;
      },
    },
  },
};
