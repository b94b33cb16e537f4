import { draw } from "../../support/draw";
import { after, buttons, find, HEADER, kinds, open, questionId, read, said, stops, units } from "../../support/intake";

const BODY = `${HEADER}\n水利局|市直各部门|36|0\n公安局|市直各部门|25|1\n民政局|市直各部门|26|0`;

describe("counts", () => {
  test("full-width digits, blanks and unit words are read", () => {
    const intake = read(`${HEADER}\n水利局|市直各部门|３６|"0 "\n公安局|市直各部门|25条|1篇`);
    expect(units(intake)).toEqual(["水利局 36 0", "公安局 25 1"]);
    expect(intake.findings).toEqual([]);
  });

  const about = `${HEADER}\n水利局|市直各部门|36|0\n公安局|市直各部门|约12|1`;

  test("a count that only a person can read stops, with cell, text and choices", () => {
    const intake = read(about);
    expect(said(intake, "doubtful-cells")).toBe(
      "工作表“统计表”C3：“公安局”的“扎兰屯市政府网采用条数”是“约12”，看不出是多少条。请改成整数，或选定一个数，或不计这一行。",
    );
    expect(buttons(intake, "doubtful-cells")).toEqual(["按 12 条计", "不计这一行"]);
    expect(stops(intake)).toBe(true);
    expect(units(intake)).toEqual(["水利局 36 0"]);
  });

  test("the chosen count is used", () => {
    const intake = after(about, "doubtful-cells", { as: "count", value: 12 });
    expect(units(intake)).toEqual(["水利局 36 0", "公安局 12 1"]);
    expect(stops(intake)).toBe(false);
  });

  test("or the row is left out", () => {
    const intake = after(about, "doubtful-cells", { as: "leave-out" });
    expect(units(intake)).toEqual(["水利局 36 0"]);
    expect(stops(intake)).toBe(false);
  });

  test("any other count may be answered, but nothing else that was not offered", () => {
    expect(units(after(about, "doubtful-cells", { as: "count", value: 99 }))).toEqual(["水利局 36 0", "公安局 99 1"]);
    expect(stops(after(about, "doubtful-cells", { as: "zero" }))).toBe(true);
  });

  test("an answer lapses when the cell changes", () => {
    const id = questionId(read(about), "doubtful-cells");
    expect(stops(read(about.replace("约12", "约13"), { answers: { [id]: { as: "count", value: 12 } } }))).toBe(true);
  });

  test.each(["—", "无", "57.10%", "12+3", "12/15", "①", "3.5", "-3", "true"])(
    "%s never becomes a number by itself",
    (text) => {
      const intake = read(`${HEADER}\n公安局|市直各部门|${text}|1`);
      expect(find(intake, "doubtful-cells")).toMatchObject({ places: [{ sheet: "统计表", cell: "C2" }] });
      expect(stops(intake)).toBe(true);
      expect(intake.tallies).toEqual([]);
    },
  );

  test("a dash may be 0, if the clerk says so", () => {
    expect(buttons(read(`${HEADER}\n公安局|市直各部门|—|1`), "doubtful-cells")).toEqual(["按 0 条计", "不计这一行"]);
  });

  test("a formula error stops with its address", () => {
    const intake = read(`${HEADER}\n公安局|市直各部门|#REF!|1`);
    expect(said(intake, "doubtful-cells")).toBe(
      "工作表“统计表”C2：“公安局”的“扎兰屯市政府网采用条数”公式出错，显示 #REF!。请先改好公式，或直接填写条数，或不计这一行。",
    );
    expect(stops(intake)).toBe(true);
  });

  test.each(["#N/A", "#DIV/0!", "#NAME?", "#VALUE!", "#NUM!", "#NULL!", "#SPILL!"])("%s is a formula error", (text) => {
    expect(stops(read(`${HEADER}\n公安局|市直各部门|${text}|1`))).toBe(true);
    expect(find(read(`${HEADER}\n公安局|市直各部门|${text}|1`), "doubtful-cells")).toBeDefined();
  });

  test("a number that is formatted to look whole stops", () => {
    const intake = read(draw(`${HEADER}\n公安局|市直各部门|3.04|1`, { shown: new Map([["C2", "3"]]) }));
    expect(said(intake, "doubtful-cells")).toBe(
      "工作表“统计表”C2：“公安局”的“扎兰屯市政府网采用条数”看上去和实际的值不一样：3（3.04）。请选定按哪个数计，或改好这一格。",
    );
    expect(buttons(intake, "doubtful-cells")).toEqual(["按 3 条计", "不计这一行"]);
    expect(stops(intake)).toBe(true);
  });

  test.each([
    [45000, "2023/3/15"],
    [1, "100%"],
    [7, ""],
  ])("%d that shows %j stops", (value, shown) => {
    const intake = read(draw(`${HEADER}\n公安局|市直各部门|${value}|1`, { shown: new Map([["C2", shown]]) }));
    expect(find(intake, "doubtful-cells")).toBeDefined();
    expect(stops(intake)).toBe(true);
  });

  test.each([
    [12, "12条"],
    [1234, "1,234"],
    [12, "12.00"],
    [0, "-"],
    [0, ""],
    [12345, "####"],
  ])("%d that shows %j misleads nobody", (value, shown) => {
    const intake = read(draw(`${HEADER}\n公安局|市直各部门|${value}|1`, { shown: new Map([["C2", shown]]) }));
    expect(units(intake)).toEqual([`公安局 ${value} 1`]);
    expect(intake.findings).toEqual([]);
  });
});

describe("blank cells", () => {
  const sheet = `${HEADER}\n水利局|市直各部门|36|\n\n公安局|市直各部门||1\n审计局|市直各部门|2|0`;

  test("are asked about once for all", () => {
    const intake = read(sheet);
    expect(said(intake, "blank-counts")).toBe(
      "工作表“统计表”有 2 处没有填条数（D2、C4），涉及水利局、公安局。请填上，或选定都按 0 条计，或不计这些行。",
    );
    expect(buttons(intake, "blank-counts")).toEqual(["都按 0 条计", "不计这些行"]);
    expect(stops(intake)).toBe(true);
  });

  test("count as 0 when the clerk says so", () => {
    const intake = after(sheet, "blank-counts", { as: "zero" });
    expect(units(intake)).toEqual(["水利局 36 0", "公安局 0 1", "审计局 2 0"]);
    expect(stops(intake)).toBe(false);
  });

  test("or their rows are left out", () => {
    const intake = after(sheet, "blank-counts", { as: "leave-out" });
    expect(units(intake)).toEqual(["审计局 2 0"]);
    expect(stops(intake)).toBe(false);
  });

  test("a unit without any figure is asked about as well", () => {
    expect(said(read(`${HEADER}\n数据局|市直各部门||`), "blank-counts")).toContain("数据局");
  });

  test("blank rows are skipped", () => {
    expect(read(`${HEADER}\n\n水利局|市直各部门|36|0\n\n　|\n公安局|市直各部门|25|1`).findings).toEqual([]);
  });
});

test("a number that cannot be one of items, such as a telephone's, is asked about", () => {
  const sheet = `${BODY}\n司法局|市直各部门|13904701234|0\n财政局|市直各部门|9|0`;
  expect(kinds(read(sheet))).toEqual(["doubtful-cells"]);
  expect(stops(read(sheet))).toBe(true);
  expect(buttons(read(sheet), "doubtful-cells")).toEqual(["按 13904701234 条计", "不计这一行"]);
});

describe("many doubtful cells of one column with one cause", () => {
  const many = `${HEADER}\n${["水利局", "公安局", "民政局", "司法局"].map((unit, n) => `${unit}|市直各部门|约${n + 5}|0`).join("\n")}`;

  test("are one question", () => {
    expect(open(read(many))).toEqual([
      "工作表“统计表”的“扎兰屯市政府网采用条数”有 4 格看不出是多少条（C2 水利局 “约5” → 5、C3 公安局 “约6” → 6、C4 民政局 “约7” → 7、C5 司法局 “约8” → 8）。请选定都按箭头后面的数计，或都不计；有不是这样的，请先在表里改好。",
    ]);
    expect(units(after(many, "doubtful-cells", { as: "as-proposed" }))).toEqual([
      "水利局 5 0",
      "公安局 6 0",
      "民政局 7 0",
      "司法局 8 0",
    ]);
    expect(units(after(many, "doubtful-cells", { as: "leave-out" }))).toEqual([]);
  });

  test("are asked one by one where their numbers have to be typed, but not where the column is a wrong one", () => {
    const undecided = many.replaceAll(/约\d/g, "待定");
    const others = Array.from({ length: 5 }, (_, n) => `单位${n}|市直各部门|${n}|0`).join("\n");
    expect(kinds(read(`${undecided}\n${others}`)).filter((kind) => kind === "doubtful-cells")).toHaveLength(4);
    expect(open(read(undecided))).toEqual([expect.stringContaining("有 4 格看不出是多少条")]);
    expect(open(read(undecided))[0]).toContain("请在表里改好，或都不计。");
  });
});
