import { makeBulletin } from "../../src/bulletin/bulletin";
import { checkScheme } from "../../src/bulletin/checkScheme";
import type { Scheme } from "../../src/bulletin/scheme";
import type { Tally } from "../../src/bulletin/tally";
import { zhalantun } from "../../src/gallery/zhalantun";
import { appendices } from "../../src/layout/appendix";
import { appendixSheets } from "../support/sheets";

const [DEPARTMENTS, TOWNS] = zhalantun.groups.map(({ name }) => name) as [string, string];

/** One appendix for both groups, with the adopted items of each unit's own group. */
function scheme(change: Partial<Scheme> = {}): Scheme {
  return checkScheme({
    ...zhalantun,
    columns: [
      { show: "serial", heading: "序号" },
      { show: "unit", heading: "单位" },
      { show: "group", heading: "类别" },
      { show: "adopted", heading: "采用" },
      { show: "score", heading: "得分" },
    ],
    appendices: [{ title: "{period}采用情况", groups: [DEPARTMENTS, TOWNS], note: "注：每条{扎兰屯市政府网}分。" }],
    totalRow: true,
    ...change,
  });
}

const TALLIES: readonly Tally[] = [
  { unit: "水利局", group: DEPARTMENTS, counts: [1, 1] },
  { unit: "中和镇", group: TOWNS, counts: [4, 9] },
  { unit: "公安局", group: DEPARTMENTS, counts: [5, 0] },
  { unit: "洼堤乡", group: TOWNS, counts: [2, 0] },
];

test("several groups stand below one another under their names, with one sum", () => {
  const [sheet, ...others] = appendixSheets(makeBulletin(TALLIES, scheme(), "5月"));
  expect(others).toEqual([]);
  expect(sheet!.rows).toEqual([
    ["附件", "", "", "", ""],
    ["5月采用情况", "", "", "", ""],
    ["序号", "单位", "类别", "采用", "得分"],
    [DEPARTMENTS, "", "", "", ""],
    [1, "公安局", DEPARTMENTS, 5, 25],
    [2, "水利局", DEPARTMENTS, 2, 15],
    [TOWNS, "", "", "", ""],
    [1, "中和镇", TOWNS, 4, 20],
    [2, "洼堤乡", TOWNS, 2, 10],
    ["", "合计", "", 13, 70],
    ["注：每条5分。", "", "", "", ""],
  ]);
  expect(sheet!.merges).toContainEqual({ row: 6, column: 0, rows: 1, columns: 5 });
});

test("units that are not ranked stand in their own section", () => {
  const roster = [{ unit: "公安局", ranked: false }];
  const [appendix] = appendices(makeBulletin(TALLIES, scheme({ roster, missing: "ignore" }), ""));
  expect(appendix!.parts.map(({ caption, rows }) => [caption, ...rows.map(({ unit }) => unit)])).toEqual([
    [DEPARTMENTS, "水利局"],
    [`${DEPARTMENTS}（不参与排名）`, "公安局"],
    [TOWNS, "中和镇", "洼堤乡"],
  ]);
});

test("a group without units has no section, and an appendix of such groups is left out", () => {
  const departments = TALLIES.filter(({ group }) => group === DEPARTMENTS);
  const [appendix] = appendices(makeBulletin(departments, scheme(), ""));
  expect(appendix!.parts.map(({ caption }) => caption)).toEqual([DEPARTMENTS]);
  const apart = scheme({
    appendices: [
      { title: "乡镇", groups: [TOWNS] },
      { title: "部门", groups: [DEPARTMENTS], columns: [{ show: "unit", heading: "部门" }] },
    ],
  });
  expect(appendices(makeBulletin(departments, apart, "")).map(({ name, title }) => [name, title])).toEqual([
    ["附件", "部门"],
  ]);
  expect(appendices(makeBulletin(TALLIES, apart, "")).map(({ name, title }) => [name, title])).toEqual([
    ["附件1", "乡镇"],
    ["附件2", "部门"],
  ]);
});
