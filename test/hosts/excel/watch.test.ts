import { openSample } from "./openSample";

/** Everything that is told of an open workbook. */
async function watched() {
  const { excel, host } = await openSample();
  await host.look();
  const told: (string | undefined)[] = [];
  const stop = await host.watch!((sheet) => told.push(sheet));
  return { excel, host, told, stop };
}

test("edited cells are told with their sheet", async () => {
  const { excel, told } = await watched();
  excel.user.type("C5", 7);
  await excel.until(() => told.length === 1);
  expect(told).toEqual(["统计表"]);
});

test("sheets that come, go and step forward are told", async () => {
  const { excel, told } = await watched();
  excel.user.addSheet("四月");
  await excel.until(() => told.length === 2);
  excel.user.activate("说明");
  await excel.until(() => told.length === 3);
  excel.user.deleteSheet("四月");
  await excel.until(() => told.length === 4);
  expect(told).toEqual([undefined, undefined, undefined, undefined]);
});

test("sheets that are renamed are told, where Excel tells", async () => {
  const { excel, told } = await watched();
  excel.user.renameSheet("说明", "填写说明");
  await excel.until(() => told.length === 1);
  expect(told).toEqual([undefined]);
});

test("cells of a sheet that is not known yet are told without a name", async () => {
  const { excel, told } = await watched();
  excel.user.addSheet("四月");
  excel.user.type("A1", 1);
  await excel.until(() => told.length === 3);
  expect(told).toEqual([undefined, undefined, undefined]);
});

test("nothing is told after the end", async () => {
  const { excel, told, stop } = await watched();
  stop();
  await new Promise((resolve) => setTimeout(resolve, 20));
  excel.user.type("C5", 7);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual([]);
});

test("a workbook that cannot be watched says so", async () => {
  const { excel, host } = await openSample();
  await host.look();
  excel.mark();
  excel.fail.from({ request: 1 });
  await expect(host.watch!(() => undefined)).rejects.toMatchObject({ kind: "read-failed" });
});
