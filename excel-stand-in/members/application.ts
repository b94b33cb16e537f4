import { invalidArgument } from "../requests/errors";
import type { Workbook } from "../workbook/workbook";
import type { MemberTable } from "./member";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** `Excel.Application`. */
export const applicationTable: MemberTable<Workbook> = {
  type: "Application",
  scalars: {
    CalculationMode: {
      get: (workbook) => workbook.calculationMode,
      set(workbook, value, location) {
        const mode = MODES.find((one) => one === value);
        if (!mode) throw invalidArgument(location);
        workbook.calculationMode = mode;
        workbook.markDirty();
      },
    },
  },
  methods: {
    Calculate: {
      call(workbook, args) {
        args.oneOf(0, ["Recalculate", "Full", "FullRebuild"]);
        workbook.markDirty();
        workbook.settle({ evenIfManual: true });
      },
    },
    SuspendApiCalculationUntilNextSync: {
      since: "1.6",
      call(_workbook, _args, host) {
        host.isCalculationSuspended = true;
      },
    },
    // Nothing is drawn here.
    SuspendScreenUpdatingUntilNextSync: { since: "1.9", call: () => undefined },
  },
};
