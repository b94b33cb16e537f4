import { invalidArgument, itemNotFound } from "../requests/errors";
import type { Json } from "../workbook/value";
import type { Workbook } from "../workbook/workbook";
import { type MemberTable, objectOf, objectOrNull } from "./member";

interface SettingTarget {
  readonly workbook: Workbook;
  readonly key: string;
}

function find(workbook: Workbook, key: string): SettingTarget | undefined {
  return workbook.settings.has(key) ? { workbook, key } : undefined;
}

function write(workbook: Workbook, key: string, value: Json, location: string): void {
  if (key === "") throw invalidArgument(location);
  workbook.settings.set(key, value);
}

/** `Excel.SettingCollection`: values that are saved in the workbook. Assumption: upper and lower case differ. */
export const settingsTable: MemberTable<Workbook> = {
  type: "SettingCollection",
  since: "1.4",
  items: {
    list: (workbook) => [...workbook.settings.keys()].map((key) => objectOf(settingTable, { workbook, key })),
    find(workbook, args) {
      const target = find(workbook, args.text(0));
      if (!target) throw itemNotFound(args.location);
      return objectOf(settingTable, target);
    },
  },
  methods: {
    Add: {
      call(workbook, args) {
        const key = args.text(0);
        write(workbook, key, args.json(1), args.location);
        return objectOf(settingTable, { workbook, key });
      },
    },
    GetCount: { call: (workbook) => workbook.settings.size },
    GetItemOrNullObject: { call: (workbook, args) => objectOrNull(settingTable, find(workbook, args.text(0))) },
  },
};

/** `Excel.Setting`. */
export const settingTable: MemberTable<SettingTarget> = {
  type: "Setting",
  since: "1.4",
  ids: ({ key }) => ({ _Id: key }),
  exists: ({ workbook, key }) => workbook.settings.has(key),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value, location) => write(workbook, key, value, location),
    },
  },
  methods: {
    Delete: {
      call({ workbook, key }) {
        workbook.settings.delete(key);
      },
    },
  },
};
