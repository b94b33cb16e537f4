import { swapped } from "../../src/cells/lists";
import { checkScheme } from "../../src/bulletin/checkScheme";
import type { Scheme } from "../../src/bulletin/scheme";
import { zhalantun } from "../../src/gallery/zhalantun";
import type { Answers } from "../../src/findings/question";
import { type Draft, makeDraft } from "../../src/generate/draft";
import { columnId } from "../../src/intake/columns/columnId";
import {
  addChannel,
  addGroup,
  addPart,
  editAdjustment,
  editChannel,
  editGroup,
  editPart,
  editTier,
  removeAdjustment,
  removeChannel,
  removeGroup,
  removePart,
} from "../../src/taskpane/scheme/schemeEdits";
import { keyOptions } from "../../src/taskpane/scheme/figureOptions";
import { isAbout } from "../../src/taskpane/controls/isAbout";
import { readForm, splitWords, typedPoints } from "../../src/taskpane/scheme/schemeForm";
import { readSchemeText, schemeFileName, schemeText } from "../../src/taskpane/scheme/schemeFile";
import { schemeRequest } from "../../src/taskpane/scheme/schemeRequest";
import { draw } from "../support/draw";

const OWN = "扎兰屯市政府网";
const UPPER = "呼伦贝尔市政府网";

/** The scheme with parts that the form does not show. */
const rich: Scheme = checkScheme({
  ...zhalantun,
  place: "扎兰屯市",
  roster: [
    { unit: "水利局", group: "市直各部门" },
    { unit: "大河湾镇", group: "各乡镇街道" },
  ],
  adjustments: [{ name: "批示", kind: "bonus", aliases: [], points: 3 }],
  columns: [
    { show: "unit", heading: "单位" },
    { show: "count", channel: OWN, heading: "条数" },
    { show: "score", heading: "得分" },
  ],
  chart: { of: [{ figure: "count", channel: OWN }, { figure: "score" }] },
  appendices: [{ title: "表", groups: ["各乡镇街道", "市直各部门"], note: `注：{${UPPER}}分` }],
  parts: [
    {
      name: "任务",
      of: { channels: [OWN, UPPER] },
      task: { items: 3, groups: { 市直各部门: 4 }, full: 10 },
      when: { of: { points: [OWN, "批示"] }, atLeast: 1 },
    },
  ],
  together: [{ of: [OWN, "批示"], limits: { max: 90 } }],
  vetoes: [{ when: { of: { points: [OWN, "任务"] }, below: -5 } }],
});

test("changing points keeps everything else as it was", () => {
  const edited = editChannel(rich, 0, { points: 6 });
  expect(checkScheme(edited)).toEqual({ ...rich, channels: [{ ...rich.channels[0], points: 6 }, rich.channels[1]] });
});

test("a renamed channel is renamed wherever it stands, in its aliases and labels too; other names of the old one are dropped", () => {
  const edited = checkScheme(editChannel(rich, 0, { name: "本市网" }));
  expect(edited.channels[0]!.aliases).toEqual(["本市网站", "本市", "本级"]);
  expect(edited.groups[1]!.channelLabels).toEqual({ 本市网: "本市网站" });
  const [own, ...others] = rich.channels;
  const kept = { ...rich, channels: [{ ...own!, aliases: [`${OWN}站`, "本市", "本级"] }, ...others] };
  expect(JSON.stringify(edited).replaceAll("本市网", OWN)).toBe(JSON.stringify(kept));
  expect(edited.ranking.keys).toContainEqual({ by: "count", channel: "本市网" });
  expect(edited.groups[1]!.note).toContain("{本市网}");
});

test("a removed channel leaves no column, no key and no group behind", () => {
  const edited = removeChannel(removeGroup(rich, 1), 0);
  expect(JSON.stringify(edited)).not.toContain(`"${OWN}"`);
  expect(checkScheme(edited).groups[0]!.channels).toEqual([UPPER]);
});

test("a renamed group keeps its tasks; a removed one leaves none", () => {
  expect(editGroup(rich, 0, { name: "市直" }).parts![0]!.task!.groups).toEqual({ 市直: 4 });
  expect(removeGroup(rich, 0).parts![0]!.task!.groups).toEqual({});
  expect(editGroup(rich, 0, { name: "市直" }).appendices![0]!.groups).toEqual(["各乡镇街道", "市直"]);
  expect(checkScheme(removeGroup(rich, 0)).appendices![0]!.groups).toEqual(["各乡镇街道"]);
  expect(checkScheme(addGroup(rich, "企业", "企业表")).appendices![1]).toMatchObject({
    title: "企业表",
    groups: ["企业"],
  });
});

test("a part for one group is renamed with it, and goes with it: left, it would be for all", () => {
  const names = rich.groups.map(({ name }) => name);
  const [first, second] = names as [string, string];
  const parts = [
    { name: "甲", groups: [first], base: 1 },
    { name: "乙", groups: names, base: 2 },
    { name: "丙", of: { points: ["甲", "乙"] }, each: 1 },
  ];
  const scheme = checkScheme({ ...rich, vetoes: [], parts });
  expect(checkScheme(editGroup(scheme, 0, { name: "市直" })).parts).toMatchObject([
    { groups: ["市直"] },
    { groups: ["市直", second] },
    {},
  ]);
  expect(checkScheme(removeGroup(scheme, 0)).parts).toEqual([
    { name: "乙", groups: [second], base: 2 },
    { name: "丙", of: { points: ["乙"] }, each: 1 },
  ]);
});

test("what a task is multiplied by is renamed, too; without it the part is refused by name", () => {
  const [bonus] = rich.adjustments!;
  const task = { items: 2, per: { adjustment: bonus!.name }, reached: 1 };
  const scheme = checkScheme({ ...rich, parts: [{ name: "任务", of: "adopted", task }] });
  const renamed = checkScheme(editAdjustment(scheme, 0, { name: "人数" }));
  expect(renamed.parts![0]!.task).toEqual({ ...task, per: { adjustment: "人数" } });
  const form = readForm(removeAdjustment(scheme, 0));
  expect("refused" in form && isAbout(form.refused, "parts[0].task.per.adjustment")).toBe(true);
});

test("removing the only channel of a group is refused at that group", () => {
  const form = readForm(removeChannel(zhalantun, 0));
  expect("refused" in form && isAbout(form.refused, "groups[1].channels")).toBe(true);
});

test("a renamed part goes into columns, keys and limits; a removed one leaves none of them behind", () => {
  const scheme = checkScheme({
    ...rich,
    columns: [
      ...rich.columns!,
      { show: "part", part: "任务", heading: "任务" },
      { show: "by-sheet", of: { figure: "part", part: "任务" }, heading: "{sheet}" },
    ],
    together: [{ of: ["任务"], limits: { max: 5 } }],
    ranking: { ...rich.ranking, keys: [{ by: "part", part: "任务" }, { by: "score" }] },
  });
  const renamed = checkScheme(editPart(scheme, 0, "报送任务"));
  expect(JSON.stringify(renamed)).not.toMatch(/"任务"(?!})/);
  expect(renamed.ranking.keys[0]).toEqual({ by: "part", part: "报送任务" });
  const removed = removePart(scheme, 0);
  expect(JSON.stringify(removed.columns)).not.toContain("任务");
  expect(removed.together).toEqual([]);
  expect(removed.ranking.keys).toEqual([{ by: "score" }]);
  expect(removed.parts).toBeUndefined();
});

test("an added part has a name of its own and gives nothing", () => {
  const scheme = checkScheme(addPart(addPart(rich, "任务"), "批示"));
  expect(scheme.parts?.map(({ name }) => name)).toEqual(["任务", "任务2", "批示2"]);
});

test("a level that the last channel has lost takes along what refers to it, to its new name or away", () => {
  const tiered = checkScheme({
    ...zhalantun,
    channels: zhalantun.channels.map((channel) => ({ ...channel, tier: "市" })),
    parts: [{ name: "层级", of: { of: { tier: "市" }, per: "submitted" }, each: 1 }],
    ranking: { ...zhalantun.ranking, keys: [{ by: "tier-score", tier: "市" }] },
  });
  const one = editTier(tiered, 0, "省");
  expect(one.ranking.keys).toEqual([{ by: "tier-score", tier: "市" }]);
  const both = checkScheme(editTier(one, 1, "省"));
  expect(both.ranking.keys).toEqual([{ by: "tier-score", tier: "省" }]);
  expect(both.parts![0]!.of).toEqual({ of: { tier: "省" }, per: "submitted" });
  expect(editTier(editTier(one, 1, ""), 0, "").ranking.keys).toEqual([]);
});

test("a channel whose name was blank for a while is still the one that is meant", () => {
  const blank = editChannel(rich, 0, { name: "" });
  expect(readForm(blank)).toHaveProperty("refused.field", "channels[0].name");
  const named = checkScheme(editChannel(blank, 0, { name: "本市网" }));
  expect(named.groups[0]!.channels[0]).toBe("本市网");
  expect(named.channels[0]!.aliases.filter((word) => word.includes("扎兰屯"))).toEqual([]);
});

test("what channel, adjustment and level are called alike is not mistaken for one another", () => {
  const scheme = checkScheme({
    ...zhalantun,
    adjustments: [{ name: OWN, kind: "bonus" }],
    columns: [
      { show: "count", channel: OWN, heading: "条数" },
      { show: "adjustment", adjustment: OWN, heading: "加分" },
    ],
  });
  expect(removeChannel(scheme, 0).columns).toEqual([{ show: "adjustment", adjustment: OWN, heading: "加分" }]);
});

test("an added channel has a name of its own and can be used at once", () => {
  const twice = addChannel(addChannel(zhalantun, "新渠道"), "新渠道");
  expect(checkScheme(twice).channels.map(({ name }) => name)).toEqual([OWN, UPPER, "新渠道", "新渠道2"]);
});

test("a renamed group takes its roster along; a removed one lets it go", () => {
  expect(checkScheme(editGroup(rich, 0, { name: "市直" })).roster![0]!.group).toBe("市直");
  expect(checkScheme(removeGroup(rich, 1)).roster).toEqual([
    { unit: "水利局", group: "市直各部门" },
    { unit: "大河湾镇" },
  ]);
});

test("an added group shows all channels", () => {
  expect(checkScheme(addGroup(zhalantun, "县市区", "统计表")).groups[2]!.channels).toEqual([OWN, UPPER]);
});

test("neighbours swap", () => {
  expect(swapped([1, 2, 3], 1, 0)).toEqual([2, 1, 3]);
});

test.each([
  ["7", 7],
  ["２.5", 2.5],
  ["", ""],
  ["六", "六"],
])("points typed as %j", (typed, read) => {
  expect(typedPoints(typed)).toBe(read);
});

test("a refusal is about its field and the fields above it, not about neighbours", () => {
  const form = readForm(editChannel(zhalantun, 1, { points: typedPoints("-1") }));
  if (!("refused" in form)) throw new Error("not refused");
  expect(
    ["channels[1].points", "channels[1]", "channels[1].name", "channels[10]"].map((f) => isAbout(form.refused, f)),
  ).toEqual([true, true, false, false]);
});

test("words are separated by any of the usual marks", () => {
  expect(splitWords(" 镇、乡，街道; 苏木 ")).toEqual(["镇", "乡", "街道", "苏木"]);
});

test("everything that can put units in order is offered, what most offices go by first", () => {
  expect(keyOptions(zhalantun).slice(0, 8)).toEqual([
    { by: "score" },
    { by: "adopted" },
    { by: "count", channel: OWN },
    { by: "count", channel: UPPER },
    { by: "submitted" },
    { by: "accumulated" },
    { by: "rate" },
    { by: "roster" },
  ]);
  const keys = keyOptions({ ...rich, channels: rich.channels.map((channel) => ({ ...channel, tier: "本级" })) });
  expect(keys).toEqual(
    expect.arrayContaining([
      { by: "tier-count", tier: "本级" },
      { by: "part", part: "任务" },
    ]),
  );
  expect(() => checkScheme({ ...zhalantun, ranking: { style: "dense", keys: keyOptions(zhalantun) } })).not.toThrow();
});

test("a scheme goes out as a file and comes in the same", () => {
  expect(readSchemeText(`\uFEFF${schemeText(rich)}`)).toEqual(rich);
  expect(schemeFileName({ ...rich, name: "甲/乙:办法" })).toBe("甲乙办法.json");
  expect(() => readSchemeText("{")).toThrow(SyntaxError);
});

describe("a new name for a channel or a group", () => {
  const HEADINGS = ["单位", "本市采用", "上级采用"];
  const column = (name: string, heading: string | null): Answers => ({
    [columnId({ is: "count", name }, HEADINGS)]: { as: "column", heading },
  });

  function draft(scheme: Scheme, answers: Answers): Draft {
    const grid = draw(`${HEADINGS.join("|")}\n水利局|36|0`);
    return makeDraft(
      { view: { sheets: [], active: grid.sheet, memory: undefined }, memory: {}, grid },
      { scheme, answers },
    );
  }

  test("takes along the columns and groups that were chosen by the old one", () => {
    const answers: Answers = {
      ...column(OWN, "本市采用"),
      ...column(UPPER, null),
      "group|水利局": { as: "group", group: "市直各部门" },
      q: { as: "zero" },
    };
    const before = draft(rich, answers);
    const scheme = editGroup(editChannel(rich, 0, { name: "本市网" }), 0, { name: "市直" });
    const request = schemeRequest(before, scheme);
    expect(request).toMatchObject({
      scheme,
      answers: { ...column("本市网", "本市采用"), "group|水利局": { as: "group", group: "市直" }, q: { as: "zero" } },
    });
    const counts = ({ tables }: Draft): unknown =>
      tables[0]!.fields.flatMap(({ need, chosen }) => (need.is === "count" ? [chosen] : []));
    expect(counts(draft(scheme, request.answers!))).toEqual(counts(before));
    expect(schemeRequest(before, rich)).toEqual({ scheme: rich });
  });

  test("keeps the column that was found by the old one", () => {
    const named = editChannel(rich, 0, { aliases: ["本市"] });
    const scheme = editChannel(named, 0, { name: "本市网", aliases: [] });
    expect(schemeRequest(draft(named, {}), scheme).answers).toEqual(column("本市网", "本市采用"));
  });
});

test("a label that only sounds like the old name goes with it, and one that somebody chose stays", () => {
  const labelled = (label: string): Scheme => ({
    ...rich,
    groups: rich.groups.map((group) => ({ ...group, channelLabels: { [OWN]: label } })),
  });
  const renamed = (label: string): unknown =>
    editChannel(labelled(label), 0, { name: "本市网" }).groups[0]!.channelLabels;
  expect(renamed("扎兰屯市网站")).toBeUndefined();
  expect(renamed("门户网站")).toEqual({ 本市网: "门户网站" });
});
