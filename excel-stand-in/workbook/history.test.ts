import { openExcel } from "../open";
import { Host } from "../requests/host";
import { User } from "../user";
import { Workbook } from "./workbook";

function start(): { user: User; workbook: Workbook; shown: () => unknown[] } {
  const workbook = new Workbook("test");
  const sheet = workbook.addSheet("表");
  const user = new User(new Host(workbook));
  const shown = (): unknown[] => ["A1", "A2", "B1", "B2"].map((address) => at(address));
  const at = (address: string): unknown => {
    const { row, column } = sheet.area(address);
    return sheet.value(row, column);
  };
  return { user, workbook, shown };
}

test("what was typed, erased, pasted, filled and merged is undone step by step, and done again", () => {
  const { user, workbook, shown } = start();
  const sheet = workbook.active;
  const states: unknown[][] = [shown()];
  const edits = [
    () => user.type("A1", 2),
    () => user.type("B1", "=A1*3"),
    () => user.fill(sheet.area("B1"), sheet.area("B1:B2")),
    () => user.paste(sheet, sheet.area("A1"), sheet.area("A2")),
    () => user.erase("A1"),
    () => user.merge("A1:B1"),
  ];
  for (const edit of edits) {
    edit();
    states.push(shown());
  }
  expect(states.at(-1)).toEqual([null, 2, null, 6]);
  for (const state of states.slice(0, -1).reverse()) {
    expect(user.undo()).toBe(true);
    expect(shown()).toEqual(state);
  }
  expect(user.undo()).toBe(false);
  for (const state of states.slice(1)) {
    expect(user.redo()).toBe(true);
    expect(shown()).toEqual(state);
  }
  expect(user.redo()).toBe(false);
});

test("an edit after an undo takes the place of what was undone", () => {
  const { user, shown } = start();
  user.type("A1", 1);
  user.undo();
  user.type("A1", 2);
  expect(user.redo()).toBe(false);
  expect(shown()[0]).toBe(2);
});

test("widths of columns are undone as well", () => {
  const { user, workbook } = start();
  user.setColumnWidth(1, 2, 99);
  expect([...workbook.active.columnWidths]).toEqual([
    [1, 99],
    [2, 99],
  ]);
  user.undo();
  expect([...workbook.active.columnWidths]).toEqual([]);
});

test("a refused edit is no step", () => {
  const { user } = start();
  user.protectSheet("表");
  expect(() => user.type("A1", 1)).toThrow();
  expect(user.history.can.undo).toBe(false);
});

test("what the add-in writes, and a sheet that comes, empties the list", async () => {
  const { user, Excel } = await openExcel({ sheets: { 表: [[1]] } });
  user.type("A1", 2);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").getRange("A1").load("values");
    await context.sync();
  });
  expect(user.history.can.undo).toBe(true);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").getRange("C1").values = [[1]];
    await context.sync();
  });
  expect(user.history.can.undo).toBe(false);
  user.type("A1", 3);
  user.addSheet();
  expect(user.history.can.undo).toBe(false);
});
