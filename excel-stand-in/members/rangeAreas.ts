import { qualifiedAddress } from "../workbook/address";
import { cellCount, isEntireColumns, isEntireRows } from "../workbook/area";
import { type RangeAreasTarget, RangeTarget } from "../requests/rangeTarget";
import { type MemberTable, objectOf } from "./member";
import { rangeTable } from "./range";
import { worksheetTable } from "./worksheet";

/** `Excel.RangeAreas`. A comma and a space stand between the addresses. */
export const rangeAreasTable: MemberTable<RangeAreasTarget> = {
  type: "RangeAreas",
  since: "1.9",
  isReferenced: true,
  exists: ({ sheet }, host) => host.workbook.sheets.includes(sheet),
  scalars: {
    Address: {
      get: ({ sheet, areas }, { situation }) =>
        areas
          .map((area) => qualifiedAddress(sheet.name, area))
          .join(", ")
          .slice(0, situation.longestAddress),
    },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every(isEntireColumns) },
    IsEntireRow: { get: ({ areas }) => areas.every(isEntireRows) },
  },
  navigation: {
    Areas: { get: (target) => objectOf(rangeCollectionTable, target) },
    Worksheet: { get: ({ sheet }) => objectOf(worksheetTable, sheet) },
  },
};

/** `Excel.RangeCollection`: the areas one by one. */
export const rangeCollectionTable: MemberTable<RangeAreasTarget> = {
  type: "RangeCollection",
  since: "1.9",
  items: {
    list: ({ sheet, areas }) => areas.map((area) => objectOf(rangeTable, new RangeTarget(sheet, area))),
  },
  methods: { GetCount: { call: ({ areas }) => areas.length } },
};
