import { SSF } from "@e965/xlsx";
import fc from "fast-check";
import { formatValue } from "../../../src/hosts/file/numberFormat/formatValue";
import { BUILT_IN_FORMATS } from "../../../src/hosts/file/xlsx/builtInFormats";

test.each([
  ['0"则"', 36, "36则"],
  ["0个", 36, "36个"],
  ["#0条", 0, "0条"],
  ["0!条", 36, "36条"],
  ["0\\条", 36, "36条"],
  ['"共"0"条"', 36, "共36条"],
  ['[>=30]0"（优）";0', 36, "36（优）"],
  ['[>=30]0"（优）";0', 3, "3"],
  ['[<10]"少";[<30]"中";"多"', 3, "少"],
  ['[<10]"少";[<30]"中";"多"', 12, "中"],
  ['[<10]"少";[<30]"中";"多"', 36, "多"],
  ['[=1]"是";[=0]"否";0', 2, "2"],
  ['[=0]"无";0', 0, "无"],
  ['[=0]"无";0', 36, "36"],
  ["+0;-0;0", 36, "+36"],
  ["+0;-0;0", -36, "-36"],
  ['"无";"无";"无"', 36, "无"],
  ['0;;"零"', -3, ""],
  ['0;;"零"', 0, "零"],
  ['G/通用格式"条"', 12.5, "12.5条"],
  ['General"条"', -3, "-3条"],
  ['"约"General', 36, "约36"],
  ['General;-General;"零"', 0, "零"],
  ["[红色]0", 36, "36"],
  ["[$¥-804]#,##0", 1234, "¥1,234"],
  ['[>99999]0!.0,"万";0', 123456, "12.3万"],
  ["000-0000", 1234567, "123-4567"],
  ["0%", 0.285, "29%"],
  ["0.00", 1.005, "1.01"],
  ["# ?/?", 0.5, "1/2"],
  ["aaaa", 45000, "星期三"],
  ["m/d aaa", 45000, "3/15 三"],
  ['yyyy"年"m"月"', 60, "1900年2月"],
  ["yyyy-mm-dd hh:mm", 45000.75, "2023-03-15 18:00"],
  ['上午/下午h"时"mm"分"', 45000.75, "下午6时00分"],
  ["h:mm AM/PM", 0, "12:00 AM"],
  ["[h]:mm", 1.5, "36:00"],
  ["mm:ss.0", 0.000_05, "00:04.3"],
  ["yyyy/m/d", -1, "########"],
] as const)("under %s %p shows %p", (format, value, shown) => {
  expect(formatValue(value, format, false)).toBe(shown);
});

/** Formats that the library knows, too; it stops at characters without quotes, and its powers of a thousand are rounded down. */
const FORMATS = [
  ...Object.values(BUILT_IN_FORMATS).filter((format) => !/上午|##0.0E/.test(format)),
  '0"条"',
  '"第"0"名"',
  "0.0%;(0.0%)",
  '[<100]0"少";[>=1000]0"多";0',
  'yyyy"年"mm"月"dd"日" hh:mm:ss',
  "d-mmm-yyyy dddd",
];

test("numbers look as they do in another program's formatter", () => {
  const value = fc.oneof(
    fc.nat(50_000),
    fc.nat(100_000).map((n) => n / 8),
  );
  fc.assert(
    fc.property(fc.constantFrom(...FORMATS), value, (format, number) => {
      const others = String(SSF.format(format, number)).trim();
      // Of fractions only the blanks differ.
      expect(formatValue(number, format, false).replace(/ +/g, " ")).toBe(others.replace(/ +/g, " "));
    }),
    { numRuns: 3000 },
  );
});

test("whatever a format says, a number under it is shown in no time and without an error", () => {
  const piece = fc.constantFrom(...'0#?.,%;@[]"\\!_*-+ E+/ymdhs年条'.split(""), "[>=3]", "[h]", "General", "AM/PM");
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
      (format, number) => {
        expect(typeof formatValue(number, format.join(""), false)).toBe("string");
      },
    ),
    { numRuns: 3000 },
  );
});
