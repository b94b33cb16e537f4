import { inEnglish } from "../../scripts/build/englishMetadata";
import { openExcel, type OpenOptions, type TestExcel } from "../../excel-stand-in/open";
import { associateOwn, ownMetadataText } from "../support/ownFunctions";
import { published } from "../support/zhalantun";

let metadata: NonNullable<OpenOptions["functions"]>;
let json: string;
let uninstall: (() => void) | undefined;

beforeAll(async () => {
  json = await ownMetadataText();
  metadata = JSON.parse(json) as typeof metadata;
});

afterEach(() => uninstall?.());

/** An Excel that has the add-in's functions, with counts in B and C. */
async function open(options: OpenOptions = {}): Promise<TestExcel> {
  uninstall?.();
  const sheets = {
    表: [
      ["单位", "本市", "上级"],
      ["水利局", 36, 0],
      ["公安局", 25, 1],
      ["民政局", "", ""],
    ],
  };
  const excel = await openExcel({ sheets, functions: metadata, ...options });
  uninstall = excel.install();
  await associateOwn(excel);
  return excel;
}

/** Types formulas into E2 and below; what stands there, and beside it, when all are worked out. */
async function type(excel: TestExcel, ...formulas: string[]): Promise<unknown[]> {
  formulas.forEach((formula, i) => excel.user.type(`E${i + 2}`, formula));
  await excel.calculated();
  const sheet = excel.workbook.active;
  return formulas.map((_, i) => sheet.value(i + 1, 4));
}

/** Values down from a cell of the active sheet. */
function down(excel: TestExcel, column: number, rows: number): unknown[] {
  return Array.from({ length: rows }, (_, i) => excel.workbook.active.value(i + 1, column));
}

test("work as typed, without a prefix", async () => {
  const excel = await open();
  expect(
    await type(excel, "=ADOPTSCORE(B2,C2)", "=ADOPTSCORE(B3,C3)", "=ADOPTSCORE_OWN(B3)", "=ADOPTSCORE_UPPER(C3)"),
  ).toEqual([180, 135, 125, 10]);
});

test("take points of their own", async () => {
  const excel = await open();
  expect(await type(excel, "=ADOPTSCORE(B3,C3,0.1,0.2)", "=ADOPTSCORE_OWN(B3,3)", "=ADOPTSCORE_UPPER(C3,20)")).toEqual([
    2.7, 75, 20,
  ]);
});

const NO_POINTS = "每条分值是 0 或空白，请填写大于 0 的分值；按通常分值计分时不要给这个参数。";

// Excel for Windows and Mac hand a blank cell over as 0, Excel on the web as null
describe.each([0, null] as const)("with a blank cell handed over as %j", (emptyCell) => {
  test("count it as 0 items", async () => {
    const excel = await open({ emptyCell });
    expect(await type(excel, "=ADOPTSCORE(B4,C4)", "=ADOPTSCORE(B2)")).toEqual([0, 180]);
  });

  test("refuse it as points, and never score 0 with it", async () => {
    const excel = await open({ emptyCell });
    expect(await type(excel, "=ADOPTSCORE_OWN(B2,D2)", "=ADOPTSCORE_UPPER(C3,D2)", "=ADOPTSCORE(B3,C3,D2,D2)")).toEqual(
      ["", "", "本市"].map((which) => ({ error: "#VALUE!", message: which + NO_POINTS })),
    );
  });

  test("take it as no style", async () => {
    const excel = await open({ emptyCell });
    await type(excel, "=ADOPTRANK(B2:B3,B2:B3,D2)");
    expect(down(excel, 4, 2)).toEqual([1, 2]);
  });

  test("spill down columns", async () => {
    const excel = await open({ emptyCell });
    await type(excel, "=ADOPTSCORE(B2:B4,C2:C4)");
    expect(down(excel, 4, 3)).toEqual([180, 135, 0]);
  });

  test("rank columns with a blank cell in them", async () => {
    const excel = await open({ emptyCell });
    await type(excel, "=ADOPTRANK(B2:B4,B2:B4)");
    expect(down(excel, 4, 3)).toEqual([1, 2, 3]);
  });

  test("give whole columns on the desktop down to the last value", async () => {
    const excel = await open({
      emptyCell,
      sheets: {
        表: [
          [36, 0],
          [25, 1],
          ["", ""],
          [1, 0],
        ],
      },
    });
    excel.user.type("E1", "=ADOPTSCORE(A:A,B:B)");
    await excel.calculated();
    expect([0, 1, 2, 3].map((row) => excel.workbook.active.value(row, 4))).toEqual([180, 135, 0, 5]);
  });
});

test("are not called with whole columns on the web", async () => {
  const excel = await open({ emptyCell: null, wholeColumns: "refused" });
  expect(await type(excel, "=ADOPTSCORE_OWN(B:B)", "=ADOPTSCORE_OWN(B2:B4)")).toEqual([{ error: "#CALC!" }, 180]);
});

test("give the published scores and ranks of 35 departments", async () => {
  const [, ...rows] = published("appendix1");
  const excel = await open({
    sheets: { 表: [["单位", "本市", "上级"], ...rows.map((row) => [row[1]!, row[2]!, row[4]!])] },
  });
  excel.user.type("E2", "=ADOPTSCORE(B2:B36,C2:C36)");
  await excel.calculated();
  excel.user.type("F2", "=ADOPTRANK(E2:E36,E2:E36)");
  await excel.calculated();
  expect(down(excel, 4, 35)).toEqual(rows.map((row) => row[6]));
  expect(down(excel, 5, 35)).toEqual(rows.map((row) => row[0]));
});

test("are worked out anew when a count changes", async () => {
  const excel = await open();
  await type(excel, "=ADOPTSCORE(B2,C2)");
  excel.user.type("C2", 2);
  await excel.calculated();
  expect(down(excel, 4, 1)).toEqual([200]);
});

test.each([
  ["=ADOPTSCORE(-1,0)", "本市采用条数是负数“-1”，应为不小于 0 的整数。"],
  ["=ADOPTSCORE(1.5,0)", "本市采用条数“1.5”不是整数，条数应为不小于 0 的整数。"],
  ['=ADOPTSCORE(1,"约12")', "上级采用条数“约12”看不出是多少条，请改为整数。"],
  ["=ADOPTSCORE(TRUE,0)", "本市采用条数是逻辑值“true”，应填写条数。"],
  ["=ADOPTSCORE_OWN(1,-5)", "每条分值“-5”不能用，应为大于 0、不超过 100000、最多四位小数的数。"],
  ["=ADOPTSCORE(B2:B4,C2:C3)", "几个参数的大小不同（3 行 × 1 列, 2 行 × 1 列），请选取同样多的行，或只给一个单元格。"],
  ['=ADOPTRANK(5,B2:B3,"甲")', "不认识名次方式“甲”，请用“顺序”“并列跳号”“并列不跳号”，或 1、2、3。"],
])("%s is #VALUE! and says why", async (formula, message) => {
  const excel = await open();
  expect(await type(excel, formula)).toEqual([{ error: "#VALUE!", message }]);
});

test("a heading among the counts spoils only its own cell", async () => {
  const excel = await open();
  excel.user.type("E1", "=ADOPTSCORE_OWN(B1:B3)");
  await excel.calculated();
  expect(excel.workbook.active.value(0, 4)).toMatchObject({ error: "#VALUE!" });
  expect(down(excel, 4, 2)).toEqual([180, 125]);
});

test.each([
  ["1", [1, 2, 3, 4]],
  ['"并列跳号"', [1, 2, 2, 4]],
  ['"dense"', [1, 2, 2, 3]],
])("rank in the style %s", async (style, expected) => {
  const excel = await open({
    sheets: {
      表: [
        ["", "得分"],
        ["", 9],
        ["", 7],
        ["", 7],
        ["", 5],
      ],
    },
  });
  await type(excel, `=ADOPTRANK(B2:B5,B2:B5,${style})`);
  expect(down(excel, 4, 4)).toEqual(expected);
});

test("speak English in an English Excel", async () => {
  const excel = await open();
  Object.defineProperty(excel.Office.context, "displayLanguage", { value: "en-US", configurable: true });
  expect(await type(excel, "=ADOPTSCORE(1.5,0)")).toEqual([
    { error: "#VALUE!", message: `Not whole: the own site's count is "1.5". Give a whole number from 0 up.` },
  ]);
});

test("are described in Chinese, and in English beside it", () => {
  const chinese = JSON.parse(json) as { functions: { id: string; description: string }[] };
  const english = JSON.parse(inEnglish(json)) as typeof chinese;
  expect(chinese.functions.map(({ id }) => id)).toEqual([
    "ADOPTSCORE",
    "ADOPTSCORE_OWN",
    "ADOPTSCORE_UPPER",
    "ADOPTRANK",
    "ADOPTRAW",
  ]);
  for (const { description } of chinese.functions) expect(description).toMatch(/[一-龥]/);
  for (const { description } of english.functions) expect(description).not.toMatch(/[一-龥]/);
});

test("say what is wrong in the cells themselves where Excel knows no errors with messages", async () => {
  const excel = await open();
  Object.defineProperty(excel.CustomFunctions, "Error", { value: undefined, configurable: true });
  excel.user.type("E1", "=ADOPTSCORE_OWN(B1:B3)");
  excel.user.type("F1", "=ADOPTSCORE_OWN(-1)");
  await excel.calculated();
  expect(excel.workbook.active.value(0, 4)).toContain("看不出是多少条");
  expect(down(excel, 4, 2)).toEqual([180, 125]);
  expect(excel.workbook.active.value(0, 5)).toMatchObject({ error: "#VALUE!" });
});
