import { insertSheet } from "../../../src/hosts/excel/insertSheet";
import { errorText } from "../../support/words";
import { openSample, tabs } from "./openSample";

const ROWS = [
  ["单位", "条数"],
  ["=水利局", 36],
];

test("a sheet is added at the end and shown; texts stay texts", async () => {
  const { excel } = await openSample();
  expect(await insertSheet("示例", ROWS)).toBe("示例");
  expect(tabs(excel)).toEqual(["说明", "统计表", "示例"]);
  expect(excel.workbook.active.name).toBe("示例");
  expect(excel.workbook.sheet("示例").cell(1, 0)).toMatchObject({ value: "=水利局" });
  expect(excel.workbook.sheet("示例").cell(1, 0)?.formula).toBeUndefined();
});

test("a sheet of that name is left alone", async () => {
  const { excel } = await openSample();
  excel.user.addSheet("示例");
  const before = excel.snapshot("示例");
  expect(await insertSheet("示例", ROWS)).toBe("示例 (2)");
  expect(excel.snapshot("示例")).toBe(before);
});

test("a protected workbook is explained and left alone", async () => {
  const { excel } = await openSample();
  excel.user.protectWorkbook();
  await expect(insertSheet("示例", ROWS)).rejects.toMatchObject({ kind: "workbook-protected" });
  expect(tabs(excel)).toEqual(["说明", "统计表"]);
});

test("when nobody answers any more it is not said that the sheet will be cleared away", async () => {
  const { excel } = await openSample();
  excel.mark();
  excel.fail.from({ request: 3 });
  const failed = await insertSheet("示例", ROWS).catch((error: unknown) => error);
  excel.fail.never();
  expect(failed).toMatchObject({ kind: "write-failed", step: "insert", leftovers: ["示例"] });
  expect(errorText(failed, "zh")).toContain("不知道“示例”有没有加上");
});

test("a failure is told and leaves no half of a sheet", async () => {
  const { excel } = await openSample();
  for (let action = 1; action < 10; action++) {
    excel.mark();
    excel.fail.at({ request: 3, action });
    const failed = await insertSheet("示例", ROWS).catch((error: unknown) => error);
    excel.fail.never();
    if (typeof failed === "string") break;
    expect(failed).toMatchObject({ kind: "write-failed", leftovers: [] });
    expect([action, tabs(excel)]).toEqual([action, ["说明", "统计表"]]);
  }
});
