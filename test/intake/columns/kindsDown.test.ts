import { after, buttons, find, kinds, open, read, texts, units } from "../../support/intake";

const SITES = "扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数";

describe("a unit with a row for each kind of items", () => {
  const rows = (again: boolean, heading: string): string =>
    [
      `单位|${heading}|${SITES}`,
      "水利局|图文|20|1",
      `${again ? "水利局" : ""}|视频|16|0`,
      "公安局|图文|15|0",
      `${again ? "公安局" : ""}|视频|10|2`,
      "柴河镇|图文|6|0",
      `${again ? "柴河镇" : ""}|视频|1|0`,
      "民政局|图文|3|0",
      `${again ? "民政局" : ""}|视频|1|0`,
      "财政局|图文|5|0",
      `${again ? "财政局" : ""}|视频|8|0`,
    ].join("\n");

  test.each([
    [true, "类型"],
    [false, "类型"],
    [false, "信息类别"],
    [false, ""],
  ])("is asked about once, whether named again (%j), under %j", (again, heading) => {
    const text = rows(again, heading);
    expect(kinds(read(text)).filter((kind) => /duplicate|group-typed|unknown-group|no-unit/.test(kind))).toEqual([
      "duplicate-units",
    ]);
    expect(buttons(read(text), "duplicate-units")[0]).toContain("相加");
    const added = after(text, "duplicate-units", { as: "add" });
    expect(open(added)).toEqual([]);
    expect(units(added)).toEqual(["水利局 36 1", "公安局 25 2", "柴河镇 7 0", "民政局 4 0", "财政局 13 0"]);
    expect(added.tallies.map(({ group }) => group)).toEqual([
      "市直各部门",
      "市直各部门",
      "各乡镇街道",
      "市直各部门",
      "市直各部门",
    ]);
  });

  test("is none where the column says groups, or the rows have nothing in it", () => {
    const groups = rows(true, "类别").replaceAll("图文", "部门").replaceAll("视频", "乡镇");
    expect(kinds(read(groups))).toContain("group-conflict");
    expect(kinds(read(rows(false, "类型").replaceAll("视频", "")))).toContain("no-unit-name");
  });
});

test("of few units that have a row for each kind, too, all are one question, and others are asked about by themselves", () => {
  const rows = ["水利局|图文|20|1", "水利局|视频|16|0", "公安局|图文|15|0", "公安局|视频|10|2", "民政局|图文|3|0"];
  const text = `单位|类型|${SITES}\n${rows.join("\n")}`;
  expect(open(read(text))).toHaveLength(1);
  expect(find(read(text), "duplicate-units").kinds).toEqual(["图文", "视频"]);
  expect(units(after(text, "duplicate-units", { as: "add" }))).toEqual(["水利局 36 1", "公安局 25 2", "民政局 3 0"]);
  const again = `${text}\n民政局|图文|4|0`;
  expect(kinds(read(again)).filter((kind) => kind.startsWith("duplicate"))).toEqual([
    "duplicate-units",
    "duplicate-unit",
  ]);
});

test("half of the units with several kinds show a column of kinds", () => {
  const rows = [
    "水利局|图文|20|1",
    "水利局|视频|16|0",
    "公安局|图文|15|0",
    "民政局|图文|3|0",
    "民政局|视频|1|0",
    "司法局|图文|2|0",
  ];
  expect(texts(read(`单位|类型|${SITES}\n${rows.join("\n")}`), "duplicate-units")).toEqual(
    open(read(`单位|类型|${SITES}\n${rows.join("\n")}`)),
  );
});

test.each(["3月", "3"])("rows of months that the title is not of are asked about: %s", (march) => {
  const month = (name: string): string => (march === "3" ? name.replace("月", "") : name);
  const rows = ["水利局", "公安局"].flatMap((unit) =>
    ["1月", "2月", "3月"].map((name, n) => `${unit}|${month(name)}|${n + 1}|0`),
  );
  const text = `2023年1-2月信息采用情况\n单位|月份|${SITES}\n${rows.join("\n")}`;
  expect(find(read(text), "rows-outside-period")).toMatchObject({ found: ["3月"], units: ["水利局", "公安局"] });
  const inside = after(text, "rows-outside-period", { as: "leave-out" });
  expect(find(inside, march === "3" ? "duplicate-unit" : "duplicate-units").places.length).toBe(march === "3" ? 2 : 4);
});

test("of kinds like 图文 one may count alone, too, and none is offered that some unit has not", () => {
  const rows = ["水利局|图文|20|1", "水利局|视频|16|0", "公安局|图文|15|0", "公安局|视频|10|2"];
  const text = `单位|类型|${SITES}\n${rows.join("\n")}`;
  expect(buttons(read(text), "duplicate-units")).toEqual(["相加", "只计“图文”的行", "只计“视频”的行"]);
  expect(units(after(text, "duplicate-units", { as: "name", name: "视频" }))).toEqual(["水利局 16 0", "公安局 10 2"]);
  const some = `${text}\n民政局|视频|1|0`;
  expect(buttons(read(some), "duplicate-units")).toEqual(["相加", "只计“视频”的行"]);
  expect(buttons(read(`${some}\n司法局|图文|1|0`), "duplicate-units")).toEqual(["相加", "都只保留第一次出现的"]);
});
