import { ReadFailed } from "../../../src/hosts/excel/excelErrors";
import { reveal, showSheet } from "../../../src/hosts/excel/reveal";
import { openSample } from "./openSample";

test("a cell of another sheet comes into view, in one request", async () => {
  const { excel } = await openSample();
  excel.mark();
  await reveal({ sheet: "说明", cell: "B2" });
  expect(excel.workbook.active.name).toBe("说明");
  expect(excel.workbook.selection).toMatchObject({ area: { row: 1, column: 1, rows: 1, columns: 1 } });
  expect(excel.traffic.requests).toHaveLength(1);
});

test("a sheet comes into view", async () => {
  const { excel } = await openSample();
  await showSheet("说明");
  expect(excel.workbook.active.name).toBe("说明");
});

test("a sheet that is gone is told", async () => {
  await openSample();
  await expect(reveal({ sheet: "没有", cell: "A1" })).rejects.toBeInstanceOf(ReadFailed);
});
