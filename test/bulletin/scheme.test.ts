import { checkScheme } from "../../src/bulletin/checkScheme";
import { SchemeRefused } from "../../src/bulletin/schemeRefused";
import { zhalantun } from "../../src/gallery/zhalantun";
import { errorText } from "../support/words";

type Json = Record<string, unknown>;

/** The default scheme as JSON, changed by `change`. */
function changed(
  change: (scheme: { channels: Json[]; groups: Json[]; ranking: Json; headings: Json } & Json) => void,
): unknown {
  const scheme = JSON.parse(JSON.stringify(zhalantun)) as Parameters<typeof change>[0];
  change(scheme);
  return scheme;
}

function refusal(data: unknown): string {
  try {
    checkScheme(data);
  } catch (error) {
    if (error instanceof SchemeRefused) return errorText(error, "zh");
    throw error;
  }
  return "accepted";
}

test("the scheme that comes with the tool survives a trip through JSON", () => {
  expect(checkScheme(changed(() => undefined))).toEqual(zhalantun);
});

test.each<[string, (scheme: Parameters<Parameters<typeof changed>[0]>[0]) => void, string]>([
  ["negative points", (s) => (s.channels[1]!.points = -10), "channels[1].points 是 -10，不能小于 0"],
  ["points that are a text", (s) => (s.channels[0]!.points = "5"), "channels[0].points “5”不是数"],
  [
    "points with five decimals",
    (s) => (s.channels[0]!.points = 0.12345),
    "channels[0].points 是 0.12345，最多四位小数",
  ],
  [
    "a group of an unknown channel",
    (s) => (s.groups[0]!.channels = ["省政府网"]),
    "groups[0].channels[0] “省政府网”不在采用渠道里",
  ],
  ["two groups of one name", (s) => (s.groups[1]!.name = "市直各部门"), "groups[1].name “市直各部门”重复了"],
  [
    "two channels of one name",
    (s) => (s.channels[1]!.name = "扎兰屯市政府网"),
    "channels[1].name “扎兰屯市政府网”重复了",
  ],
  [
    "one channel shown twice",
    (s) => (s.groups[1]!.channels = ["扎兰屯市政府网", "扎兰屯市政府网"]),
    "groups[1].channels[1] “扎兰屯市政府网”重复了",
  ],
  ["no channel at all", (s) => (s.channels = []), "channels 不能为空"],
  ["a misspelt field", (s) => (s.groups[0]!.titel = "x"), "groups[0].titel 不是计分办法里的项目"],
  ["a missing title", (s) => delete s.groups[0]!.title, "groups[0].title 没有填"],
  ["a blank name", (s) => (s.channels[0]!.name = " "), "channels[0].name 不能为空"],
  [
    "an unknown ranking style",
    (s) => (s.ranking.style = "olympic"),
    "ranking.style “olympic”不认识，应为 ordinal、competition、dense、none 之一",
  ],
  [
    "an order key of an unknown channel",
    (s) => (s.ranking.keys = [{ by: "count", channel: "甲" }]),
    "ranking.keys[0].channel “甲”不在采用渠道里",
  ],
  [
    "a channel for a key that takes none",
    (s) => (s.ranking.keys = [{ by: "score", channel: "甲" }]),
    "ranking.keys[0].channel 不是计分办法里的项目",
  ],
  [
    "a label for an unknown channel",
    (s) => (s.groups[1]!.channelLabels = { 甲: "乙" }),
    "groups[1].channelLabels.甲 “甲”不在采用渠道里",
  ],
  ["an unknown placeholder in a note", (s) => (s.groups[1]!.note = "注：{分}"), "groups[1].note 里的 {分} 不认识"],
  [
    "an unknown placeholder in a heading",
    (s) => (s.headings.total = "{month}得分"),
    "headings.total 里的 {month} 不认识",
  ],
  ["points beyond all bounds", (s) => (s.channels[0]!.points = 1e304), "channels[0].points 是 1e+304，最多 100000"],
  [
    "a limit beyond all bounds",
    (s) => (s.limits = { min: -1e9 }),
    "limits.min 是 -1000000000，最多 100000（负数最少 -100000）",
  ],
  [
    "points that a multiplier takes beyond them",
    (s) => Object.assign(s.channels[0]!, { points: 5000, multiplier: 5000 }),
    "channels[0].multiplier 是 5000，与分值 5000 相乘后超过 100000 或多于四位小数",
  ],
  [
    "points that a multiplier gives more than four decimals",
    (s) => Object.assign(s.channels[0]!, { points: 1.2345, multiplier: 11.7725 }),
    "channels[0].multiplier 是 11.7725，与分值 1.2345 相乘后超过 100000 或多于四位小数",
  ],
  ["points that are nearly 0", (s) => (s.channels[0]!.points = 1e-11), "channels[0].points 是 1e-11，最多四位小数"],
  [
    "an ending that nobody sees, which every name would have",
    (s) => (s.groups[1]!.unitEndings = ["\u200b"]),
    "groups[1].unitEndings[0] 不能为空",
  ],
  [
    "an order key inside ties of an unknown channel",
    (s) => (s.ranking.within = [{ by: "channel-score", channel: "甲" }]),
    "ranking.within[0].channel “甲”不在采用渠道里",
  ],
  ["an order key that is no figure", (s) => (s.ranking.keys = [{ by: "unit" }]), "ranking.keys[0].by “unit”不认识"],
  [
    "a part without a rule",
    (s) => (s.parts = [{ name: "甲", of: "adopted" }]),
    "parts[0].each 没有填：base、each、every、task、bands、places、best 至少要写一项",
  ],
  ["a part that measures nothing", (s) => (s.parts = [{ name: "甲", each: 1 }]), "parts[0].of 没有填"],
  [
    "a part of a channel's name",
    (s) => (s.parts = [{ name: "扎兰屯市政府网", base: 1 }]),
    "parts[0].name “扎兰屯市政府网”重复了",
  ],
  [
    "a part that builds on one below it",
    (s) =>
      (s.parts = [
        { name: "甲", of: { points: ["乙"] }, each: 1 },
        { name: "乙", base: 1 },
      ]),
    "parts[0].of.points[0] “乙”写在这一项的后面，请移到前面",
  ],
  [
    "a part of an unknown channel",
    (s) => (s.parts = [{ name: "甲", of: { channels: ["省网"] }, each: 1 }]),
    "parts[0].of.channels[0] “省网”不在采用渠道里",
  ],
  [
    "points for every full none",
    (s) => (s.parts = [{ name: "满", of: "adopted", every: { items: 0, points: 1 } }]),
    "parts[0].every.items 应大于 0",
  ],
  [
    "bands that do not ascend",
    (s) =>
      (s.parts = [
        {
          name: "甲",
          of: "rate",
          bands: [
            { from: 30, points: 1 },
            { from: 10, points: 0 },
          ],
        },
      ]),
    "parts[0].bands[1].from 是 10，应比上一档大",
  ],
  [
    "a condition without a bound",
    (s) => (s.parts = [{ name: "甲", base: 1, when: { of: "adopted" } }]),
    "parts[0].when.atLeast 没有填：atLeast、below 至少要写一项",
  ],
  [
    "the task of a unit that the roster lacks",
    (s) => (s.parts = [{ name: "甲", of: "adopted", task: { items: 1, units: { 水利局: 2 } } }]),
    "parts[0].task.units.水利局 “水利局”不在名录里，请先写进名录",
  ],
  [
    "two limits over one channel",
    (s) =>
      (s.together = [
        { of: ["扎兰屯市政府网"], limits: { max: 1 } },
        { of: ["扎兰屯市政府网"], limits: { max: 2 } },
      ]),
    "together[1].of[0] “扎兰屯市政府网”重复了",
  ],
  [
    "a veto by an unknown column",
    (s) => (s.vetoes = [{ when: { of: { adjustment: "负面" }, atLeast: 1 } }]),
    "vetoes[0].when.of.adjustment “负面”在计分办法里没有定义",
  ],
  [
    "a group in no appendix",
    (s) =>
      Object.assign(s, {
        columns: [{ show: "unit", heading: "单位" }],
        appendices: [{ title: "表", groups: ["市直各部门"] }],
      }),
    "groups[1].name “各乡镇街道”没有排进任何一个附件，请在一个附件里选上它",
  ],
  [
    "an appendix without columns",
    (s) => (s.appendices = [{ title: "表", groups: ["市直各部门", "各乡镇街道"] }]),
    "appendices[0].columns 没有填",
  ],
  [
    "an appendix of an unknown group",
    (s) => (s.appendices = [{ title: "表", groups: ["县区"] }]),
    "appendices[0].groups[0] “县区”不在分组里",
  ],
  ["a group that shows no channel", (s) => (s.groups[0]!.channels = []), "groups[0].channels 不能为空"],
  ["a newer version", (s) => (s.version = 3), "version “3”不认识，本程序只认识第 1、2 版"],
])("%s is refused and the field is named", (_, change, message) => {
  expect(refusal(changed(change))).toContain(message);
});

test("what is no object is refused", () => {
  expect(refusal([])).toContain("应为一组项目");
  expect(refusal(null)).toContain("应为一组项目");
});

test("the refusal says the same in English", () => {
  const error = new SchemeRefused("channels[0].points", { problem: "negative", found: -1 });
  expect(errorText(error, "en")).toBe(
    "The scheme cannot be used: channels[0].points is -1; it must not be below 0. Correct it and try again.",
  );
});

test("a part that measures submitted items makes their column needed, which gives no points by itself", () => {
  const measuring = checkScheme(changed((s) => (s.parts = [{ name: "完成率", of: "rate", each: 0.1 }])));
  expect(measuring.submitted).toEqual({});
  expect(checkScheme(changed((s) => (s.parts = [{ name: "基础", base: 1 }]))).submitted).toBeUndefined();
});

test.each<[object, boolean]>([
  [{ parts: [{ name: "甲", of: "submitted", each: 1 }] }, true],
  [{ parts: [{ name: "甲", of: "unadopted", each: 1 }] }, true],
  [{ parts: [{ name: "甲", of: "adopted", each: 1 }] }, false],
  [{ parts: [{ name: "甲", of: { of: "submitted", per: { adjustment: "人数" } }, each: 1 }] }, true],
  [{ parts: [{ name: "甲", of: { of: { adjustment: "人数" }, per: "submitted" }, each: 1 }] }, true],
  [{ parts: [{ name: "甲", of: { of: "adopted", per: { adjustment: "人数" } }, each: 1 }] }, false],
  [{ parts: [{ name: "甲", base: 1, when: { of: "rate", atLeast: 50 } }] }, true],
  [{ parts: [{ name: "甲", base: 1, when: { of: "adopted", atLeast: 5 } }] }, false],
  [{ vetoes: [{ when: { of: "submitted", below: 1 } }] }, true],
  [{ vetoes: [{ when: { of: { adjustment: "人数" }, below: 1 } }] }, false],
])("%j needs the column of submitted items: %j", (more, needed) => {
  const adjustments = [{ name: "人数", kind: "figure" }];
  const { submitted } = checkScheme(changed((s) => Object.assign(s, { adjustments, ...more })));
  expect(submitted).toEqual(needed ? {} : undefined);
});

test.each<[object, string]>([
  [{ totalRow: "是" }, "totalRow “是”不认识，应为 true、false 之一"],
  [
    {
      columns: [{ show: "unit", heading: "单位" }],
      appendices: [
        { title: "表", groups: ["市直各部门", "各乡镇街道"] },
        { title: "零采用", groups: ["市直各部门"], only: { of: { figure: "adopted" } } },
      ],
    },
    "appendices[1].only.atLeast 没有填：atLeast、below 至少要写一项",
  ],
  [
    {
      columns: [
        {
          show: "grade",
          heading: "等次",
          of: { figure: "score" },
          grades: [
            { from: 5, text: "好" },
            { from: 5, text: "差" },
          ],
        },
      ],
    },
    "columns[0].grades[1].from 是 5，应比上一档大",
  ],
  [{ limits: { min: 5, max: 4 } }, "limits.max 是 4，比下限还小"],
  [{ channels: [{ name: "甲", points: 1, kinds: ["单篇"] }] }, "channels[0].site 没有填"],
])("%j is refused with its reason", (more, message) => {
  expect(refusal(changed((s) => Object.assign(s, more)))).toContain(message);
});
