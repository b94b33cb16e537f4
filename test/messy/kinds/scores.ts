import { DEPARTMENT, otherColumn } from "../base";
import { allUnitRows, type Column, columnSets, insertAfter, type UnitRow, unitRows } from "../book";
import { column } from "../book";
import type { Family, Kind } from "./kind";

const points = ({ counts: [own, upper], unit }: UnitRow): number =>
  own * 5 + (unit.group === DEPARTMENT ? upper * 10 : 0);

const scores = (must: Kind["must"], heading: string, of: (row: UnitRow, n: number) => number): Kind => ({
  must,
  place: "scores",
  make: (sheet) => {
    insertAfter(
      sheet,
      columnSets(sheet)[0]!.some(({ is }) => is === "upper") ? "upper" : "own",
      otherColumn(heading, of),
    );
    return heading;
  },
});

export const oldScores: Family = {
  zh: "旧得分",
  kinds: {
    "right old scores": scores("read", "得分", points),
    "right old scores of each channel": {
      must: "read",
      place: "scores",
      make: (sheet) => {
        if (
          columnSets(sheet)
            .flat()
            .some(({ over }) => over.length > 0)
        )
          return undefined;
        const of =
          (n: 0 | 1, each: number): Column["of"] =>
          ({ counts: all }) =>
            all[n] * each;
        insertAfter(sheet, "own", otherColumn("扎兰屯市政府网采用得分", of(0, 5)));
        insertAfter(sheet, "upper", otherColumn("呼伦贝尔市政府网采用得分", of(1, 10)));
        return "";
      },
    },
    "one old score wrong": {
      must: "either",
      place: "scores",
      make: (sheet, random) => {
        const wrong = random.pick(allUnitRows(sheet));
        insertAfter(
          sheet,
          "unit",
          otherColumn("得分", (row) => points(row) + (row === wrong ? 5 : 0)),
        );
        return wrong.unit.name;
      },
    },
    "old scores of another scheme": scores("either", "得分", (row) => points(row) * 3 + 1),
    "an old score that contradicts a struck count": {
      must: "ask",
      place: "scores",
      make: (sheet, random) => {
        const table = random.pick(sheet.tables);
        const own = column(table, "own");
        const row = random.pick(unitRows(table).filter(({ cells, counts }) => own && !cells.has(own) && counts[0] > 0));
        if (!own || !row) return undefined;
        insertAfter(sheet, "own", otherColumn("得分", points));
        row.cells.set(own, { value: row.counts[0] + 10, marked: `${row.counts[0] + 10}~~${row.counts[0]}~~` });
        return row.unit.name;
      },
    },
    "an old total that says nothing": scores("read", "总分", points),
  },
};
