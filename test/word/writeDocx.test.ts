import { makeBulletin } from "../../src/bulletin/bulletin";
import { NO_FACTS, type Facts } from "../../src/bulletin/notice/facts";
import type { Scheme } from "../../src/bulletin/scheme";
import { zhalantun } from "../../src/gallery/zhalantun";
import { noticeOf, writeNotice } from "../../src/generate/writeNotice";
import { noticeText } from "../../src/layout/noticeText";
import { type ReadDocx, readDocx } from "../support/docx";
import { narrow, publishedBulletin, publishedNotice, sampleFacts } from "../support/notice";
import { noticeSource } from "../support/sheets";
import { published } from "../support/zhalantun";

const [DEPARTMENTS, TOWNS] = zhalantun.groups.map(({ name }) => name) as [string, string];

let sample: ReadDocx;
let xml: string;

beforeAll(async () => {
  sample = readDocx(await writeNotice(noticeSource(publishedBulletin()), sampleFacts()));
  xml = sample.parts.get("word/document.xml")!;
});

/** The document about some units, each of which has adopted items. */
async function documentOf(units: readonly string[], group: string, facts: Facts = NO_FACTS): Promise<ReadDocx> {
  const tallies = units.map((unit) => ({ unit, group, counts: [1, 0] }));
  return readDocx(await writeNotice(noticeSource(makeBulletin(tallies, zhalantun, "5月")), facts));
}

describe("the sample's document", () => {
  test("says what was published, in its order", () => {
    const text = sample.paragraphs.map(narrow).filter((line) => line !== "");
    const lines = publishedNotice();
    expect(text.slice(1, 1 + lines.length)).toEqual(lines);
    expect(text.slice(1 + lines.length)).toEqual([
      "附件1",
      "市直各部门信息采用情况统计表",
      "附件2",
      "各乡镇街道信息采用情况统计表",
      "注:1.各单位上报信息扎兰屯市采用一条计5分,呼伦贝尔市采用一条计10分。",
    ]);
  });

  test("has the published tables", () => {
    const texts = (name: "appendix1" | "appendix2"): string[][] => published(name).map((row) => row.map(String));
    expect(sample.tables).toEqual([texts("appendix1"), texts("appendix2")]);
  });

  test("repeats the headings and splits no row", () => {
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs)!;
    expect(rows).toHaveLength(36 + 19);
    expect(rows.filter((row) => row.includes("<w:tblHeader/>"))).toHaveLength(2);
    expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
  });

  test("has the page of an official document in every section", () => {
    const sections = xml.match(/<w:sectPr>.*?<\/w:sectPr>/gs)!;
    expect(sections).toHaveLength(3);
    for (const section of sections) {
      expect(section).toContain('w:w="11906" w:h="16838" w:orient="portrait"');
      expect(section).toContain('w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"');
      expect(section).toContain('w:footer="1446"');
      expect(section).not.toMatch(/docGrid[^>]*w:type/);
    }
  });

  test("has its page number right on odd pages and left on even ones", () => {
    const footers = [...sample.parts].filter(([name]) => /footer\d+\.xml$/.test(name)).map(([, text]) => text);
    expect(footers).toHaveLength(6);
    expect(footers.filter((text) => text.includes('w:val="right"'))).toHaveLength(3);
    for (const text of footers) expect(text).toMatch(/— <\/w:t>.*PAGE.*> —</s);
    expect(sample.parts.get("word/settings.xml")).toContain("evenAndOddHeaders");
  });

  test("has no styles but its own, none of them blue, and no gaps between digits and Chinese signs", () => {
    const styles = sample.parts.get("word/styles.xml")!;
    const ids = [...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id!);
    expect(ids.filter((id) => !id.startsWith("Official-"))).toEqual(["Normal", "TableNormal"]);
    const colours = new Set([...styles.matchAll(/<w:color w:val="([^"]*)"/g)].map(([, colour]) => colour));
    expect([...colours]).toEqual(["000000"]);
    const [normal] = /<w:style [^>]*w:styleId="Normal".*?<\/w:style>/s.exec(styles)!;
    expect(normal).toContain('<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>');
    // what is said once holds for all
    const paragraphs = styles.match(/<w:style w:type="paragraph".*?<\/w:style>/gs)!;
    expect(paragraphs.filter((style) => !style.includes('<w:basedOn w:val="Normal"/>'))).toEqual([normal]);
    expect(`${styles}${xml}`.match(/autoSpaceD[EN] w:val="[^0]/)).toBeNull();
  });

  test("has named styles and no looks outside of them", () => {
    const styles = sample.parts.get("word/styles.xml")!;
    for (const name of [
      "公文标题",
      "主送机关",
      "公文正文",
      "一级标题",
      "二级标题",
      "附件说明",
      "发文机关署名",
      "成文日期",
    ])
      expect(styles).toContain(`w:val="${name}"`);
    expect(xml).not.toMatch(/<w:rFonts|<w:sz /);
    const used = new Set([...xml.matchAll(/w:[pr]Style w:val="([^"]+)"/g)].map(([, id]) => id));
    for (const id of used) expect(styles).toContain(`w:styleId="${id}"`);
  });

  test("draws characters together in the text, where 28 must fit a line, and nowhere else", () => {
    const styles = sample.parts.get("word/styles.xml")!.match(/<w:style .*?<\/w:style>/gs)!;
    const tight = styles.filter((style) => style.includes('<w:spacing w:val="-5"/>'));
    expect(tight.map((style) => /w:name w:val="([^"]+)"/.exec(style)![1])).toEqual([
      "主送机关",
      "公文正文",
      "一级标题",
      "附注",
      "附件标识",
      "二级标题",
    ]);
  });

  test("names nobody as its author and holds no macros", () => {
    const core = sample.parts.get("docProps/core.xml")!;
    expect(core).toContain("<dc:creator></dc:creator><cp:lastModifiedBy></cp:lastModifiedBy>");
    expect([...sample.parts.keys()].filter((name) => /vba|macro/i.test(name))).toEqual([]);
  });
});

test("the same notice makes the same bytes, at any time", async () => {
  const make = (): Promise<Uint8Array> => writeNotice(noticeSource(publishedBulletin()), sampleFacts());
  const first = await make();
  const { now } = Date;
  Date.now = () => Date.UTC(2030, 0, 1);
  try {
    expect(Buffer.from(await make()).equals(Buffer.from(first))).toBe(true);
  } finally {
    Date.now = now;
  }
});

test("the fonts follow the set", async () => {
  const windows = readDocx(await writeNotice(noticeSource(publishedBulletin(), "windows"), sampleFacts()));
  const styles = windows.parts.get("word/styles.xml")!;
  expect(styles).toContain('w:eastAsia="仿宋"');
  expect(styles).not.toContain("GB2312");
});

describe("texts that could break the file", () => {
  const BAD = '甲\u0000\u0007乙\ud800丙\uffff丁\ufffe<局>&"戊\u000b';

  test("lose what XML forbids and keep the rest", async () => {
    const { paragraphs, tables, parts } = await documentOf([BAD], DEPARTMENTS, {
      version: 1,
      offices: [BAD],
      problems: [BAD],
      title: BAD,
    });
    const clean = '甲乙丙丁<局>&"戊';
    expect(tables[0]![1]![1]).toBe(clean);
    expect(paragraphs[0]).toBe(clean);
    expect(paragraphs).toContain(clean);
    expect(paragraphs).toContain(`${clean}。`);
    for (const text of parts.values())
      expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u);
  });

  test("line breaks and tabs become spaces", async () => {
    const { tables } = await documentOf(["甲\n乙\t丙"], DEPARTMENTS);
    expect(tables[0]![1]![1]).toBe("甲 乙 丙");
  });
});

describe("unusual bulletins", () => {
  test("a unit with a name of 60 characters", async () => {
    const name = "扎兰屯市".repeat(15);
    expect((await documentOf([name], DEPARTMENTS)).tables[0]![1]![1]).toBe(name);
  });

  test("5,000 units, of which the table is packed piece by piece", async () => {
    const units = Array.from({ length: 5000 }, (_, i) => `第${i}局`);
    const { tables, parts } = await documentOf(units, DEPARTMENTS);
    expect(tables[0]!.slice(1).map(([, unit]) => unit)).toEqual(units);
    expect(parts.get("word/document.xml")).toMatch(/<\/w:sectPr><\/w:body><\/w:document>$/);
  });

  test("200 units", async () => {
    const names = Array.from({ length: 200 }, (_, i) => `第${i + 1}局`);
    const { tables } = await documentOf(names, DEPARTMENTS);
    expect(tables[0]!.slice(1).map((row) => row[1])).toEqual(names);
  });

  test("no units in one group: one appendix, without a number", async () => {
    const { paragraphs, tables } = await documentOf(["甲镇"], TOWNS);
    expect(tables).toHaveLength(1);
    expect(paragraphs).toContain("附件：各乡镇街道信息采用情况统计表");
    expect(paragraphs).toContain("附件");
  });

  test("no units at all: the text alone", async () => {
    const { paragraphs, tables } = await documentOf([], TOWNS);
    expect(tables).toEqual([]);
    expect(paragraphs).toContain("5月没有采用信息。");
    expect(paragraphs.join()).not.toContain("附件");
  });

  test("no figures for submitted items", async () => {
    const { paragraphs } = await documentOf(["甲局"], DEPARTMENTS);
    expect(paragraphs).toContain("5月扎兰屯市政府网共采用1条。");
  });
});

/** A scheme with so many channels that a table does not fit upright. */
function wideScheme(channels: number): Scheme {
  const names = Array.from({ length: channels }, (_, i) => `第${i + 1}个政府网站采用情况`);
  return {
    ...zhalantun,
    channels: names.map((name) => ({ name, aliases: [], points: 1 })),
    groups: [{ name: DEPARTMENTS, title: "表", channels: names }],
    ranking: { style: "ordinal", keys: [{ by: "score" }] },
  };
}

test("a table that is too wide gets a page on its side and fits it", async () => {
  const scheme = wideScheme(9);
  const tally = { unit: "甲局", group: DEPARTMENTS, counts: scheme.channels.map(() => 1) };
  const { parts } = readDocx(await writeNotice(noticeSource(makeBulletin([tally], scheme, "")), NO_FACTS));
  const sections = parts.get("word/document.xml")!.match(/<w:sectPr>.*?<\/w:sectPr>/gs)!;
  expect(sections[0]).toContain('w:orient="portrait"');
  expect(sections[1]).toContain('w:w="16838" w:h="11906" w:orient="landscape"');
  const [, width] = /<w:tblW[^>]*w:w="(\d+)"/.exec(parts.get("word/document.xml")!)!;
  expect(Number(width)).toBeLessThanOrEqual(16838 - 1984 - 2098);
});

test("merged headings stay merged", async () => {
  const columns: Scheme["columns"] = [
    { show: "rank", heading: "排名" },
    { show: "unit", heading: "单位" },
    { show: "count", channel: "扎兰屯市政府网", heading: ["本市", "条数"] },
    { show: "channel-score", channel: "扎兰屯市政府网", heading: ["本市", "得分"] },
    { show: "count", channel: "呼伦贝尔市政府网", heading: ["上级", "条数"] },
    { show: "channel-score", channel: "呼伦贝尔市政府网", heading: ["上级", "得分"] },
    { show: "score", heading: "得分" },
  ];
  const bulletin = makeBulletin([{ unit: "甲局", group: DEPARTMENTS, counts: [1, 0] }], { ...zhalantun, columns }, "");
  const { parts, tables } = readDocx(await writeNotice(noticeSource(bulletin), NO_FACTS));
  const written = parts.get("word/document.xml")!;
  expect(tables[0]![0]).toEqual(["排名", "单位", "本市", "上级", "得分"]);
  expect(written.match(/<w:gridSpan w:val="2"\/>/g)).toHaveLength(2);
  expect(written.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(3);
  expect(written.match(/<w:tblHeader\/>/g)).toHaveLength(2);
});

test("units that are not ranked and the sums stand in the table, the note below it", async () => {
  const scheme: Scheme = {
    ...zhalantun,
    roster: [{ unit: "乙镇", ranked: false }],
    totalRow: true,
  };
  const tallies = ["甲镇", "乙镇"].map((unit, i) => ({ unit, group: TOWNS, counts: [i + 1, 0] }));
  const { paragraphs, tables } = readDocx(
    await writeNotice(noticeSource(makeBulletin(tallies, scheme, "5月")), NO_FACTS),
  );
  expect(tables[0]!.slice(1)).toEqual([
    ["1", "甲镇", "1", "5", "5"],
    ["不参与排名"],
    ["", "乙镇", "2", "10", "10"],
    ["", "合计", "3", "15", "15"],
  ]);
  expect(paragraphs.at(-1)).toMatch(/^注：/);
});

test("the document has every line of the plain text", async () => {
  const notice = noticeOf(noticeSource(publishedBulletin()), sampleFacts());
  const lines = noticeText(notice).split("\n").map(narrow);
  expect(sample.paragraphs.map(narrow).slice(0, lines.length)).toEqual(lines);
});
