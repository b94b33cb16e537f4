import { fileWorkbook } from "../../../src/hosts/file/fileWorkbook";
import { writeXlsx } from "../../../src/hosts/file/writeXlsx";
import { readActive } from "./read";
import { smallLayout } from "./smallLayout";

const ask = { taken: "ask", renamed: "ask", memory: undefined } as const;

const source = Buffer.from("单位,条数\n水利局,36");

test("writing hands a new file of the finished sheets alone to save", async () => {
  const saved: Uint8Array[] = [];
  const host = fileWorkbook("a.csv", source, (bytes) => void saved.push(bytes));
  const names = await host.write([smallLayout(), smallLayout({ name: "附件2" })], ask);
  expect(names).toEqual(["附件1", "附件2"]);
  expect(saved).toEqual([await writeXlsx([smallLayout(), smallLayout({ name: "附件2" })])]);
});

test("writing leaves the source as it was", async () => {
  const host = fileWorkbook("a.csv", source, () => {});
  await host.write([smallLayout()], ask);
  expect((await host.look()).sheets).toEqual([{ name: "a", visible: true, ours: false }]);
  expect((await host.read("a")).values).toEqual([
    ["单位", "条数"],
    ["水利局", "36"],
  ]);
});

test("what was written can be read back", async () => {
  let saved = new Uint8Array();
  const host = fileWorkbook("a.csv", source, (bytes) => void (saved = new Uint8Array(bytes)));
  await host.write([smallLayout()], ask);
  const grid = await readActive("通报.xlsx", saved);
  expect([grid.sheet, grid.values]).toEqual(["附件1", smallLayout().rows]);
});

test("writing remembers its data", async () => {
  const host = fileWorkbook("a.csv", source, () => {});
  await host.write([smallLayout()], { ...ask, memory: { scheme: 1 } });
  expect((await host.look()).memory).toEqual({ scheme: 1 });
});

test("remember keeps data without writing", async () => {
  const host = fileWorkbook("a.csv", source, () => {
    throw new Error("nothing to save");
  });
  await host.remember({ scheme: 2 });
  expect((await host.look()).memory).toEqual({ scheme: 2 });
});

test("when the file cannot be saved nothing is remembered", async () => {
  const host = fileWorkbook("a.csv", source, () => Promise.reject(new Error("no space left")));
  await expect(host.write([smallLayout()], { ...ask, memory: 1 })).rejects.toThrow("no space left");
  expect((await host.look()).memory).toBeUndefined();
});

test("writing says when it is done", async () => {
  const done: number[] = [];
  const host = fileWorkbook("a.csv", source, () => {});
  await host.write([smallLayout()], { ...ask, progress: (part) => done.push(part) });
  expect(done).toEqual([1]);
});

test("a peek shows the first rows and columns, and nothing of sheets that are not there", async () => {
  const row = (_: unknown, i: number): string => Array.from({ length: 35 }, (_, j) => `${i}:${j}`).join();
  const host = fileWorkbook("a.csv", Buffer.from(Array.from({ length: 60 }, row).join("\n")), () => {});
  const grids = await host.peek(["b", "a"]);
  expect(grids.map(({ sheet, values }) => [sheet, values.length, values[39]!.at(-1)])).toEqual([["a", 40, "39:29"]]);
});
