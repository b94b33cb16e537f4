import { makeBulletin } from "../../src/bulletin/bulletin";
import { checkFacts } from "../../src/bulletin/notice/checkFacts";
import type { Facts } from "../../src/bulletin/notice/facts";
import { zhalantun } from "../../src/gallery/zhalantun";
import { isTooLong, noticeOf, noticeSheetOf, writeNotice } from "../../src/generate/writeNotice";
import { noticeLayout } from "../../src/layout/noticeLayout";
import { noticeText } from "../../src/layout/noticeText";
import { type ReadDocx, readDocx } from "../support/docx";
import { publishedBulletin, sampleFacts } from "../support/notice";
import { noticeSource } from "../support/sheets";

const RED_HEAD = { issuers: ["扎兰屯市人民政府办公室文件"], number: "扎政办发〔2023〕12号" };
const COLOPHON = { copies: ["市委办公室", "市人大常委会办公室"], office: "扎兰屯市人民政府办公室", date: "2023-04-14" };

/** So few units that the last page has room. */
const FEW = makeBulletin(
  [
    { unit: "水利局", group: "市直各部门", counts: [3, 1] },
    { unit: "大河湾镇", group: "各乡镇街道", counts: [4, 0] },
  ],
  zhalantun,
  "5月",
);
const { submitted: _, ...WORDS } = sampleFacts();
const SHORT: Facts = { ...WORDS, basis: ["《办法》"], problems: [], requirements: [] };

const documentOf = async (facts: Facts, bulletin = FEW): Promise<ReadDocx> =>
  readDocx(await writeNotice(noticeSource(bulletin), checkFacts(facts)));
const xmlOf = ({ parts }: ReadDocx, name = "document"): string => parts.get(`word/${name}.xml`)!;

/** The paragraph with a text. */
function paragraphWith(document: ReadDocx, text: string): string {
  return [...xmlOf(document).matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([whole]) => whole)
    .find((each) => each.includes(text))!;
}

test("without them the document is what it was: no red, no style for them, no frame", async () => {
  const document = await documentOf(SHORT);
  expect(xmlOf(document) + xmlOf(document, "styles")).not.toMatch(
    /FF0000|framePr|pBdr|Official-(issuer|documentNumber|colophon)/,
  );
});

describe("the red head", () => {
  let document: ReadDocx;
  beforeAll(async () => (document = await documentOf({ ...SHORT, redHead: RED_HEAD })));

  test("stands above the title: mark, number, line", () => {
    expect(document.paragraphs.slice(0, 2)).toEqual([RED_HEAD.issuers[0], RED_HEAD.number]);
    expect(document.paragraphs[2]).toContain("关于");
  });

  test("has its mark in red 小标宋, as wide as the type area lets it be, 35 mm below its edge (7.2.4)", () => {
    const [style] = /<w:style [^>]*w:styleId="Official-issuer".*?<\/w:style>/s.exec(xmlOf(document, "styles"))!;
    expect(style).toContain('w:eastAsia="方正小标宋简体"');
    expect(style).toContain('<w:color w:val="FF0000"/>');
    expect(style).toContain('<w:sz w:val="68"/>'); // 13 signs of 34 points are 442 points
    expect(paragraphWith(document, RED_HEAD.issuers[0]!)).toContain(`w:before="${Math.round((35 * 1440) / 25.4)}"`);
  });

  test("has a number two lines below it and a red line of 0.35 mm 4 mm below that (7.2.5, 7.2.7)", () => {
    const number = paragraphWith(document, RED_HEAD.number);
    expect(number).toContain('w:before="1158"');
    expect(number).toContain('<w:bottom w:val="single" w:color="FF0000" w:sz="8" w:space="11"/>');
    expect(paragraphWith(document, "关于")).toContain('w:before="1158"'); // 红线下空二行 (7.3.1)
  });

  test("keeps the place of a number that is not known", async () => {
    const open = await documentOf({ ...SHORT, redHead: { issuers: RED_HEAD.issuers } });
    expect(open.paragraphs.slice(0, 2)).toEqual([RED_HEAD.issuers[0], ""]);
    expect(xmlOf(open)).toContain('w:color="FF0000" w:sz="8"');
  });

  test("of several offices is as large as its longest line allows, but no larger than 初号", async () => {
    const sizeOf = (of: ReadDocx): string => /Official-issuer.*?<w:sz w:val="(\d+)"/s.exec(xmlOf(of, "styles"))![1]!;
    const several = await documentOf({
      ...SHORT,
      redHead: { issuers: ["甲市委网信办", "甲市人民政府办公室政务公开办公室文件"] },
    });
    expect(several.paragraphs.slice(0, 2)).toEqual(["甲市委网信办", "甲市人民政府办公室政务公开办公室文件"]);
    expect(sizeOf(several)).toBe("48");
    expect(sizeOf(await documentOf({ ...SHORT, redHead: { issuers: ["甲局"] } }))).toBe("84");
  });
});

describe("the colophon", () => {
  const foot = 16838 - 1984;

  test("stands at the foot of the last page: its last line on the edge of the type area, lines of 0.35 and 0.25 mm (7.4)", async () => {
    const document = await documentOf({ ...SHORT, colophon: COLOPHON });
    expect(xmlOf(document).match(/<w:sectPr>/g)).toHaveLength(3);
    const copies = paragraphWith(document, "抄送");
    const office = paragraphWith(document, "日印发");
    const frame = (text: string): number[] =>
      [/w:x="(\d+)"/, /w:w="(\d+)"/, /w:y="(\d+)"/, /w:h="(\d+)"/].map((each) => Number(each.exec(text)![1]));
    expect(frame(copies)).toEqual([1587, 8844, expect.any(Number), 500]);
    const [, , y, height] = frame(office);
    expect(Math.abs(y! + height! - foot)).toBeLessThanOrEqual(2);
    expect(frame(copies)[2]! + 500).toBe(y);
    expect(copies).toContain('<w:top w:val="single" w:color="000000" w:sz="8"');
    expect(copies).toContain('<w:bottom w:val="single" w:color="000000" w:sz="6"');
    expect(office).toContain('<w:bottom w:val="single" w:color="000000" w:sz="8"');
    expect(copies).toContain("　抄送：市委办公室，市人大常委会办公室。");
    expect(office).toMatch(/　扎兰屯市人民政府办公室<.*<w:tab\/>.*2023年4月14日印发/);
    expect(document.paragraphs.at(-2)).toContain("日印发"); // the frames come before the paragraph that holds their page
  });

  test("has its further lines under the first office (7.4.2), and no line begins with a comma", async () => {
    const copies = Array.from({ length: 12 }, (_, i) => `第${i + 1}号单位办公室`);
    const { colophon } = noticeLayout(
      noticeOf(noticeSource(FEW), { ...SHORT, colophon: { ...COLOPHON, copies } }),
      [],
      "gb2312",
    );
    const [first, ...others] = colophon!.copies;
    expect(first).toMatch(/^抄送：第1号/);
    expect(others.length).toBeGreaterThan(2);
    for (const line of others) expect(line).toMatch(/^　　　[^　，。]/);
    expect([first, ...others].map((line) => line!.replace(/^(抄送：|　　　)/, "")).join("")).toBe(
      `${copies.join("，")}。`,
    );
  });

  test("gets a page of its own where the table leaves no room for it", async () => {
    const copies = Array.from({ length: 9 }, (_, i) => `第${i + 1}号单位办公室`);
    const document = await documentOf({ ...sampleFacts(), colophon: { ...COLOPHON, copies } }, publishedBulletin());
    expect(xmlOf(document).match(/<w:sectPr>/g)).toHaveLength(4);
  });

  test("without copies is one row between two thick lines", async () => {
    const document = await documentOf({ ...SHORT, colophon: { office: "甲局" } });
    expect(xmlOf(document)).not.toContain("抄送");
    const office = paragraphWith(document, "　甲局");
    expect(office).toMatch(/<w:top [^>]*w:sz="8".*<w:bottom [^>]*w:sz="8"/);
    expect(office).not.toContain("<w:tab/>");
  });
});

describe("one page", () => {
  const layoutOf = (facts: Facts): ReturnType<typeof noticeLayout> =>
    noticeLayout(noticeOf(noticeSource(FEW), facts), [], "gb2312");
  const filled = (signs: number): Facts => ({
    ...SHORT,
    problems: ["信息报送采用情况".repeat(signs / 8)],
    onePage: true,
  });

  test("a text that fits is set as usual", () => {
    const { styles, fitsOnePage } = layoutOf({ ...SHORT, onePage: true });
    expect([fitsOnePage, styles.body.size, styles.body.line]).toEqual([true, 16, 28.95]);
  });

  test("the longer it is the closer its lines, then its type is 小三, and at last it is set as usual, which is said", () => {
    const layouts = Array.from({ length: 100 }, (_, i) => layoutOf(filled(8 * i + 8)));
    const fitting = layouts.filter(({ fitsOnePage }) => fitsOnePage);
    const types = fitting.map(({ styles: { body } }) => `${body.size} ${(100 - body.line).toFixed(2)}`);
    expect(types).toEqual([...types].sort((x, y) => Number(y.slice(0, 2)) - Number(x.slice(0, 2)) || (x < y ? -1 : 1)));
    for (const size of [16, 15]) {
      const lines = fitting.filter(({ styles }) => styles.body.size === size).map(({ styles }) => styles.body.line);
      expect(Math.min(...lines)).toBeGreaterThanOrEqual(size * 1.4);
      expect(new Set(lines).size).toBeGreaterThan(1);
    }
    for (const { styles } of fitting)
      expect([styles.mark.line, styles.appendixTitle.size, styles.title.size]).toEqual([28.95, 22, 22]);
    const { fitsOnePage, styles } = layouts.at(-1)!;
    expect([fitsOnePage, styles.body.size, styles.body.line]).toEqual([false, 16, 28.95]);
    const source = noticeSource(FEW);
    expect([isTooLong(source, filled(800)), isTooLong(source, filled(8)), isTooLong(source, SHORT)]).toEqual([
      ...[true, false, false],
    ]);
  });
});

test("neither the sheet nor the copied text has anything of it", () => {
  const source = noticeSource(FEW);
  const all = { ...SHORT, redHead: RED_HEAD, colophon: COLOPHON, onePage: true };
  expect(noticeSheetOf(source, all)).toEqual(noticeSheetOf(source, SHORT));
  expect(noticeText(noticeOf(source, all))).toBe(noticeText(noticeOf(source, SHORT)));
});
