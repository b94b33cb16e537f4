import type { Answer, Answers } from "../../../src/findings/question";
import { draw } from "../../support/draw";
import { after, answered, buttons, HEADER, kinds, open, read, said, units } from "../../support/intake";

describe("a row that is a part of the one above", () => {
  test("each part of a list of parts is one", () => {
    const intake = read(
      `${HEADER}\n公安局|市直各部门|25|1\n　其中：交警大队|市直各部门|5|0\n　　　防疫站|市直各部门|1|0`,
    );
    expect(kinds(intake)).toEqual(["of-which", "of-which"]);
    const nameless = `${HEADER}\n|市直各部门|25|1\n　其中：交警大队|市直各部门|5|0\n　　　防疫站|市直各部门|1|0`;
    expect(kinds(read(nameless)).filter((kind) => kind === "of-which")).toHaveLength(2);
  });

  const part = `${HEADER}\n公安局|市直各部门|25|1\n其中：交警大队|市直各部门|5|0\n民政局|市直各部门|26|0`;

  test("其中 is a part of the row above, once the clerk has said so", () => {
    expect(open(read(part))).toEqual([
      "工作表“统计表”A3：“其中：交警大队”像是“公安局”里的一部分。如果已含在里面，就不另计。",
    ]);
    expect(units(after(part, "of-which", { as: "leave-out" }))).toEqual(["公安局 25 1", "民政局 26 0"]);
    expect(units(after(part, "of-which", { as: "unit" }))).toHaveLength(3);
  });

  test.each<[string, string, string[]]>([
    ["indented by a full-width blank and within the figures above", "\u3000交警大队|市直各部门|5|0", ["of-which"]],
    ["as many as all above", "\u3000交警大队|市直各部门|25|1", ["of-which"]],
    ["indented by less", "\u00a0交警大队|市直各部门|5|0", []],
    ["more than all above", "\u3000交警大队|市直各部门|5|2", []],
    ["without any item", "\u3000交警大队|市直各部门|0|0", []],
    ["spread over its cell", "\u3000交\u3000警\u3000队|市直各部门|5|0", []],
    ["in the middle of its cell", "\u3000交警大队\u3000|市直各部门|5|0", []],
    [
      "the second part of more than all above",
      "\u3000交警大队|市直各部门|20|0\n\u3000治安大队|市直各部门|10|0",
      ["of-which"],
    ],
    [
      "under another unit",
      "\u3000交警大队|市直各部门|20|0\n民政局|市直各部门|30|0\n\u3000低保中心|市直各部门|20|0",
      ["of-which", "of-which"],
    ],
  ])("a row that is indented is asked about as a part: %s", (_, rows, asked) => {
    const intake = read(`${HEADER}\n公安局|市直各部门|25|1\n${rows}`);
    expect(kinds(intake)).toEqual(asked);
  });

  test("a row that its format alone indents is asked about as a part", () => {
    const sheet = `${HEADER}\n公安局|市直各部门|25|1\n交警大队|市直各部门|5|0`;
    expect(kinds(read(draw(sheet, { indents: new Map([["A3", 1]]) })))).toEqual(["of-which"]);
    const both = new Map([
      ["A2", 1],
      ["A3", 1],
    ]);
    expect(kinds(read(draw(sheet, { indents: both })))).toEqual([]);
  });

  test("more than three parts of one unit are asked about together", () => {
    const parts = ["交警", "刑警", "治安", "巡警"].map((name) => `\u3000${name}大队|市直各部门|5|0`).join("\n");
    const sheet = `${HEADER}\n公安局|市直各部门|25|1\n${parts}`;
    expect(kinds(read(sheet))).toEqual(["of-which"]);
    expect(said(read(sheet), "of-which")).toContain(
      "“交警大队”、“刑警大队”、“治安大队”、“巡警大队”像是“公安局”里的一部分",
    );
    expect(units(after(sheet, "of-which", { as: "leave-out" }))).toEqual(["公安局 25 1"]);
    expect(units(after(sheet, "of-which", { as: "unit" }))).toHaveLength(5);
  });

  test("what is indented under the sum of it all, which is called like no unit, are units", () => {
    const sheet = (name: string): string =>
      `${HEADER}\n${name}||63|1\n\u3000水利局||36|0\n\u3000公安局||25|1\n\u3000审计局||2|0`;
    expect(kinds(read(sheet("A类")))).toContain("looks-like-total");
    expect(kinds(read(sheet("A类")))).not.toContain("of-which");
    expect(kinds(read(sheet("机关事务局")))).toContain("of-which");
  });
});

describe("what units are called together, indented under one", () => {
  const part = (unit: string, count: number): string =>
    `${unit}|市直各部门|${count}|0\n\u3000机关|市直各部门|${count - 1}|0\n\u3000下属单位|市直各部门|1|0`;
  const sheet = `${HEADER}\n${[part("水利局", 36), part("公安局", 25), part("民政局", 26)].join("\n")}`;

  test("is a part of it, about which is asked once for all units that have the same parts", () => {
    expect(open(read(sheet))).toEqual([
      "工作表“统计表”A3：“机关”、“下属单位”、“机关”、“下属单位”、“机关”、“下属单位”像是“水利局”、“公安局”、“民政局”里的一部分。如果已含在里面，就不另计。",
    ]);
    const settled = after(sheet, "of-which", { as: "leave-out" });
    expect([open(settled), units(settled)]).toEqual([[], ["水利局 36 0", "公安局 25 0", "民政局 26 0"]]);
  });

  test("is none where there is more of it than of the unit", () => {
    expect(kinds(read(sheet.replace("下属单位|市直各部门|1", "下属单位|市直各部门|9")))).toContain("looks-like-total");
  });
});

describe("rows called alike that are called like totals and are none", () => {
  const part = (unit: string, own: number | string): string => `${unit}|市直各部门|${own}|0\n下属单位|市直各部门|2|0`;
  const sheet = `${HEADER}\n${[part("水利局", 36), part("公安局", 25), part("民政局", 26)].join("\n")}`;

  test("are one question, and may be parts of the units above them that are to be added", () => {
    expect(open(read(sheet))).toEqual([
      "工作表“统计表”A3、A5、A7：“下属单位”叫得像合计，条数却不是哪些行之和。请说明它是合计还是单位，或者是上面单位的一部分。",
    ]);
    const answers = answered(read(sheet), "looks-like-total", { as: "add" });
    const parts = read(sheet, { answers });
    expect(kinds(parts).filter((kind) => kind.startsWith("duplicate"))).toHaveLength(3);
    const add: Answer = { as: "add" };
    const given = parts.findings.flatMap(({ question }) => (question ? [[question.id, add] as const] : []));
    const all: Answers = { ...answers, ...Object.fromEntries(given) };
    expect(units(read(sheet, { answers: all }))).toEqual(["水利局 38 0", "公安局 27 0", "民政局 28 0"]);
  });

  test("of one row alone that is not offered, and several of 机关 are no unit", () => {
    expect(buttons(read(`${HEADER}\n${part("水利局", 36)}`), "looks-like-total")).toHaveLength(2);
    expect(kinds(read(sheet.replaceAll("下属单位", "机关")))).toContain("looks-like-total");
    expect(kinds(read(`${HEADER}\n${part("水利局", 36).replace("下属单位", "机关")}`))).not.toContain(
      "looks-like-total",
    );
  });
});
