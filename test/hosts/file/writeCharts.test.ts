import { read } from "@e965/xlsx";
import { readXlsx } from "hucre/xlsx";
import { writeXlsx } from "../../../src/hosts/file/writeXlsx";
import type { SheetChart } from "../../../src/layout/sheetLayout";
import { smallLayout } from "./smallLayout";
import { unzip } from "./unzip";

const CHART: SheetChart = {
  name: "采用情况图1",
  title: "得分<前2名>",
  font: "黑体",
  categories: { row: 3, column: 1, rows: 2, columns: 1 },
  series: [{ name: "得分", colour: "2F5597", values: { row: 3, column: 2, rows: 2, columns: 1 } }],
  place: { left: 330, top: 72, width: 400, height: 90 },
};

const LAYOUTS = [
  smallLayout({ name: "a'b" }),
  smallLayout({ name: "附件2", charts: [CHART, { ...CHART, name: "图2" }] }),
];

test("a chart is drawn from the cells and carries what they hold", async () => {
  const chart = unzip(await writeXlsx(LAYOUTS)).get("xl/charts/chart1.xml")!;
  expect(chart).toContain("<a:t>得分&lt;前2名&gt;</a:t>");
  expect(chart).toContain(
    "<c:cat><c:strRef><c:f>'附件2'!$B$4:$B$5</c:f><c:strCache><c:ptCount val=\"2\"/>" +
      '<c:pt idx="0"><c:v>水利局</c:v></c:pt><c:pt idx="1"><c:v>公安局</c:v></c:pt></c:strCache></c:strRef></c:cat>',
  );
  expect(chart).toContain("<c:f>'附件2'!$C$4:$C$5</c:f>");
  expect(chart).toContain('<c:pt idx="0"><c:v>180</c:v></c:pt><c:pt idx="1"><c:v>135.5</c:v></c:pt></c:numCache>');
  expect(chart).toContain('<c:orientation val="maxMin"/>');
});

test("it begins in the cell where its place is, and every part has its type and is referred to", async () => {
  const parts = unzip(await writeXlsx(LAYOUTS));
  const drawing = parts.get("xl/drawings/drawing2.xml")!;
  // the table is 315 points wide and the headings begin 72 points from the top
  expect(drawing).toContain(
    "<xdr:from><xdr:col>3</xdr:col><xdr:colOff>190500</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
      '<xdr:ext cx="5080000" cy="1143000"/>',
  );
  expect(parts.get("xl/worksheets/sheet2.xml")).toMatch(/<drawing r:id="rId1"\/><\/worksheet>$/);
  expect(parts.get("xl/worksheets/_rels/sheet2.xml.rels")).toContain('Target="../drawings/drawing2.xml"');
  expect(parts.get("xl/drawings/_rels/drawing2.xml.rels")!.match(/Target="[^"]*"/g)).toEqual([
    'Target="../charts/chart1.xml"',
    'Target="../charts/chart2.xml"',
  ]);
  const types = parts.get("[Content_Types].xml")!;
  for (const path of [...parts.keys()].filter((name) => /(charts|drawings)\/\w+\.xml$/.test(name)))
    expect(types).toContain(`<Override PartName="/${path}" `);
  expect(parts.get("xl/worksheets/sheet1.xml")).not.toContain("drawing");
});

test("the cells and what is printed are the same with and without charts", async () => {
  const without = LAYOUTS.map(({ charts: _, ...layout }) => layout);
  const [drawn, plain] = await Promise.all([writeXlsx(LAYOUTS), writeXlsx(without)]);
  const rows = async (bytes: Uint8Array): Promise<unknown> => (await readXlsx(bytes)).sheets.map((sheet) => sheet.rows);
  expect(await rows(drawn)).toEqual(await rows(plain));
  expect(unzip(drawn).get("xl/workbook.xml")).toBe(unzip(plain).get("xl/workbook.xml"));
  expect(read(drawn).SheetNames).toEqual(["a'b", "附件2"]);
});
