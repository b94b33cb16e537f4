import { checkScheme } from "../../src/bulletin/checkScheme";
import { SchemeRefused } from "../../src/bulletin/schemeRefused";
import { errorText } from "../support/words";

/*
 * Schemes of which every field is right by itself, and which contradict themselves: what is said of them, in both languages.
 */

const SCHEME = {
  version: 2,
  name: "办法",
  place: "某县",
  channels: [
    { name: "县网", aliases: ["本级"], points: 1 },
    { name: "市网", aliases: ["上级"], points: 2 },
  ],
  groups: [
    { name: "部门", aliases: ["县直"], title: "部门", channels: ["县网", "市网"] },
    { name: "乡镇", title: "乡镇", channels: ["县网"], unitEndings: ["镇", "乡"] },
  ],
  ranking: { style: "ordinal", keys: [{ by: "score" }] },
  headings: { rank: "排名", unit: "单位", count: "{channel}", score: "{channel}", total: "得分" },
};

/** What is said of the scheme with other fields, from the field's name on. */
function said(fields: object, language: "zh" | "en"): string {
  try {
    checkScheme({ ...SCHEME, ...fields });
  } catch (error) {
    if (error instanceof SchemeRefused) return errorText(error, language).replace(/^[^：:]*[：:] ?/, "");
    throw error;
  }
  return "accepted";
}

const [COUNTY, CITY] = SCHEME.channels as [object, object];
const [OFFICES, TOWNS] = SCHEME.groups as [object, object];
const ROSTER = [{ unit: "水利局", aliases: ["水务局"] }, { unit: "教育局" }];

test.each<[string, object, string, string]>([
  [
    "two channels with one alias",
    { channels: [COUNTY, { ...CITY, aliases: ["上级", "本级 "] }] },
    "channels[1].aliases[1] “本级 ”重复了，channels[0].aliases[0] 已经叫它，请改掉一个。",
    "channels[1].aliases[1] “本级 ” is what channels[0].aliases[0] is called already; change one of them.",
  ],
  [
    "an alias that is another channel's name",
    { channels: [{ ...COUNTY, aliases: ["市网"] }, CITY] },
    "channels[1].name “市网”重复了，channels[0].aliases[0] 已经叫它，请改掉一个。",
    "channels[1].name “市网” is what channels[0].aliases[0] is called already; change one of them.",
  ],
  [
    "an adjustment of a channel's name, where parts may name either",
    { adjustments: [{ name: "市网", kind: "bonus" }], parts: [{ name: "甲", base: 1 }] },
    "adjustments[0].name “市网”重复了，channels[1].name 已经叫它，请改掉一个。",
    "adjustments[0].name “市网” is what channels[1].name is called already; change one of them.",
  ],
  [
    "two groups with one alias",
    { groups: [OFFICES, { ...TOWNS, aliases: ["县直"] }] },
    "groups[1].aliases[0] “县直”重复了，groups[0].aliases[0] 已经叫它，请改掉一个。",
    "groups[1].aliases[0] “县直” is what groups[0].aliases[0] is called already; change one of them.",
  ],
  [
    "two groups with one ending",
    { groups: [{ ...OFFICES, unitEndings: ["局", "乡"] }, TOWNS] },
    "groups[1].unitEndings[1] “乡”重复了，groups[0].unitEndings[1] 已经叫它，请改掉一个。",
    "groups[1].unitEndings[1] “乡” is what groups[0].unitEndings[1] is called already; change one of them.",
  ],
  [
    "two units with one alias, with the place before it",
    { roster: [ROSTER[0], { unit: "教育局", aliases: ["某县水务局"] }] },
    "roster[1].aliases[0] “某县水务局”重复了，roster[0].aliases[0] 已经叫它，请改掉一个。",
    "roster[1].aliases[0] “某县水务局” is what roster[0].aliases[0] is called already; change one of them.",
  ],
  [
    "two tasks of one unit",
    {
      roster: ROSTER,
      parts: [{ name: "甲", of: "adopted", task: { items: 1, units: { 水利局: 2, 某县水利局: 3 } } }],
    },
    "parts[0].task.units.某县水利局 “某县水利局”重复了，parts[0].task.units.水利局 已经叫它，请改掉一个。",
    "parts[0].task.units.某县水利局 “某县水利局” is what parts[0].task.units.水利局 is called already; change one of them.",
  ],
  [
    "a condition whose bounds are the wrong way round",
    { parts: [{ name: "甲", base: 1, when: { of: "adopted", atLeast: 10, below: 5 } }] },
    "parts[0].when.below 是 5，要比下限 10 大，不然没有数合乎两头。",
    "parts[0].when.below is 5, but must be above the least, 10: nothing is within these bounds.",
  ],
  [
    "a veto that nothing is within",
    { vetoes: [{ when: { of: "adopted", atLeast: 3, below: 3 } }] },
    "vetoes[0].when.below 是 3，要比下限 3 大，",
    "vetoes[0].when.below is 3, but must be above the least, 3:",
  ],
  [
    "a condition without a bound",
    { vetoes: [{ when: { of: "adopted" } }] },
    "vetoes[0].when.atLeast 没有填：atLeast、below 至少要写一项。",
    "vetoes[0].when.atLeast is missing: there must be one of atLeast, below.",
  ],
  [
    "a task of a group that the part is not for",
    { parts: [{ name: "甲", groups: ["部门"], of: "adopted", task: { items: 1, groups: { 乡镇: 6 }, reached: 2 } }] },
    'parts[0].task.groups.乡镇 是 6，要和 parts[0].groups: "乡镇" 一起写，',
    'parts[0].task.groups.乡镇 is 6, which has no effect without parts[0].groups: "乡镇"; add that, or leave this out.',
  ],
  [
    "a part for a group that there is not",
    { parts: [{ name: "甲", groups: ["部门", "企业"], base: 1 }] },
    "parts[0].groups[1] ",
    "parts[0].groups[1] ",
  ],
  [
    "a part of each sheet where all is scored so",
    { per: "sheet", parts: [{ name: "甲", per: "sheet", of: "adopted", each: 1 }] },
    'parts[0].per 是 sheet，和 per: "sheet" 写在一起不起作用，请去掉一个。',
    'parts[0].per is sheet, which has no effect beside per: "sheet"; leave one of them out.',
  ],
  [
    "a part of each sheet by places",
    { parts: [{ name: "甲", per: "sheet", of: "adopted", places: [3, 2] }] },
    "parts[0].per 是 sheet，和 parts[0].places 写在一起不起作用，请去掉一个。",
    "parts[0].per is sheet, which has no effect beside parts[0].places; leave one of them out.",
  ],
  [
    "a part of each sheet by the most",
    { parts: [{ name: "甲", per: "sheet", of: "adopted", best: 10 }] },
    "parts[0].per 是 sheet，和 parts[0].best 写在一起不起作用，请去掉一个。",
    "parts[0].per is sheet, which has no effect beside parts[0].best; leave one of them out.",
  ],
  [
    "a part of each sheet on a condition of points, which are those of all",
    { parts: [{ name: "甲", per: "sheet", base: 1, when: { of: { points: ["县网"] }, atLeast: 5 } }] },
    "parts[0].per 是 sheet，和 parts[0].when.of.points 写在一起不起作用，请去掉一个。",
    "parts[0].per is sheet, which has no effect beside parts[0].when.of.points; leave one of them out.",
  ],
  [
    "a part of each sheet that is divided by points",
    { parts: [{ name: "甲", per: "sheet", of: { of: "adopted", per: { points: ["县网"] } }, each: 1 }] },
    "parts[0].per 是 sheet，和 parts[0].of.points 写在一起不起作用，请去掉一个。",
    "parts[0].per is sheet, which has no effect beside parts[0].of.points; leave one of them out.",
  ],
  [
    "a task of each sheet that goes on to the next one",
    { parts: [{ name: "甲", per: "sheet", of: "adopted", task: { items: 1, reached: 1, carry: "over" } }] },
    "accepted",
    "accepted",
  ],
  [
    "once a level without levels",
    { log: { count: "tier" } },
    "log.count 是 tier，要和 channels[0].tier 一起写，",
    "log.count is tier, which has no effect without channels[0].tier; add that, or leave this out.",
  ],
  [
    "a part in the place of the points of some kinds",
    { parts: [{ name: "甲", of: { points: ["县网"], kinds: ["调研"] }, each: 1, instead: true }] },
    "parts[0].instead ",
    "parts[0].instead ",
  ],
  [
    "at most so many channels where an item counts once",
    { log: { count: "highest", most: 2 } },
    'log.most 是 2，和 log.count: "highest" ',
    "log.most is 2, ",
  ],
  [
    "a part in the place of points that it does not measure",
    { parts: [{ name: "甲", of: "adopted", each: 1, instead: true }] },
    "parts[0].instead 是 true，要和 parts[0].of.points 一起写，",
    "parts[0].instead is true, which has no effect without parts[0].of.points; add that, or leave this out.",
  ],
  [
    "two parts in the place of the same points, the second by dividing them",
    {
      adjustments: [{ name: "人数", kind: "figure" }],
      parts: [
        { name: "甲", groups: ["部门"], of: { points: ["县网", "市网"] }, each: 0.3, instead: true },
        { name: "乙", of: { of: { points: ["市网"] }, per: { adjustment: "人数" } }, each: 1, instead: true },
      ],
    },
    "parts[1].instead 是 市网，和 parts[0].instead 写在一起不起作用，请去掉一个。",
    "parts[1].instead is 市网, which has no effect beside parts[0].instead; leave one of them out.",
  ],
  [
    "two parts in the place of the same points, of different groups",
    {
      parts: [
        { name: "甲", groups: ["部门"], of: { points: ["县网"] }, each: 0.3, instead: true },
        { name: "乙", groups: ["乡镇"], of: { points: ["县网"] }, each: 0.5, instead: true },
      ],
    },
    "accepted",
    "accepted",
  ],
  [
    "limits with others of points that a part stands for",
    {
      parts: [{ name: "甲", of: { points: ["县网"] }, each: 0.3, instead: true }],
      together: [{ of: ["市网", "县网"], limits: { max: 9 } }],
    },
    "together[0].of[1] 是 县网，和 parts[0].instead 写在一起不起作用，请去掉一个。",
    "together[0].of[1] is 县网, which has no effect beside parts[0].instead; leave one of them out.",
  ],
  [
    "a part without a rule",
    { parts: [{ name: "甲", of: "adopted" }] },
    "parts[0].each 没有填：base、each、every、task、bands、places、best 至少要写一项。",
    "parts[0].each is missing: there must be one of base, each, every, task, bands, places, best.",
  ],
  [
    "a part that builds on itself",
    { parts: [{ name: "甲", of: { points: ["甲"] }, each: 1 }] },
    "parts[0].of.points[0] “甲”就是这一项自己，请改成别的项",
    "parts[0].of.points[0] “甲” is this part itself, which cannot build on its own points;",
  ],
  [
    "a part that holds on a condition of one below it",
    {
      parts: [
        { name: "甲", base: 1, when: { of: { points: ["乙"] }, atLeast: 1 } },
        { name: "乙", base: 1 },
      ],
    },
    "parts[0].when.of.points[0] “乙”写在这一项的后面，请移到前面。",
    "parts[0].when.of.points[0] “乙” stands below this part, which can build on those above it only; move it up.",
  ],
  [
    "a task of less than nothing",
    { parts: [{ name: "甲", of: "adopted", task: { items: -5 } }] },
    "parts[0].task.items 是 -5，不能小于 0。",
    "parts[0].task.items is -5; it must not be below 0.",
  ],
  [
    "a task that has to be reached where nothing comes of it",
    { parts: [{ name: "甲", of: "adopted", task: { items: 1, required: true } }] },
    "parts[0].task.required 是 true，要和 base、each、every、bands、places、best、task.reached、task.perOver、task.full 中的一项一起写，单独写不起作用：请补上，或去掉它。",
    "parts[0].task.required is true, which has no effect without one of base, each,",
  ],
  [
    "what goes to the next sheet where sheets are scored together",
    { parts: [{ name: "甲", of: "adopted", task: { items: 1, reached: 1, carry: "over" } }] },
    'parts[0].task.carry 是 over，要和 per: "sheet" 一起写，',
    'parts[0].task.carry is over, which has no effect without per: "sheet"; add that, or leave this out.',
  ],
  [
    "a group's task where there is none",
    { groups: [{ ...OFFICES, task: 4 }, TOWNS] },
    "groups[0].task 是 4，要和 submitted.task 一起写，单独写不起作用：请补上，或去掉它。",
    "groups[0].task is 4, which has no effect without submitted.task; add that, or leave this out.",
  ],
  [
    "a unit's task where there is none",
    { submitted: { points: 1 }, roster: [{ unit: "水利局", task: 4 }] },
    "roster[0].task 是 4，要和 submitted.task 一起写，",
    "roster[0].task is 4, which has no effect without submitted.task;",
  ],
  [
    "points for a figure",
    { adjustments: [{ name: "人数", kind: "figure", points: 2 }] },
    'adjustments[0].points 是 2，和 kind: "figure" 写在一起不起作用，请去掉一个。',
    'adjustments[0].points is 2, which has no effect beside kind: "figure"; leave one of them out.',
  ],
  [
    "limits of a figure",
    { adjustments: [{ name: "人数", kind: "figure", limits: { max: 2 } }] },
    'adjustments[0].limits 和 kind: "figure" 写在一起不起作用，',
    'adjustments[0].limits has no effect beside kind: "figure";',
  ],
  [
    "the order of a roster that there is not",
    { ranking: { ...SCHEME.ranking, order: "roster" } },
    "ranking.order 是 roster，要和 roster 一起写，",
    "ranking.order is roster, which has no effect without roster;",
  ],
  [
    "shared ranks with nothing to go by",
    { ranking: { style: "dense", keys: [] } },
    "ranking.keys 不能为空。",
    "ranking.keys must not be empty.",
  ],
  [
    "a period that ends before it begins",
    { log: { from: "2023-04-01", to: "2023-03-31" } },
    "log.to 是 2023-03-31，比开始的 2023-04-01 还早，是不是写反了。",
    "log.to is 2023-03-31, before the first day, 2023-04-01; perhaps they are the wrong way round.",
  ],
  [
    "a list of one group twice",
    {
      columns: [{ show: "unit", heading: "单位" }],
      appendices: [
        { title: "甲", groups: ["部门", "乡镇"] },
        { title: "乙", groups: ["部门", "部门"], only: { of: { figure: "adopted" }, below: 1 } },
      ],
    },
    "appendices[1].groups[1] “部门”重复了。",
    "appendices[1].groups[1] “部门” stands there twice.",
  ],
])("%s is refused", (_, fields, zh, en) => {
  expect(said(fields, "zh")).toContain(zh);
  expect(said(fields, "en")).toContain(en);
});

test.each<[string, object]>([
  ["a thing that is called the same twice", { channels: [{ ...COUNTY, aliases: ["县网", "本级", "本级"] }, CITY] }],
  ["a channel and a group of one name", { groups: [{ ...OFFICES, aliases: ["本级"] }, TOWNS] }],
  ["an adjustment of a channel's name that nothing names", { adjustments: [{ name: "市网", kind: "bonus" }] }],
  ["a key of a roster that is still to come", { ranking: { style: "ordinal", keys: [{ by: "roster" }] } }],
  ["a task for lists alone", { parts: [{ name: "甲", of: "adopted", task: { items: 1 } }] }],
  ["a log of one day", { log: { from: "2023-04-01", to: "2023-04-01" } }],
  ["a log that only begins", { log: { from: "2023-04-01" } }],
])("%s is no contradiction", (_, fields) => {
  expect(said(fields, "zh")).toBe("accepted");
});
