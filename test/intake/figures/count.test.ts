import { printable } from "../../../src/cells/steering";
import fc from "fast-check";
import { chineseNumber } from "../../../src/bulletin/notice/numerals";
import { readChineseNumber } from "../../../src/intake/figures/chineseNumber";
import { implausible, readCount, readScore, shownMeans } from "../../../src/intake/figures/count";

test.each([
  [12, 12],
  [0, 0],
  ["12", 12],
  ["１２", 12],
  [" 12 ", 12],
  ["　12　", 12],
  ["12\u200b", 12],
  ["\u00a012", 12],
  ["12条", 12],
  ["12 条", 12],
  ["１２篇", 12],
  ["3次", 3],
  ["3件", 3],
  ["1,234", 1234],
  ["1，234", 1234],
  ["12.0", 12],
  ["12个", 12],
  ["12 则", 12],
  [35.99999999999999, 36],
  [36.00000000000001, 36],
  ["35.99999999999999", 36],
])("%j is %d items", (value, count) => {
  expect(readCount(value)).toEqual({ is: "count", count });
});

test.each(["", " ", "　", "\u200b", "\n"])("%j is blank", (value) => {
  expect(readCount(value)).toEqual({ is: "blank" });
});

test.each<[string | number | boolean, number[]]>([
  ["约12", [12]],
  ["12左右", [12]],
  ["12条左右", [12]],
  ["共12条", [12]],
  ["12条次", [12]],
  ["12多条", [12]],
  ["12.", [12]],
  ["12、", [12]],
  ["12。", [12]],
  ["36条。", [36]],
  ["12分", [12]],
  ["12/15", [12, 15]],
  ["12、15", [12, 15]],
  ["12（其中3条视频）", [12, 3]],
  ["1、2、3、4", [1, 2, 3]],
  ["1,23", [1, 23]],
  ["1 2", [12]],
  ["１ 2", [12]],
  ["1 234", [1234]],
  ["12 15", [12, 15]],
  ["12\n3", [12, 3]],
  ["12+3", [15]],
  ["12条+3条", [15]],
  ["12+3=15", [15]],
  ["=12+3", [15]],
  ["＝30＋6", [36]],
  ["=C3+D3", []],
  ["=SUM(C3:C5)", []],
  ["='1月'!A3", []],
  ["十二", [12]],
  ["三十六", [36]],
  ["一百零五条", [105]],
  ["两", [2]],
  ["廿", [20]],
  ["二〇", [20]],
  ["共十二条", [12]],
  ["壹拾贰", [12]],
  ["一万二千", [12000]],
  ["一", [1, 0]],
  ["十余条", []],
  ["十几", []],
  ["三四条", []],
  ["一百二", []],
  ["百", []],
  ["十十", []],
  ["12*", [12]],
  ["12＊", [12]],
  ["12①", [12]],
  ["12①条", [12]],
  ["12条①②", [12]],
  ["5²", [5]],
  ["12[1]", [12]],
  ["12（注1）", [12]],
  ["①", [1]],
  ["⑫", [12]],
  ["⑫条", [12]],
  ["①②", []],
  ["²", []],
  ["12½", []],
  ["Ⅻ", []],
  ["l2", [12]],
  ["1O条", [10]],
  ["O5", [5]],
  ["—", [0]],
  ["-", [0]],
  ["——", [0]],
  ["/", [0]],
  ["×", [0]],
  ["x", [0]],
  ["✕", [0]],
  ["无", [0]],
  ["暂无", [0]],
  ["空", [0]],
  ["零", [0]],
  ["〇", [0]],
  ["未采用", [0]],
  ["未报", [0]],
  ["零报送", [0]],
  ["1.2万", [12000]],
  ["1.2345万", [12345]],
  ["1.23456万", []],
  ["3千条", [3000]],
  ["3亿", []],
  ["57.10%", []],
  ["12%", []],
  ["3.5", []],
  ["12.5条", []],
  ["1.2.3", []],
  ["-3", []],
  ["12-15", []],
  ["12~15条", []],
  ["3*4", []],
  ["2023年3月5日", []],
  ["3月5日", []],
  ["3月", []],
  ["2023-3-5", []],
  ["2023/4/1", []],
  ["23.3.5", []],
  ["2023-3", []],
  ["2023-03-05 12:30:00", []],
  ["12:30", []],
  ["3月5日报12条", [12]],
  ["0470-3212345", []],
  ["1.3E+12", []],
  ["5-Mar", []],
  ["见附件3", []],
  ["第3名", []],
  ["5人", []],
  ["待核", []],
  ["#", []],
  [`已在${"很长".repeat(20)}的说明中写明共12条`, []],
  [3.5, []],
  [35.9999, []],
  [36.000001, []],
  ["\u202e12", [12, 21]],
  ["\u202e11", [11]],
  ["\u202e1234567", []],
  ["\u202e12a", []],
  [-1, []],
  [1e20, []],
  [true, []],
])("%j is for a person to settle", (value, suggestions) => {
  expect(readCount(value)).toEqual({ is: "unreadable", suggestions });
});

test("every count is read as it is printed, and never as another", () => {
  fc.assert(
    fc.property(fc.nat({ max: 99_999 }), fc.constantFrom("", "条", " 篇", "个"), (count, unit) => {
      expect(readCount(count.toLocaleString("en") + unit)).toEqual({ is: "count", count });
      expect(readCount(String(count) + unit)).toEqual({ is: "count", count });
      expect(shownMeans(count, count + unit)).toEqual({ misleads: false, suggestions: [] });
      expect(shownMeans(count, count + 1 + unit)).toEqual({ misleads: true, suggestions: [count, count + 1] });
    }),
  );
});

test("whatever a cell holds, the suggestions are at most three different counts", () => {
  const sign = fc.constantFrom(..."0123456789０１①²½十百千万一二零〇两廿.,，、。+-—/=%:年月日条 \nlO*（）注E");
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(sign, { maxLength: 12 }).map((signs) => signs.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const reading = readCount(text);
      const counts = reading.is === "count" ? [reading.count] : reading.is === "blank" ? [] : reading.suggestions;
      expect(counts.every((count) => Number.isSafeInteger(count) && count >= 0)).toBe(true);
      expect(new Set(counts).size).toBe(counts.length);
      expect(counts.length).toBeLessThanOrEqual(3);
    }),
    { numRuns: 2_000 },
  );
});

test("a sign that steers or turns a text never becomes part of a count unasked", () => {
  const steering = [...Array(0x2100).keys()]
    .map((code) => String.fromCharCode(code))
    .filter((sign) => printable(sign) !== sign);
  expect(steering.length).toBeGreaterThan(70);
  for (const sign of steering.filter((each) => each.trim() !== ""))
    expect([sign, readCount(`1${sign}2`).is]).toEqual([sign, "unreadable"]);
  for (const sign of ["\u202e", "\u202d", "\u2066", "\u2067"])
    expect(readCount(`${sign}12`)).toEqual({ is: "unreadable", suggestions: [12, 21] });
});

test("every number that a notice writes in Chinese is understood", () => {
  for (let number = 1; number < 100; number++) expect(readChineseNumber(chineseNumber(number))).toBe(number);
});

test.each([
  ["零", 0],
  ["一千零五", 1005],
  ["一千零五十", 1050],
  ["两千三百一十六", 2316],
  ["一万", 10000],
  ["一万零五", 10005],
  ["十二万三千", 123000],
  ["一千五", undefined],
  ["一千五十", undefined],
  ["一万二", undefined],
  ["万", undefined],
  ["二十零", undefined],
  ["百五", undefined],
  ["五六", undefined],
  ["", undefined],
])("%j as a number of items is %j", (text, number) => {
  expect(readChineseNumber(text)).toBe(number);
});

test.each([
  [36, "36个"],
  [36, "36条信息"],
  [36, "共36条"],
  [36, "+36"],
  [36, "36（优）"],
  [36, "036"],
  [36, "３６"],
  [36, "36.00"],
  [36, "3.6E+01"],
  [36, "36*"],
  [36, "三十六"],
  [36, "三六"],
  [35.99999999999999, "36"],
  [1234, "1,234"],
  [-3, "-3"],
  [36, "####"],
  [0, "无"],
  [0, "—"],
  [0, " -   "],
  [0, "零"],
  [0, "空"],
  [0, ""],
])("%d shown as “%s” misleads nobody", (value, shown) => {
  expect(shownMeans(value, shown)).toEqual({ misleads: false, suggestions: [] });
});

test.each([
  [36, "3", [36, 3]],
  [36, "36（共40）", [36]],
  [36, "", [36, 0]],
  [36, "无", [36, 0]],
  [36, "待核", [36]],
  [36, "0.0万", [36]],
  [36, "3600%", [36]],
  [36.4, "36", [36]],
  [0.571, "57%", []],
  [-3, "(3)", [3]],
  [45000, "2023/3/15", []],
  [45000, "2023年3月", []],
  [45000, "二〇二三年三月", []],
  [45000, "3-15", []],
  [45000, "15-Mar-23", []],
  [45000, "星期三", []],
  [12, "12:00", []],
])("%d shown as “%s” is asked about", (value, shown, suggestions) => {
  expect(shownMeans(value, shown)).toEqual({ misleads: true, suggestions });
});

test.each([
  [[36, 25, 26, 15247012345], [3]],
  [[99_999, 100_000], [1]],
  [[0, 0, 0, 0, 0, 5000], []],
  [[1, 2, 3, 5000], []],
  [[1, 2, 3, 4, 10_000, 0], [4]],
  [[1, 2, 3, 4, 9_999], []],
  [[1, 2, 3, 10_000], []],
  [[300, 300, 300, 300, 15_000], []],
  [[300, 300, 300, 300, 15_001], [4]],
  [[200, 200, 400, 400, 200, 15_001], [5]],
  [[200, 200, 200, 400, 400, 15_000], []],
  [[31, 2023, 17, 12, 9], [1]],
  [[31, 1999, 17, 12, 9], []],
  [[31, 2100, 17, 12, 9], []],
  [[150, 2023, 170, 120, 90], []],
  [[31, 2023, 17, 12], []],
  [[], []],
])("in a column of %j the counts at %j are none of items", (counts, positions) => {
  expect(implausible(counts)).toEqual(positions);
});

test.each<[string | number | boolean, number | undefined]>([
  [205, 205],
  ["205", 205],
  ["20.5分", 20.5],
  ["－5", -5],
  ["−5", -5],
  ["+5", 5],
  ["205 分", 205],
  ["２０５分", 205],
  ["1,205.5", 1205.5],
  [20.500000000000004, 20.5],
  ["1 2", undefined],
  ["5²", undefined],
  ["205条", undefined],
  ["", undefined],
  ["无", undefined],
  [true, undefined],
])("the score %j is %j", (value, score) => {
  expect(readScore(value)).toBe(score);
});
