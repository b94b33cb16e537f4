import { type Bulletin, makeBulletin } from "../../../src/bulletin/bulletin";
import type { Finding } from "../../../src/findings/finding";
import { type Facts, NO_FACTS } from "../../../src/bulletin/notice/facts";
import { makeNotice } from "../../../src/bulletin/notice/makeNotice";
import type { Tally } from "../../../src/bulletin/tally";
import { zhalantun } from "../../../src/gallery/zhalantun";
import { suggestProblems } from "../../../src/findings/suggestProblems";
import { inquiry } from "../../../src/findings/inquiry";
import { tellOfBulletin } from "../../../src/generate/bulletinFindings";
import { publishedBulletin, sampleFacts } from "../../support/notice";

const [DEPARTMENTS, TOWNS] = zhalantun.groups.map(({ name }) => name) as [string, string];
const NAMES: Facts = { version: 1, names: sampleFacts().names! };

function bulletin(...tallies: (Partial<Tally> & { counts: number[] })[]): Bulletin {
  const complete = tallies.map((tally, i) => ({ unit: `单位${i}`, group: DEPARTMENTS, ...tally }));
  return makeBulletin(complete, zhalantun, "1-3月");
}

/** The paragraph under 一、基本情况. */
function situation(bulletin: Bulletin, facts: Partial<Facts> = {}): string | undefined {
  return paragraph(bulletin, facts, "基本情况");
}

function paragraph(
  bulletin: Bulletin,
  facts: Partial<Facts>,
  heading: string,
  findings: readonly Finding[] = [],
): string | undefined {
  const { paragraphs } = makeNotice(bulletin, { ...NAMES, ...facts }, [], suggestProblems(findings));
  return paragraphs[paragraphs.findIndex((each) => each.heading.endsWith(`、${heading}`)) + 1]?.text;
}

const TWO = bulletin({ counts: [3, 1] }, { counts: [2, 0], group: TOWNS });

describe("基本情况", () => {
  test("is as published when all figures are known", () => {
    expect(situation(publishedBulletin(), sampleFacts())).toBe(
      "第一季度市政府门户网站共收到各地报送信息2000条，其中，部门报送1165条，乡镇报送835条。" +
        "市政府门户网站共采用773条，其中，部门采用456条，乡镇采用317条。呼伦贝尔市政府网站采用部门信息14条。",
    );
  });

  test.each<[string, Bulletin, Partial<Facts>, string]>([
    [
      "without any figure for submitted items",
      TWO,
      {},
      "第一季度市政府门户网站共采用5条，其中，部门采用3条，乡镇采用2条。呼伦贝尔市政府网站采用部门信息1条。",
    ],
    [
      "with a total of submitted items only",
      TWO,
      { submitted: { total: 9 } },
      "第一季度市政府门户网站共收到各地报送信息9条。市政府门户网站共采用5条，其中，部门采用3条，乡镇采用2条。呼伦贝尔市政府网站采用部门信息1条。",
    ],
    [
      "with submitted items by group only, which are added up",
      bulletin({ counts: [1, 0] }, { counts: [1, 0], group: TOWNS }),
      { submitted: { groups: { [DEPARTMENTS]: 4, [TOWNS]: 5 } } },
      "第一季度市政府门户网站共收到各地报送信息9条，其中，部门报送4条，乡镇报送5条。市政府门户网站共采用2条，其中，部门采用1条，乡镇采用1条。",
    ],
    [
      "with submitted items counted by the table",
      bulletin({ counts: [1, 0], submitted: 4 }, { counts: [1, 0], group: TOWNS, submitted: 5 }),
      {},
      "第一季度市政府门户网站共收到各地报送信息9条，其中，部门报送4条，乡镇报送5条。市政府门户网站共采用2条，其中，部门采用1条，乡镇采用1条。",
    ],
    [
      "with everything from one of two groups",
      bulletin({ counts: [3, 0] }, { counts: [0, 0], group: TOWNS }),
      { submitted: { groups: { [DEPARTMENTS]: 4, [TOWNS]: 0 } } },
      "第一季度市政府门户网站共收到各地报送信息4条，均来自部门。市政府门户网站共采用3条，均来自部门。",
    ],
    ["with one group only", bulletin({ counts: [3, 0] }), {}, "第一季度市政府门户网站共采用3条。"],
    ["with nothing on the own site", bulletin({ counts: [0, 2] }), {}, "第一季度呼伦贝尔市政府网站采用部门信息2条。"],
    ["with nothing at all", bulletin({ counts: [0, 0] }), {}, "第一季度没有采用信息。"],
    [
      "with the figures of the last period",
      bulletin({ counts: [7, 0] }),
      { submitted: { total: 20 }, previous: { period: "上季度", submitted: 15, adopted: 9 } },
      "第一季度市政府门户网站共收到各地报送信息20条，总数较上季度增加5条。市政府门户网站共采用7条，总数较上季度减少2条。",
    ],
    [
      "with the same figure in the last period",
      bulletin({ counts: [7, 0] }),
      { previous: { period: "上季度", adopted: 7 } },
      "第一季度市政府门户网站共采用7条，总数与上季度持平。",
    ],
  ])("reads well %s", (_, bulletin, facts, text) => {
    expect(situation(bulletin, facts)).toBe(text);
  });

  test("counts an upper channel only where the appendix shows it", () => {
    const both = bulletin({ counts: [1, 2] }, { counts: [1, 9], group: TOWNS });
    expect(situation(both)).toContain("呼伦贝尔市政府网站采用部门信息2条。");
  });

  test("names an upper channel's groups, and every upper channel", () => {
    const scheme = {
      ...zhalantun,
      channels: [...zhalantun.channels, { name: "自治区政府网", aliases: [], points: 20 }],
      groups: zhalantun.groups.map((group) => ({
        ...group,
        channels: ["扎兰屯市政府网", "呼伦贝尔市政府网", "自治区政府网"],
      })),
    };
    const units = [
      { unit: "甲局", group: DEPARTMENTS, counts: [1, 2, 3] },
      { unit: "乙镇", group: TOWNS, counts: [1, 4, 0] },
    ];
    expect(situation(makeBulletin(units, scheme, "5月"))).toBe(
      "5月市政府门户网站共采用2条，其中，部门采用1条，乡镇采用1条。呼伦贝尔市政府网站采用部门信息2条、乡镇信息4条；自治区政府网采用部门信息3条。",
    );
  });
});

test("headings as names do not double the words of a text that an office wrote, and a group's commas are told apart", () => {
  const channels = ["县级采用", "市级录用条数", "领导批示"].map((name) => ({ name, aliases: [], points: 1 }));
  const names = channels.map(({ name }) => name);
  const groups = ["县直部门", "各乡镇、街道"].map((name) => ({ name, title: name, channels: names }));
  const units = groups.map(({ name }, i) => ({ unit: `单位${i}`, group: name, counts: [1, 2, 3] }));
  const facts: Facts = { version: 1, sections: [{ paragraphs: ["{本级}采用{采用总数}条。{上级采用情况}。"] }] };
  const { paragraphs } = makeNotice(makeBulletin(units, { ...zhalantun, channels, groups }, "5月"), facts, []);
  expect(paragraphs[0]!.text).toBe(
    "县级采用2条。市级采用县直部门信息2条，各乡镇、街道信息2条；领导批示县直部门3条，各乡镇、街道3条。",
  );
});

describe("figures that contradict one another are refused", () => {
  test.each<[string, Partial<Facts>, string, object]>([
    [
      "a total that is not the sum of the groups",
      { submitted: { total: 10, groups: { [DEPARTMENTS]: 4, [TOWNS]: 5 } } },
      "submitted.total",
      { problem: "sum-differs", found: 10, expected: 9 },
    ],
    [
      "a total below the one group that is known",
      { submitted: { total: 3, groups: { [DEPARTMENTS]: 4 } } },
      "submitted.total",
      { problem: "sum-differs" },
    ],
    [
      "a group that the scheme does not have",
      { submitted: { groups: { 部门: 4 } } },
      "submitted.groups",
      { problem: "unknown-group", name: "部门" },
    ],
    ["an own channel that it does not have", { own: "省网" }, "own", { problem: "unknown-channel", name: "省网" }],
  ])("%s", (_, facts, field, reason) => {
    const refused = expect.objectContaining({ field, reason: expect.objectContaining(reason) as object }) as Error;
    expect(() => makeNotice(TWO, { ...NAMES, ...facts }, [])).toThrow(refused);
  });

  test("a typed figure that is not what the table counts", () => {
    const counted = bulletin({ counts: [1, 0], submitted: 4 });
    const facts = { ...NAMES, submitted: { groups: { [DEPARTMENTS]: 5 } } };
    const reason = { problem: "table-differs", found: 5, expected: 4 };
    expect(() => makeNotice(counted, facts, [])).toThrow(expect.objectContaining({ reason }) as Error);
  });
});

describe("存在问题 and 工作要求", () => {
  test("one problem stands alone, several are told apart", () => {
    expect(paragraph(TWO, { problems: ["个别单位迟报"] }, "存在问题")).toBe("个别单位迟报。");
    expect(paragraph(TWO, { problems: ["甲", "乙。", "丙"] }, "存在问题")).toBe("一是甲。二是乙。三是丙。");
  });

  test("without a problem the sections are numbered without a gap", () => {
    const { paragraphs } = makeNotice(TWO, { ...NAMES, problems: [] }, []);
    expect(paragraphs.filter(({ level }) => level === 1).map(({ heading }) => heading)).toEqual([
      "一、基本情况",
      "二、下一步工作要求",
    ]);
  });

  test("problems are suggested from what was found", () => {
    const roster = [{ unit: "水利局" }, { unit: "公安局" }];
    const tallies = [{ unit: "水利局", group: DEPARTMENTS, counts: [1, 0] }];
    const absent = makeBulletin(tallies, { ...zhalantun, roster }, "5月");
    const told = inquiry();
    tellOfBulletin(absent, told);
    expect(paragraph(absent, {}, "存在问题", told.findings)).toBe("个别单位未报送信息。");
  });

  test("problems are suggested from what a log shows", () => {
    const items = { sheet: "台账", places: [{ sheet: "台账", cell: "B2" }], units: ["水利局"] };
    const findings: Finding[] = [
      { kind: "log-late", ...items, days: 3 },
      { kind: "log-no-reviewer", ...items },
      { kind: "log-late", ...items, days: 3 },
    ];
    const tallies = [{ unit: "水利局", group: DEPARTMENTS, counts: [1, 0] }];
    expect(paragraph(makeBulletin(tallies, zhalantun, "5月"), {}, "存在问题", findings)).toBe(
      "一是个别单位报送信息时未添加审核人。二是个别单位报送信息的时效性不强。",
    );
  });

  test("requirements are editable, with points of the third level", () => {
    const requirements = [{ heading: "按时报送", text: "本期共{单位数}个单位。", points: ["甲{adopted}。", "乙。"] }];
    const { paragraphs } = makeNotice(TWO, { ...NAMES, requirements }, []);
    expect(paragraphs.slice(-3)).toEqual([
      { level: 2, heading: "（一）按时报送。", text: "本期共2个单位。" },
      { level: 3, heading: "", text: "1.甲5。" },
      { level: 3, heading: "", text: "2.乙。" },
    ]);
  });
});

test("without facts there is still a notice", () => {
  const notice = makeNotice(TWO, NO_FACTS, ["表"]);
  expect(notice).toMatchObject({
    title: "关于扎兰屯市政府网1-3月信息报送及采用情况的通报",
    addressee: "各单位",
    annexes: ["表"],
    offices: [],
    date: "",
    remark: "",
  });
  expect(notice.paragraphs[0]!.text).toBe("现将扎兰屯市政府网1-3月信息报送及采用情况通报如下：");
});

test("brackets and colons that somebody typed are not doubled", () => {
  const facts: Facts = { version: 1, addressee: "各单位：", remark: "（此件公开）", date: "2024-01-02" };
  expect(makeNotice(TWO, facts, [])).toMatchObject({ addressee: "各单位", remark: "此件公开", date: "2024年1月2日" });
});

test("without any unit the notice says that nothing was adopted", () => {
  expect(situation(bulletin())).toBe("第一季度没有采用信息。");
});
