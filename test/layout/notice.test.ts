import fc from "fast-check";
import { makeBulletin } from "../../src/bulletin/bulletin";
import { zhalantun } from "../../src/gallery/zhalantun";
import { noticeOf } from "../../src/generate/writeNotice";
import { appendices } from "../../src/layout/appendix";
import { noticeLayout } from "../../src/layout/noticeLayout";
import { noticeSheet } from "../../src/layout/noticeSheet";
import { noticeText } from "../../src/layout/noticeText";
import type { SheetLayout } from "../../src/layout/sheetLayout";
import { narrow, publishedBulletin, publishedNotice, sampleFacts } from "../support/notice";
import { appendixSheets, noticeSource } from "../support/sheets";

const notice = noticeOf(noticeSource(publishedBulletin()), sampleFacts());

test("the text is the published one, but for the width of punctuation", () => {
  const [title, ...lines] = noticeText(notice).split("\n").map(narrow);
  expect(title).toBe("关于扎兰屯市政府门户网站1-3月信息报送及采用情况的通报");
  expect(lines).toEqual(publishedNotice());
});

test("the text has full-width punctuation", () => {
  expect(noticeText(notice)).not.toMatch(/[,;:()?!"']/);
});

/** The sum of the column of an appendix under a heading. */
function columnSum({ rows }: SheetLayout, heading: string): number {
  const header = rows.findIndex((cells) => cells.includes(heading));
  const column = rows[header]!.indexOf(heading);
  return rows
    .slice(header + 1)
    .filter((cells) => typeof cells[0] === "number")
    .reduce((sum, cells) => sum + Number(cells[column]), 0);
}

test("the figures in the text are those of the appendices", () => {
  const group = fc.constantFrom(...zhalantun.groups.map(({ name }) => name));
  const unit = fc.record({ group, own: fc.nat(50), upper: fc.nat(5) });
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 30 }), (units) => {
      const tallies = units.map(({ group, own, upper }, i) => ({
        unit: `单位${i}`,
        group,
        counts: [own, group === "市直各部门" ? upper : 0],
      }));
      const bulletin = makeBulletin(tallies, zhalantun, "5月");
      const sheets = appendixSheets(bulletin);
      const text = noticeText(noticeOf(noticeSource(bulletin), { version: 1, names: sampleFacts().names! }));
      const own = bulletin.groups.map(({ group }, i) =>
        columnSum(sheets[i]!, `${group.channelLabels?.["扎兰屯市政府网"] ?? "扎兰屯市政府网"}采用条数`),
      );
      const all = own.reduce((sum, count) => sum + count, 0);
      const said = (pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 0);
      expect(said(/市政府门户网站共采用(\d+)条/)).toBe(all);
      const named = bulletin.groups.map(({ group }) => sampleFacts().names!.groups![group.name]!);
      const parts = named.map((name) => said(new RegExp(`${name}采用(\\d+)条`)));
      if (own.length === 2 && !own.includes(0)) expect(parts).toEqual(own);
      const departments = bulletin.groups.findIndex(({ group }) => group.name === "市直各部门");
      const upper = departments === -1 ? 0 : columnSum(sheets[departments]!, "呼伦贝尔市政府网采用条数");
      expect(said(/呼伦贝尔市政府网站采用部门信息(\d+)条/)).toBe(upper);
    }),
  );
});

describe("the layout", () => {
  const layout = noticeLayout(notice, appendices(publishedBulletin()), "gb2312");
  const texts = layout.blocks.map(({ lines }) => lines.map((runs) => runs.map(({ text }) => text).join("")));

  test("names its parts in the order of the standard", () => {
    expect([...new Set(layout.blocks.map(({ style }) => style))]).toEqual([
      "title",
      "addressee",
      "body",
      "heading1",
      "annexes",
      "signature",
      "date",
      "remark",
    ]);
  });

  test("breaks the title at the border of words", () => {
    expect(texts[0]).toEqual(["关于扎兰屯市政府门户网站", "1-3月信息报送及采用情况的通报"]);
  });

  test("takes the lines of the title as somebody has chosen them", () => {
    const chosen = { ...notice, title: ["关于信息采用", "情况的通报"] };
    expect(noticeLayout(chosen, [], "gb2312").blocks[0]!.lines).toHaveLength(2);
  });

  test("sets the beginning of a second-level paragraph in 楷体, the rest in 仿宋", () => {
    const second = layout.blocks.find(({ lines }) => lines[0]![0]!.text.startsWith("（一）"))!;
    expect(second.lines[0]![0]).toEqual({ text: "（一）加强信息审核力度。", style: "heading2" });
    expect(layout.styles.heading2.font).toBe("楷体_GB2312");
  });

  test("aligns the names of the appendices, in points", () => {
    const list = layout.blocks.filter(({ style }) => style === "annexes");
    expect(list).toMatchObject([
      { left: 96, hanging: 64 },
      { left: 96, hanging: 16 },
    ]);
  });

  test("keeps offices and date with the text before them", () => {
    const from = layout.blocks.findIndex(({ style }) => style === "signature");
    expect(layout.blocks.slice(from - 1, from + 3).map(({ keepNext }) => keepNext)).toEqual([true, true, true, false]);
  });

  test("a single appendix has no number", () => {
    const single = noticeLayout({ ...notice, annexes: ["表"] }, [], "gb2312");
    const block = single.blocks.find(({ style }) => style === "annexes")!;
    expect(block).toMatchObject({ lines: [[{ text: "附件：表" }]], left: 80, hanging: 48 });
  });
});

describe("the sheet with the text", () => {
  const sheet = noticeSheet(notice, "gb2312");

  test("has one column with all lines of the text", () => {
    expect(sheet.name).toBe("通报");
    expect(sheet.rows.map(([text]) => text).join("\n")).toBe(noticeText(notice));
    expect(sheet.areas).toHaveLength(sheet.rows.length);
    expect(sheet.rowHeights).toHaveLength(sheet.rows.length);
  });

  test("has no row that Excel refuses, however long a paragraph is", () => {
    const long = { ...notice, paragraphs: [{ level: 0 as const, heading: "", text: "字".repeat(5000) }] };
    expect(Math.max(...noticeSheet(long, "gb2312").rowHeights)).toBe(409);
  });

  test("has rows tall enough for all their lines", () => {
    const long = sheet.rows.findIndex(([text]) => String(text).startsWith("　　按照"));
    expect(sheet.rowHeights[long]).toBeGreaterThan(5 * 20);
  });
});
