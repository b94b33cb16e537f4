import { openSample } from "./openSample";

const SHEETS = {
  一月: [
    ["单位", "条数"],
    ["水利局", 36],
  ],
  空: [],
  长: Array.from({ length: 60 }, (_, i) => Array.from({ length: 35 }, (_, j) => i * 100 + j)),
  统计表: [["标题"]],
};

test("other sheets are peeked at in one request, as far as 40 rows and 30 columns", async () => {
  const { excel, host } = await openSample({ sheets: SHEETS });
  await host.look();
  excel.mark();
  const [january, empty, long] = await host.peek(["一月", "空", "长"]);
  expect(excel.traffic.requests).toHaveLength(1);
  expect(january).toMatchObject({ sheet: "一月", values: SHEETS.一月 });
  expect(empty).toMatchObject({ sheet: "空", values: [] });
  expect([long!.values.length, long!.values[39]!.length, long!.values[39]![29]]).toEqual([40, 30, 3929]);
});

test("a peeked table keeps its place and what its cells show", async () => {
  const { excel, host } = await openSample({ sheets: { 表: [], 统计表: [["标题"]] } });
  excel.user.activate("表");
  excel.user.type("C5:D5", [["水利局", 3.04]]);
  excel.user.formatNumbers("D5", "0");
  const [grid] = await host.peek(["表"]);
  expect(grid).toMatchObject({ row: 4, column: 2, values: [["水利局", 3.04]] });
  expect([...grid!.shown]).toEqual([["D5", "3"]]);
});

test("sheets that are gone are left out", async () => {
  const { host } = await openSample({ sheets: SHEETS });
  expect((await host.peek(["一月", "二月", "长"])).map(({ sheet }) => sheet)).toEqual(["一月", "长"]);
});

test("a failure of a peek stops nothing: what came is there", async () => {
  const names = ["一月", "空", "长"];
  const { excel, host } = await openSample({ sheets: SHEETS });
  excel.mark();
  await host.peek(names);
  const { actions } = excel.traffic.requests[0]!;
  const found = [];
  for (let action = 1; action <= actions; action++) {
    excel.mark();
    excel.fail.never();
    excel.fail.at({ request: 1, action });
    found.push((await host.peek(names)).length);
  }
  expect(found).toEqual([...found].sort()); // the later the failure, the more came
  expect([found[0], found.at(-1)]).toEqual([0, 2]); // the last action asks for the last sheet
  excel.mark();
  excel.fail.never();
  excel.fail.at({ request: 1 });
  expect(await host.peek(names)).toEqual([]);
});
