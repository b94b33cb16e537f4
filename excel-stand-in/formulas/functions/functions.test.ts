import { readFileSync } from "node:fs";
import { BUILT_IN, MISSING_BUILT_IN } from "./index";
import { isCellError } from "../../workbook/value";
import { Workbook } from "../../workbook/workbook";

/** Columns A to E of the sheet on which each formula stands in H9; row 7 is blank. */
const TABLE = [
  ["单位", "类别", "本市", "上级", "日期"],
  ["水利局", "市直", 36, 0, 45016],
  ["教育局", "市直", 22, 1, 45017],
  ["大河湾镇", "乡镇", 41, null, 45018],
  ["成吉思汗镇", "乡镇", 30, 2, 45019],
  ["水利站", "市直", "缺", 3, 45020],
];

function resultOf(formula: string): unknown {
  const workbook = new Workbook("test");
  const sheet = workbook.addSheet("表");
  workbook.enter(sheet, sheet.area("A1:E6"), TABLE);
  workbook.enter(sheet, sheet.area("H9"), formula);
  workbook.settle();
  const value = sheet.value(8, 7);
  return isCellError(value) ? value.error : value;
}

// Results as Microsoft's descriptions of the functions have them for such arguments.
test.each([
  ["=SUM(C2:D6,1)", 136],
  ["=MAX(C2:C6)", 41],
  ["=MIN(C2:C6)", 22],
  ["=AVERAGE(D2:D6)", 1.5],
  ["=COUNT(C2:C6)", 4],
  ["=COUNTA(C1:C7)", 6],
  ["=COUNTA(A:A)", 6],
  ["=COUNTBLANK(D1:D7)", 2],
  ["=COUNTBLANK(D:D)", 1_048_571],
  ["=LARGE(C2:C6,2)", 36],
  ["=SMALL(C2:C6,1)", 22],
  ["=LARGE(C2:C6,9)", "#NUM!"],
  ["=RANK(C2,C2:C6)", 2],
  ["=RANK(C2,C$2:C$6,1)", 3],
  ["=RANK.EQ(7,C2:C6)", "#N/A"],
  ["=ROUND(2.345,2)", 2.35],
  ["=ROUND(1234,-2)", 1200],
  ["=ROUNDUP(2.341,2)", 2.35],
  ["=ROUNDUP(-2.341,2)", -2.35],
  ["=ROUNDDOWN(-2.349,2)", -2.34],
  ["=INT(-2.5)", -3],
  ["=MOD(-7,3)", 2],
  ["=MOD(1,0)", "#DIV/0!"],
  ["=ABS(-5)", 5],
  ["=SUMPRODUCT(C2:C5,D2:D5)", 82],
  ['=SUMPRODUCT((B2:B6="乡镇")*(D2:D6>0))', 1],
  ["=SUMPRODUCT(C2:C5,D2:D4)", "#VALUE!"],

  ['=COUNTIF(A2:A6,"水利*")', 2],
  ['=COUNTIF(A2:A6,"???")', 3],
  ['=COUNTIF(C2:C6,">=30")', 3],
  ['=COUNTIF(B:B,"<>市直")', 1_048_573],
  ['=COUNTIF(D2:D6,"")', 1],
  ["=COUNTIF(D2:D6,2)", 1],
  ['=COUNTIFS(B2:B6,"市直",D2:D6,">0")', 2],
  ['=COUNTIFS(B2:B6,"市直",D2:D5,">0")', "#VALUE!"],
  ['=SUMIF(B2:B6,"市直",C2:C6)', 58],
  ['=SUMIF(B:B,"乡镇",C:C)', 71],
  ['=SUMIF(B2:B6,"市直",C2)', 58],
  ['=SUMIF(C2:C6,">30")', 77],
  ['=SUMIFS(C2:C6,B2:B6,"市直",D2:D6,"<1")', 36],
  ['=AVERAGEIF(B2:B6,"乡镇",C2:C6)', 35.5],
  ['=AVERAGEIFS(C2:C6,B2:B6,"乡镇",D2:D6,">1")', 30],
  ['=AVERAGEIF(B2:B6,"没有",C2:C6)', "#DIV/0!"],

  ['=IF(C2>30,"多","少")', "多"],
  ['=IF(C2>90,"多")', false],
  ["=IF(D4,1,2)", 2],
  ["=AND(C2>1,C3>1)", true],
  ["=AND(A1)", "#VALUE!"],
  ["=OR(C2>90,C3>1)", true],
  ["=NOT(C2>90)", true],
  ['=IFERROR(1/0,"无")', "无"],
  ["=IFERROR(C2,0)", 36],
  ["=ISERROR(1/0)", true],
  ["=ISBLANK(D4)", true],
  ["=ISNUMBER(C6)", false],
  ["=ISTEXT(C6)", true],
  ["=NA()", "#N/A"],

  ['=VLOOKUP("教育局",A2:D6,3,FALSE)', 22],
  ['=VLOOKUP("教育*",A2:D6,3,0)', 22],
  ['=VLOOKUP("没有",A2:D6,3,FALSE)', "#N/A"],
  ['=VLOOKUP("教育局",A2:D6,9,FALSE)', "#REF!"],
  ["=VLOOKUP(45018.5,E2:E6,1)", 45018],
  ['=HLOOKUP("上级",A1:E6,3,FALSE)', 1],
  ['=XLOOKUP("大河湾镇",A2:A6,C2:C6)', 41],
  ['=XLOOKUP("没有",A2:A6,C2:C6,"无")', "无"],
  ["=INDEX(A1:E6,3,3)", 22],
  ["=INDEX(A2:A6,2)", "教育局"],
  ["=INDEX(A1:E1,3)", "本市"],
  ["=INDEX(A1:E6,9,1)", "#REF!"],
  ["=SUM(INDEX(A1:E6,0,4))", 6],
  ['=INDEX(C2:C6,MATCH("成吉思汗镇",A2:A6,0))', 30],
  ["=MATCH(45018.5,E2:E6)", 3],
  ['=MATCH("没有",A2:A6,0)', "#N/A"],
  ['=CHOOSE(2,"甲","乙","丙")', "乙"],
  ["=ROW()", 9],
  ["=ROW(C5)", 5],
  ["=COLUMN()", 8],
  ["=ROWS(A1:E6)", 6],
  ["=COLUMNS(A:C)", 3],

  ["=LEFT(A4,2)", "大河"],
  ["=RIGHT(A4)", "镇"],
  ["=MID(A4,2,2)", "河湾"],
  ["=MID(A4,0,2)", "#VALUE!"],
  ["=LEN(A4)", 4],
  ['=TRIM("  水利  局 ")', "水利 局"],
  ['=FIND("湾",A4)', 3],
  ['=FIND("z",A4)', "#VALUE!"],
  ['=SEARCH("B","abc")', 2],
  ['=SEARCH("河?镇",A4)', 2],
  ['=SUBSTITUTE("a-b-c","-","/")', "a/b/c"],
  ['=SUBSTITUTE("a-b-c","-","/",2)', "a-b/c"],
  ['=CONCATENATE(A2,":",C2)', "水利局:36"],
  ["=CONCAT(A2:B3)", "水利局市直教育局市直"],
  ['=TEXTJOIN("、",TRUE,A2:A4,D4)', "水利局、教育局、大河湾镇"],
  ['=UPPER("ab")', "AB"],
  ['=LOWER("AB")', "ab"],
  ['=EXACT("A","a")', false],
  ['=VALUE("12")', 12],
  ['=VALUE("十二")', "#VALUE!"],
  ['=TEXT(0.285,"0.0%")', "28.5%"],
  ['=TEXT(1234.5,"#,##0.00")', "1,234.50"],
  ['=TEXT(E2,"yyyy年m月d日")', "2023年3月31日"],
  ['=TEXT(12,"[DBNum1]0")', "#VALUE!"],

  ["=DATE(2023,3,31)", 45016],
  ["=DATE(2023,13,1)", 45292],
  ["=YEAR(E2)", 2023],
  ["=MONTH(E2)", 3],
  ["=DAY(E2)", 31],
  ["=TODAY()>45000", true],

  ["=ROUND(1)", "#VALUE!"],
  ["=LEN(1/0)", "#DIV/0!"],
])("%s is %j", (formula, result) => {
  expect(resultOf(formula)).toBe(result);
});

test("a function of single values takes a column and spills", () => {
  const workbook = new Workbook("test");
  const sheet = workbook.addSheet("表");
  workbook.enter(sheet, sheet.area("A1:A3"), [["甲1"], ["乙2"], ["丙3"]]);
  workbook.enter(sheet, sheet.area("C1"), '=IF(RIGHT(A1:A3)="2","有",LEFT(A1:A3,1))');
  workbook.settle();
  expect([0, 1, 2].map((row) => sheet.value(row, 2))).toEqual(["甲", "有", "丙"]);
});

test("every function is tested here, and none is both known and missing", () => {
  const own = readFileSync("excel-stand-in/formulas/functions/functions.test.ts", "utf8");
  expect([...BUILT_IN.keys()].filter((name) => !own.includes(`${name}(`))).toEqual([]);
  expect([...BUILT_IN.keys()].filter((name) => MISSING_BUILT_IN.has(name))).toEqual([]);
});
