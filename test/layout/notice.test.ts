import fc from "fast-check";
import { makeBulletin } from "../../src/bulletin/bulletin";
import { zhalantun } from "../../src/gallery/zhalantun";
import { noticeOf } from "../../src/generate/writeNotice";
import { appendices } from "../../src/layout/appendix";
import { cellHeight } from "../../src/layout/measure";
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

  test("keeps the list of the appendices together, though nothing follows it", () => {
    const alone = { ...notice, annexes: ["甲", "乙", "丙"], offices: [], date: "", remark: "" };
    const list = noticeLayout(alone, [], "gb2312").blocks.filter(({ style }) => style === "annexes");
    expect(list.map(({ keepNext }) => keepNext)).toEqual([true, true, false]);
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
    // but for where lines are broken and how they are set in
    const said = (text: string): string => text.replace(/\s/g, "");
    expect(said(sheet.rows.flat().join(""))).toBe(said(noticeText(notice)));
    expect(sheet.areas).toHaveLength(sheet.rows.length);
    expect(sheet.rowHeights).toHaveLength(sheet.rows.length);
  });

  test("has no row that Excel refuses, however long a paragraph is", () => {
    const long = { ...notice, paragraphs: [{ level: 0 as const, heading: "", text: "字".repeat(5000) }] };
    const { rows, rowHeights, columnWidths, styles } = noticeSheet(long, "gb2312");
    expect(Math.max(...rowHeights)).toBeLessThanOrEqual(409);
    // and none of it is cut off
    rows.forEach(([text], i) => {
      if (text !== "") expect(cellHeight(String(text), columnWidths[0]!, styles.note)).toBeLessThanOrEqual(409);
      expect(rowHeights[i]).toBeGreaterThanOrEqual(29);
    });
    expect(rows.flat().join("").split("字")).toHaveLength(5001);
  });

  test("has 28 signs on a line and the title in the lines of the document", () => {
    const { size } = sheet.styles.note;
    expect(sheet.columnWidths[0]! - 8).toBe(28 * size);
    const title = noticeLayout(notice, [], "gb2312").blocks[0]!.lines.map((runs) =>
      runs.map(({ text }) => text).join(""),
    );
    expect(title.length).toBeGreaterThan(1);
    expect(sheet.rows.slice(0, title.length + 2).map(([text]) => text)).toEqual([
      ...title,
      "",
      "各乡镇、街道，市直各部门：",
    ]);
  });

  /** How many signs from the left a line begins and from the right it ends, half signs counted as halves. */
  function place(text: string): [number, number] {
    const [blank = ""] = /^\s*/.exec(text) ?? [];
    const wide = (part: string): number =>
      [...part].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x2e80 ? 0.5 : 1), 0);
    return [wide(blank), 28 - wide(text)];
  }

  const lineOf = (of: ReturnType<typeof noticeSheet>, end: string): string =>
    String(of.rows.map(([text]) => String(text)).find((text) => text.trim() === end));

  test("without a seal has the office two signs from the right and the date's first sign two further on", () => {
    const plain = noticeSheet(
      { ...notice, offices: ["扎兰屯市人民政府办公室"], date: "2023年4月13日", seal: false },
      "gb2312",
    );
    const [office, officeEnd] = place(lineOf(plain, "扎兰屯市人民政府办公室"));
    expect(officeEnd).toBe(2);
    expect(place(lineOf(plain, "2023年4月13日"))[0]).toBe(office + 2);
  });

  test("with a seal has the date four signs from the right and the office centred over it", () => {
    const sealed = noticeSheet({ ...notice, offices: ["办公室"], date: "2023年4月13日", seal: true }, "gb2312");
    const [from, to] = place(lineOf(sealed, "2023年4月13日"));
    expect(to).toBeCloseTo(4, 0);
    const [officeFrom, officeTo] = place(lineOf(sealed, "办公室"));
    expect(Math.abs(officeFrom + 28 - officeTo - (from + 28 - to))).toBeLessThanOrEqual(1);
    const texts = sealed.rows.map(([text]) => text);
    const at = texts.indexOf(lineOf(sealed, "办公室"));
    expect(texts.slice(at - 2, at)).toEqual(["", ""]);
  });

  test("has rows tall enough for all their lines", () => {
    const long = sheet.rows.findIndex(([text]) => String(text).startsWith("　　按照"));
    expect(sheet.rowHeights[long]).toBeGreaterThan(5 * 20);
  });
});
