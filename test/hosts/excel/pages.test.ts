import { smallLayout } from "../file/smallLayout";
import { generateSample, openSample } from "./openSample";

test("without a printer the sheets stand, and that their page is not set up is told", async () => {
  const { excel, host } = await openSample();
  excel.host.situation.hasPrinter = false;
  const told: (readonly string[])[] = [];
  expect(await generateSample(host, { remark: ({ sheets }) => told.push(sheets) })).toEqual(["附件1", "附件2"]);
  expect(told).toEqual([["附件1", "附件2"]]);
  expect(excel.workbook.sheet("附件1").value(0, 0)).toBe("附件1");
});

test("where pages are scaled only in view, each sheet is brought there, and then the first one", async () => {
  const { excel, host } = await openSample();
  excel.host.situation.zoomsOnlyInView = true;
  const told: (readonly string[])[] = [];
  await generateSample(host, { remark: ({ sheets }) => told.push(sheets) });
  for (const name of ["附件1", "附件2"])
    expect(excel.workbook.sheet(name).page.zoom).toMatchObject({ horizontalFitToPages: 1 });
  expect([excel.workbook.active.name, told]).toEqual(["附件1", []]);
});

test("freezing rows leaves the first sheet in view", async () => {
  const { excel, host } = await openSample();
  await generateSample(host);
  expect([excel.workbook.active.name, excel.workbook.sheet("附件2").freeze?.rows]).toEqual(["附件1", 3]);
});

test("cells are merged first and get their lines afterwards, for merging takes lines away", async () => {
  const { excel, host } = await openSample();
  const layout = smallLayout();
  const merges = [{ row: 0, column: 0, rows: 1, columns: layout.rows[0]!.length }];
  const areas = [{ area: { ...merges[0]!, rows: layout.rows.length }, style: "header" as const }];
  const styles = { ...layout.styles, header: { ...layout.styles.header, border: true } };
  await host.write([{ ...layout, merges, areas, styles }], { taken: "ask", renamed: "ask", memory: undefined });
  const cell = excel.workbook.sheet(layout.name).cell(0, 0);
  expect(cell?.style?.borders).toMatchObject({ top: { style: "Continuous" }, left: { style: "Continuous" } });
});

test("only lost answers and late failures are not taken for failures of the whole", async () => {
  const { excel, host } = await openSample();
  await host.look();
  excel.mark();
  await generateSample(host);
  const last = excel.traffic.requests.length - 1;
  for (const carriedOut of [true, false]) {
    const { excel: again, host: other } = await openSample();
    again.fail.at({ request: last, carriedOut });
    const outcome = await generateSample(other).catch((error: unknown) => (error as { kind: string }).kind);
    expect(outcome).toEqual(carriedOut ? ["附件1", "附件2"] : "write-failed");
  }
});
