import { openExcel } from "./open";

test("a command runs with an event and is seen to complete", async () => {
  const excel = await openExcel();
  excel.Office.actions.associate("盖章", async (event: Office.AddinCommands.Event) => {
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("D1").values = [[event.source.id]];
      await context.sync();
    });
    event.completed();
  });
  const run = await excel.runCommand("盖章");
  expect(run).toEqual({ completed: true, times: 1, argument: undefined });
  expect(excel.workbook.active.value(0, 3)).toBe("盖章");
});

test("a command that never completes is reported", async () => {
  const excel = await openExcel();
  excel.Office.actions.associate("忘记", () => undefined);
  expect(await excel.runCommand("忘记", { timeout: 20 })).toMatchObject({ completed: false, times: 0 });
});

test("a command that fails without completing is reported with its error", async () => {
  const excel = await openExcel();
  const error = new Error("坏了");
  excel.Office.actions.associate("失败", () => Promise.reject(error));
  expect(await excel.runCommand("失败", { timeout: 20 })).toMatchObject({ completed: false, error });
});

test("a command that nobody associated is an error", async () => {
  const excel = await openExcel();
  await expect(excel.runCommand("没有")).rejects.toThrow("没有");
});
