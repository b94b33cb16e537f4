import { invalidArgument, itemNotFound } from "../requests/errors";
import type { Sheet } from "../workbook/sheet";
import { type MemberTable, objectOf, objectOrNull } from "./member";

interface CustomProperty {
  readonly sheet: Sheet;
  readonly key: string;
}

function find(sheet: Sheet, key: string): CustomProperty | undefined {
  const property = sheet.customProperties.get(key.toLowerCase());
  return property && { sheet, key: property.key };
}

function write(sheet: Sheet, key: string, value: unknown, location: string): void {
  if (key === "" || key.length > 255 || typeof value !== "string") throw invalidArgument(location);
  const known = sheet.customProperties.get(key.toLowerCase());
  sheet.customProperties.set(key.toLowerCase(), { key: known?.key ?? key, value });
}

/** `Excel.WorksheetCustomPropertyCollection`: texts that are saved with a sheet and that nobody sees. */
export const customPropertiesTable: MemberTable<Sheet> = {
  type: "WorksheetCustomPropertyCollection",
  since: "1.12",
  items: {
    list: (sheet) =>
      [...sheet.customProperties.values()].map(({ key }) => objectOf(customPropertyTable, { sheet, key })),
    find(sheet, args) {
      const property = find(sheet, args.text(0));
      if (!property) throw itemNotFound(args.location);
      return objectOf(customPropertyTable, property);
    },
  },
  methods: {
    Add: {
      call(sheet, args) {
        const key = args.text(0);
        write(sheet, key, args.text(1), args.location);
        return objectOrNull(customPropertyTable, find(sheet, key));
      },
    },
    GetCount: { call: (sheet) => sheet.customProperties.size },
    GetItemOrNullObject: { call: (sheet, args) => objectOrNull(customPropertyTable, find(sheet, args.text(0))) },
  },
};

/** `Excel.WorksheetCustomProperty`. */
export const customPropertyTable: MemberTable<CustomProperty> = {
  type: "WorksheetCustomProperty",
  since: "1.12",
  ids: ({ key }) => ({ _Id: key }),
  exists: ({ sheet, key }) => sheet.customProperties.has(key.toLowerCase()),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key.toLowerCase())?.value,
      set: ({ sheet, key }, value, location) => write(sheet, key, value, location),
    },
  },
  methods: {
    Delete: {
      call({ sheet, key }) {
        sheet.customProperties.delete(key.toLowerCase());
      },
    },
  },
};
