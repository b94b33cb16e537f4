import { factsFor, factsOf } from "../../src/generate/factsOf";
import { checkMemory } from "../../src/generate/memory";
import { missingFacts, noticeName } from "../../src/generate/writeNotice";
import type { Facts } from "../../src/bulletin/notice/facts";
import { type Draft, makeDraft } from "../../src/generate/draft";
import type { DraftRequest } from "../../src/generate/draftRequest";
import { draw } from "../support/draw";

const FACTS = { version: 1, date: "2023-04-13", submitted: { total: 2000 } };

test("facts are remembered", () => {
  const memory = checkMemory(JSON.parse(JSON.stringify({ facts: FACTS, factsPeriod: "1-3月", noticeSheet: true })));
  expect(factsOf(memory)).toEqual(FACTS);
  expect(memory).toMatchObject({ factsPeriod: "1-3月", noticeSheet: true });
});

test("damaged facts are as good as none", () => {
  for (const facts of [undefined, 3, [], "", {}, { version: 2 }, { ...FACTS, date: "x" }, { ...FACTS, other: 1 }])
    expect(factsOf(checkMemory({ facts }))).toEqual({ version: 1 });
  expect(checkMemory({ factsPeriod: 1, noticeSheet: "yes" })).toEqual({});
});

describe("facts that were given for another period", () => {
  const facts: Facts = {
    version: 1,
    title: "关于1-3月采用情况的通报",
    addressee: "各单位",
    basis: ["《办法》"],
    offices: ["办公室"],
    submitted: { total: 2000 },
    previous: { period: "上季度", adopted: 3 },
    problems: ["一是少。"],
    date: "2023-04-13",
  };
  const memory = { facts, factsPeriod: "1-3月" };

  test("keep their words and lose what was that period's own", () => {
    expect(factsFor(memory, "4-6月")).toEqual({
      version: 1,
      addressee: "各单位",
      basis: ["《办法》"],
      offices: ["办公室"],
    });
    const plain = { ...memory, facts: { ...facts, title: ["关于采用情况", "的通报"] } };
    expect(factsFor(plain, "4-6月").title).toEqual(["关于采用情况", "的通报"]);
  });

  test("stay whole for their own period, and where no period was noted", () => {
    expect(factsFor(memory, "1-3月")).toEqual(facts);
    expect(factsFor({ facts }, "4-6月")).toEqual(facts);
  });
});

test("what a notice should say and does not is known", () => {
  expect(missingFacts({ version: 1 })).toEqual(["offices", "date", "basis"]);
  expect(missingFacts({ version: 1, offices: ["甲"], date: "2023-04-13", basis: ["乙"] })).toEqual([]);
});

describe("the year of the period", () => {
  const readDraft = (title: string, request: DraftRequest = {}): Draft => {
    const header = "单位|类别|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数";
    const grid = { ...draw(`${title}\n${header}\n水利局|市直各部门|36|0`), sheet: "表" };
    const view = { sheets: [{ name: "表", visible: true, ours: false }], active: "表", memory: undefined };
    return makeDraft({ view, memory: {}, grid }, request);
  };

  test("is known from the sheet's title, and stands in the file's name", () => {
    const { bulletin } = readDraft("2023年1-3月信息采用情况统计");
    expect(bulletin?.year).toBe(2023);
    expect(noticeName(bulletin!, { version: 1, offices: ["政务局（代章）"] }, "通报")).toBe("政务局2023年1-3月通报");
    expect(noticeName(bulletin!, { version: 1 }, "通报")).toBe("扎兰屯市2023年1-3月通报");
  });

  test.each([
    ["the same months in other words", "一季度", 2023],
    ["another period", "4月", undefined],
    ["a period with its year", "2023年一季度", undefined],
  ])("is %s's only where the sheet means the same: %s", (_, period, year) => {
    expect(readDraft("2023年1-3月信息采用情况统计", { period }).bulletin?.year).toBe(year);
  });

  test("is not there where the sheet does not say it", () => {
    expect(readDraft("1-3月信息采用情况统计").bulletin?.year).toBeUndefined();
  });
});
