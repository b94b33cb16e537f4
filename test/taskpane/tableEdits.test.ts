import { checkScheme } from "../../src/bulletin/checkScheme";
import type { ColumnSpec } from "../../src/bulletin/columnSpec";
import type { Scheme } from "../../src/bulletin/scheme";
import { zhalantun } from "../../src/gallery/zhalantun";
import { figureOptions, shownOf, shownOptions } from "../../src/taskpane/scheme/figureOptions";
import { type AppendixKind, appendixOfEachGroup, newAppendix } from "../../src/taskpane/scheme/table/appendixEdits";
import { headingText, newColumn, shownAs, typedHeading } from "../../src/taskpane/scheme/table/columnEdits";
import { tableForm as words } from "../../src/texts/zh/tableForm";

const rich: Scheme = checkScheme({
  ...zhalantun,
  version: 2,
  channels: zhalantun.channels.map((channel) => ({ ...channel, tier: "本级" })),
  adjustments: [{ name: "批示", kind: "bonus" }],
  parts: [{ name: "基础分", base: 6 }],
});

test("everything that can be chosen for a column makes a column that can be used at once", () => {
  const columns = shownOptions(rich).map((option) => newColumn(option, words));
  expect(columns.length).toBeGreaterThan(25);
  expect(() => checkScheme({ ...rich, columns })).not.toThrow();
  expect(columns.map(shownOf)).toEqual(shownOptions(rich));
});

test("so does everything for a list of items, and every figure", () => {
  const columns = shownOptions(rich, "items").map((option) => newColumn(option, words));
  const groups = rich.groups.map(({ name }) => name);
  const appendices = [...appendixOfEachGroup(rich), { title: "清单", groups, rows: "items", columns }];
  expect(() => checkScheme({ ...rich, appendices })).not.toThrow();
  const bySheet = figureOptions(rich).map((of) => ({ show: "by-sheet", of, heading: "{sheet}" }));
  expect(() => checkScheme({ ...rich, columns: bySheet })).not.toThrow();
});

test("a column that shows something else keeps the heading that somebody wrote, and its looks where it has figures", () => {
  const column: ColumnSpec = { show: "score", heading: "总分", decimals: 1 };
  expect(shownAs(column, { show: "rate" }, words)).toEqual({ show: "rate", heading: "总分" });
  expect(shownAs({ show: "score", heading: "得分", zero: "" }, { show: "submitted" }, words)).toEqual({
    show: "submitted",
    heading: "报送条数",
    zero: "",
  });
  expect(shownAs(column, { show: "by-sheet" }, words).heading).toBe("{sheet}");
  expect(shownAs({ show: "by-sheet", of: { figure: "score" }, heading: "{sheet}分" }, { show: "rank" }, words)).toEqual(
    {
      show: "rank",
      heading: "排名",
    },
  );
});

test.each([
  ["采用条数/市级", "条数", ["采用条数", "市级"]],
  ["采用条数 / 市级 / 网站", ["采用", "市级"], ["采用条数", "市级", "网站"]],
  ["条数", ["采用", "条数"], "条数"],
  ["得分/排名一", "得分/排名", "得分/排名一"],
] as const)("%s typed over %j is %j", (text, was, heading) => {
  expect(typedHeading(text, was)).toEqual(heading);
  expect(headingText(was)).toBe(typeof was === "string" ? was : was.join("/"));
});

test("appendices of one's own begin as those that there were, and print the same", () => {
  const own = checkScheme({ ...rich, appendices: appendixOfEachGroup(rich) });
  expect(own.appendices?.map(({ title, note }) => [title, note])).toEqual(
    rich.groups.map(({ title, note }) => [title, note]),
  );
});

test.each<AppendixKind>(["only", "items"])("an added list of the kind %s can be used at once", (kind) => {
  const appendices = appendixOfEachGroup(rich);
  const scheme = { ...rich, appendices };
  expect(() => checkScheme({ ...scheme, appendices: [...appendices, newAppendix(scheme, kind, words)] })).not.toThrow();
});

test("an added table takes the groups that stand in none", () => {
  const [first] = appendixOfEachGroup(rich);
  const scheme = { ...rich, appendices: [first!] };
  const added = newAppendix(scheme, "whole", words);
  expect(added.groups).toEqual([rich.groups[1]!.name]);
  expect(() => checkScheme({ ...scheme, appendices: [first!, added] })).not.toThrow();
});
