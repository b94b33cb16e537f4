import type { FactsRefused } from "../../../src/bulletin/notice/factsRefused";
import { fillTemplate, type Values } from "../../../src/bulletin/notice/template";

const VALUES: Values = { period: "5月", adopted: 7, submitted: 0, basis: undefined, upper: 2 };

test.each<[string, string]>([
  ["采用{adopted}条", "采用7条"],
  ["采用{ 采用总数 }条", "采用7条"],
  ["共{submitted}条", "共0条"],
  ["甲[，按{basis}]乙", "甲乙"],
  ["甲[，报送{submitted}条]乙", "甲乙"],
  ["甲[，采用{adopted}条[，按{basis}]]乙", "甲，采用7条乙"],
  ["[报{submitted}|采{adopted}|无]", "采7"],
  ["[报{submitted}|按{basis}|无]", "无"],
  ["[[报{submitted}][按{basis}]|都没有]", "都没有"],
  ["没有占位", "没有占位"],
  ["", ""],
])("%s becomes %s", (template, text) => {
  expect(fillTemplate(template, VALUES, "f")).toBe(text);
});

test.each<[string, object]>([
  ["{采用数}", { problem: "unknown-placeholder", name: "采用数" }],
  ["{group}", { problem: "unknown-placeholder", name: "group" }],
  ["{}", { problem: "unknown-placeholder", name: "" }],
  ["按{basis}", { problem: "no-value", name: "依据" }],
  ["甲[乙", { problem: "unbalanced", sign: "[" }],
  ["甲]乙", { problem: "unbalanced", sign: "]" }],
  ["[甲|".repeat(10_000) + "乙" + "]".repeat(10_000), { problem: "too-deep", most: 20 }],
  ["甲{乙", { problem: "unbalanced", sign: "{" }],
  ["甲}乙", { problem: "unbalanced", sign: "}" }],
])("%s is refused", (template, reason) => {
  const refused = expect.objectContaining({ field: "problems[0]", reason: expect.objectContaining(reason) as object });
  expect(() => fillTemplate(template, VALUES, "problems[0]")).toThrow(refused as Error);
});

test("an unknown placeholder is answered with those that there are", () => {
  try {
    fillTemplate("{x}", { period: "", adopted: 1 }, "title");
    throw new Error("not refused");
  } catch (error) {
    expect((error as FactsRefused).reason).toMatchObject({ known: ["时段", "采用总数"] });
  }
});

test("a name takes the words behind it, wherever it stands; without a name a passage is left out", () => {
  const named = (name: string): Values => ({ own: { name, with: (words) => `<${name}${words}>` } });
  expect(fillTemplate("甲{own}乙{own}", named("丙"), "f")).toBe("甲<丙乙><丙>");
  expect(fillTemplate("[甲{本级}乙]丁", named("丙"), "f")).toBe("甲<丙乙>丁");
  expect(fillTemplate("[甲{own}乙]丁", named(""), "f")).toBe("丁");
});

test("a bar outside of brackets is text", () => {
  expect(fillTemplate("甲|乙", VALUES, "f")).toBe("甲|乙");
});
