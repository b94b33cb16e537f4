import type { Undo } from "../../../src/hosts/workbook";
import { generateSample, openSample, tabs } from "./openSample";

test("the notice's sheet is written, replaced and taken back together with the appendices", async () => {
  const { excel, host } = await openSample();
  const request = { noticeSheet: true, facts: { version: 1, submitted: { total: 2000 } } } as const;
  expect(await generateSample(host, {}, request)).toEqual(["通报", "附件1", "附件2"]);
  expect(Object.entries(excel.snapshot()).find(([name]) => name === "通报")![1]).toContain("报送信息2000条");

  excel.user.activate("统计表");
  const undos: Undo[] = [];
  const next = { facts: { version: 1, submitted: { total: 3000 } } } as const;
  await generateSample(host, { keepUndo: (undo) => undos.push(undo) }, next); // that it is wanted is remembered
  expect(tabs(excel).sort()).toEqual(["统计表", "说明", "通报", "附件1", "附件2"].sort());
  expect(excel.snapshot()["通报"]).toContain("报送信息3000条");

  expect((await undos[0]!()).restored).toEqual(expect.arrayContaining(["通报", "附件1", "附件2"]));
  expect(excel.snapshot()["通报"]).toContain("报送信息2000条");
});
