import { atOnce } from "../../../src/cells/stepwise";
import type { CellValue } from "../../../src/cells/grid";
import { plainGrid } from "../../../src/cells/grid";
import { learn } from "../../../src/intake/learn/learn";
import type { Learnt } from "../../../src/intake/learn/lesson";

/* What the words of a published table say: of its columns, of its group, of the points of an item. */

function learnt(...rows: CellValue[][]): Learnt {
  const made = atOnce(learn([plainGrid("附件", rows)]));
  if (!made) throw new Error("no table");
  return made;
}

const ITEMS = [5, 3, 1, 4];

/** A table with a column under this heading beside one of items that give two points each. */
function withColumn(heading: string, cells: readonly CellValue[], each = 0): Learnt {
  return learnt(
    ["信息采用情况"],
    ["单位", "市网采用条数", heading, "得分"],
    ...["水利局", "公安局", "民政局", "教育局"].map((unit, i) => {
      const cell = cells[i]!;
      return [unit, ITEMS[i]!, cell, ITEMS[i]! * 2 + (typeof cell === "number" ? cell * each : 0)];
    }),
  );
}

test.each<[string, CellValue[], string]>([
  ["编号", [1, 2, 3, 4], "serial"],
  ["序", [1, 2, 3, 4], "serial"],
  ["No.", [1, 2, 3, 4], "serial"],
  ["名次", [1, 3, 4, 2], "rank"],
  ["全县排名", [1, 3, 4, 2], "rank"],
  ["总位次", [1, 3, 4, 2], "rank"],
  ["升降", ["+1", "-1", 0, ""], "change"],
  ["排名较上月", ["+1", "-1", 0, ""], "change"],
  ["采用率", ["50%", "30%", "10%", "40%"], "rate"],
  ["备注", ["好", "", "", ""], "remark"],
  ["报送条数", [9, 8, 7, 6], "submitted"],
  ["累计报送条数", [9, 8, 7, 6], "submitted-total"],
  ["上期累计", [9, 8, 7, 6], "previous"],
  ["前3期得分", [9, 8, 7, 6], "previous"],
  ["此前得分", [9, 8, 7, 6], "previous"],
  ["累计得分", [19, 8, 7, 6], "accumulated"],
  ["年度得分", [19, 8, 7, 6], "accumulated"],
  ["总积分累计", [19, 8, 7, 6], "accumulated"],
  ["此前采用条数", [9, 8, 7, 6], "figure 此前"],
  ["累计采用条数", [9, 8, 7, 6], "figure 累计"],
  ["合计", ITEMS, "adopted"],
  ["采用数", ITEMS, "adopted"],
  ["约稿数", [2, 0, 1, 1], "count 约稿"],
  ["合计", [2, 0, 1, 1], "count 合计"],
  ["任务数", [2, 2, 2, 2], "figure 任务"],
  ["应报送条数", [9, 9, 9, 9], "figure 应报送"],
  ["人均", [0.5, 1.5, 1, 1], "figure 人均"],
  ["网站检查", [-1, 0, 2, 0], "figure 网站检查"],
  ["类别", ["部门", "部门", "部门", "部门"], "group"],
  ["联系人", ["王某", "李某", "张某", "赵某"], "nothing"],
  ["联系人", ["", "", "", ""], "nothing"],
  ["省网采用条数", ["", "", "", ""], "count 省网"],
])("a column %s with %j shows %s", (heading, cells, expected) => {
  const { scheme, open } = withColumn(heading, cells);
  const spec = scheme.columns?.find((column) => column.heading === heading);
  const adjustment = spec && "adjustment" in spec ? spec.adjustment : undefined;
  const kind = scheme.adjustments?.find(({ name }) => name === adjustment)?.kind;
  const name = spec && "channel" in spec ? spec.channel : adjustment;
  const says = [kind ?? spec?.show ?? "nothing", ...(name === undefined ? [] : [name])].join(" ");
  expect(says).toBe(expected);
  expect(open.some(({ about }) => about === "column")).toBe(expected === "nothing");
});

test.each([
  ["累计", "submitted-total"],
  ["累计篇数", "submitted-total"],
  ["采用累计", "accumulated"],
  ["累计数量", "adjustment"],
])("a column %s right of 报送条数 shows %s", (heading, show) => {
  const { scheme } = learnt(
    ["信息采用情况"],
    ["单位", "报送条数", heading, "市网采用条数", "得分"],
    ["水利局", 7, 20, 5, 10],
    ["公安局", 4, 12, 3, 6],
  );
  expect(scheme.columns![2]!.show).toBe(show);
});

test.each<[string, CellValue[], number, object]>([
  ["领导批示", [1, 0, 2, 0], 5, { name: "领导批示", kind: "bonus", points: 5 }],
  ["批示次数", [1, 0, 2, 0], 5, { name: "批示", kind: "bonus", points: 5 }],
  ["错情（条）", [1, 0, 2, 0], -3, { name: "错情", kind: "penalty", points: 3 }],
  ["通报批评", [1, 0, 2, 0], -3, { name: "通报批评", kind: "penalty", points: 3 }],
  ["重复稿件", [1, 0, 2, 0], -2, { name: "重复稿件", kind: "penalty", points: 2 }],
  ["加分", [1.5, 0, 2, 0], 1, { name: "加分", kind: "bonus" }],
  ["奖励分", [1, 0, 2, 0], 1, { name: "奖励分", kind: "bonus" }],
  ["网络考评分", [1, 0, 2, 0], 1, { name: "网络考评分", kind: "bonus" }],
  ["扣分", [1, 0, 2, 0], -1, { name: "扣分", kind: "penalty" }],
  ["扣分", [-1, 0, -2, 0], 1, { name: "扣分", kind: "penalty" }],
  ["未报送扣分", [1, 0, 2, 0], -1, { name: "未报送扣分", kind: "penalty" }],
  ["报送采用得分", [1, 0, 2, 0], 1, { name: "报送", kind: "bonus" }],
  ["约稿不报", [-10, 0, -20, 0], 1, { name: "约稿不报", kind: "penalty" }],
  ["约稿未完成数", [1, 0, 2, 0], -3, { name: "约稿未完成", kind: "penalty", points: 3 }],
  ["失实信息", [1, 0, 2, 0], -5, { name: "失实", kind: "penalty", points: 5 }],
  ["迟报扣分", [0.5, 0, 2, 0], -1, { name: "迟报扣分", kind: "penalty" }],
])("a column %s with %j, each worth %d, is what gives or takes points", (heading, cells, each, expected) => {
  const { scheme, open } = withColumn(heading, cells, each);
  expect(scheme.adjustments).toEqual([{ aliases: [], ...expected }]);
  expect(scheme.channels).toMatchObject([{ name: "市网", points: 2 }]);
  expect(open.filter(({ about }) => about === "points")).toEqual([]);
});

test.each([
  ["扎兰屯市政府网采用条数", "扎兰屯市政府网"],
  ["日报刊用信息篇数", "日报"],
  ["要情（条）", "要情"],
  ["简报总条数", "简报"],
  ["情况通报采用", "情况通报"],
  ["政务信息采用数量", "政务"],
  ["信息采用条数", "信息采用条数"],
  ["采用（篇）", "采用"],
])("the items under %s are those of %s", (heading, name) => {
  const { scheme } = learnt(["信息采用情况"], ["单位", heading, "得分"], ["水利局", 5, 10], ["公安局", 3, 6]);
  expect(scheme.channels).toEqual([{ name, aliases: [], points: 2 }]);
});

test("points stand beside the items that were taken in the same way", () => {
  const headings = ["简报采用条数", "简报采用得分", "简报登载条数", "简报登载得分", "得分"];
  const { scheme } = learnt(
    ["信息采用情况"],
    ["单位", ...headings],
    ["水利局", 5, 5, 1, 4, 9],
    ["公安局", 3, 3, 2, 8, 11],
    ["民政局", 1, 1, 3, 12, 13],
  );
  expect(scheme.columns!.slice(1, 5)).toMatchObject([
    { show: "count", channel: "简报" },
    { show: "channel-score", channel: "简报" },
    { show: "count", channel: "简报登载" },
    { show: "channel-score", channel: "简报登载" },
  ]);
});

test.each([
  ["市直各部门信息采用情况统计表", "市直各部门"],
  ["附件1：2023年4月各县区政务信息报送情况", "各县区"],
  ["附表：各镇街党建工作信息得分", "各镇街"],
  ["XX年X月各学校新闻采用统计", "各学校"],
  ["12年3月份各科室网站稿件采用一览表", "各科室"],
  ["（十二）各街道办事处网上公开信息采用情况", "各街道办事处"],
  ["三、各企业宣传稿件采用情况", "各企业"],
  ["2023年第一季度信息采用情况（乡镇组）", "乡镇组"],
  ["信息采用情况（县直（含直属）单位）", "县直(含直属)单位"],
  ["各部门信息采用情况（2023年3月）", "各部门"],
  ["各部门信息采用情况（2023年）", "各部门"],
  ["各部门信息采用情况（单位：条）", "各部门"],
  ["各部门信息采用情况（附件2）", "各部门"],
  ["信息采用情况", "各单位"],
  ["全市各县区和市直各部门各直属单位以及各驻外办事机构信息采用情况", "各单位"],
])("the units under %s are %s", (title, name) => {
  const { scheme, tables } = learnt([title], ["单位", "市网采用", "得分"], ["水利局", 5, 10], ["公安局", 3, 6]);
  expect(tables[0]!.table.title).toBe(title);
  expect(scheme.groups.map((group) => group.name)).toEqual([name]);
});

test.each([
  ["注：市网每条计2分，省网每条得5分。", "注：市网每条计{市网}分，省网每条得{省网}分。"],
  ["说明：采用加2分，错情扣5分。", "说明：采用加{市网}分，错情扣5分。"],
  ["备注1：省网记5分，其余记0.5分", "备注1：省网记{省网}分，其余记0.5分"],
  ["计分：每条计12分；另计2.5分", "计分：每条计12分；另计2.5分"],
])("the note %s keeps the points of a channel as what they are", (note, kept) => {
  const { scheme } = learnt(
    ["信息采用情况"],
    ["单位", "市网采用", "省网采用", "得分"],
    ["水利局", 5, 1, 15],
    ["公安局", 3, 0, 6],
    ["民政局", 1, 2, 12],
    [note],
    ["3.与上月相同", "", ""],
  );
  expect(scheme.groups[0]!.note).toBe(`${kept}\n3.与上月相同`);
});

test("a figure of a note that two channels give stays as it is", () => {
  const { scheme } = learnt(
    ["信息采用情况"],
    ["单位", "市网采用", "省网采用", "得分"],
    ["水利局", 5, 1, 12],
    ["公安局", 3, 0, 6],
    ["民政局", 1, 2, 6],
    ["注：每条计2分"],
  );
  expect(scheme.groups[0]!.note).toBe("注：每条计2分");
});
