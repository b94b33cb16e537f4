import { allUnitRows, columnSets, type Sheet, type UnitRow } from "../book";
import type { Random } from "../random";
import type { Family, Kind } from "./kind";

const onLog = (must: Kind["must"], place: string, make: Kind["make"]): Kind => ({ must, place, make, on: ["log"] });

/** How the marks of adopted and of other items are written. */
const markedWith = (yes: readonly (string | number)[], no: readonly (string | number)[]): Kind =>
  onLog("read", "marks", (sheet, random) => {
    const [adopted, not] = [random.pick(yes), random.pick(no)];
    for (const columns of columnSets(sheet))
      columns.forEach((each, j) => {
        if (each.is !== "own" && each.is !== "upper") return;
        const n = each.is === "own" ? 0 : 1;
        columns[j] = { ...each, of: ({ counts }) => (counts[n] > 0 ? adopted : not) };
      });
    return `${adopted} ${not}`;
  });

function someRow(sheet: Sheet, random: Random): UnitRow {
  return random.pick(allUnitRows(sheet));
}

export const logs: Family = {
  zh: "台账",
  kinds: {
    "a log": onLog("read", "log", () => ""),
    "marks as words": markedWith(["是", "√", "采用", "已采用", "✓"], ["", "否", "×", "—"]),
    "marks as numbers": markedWith([1], [0, ""]),
    "marks as dates and addresses": markedWith(["2023-02-03", "http://www.zhalantun.gov.cn/a.html", "政务要闻"], [""]),
    "one column that names the channels": onLog("read", "marks", (sheet, random) => {
      const heading = random.pick(["采用情况", "采用网站"]);
      const words = ["扎兰屯市政府网", "呼伦贝尔市政府网"];
      const [columns] = columnSets(sheet);
      columns!.splice(
        columns!.findIndex(({ is }) => is === "upper"),
        1,
      );
      const at = columns!.findIndex(({ is }) => is === "own");
      const of = ({ counts }: UnitRow): string => words.filter((_, n) => counts[n]! > 0).join("、");
      columns![at] = { ...columns![at]!, heading, of, both: true };
      return heading;
    }),
    "a mark that says nothing": onLog("ask", "mark", (sheet, random) => {
      const row = someRow(sheet, random);
      const own = columnSets(sheet)[0]!.find(({ is, heading }) => is === "own" && heading === "扎兰屯市政府网");
      if (!own) return undefined;
      const mark = random.pick(["待定", "待审", "？"]);
      row.cells.set(own, { value: mark });
      row.counts = [random.pick([0, 1]), row.counts[1]];
      return mark;
    }),
    "an item without a unit": onLog("ask", "names", (sheet, random) => {
      const row = someRow(sheet, random);
      row.written = "";
      row.counted = false;
      return row.unit.name;
    }),
    "dates of items": onLog("read", "dates", (sheet) => {
      columnSets(sheet)[0]!.splice(2, 0, {
        is: "other",
        over: [],
        heading: "报送日期",
        of: (_, n) => `2023-0${1 + (n % 3)}-1${n % 9}`,
      });
      return "";
    }),
    "reviewers and remarks": onLog("read", "reviewers", (sheet) => {
      for (const heading of ["审核人", "备注"])
        columnSets(sheet)[0]!.push({ is: "other", over: [], heading, of: () => (heading === "备注" ? "" : "李某") });
      return "";
    }),
  },
};
