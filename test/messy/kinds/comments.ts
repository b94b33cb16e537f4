import { column, unitRows } from "../book";
import { counts } from "./counts";
import type { Family, Kind } from "./kind";

const AGAINST = ["数据待核", "本条重复，不计", "3月起并入住建局", "此行作废", "未经审核\n请核实后再报"];
const NOTHING = ["见附件", "已核实", "无重复", "电话报送", "含约稿2条", "重复1条已剔除", "联系电话有变"];

/** A comment in the row of a unit, of which the clerk alone knows whether it counts. */
const onRow = (is: "own" | "unit"): Kind => ({
  must: "ask",
  make: (sheet, random) => {
    const table = random.pick(sheet.tables);
    const row = random.pick(unitRows(table));
    const at = column(table, is);
    if (!at || row.cells.has(at)) return undefined;
    const comment = random.pick(AGAINST);
    row.cells.set(at, { value: at.of(row, 0), comment });
    row.counted = random.chance(50);
    return `${comment}, ${row.counted ? "counted" : "left out"}`;
  },
});

export const comments: Family = {
  zh: "批注",
  kinds: {
    "comments that say nothing": counts("read", 30, (count, random) => ({
      value: count,
      comment: random.pick(NOTHING),
    })),
    "a comment with another count": counts("ask", 0, (count, random) => {
      const truly = random.pick([count, count + 2]);
      return { value: count, comment: `${random.pick(["实为", "应为", "有误，改为"])}${count + 2}条`, truly };
    }),
    "comments with the counts that stand there": counts("read", 30, (count) => ({
      value: count,
      comment: `应为${count}条`,
    })),
    "a comment against a row, on its count": onRow("own"),
    "a comment against a row, on its name": onRow("unit"),
  },
};
