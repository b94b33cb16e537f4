import { NO_FACTS } from "../../src/bulletin/notice/facts";
import { GALLERY } from "../../src/gallery/gallery";
import { makeDraft } from "../../src/generate/draft";
import {
  checkSettings,
  isNew,
  keptSettings,
  readSettings,
  readSettingsOrScheme,
  settingsOf,
  settingsText,
  requestFor,
} from "../../src/generate/officeSettings";
import { plainGrid } from "../../src/cells/grid";
import { sampleRows } from "../../src/sample/zhalantunCounts";

const scheme = GALLERY.政务信息;
const settings = settingsOf(
  {
    facts: {
      ...NO_FACTS,
      addressee: "各单位",
      offices: ["某县政府办公室"],
      submitted: { total: 800 },
      date: "2023-04-13",
      problems: ["迟报较多"],
      previous: { period: "上季度", submitted: 700 },
    },
    factsPeriod: "1-3月",
    unitAnswers: { "group|水利局": { as: "group", group: "各部门" } },
    answers: { "blank|表": { as: "zero" } },
    fonts: "windows",
    sheet: "采用情况",
    noticeSheet: true,
  },
  scheme,
);

test("an office takes along what holds for good: no figures, no date, no problems, no sheet", () => {
  expect(settings).toEqual({
    scheme,
    facts: { version: 1, addressee: "各单位", offices: ["某县政府办公室"] },
    factsPeriod: "1-3月",
    unitAnswers: { "group|水利局": { as: "group", group: "各部门" } },
    fonts: "windows",
    noticeSheet: true,
  });
  expect(settingsOf({}, scheme)).toEqual({ scheme });
});

test("what is written is read again, also with a mark of the byte order before it", () => {
  expect(readSettings(settingsText(settings))).toEqual(settings);
  expect(readSettingsOrScheme(`\uFEFF${settingsText(settings)}`)).toEqual(settings);
  expect(keptSettings(settingsText(settings))).toEqual(settings);
});

test("the file of a scheme alone is taken, too, where a clerk chooses one", () => {
  expect(readSettingsOrScheme(JSON.stringify(scheme))).toEqual({ scheme });
  expect(() => readSettings(JSON.stringify(scheme))).toThrow(expect.objectContaining({ kind: "settings-refused" }));
});

const file = JSON.parse(settingsText(settings)) as Record<string, unknown>;

test.each([
  ["nothing", null, { kind: "settings-refused", field: undefined }],
  ["a list", [], { kind: "settings-refused", field: undefined }],
  ["another file", { ...file, kind: "别的" }, { kind: "settings-refused", field: undefined }],
  ["a later version", { ...file, version: 2 }, { kind: "settings-refused", field: "version" }],
  ["a field that is none", { ...file, macro: "x" }, { kind: "settings-refused", field: "macro" }],
  ["fonts that there are not", { ...file, fonts: "toString" }, { kind: "settings-refused", field: "fonts" }],
  ["a period that is no text", { ...file, factsPeriod: 3 }, { kind: "settings-refused", field: "factsPeriod" }],
  ["what is no yes or no", { ...file, noticeSheet: "yes" }, { kind: "settings-refused", field: "noticeSheet" }],
  ["no scheme", { ...file, scheme: undefined }, { kind: "scheme-refused" }],
  [
    "a scheme of a wrong point",
    { ...file, scheme: { ...scheme, channels: [{ name: "网", points: -1 }] } },
    { kind: "scheme-refused" },
  ],
  ["facts that are none", { ...file, facts: { version: 1, date: "昨天" } }, { kind: "facts-refused", field: "date" }],
  [
    "an answer that is none",
    { ...file, unitAnswers: { x: { as: "alert" } } },
    { kind: "settings-refused", field: "unitAnswers" },
  ],
])("%s is refused, and what a computer remembers so is as good as nothing", (_, data, refusal) => {
  expect(() => checkSettings(data)).toThrow(expect.objectContaining(refusal));
  expect(keptSettings(JSON.stringify(data))).toBeUndefined();
});

test("a text that is no JSON, or longer than any settings, is refused", () => {
  expect(() => readSettings("{")).toThrow(SyntaxError);
  expect(() => readSettingsOrScheme(" ".repeat(5_000_001))).toThrow(
    expect.objectContaining({ kind: "settings-refused" }),
  );
  expect(keptSettings("{")).toBeUndefined();
});

test("a workbook reads with them, and answers about units that it lacks are not called unused", () => {
  const grid = plainGrid("采用情况", sampleRows());
  const own = {
    ...settings,
    scheme: GALLERY.扎兰屯市,
    unitAnswers: { "group|不在表里的局": { as: "group", group: "市直各部门" } },
  } as const;
  const draft = makeDraft(
    { view: { sheets: [], active: grid.sheet, memory: undefined }, memory: {}, grid },
    requestFor(own),
  );
  expect(draft.findings.map(({ kind }) => kind)).not.toContain("answers-unused");
  expect(draft.memory).toMatchObject({ scheme: GALLERY.扎兰屯市, facts: own.facts, unitAnswers: own.unitAnswers });
  expect(settingsOf(draft.memory, draft.scheme)).toEqual(own);
});

test("they are offered where they would change something", () => {
  expect(isNew(settings, GALLERY.扎兰屯市, {})).toBe(true);
  expect(isNew(settings, scheme, {})).toBe(true);
  expect(isNew({ scheme }, scheme, {})).toBe(false);
  expect(isNew(settings, scheme, { facts: NO_FACTS })).toBe(false);
});
