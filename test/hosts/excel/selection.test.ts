import { NothingSelected } from "../../../src/hosts/excel/excelErrors";
import { selection } from "../../../src/hosts/excel/selection";
import { openSample } from "./openSample";

test.each(["A3:D40", "A:D", "2:40"])("the area %s of the sheet in view, in one request", async (area) => {
  const { excel } = await openSample();
  excel.user.select(area);
  excel.mark();
  expect(await selection()).toEqual({ sheet: "统计表", area });
  expect(excel.traffic.requests).toHaveLength(1);
});

test("a single cell is no area to read", async () => {
  const { excel } = await openSample();
  excel.user.select("B2");
  await expect(selection()).rejects.toBeInstanceOf(NothingSelected);
});

test("neither are areas that lie apart, or a picture", async () => {
  const { excel } = await openSample();
  excel.host.situation.selectsNoRange = true;
  await expect(selection()).rejects.toBeInstanceOf(NothingSelected);
});
