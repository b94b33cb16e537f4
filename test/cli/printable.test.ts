import { writeFileSync } from "node:fs";
import { printable, printableJson } from "../../src/cli/printable";
import { textTable } from "../../src/cli/textTable";
import { command, COUNTS, inNewFolder } from "./command";

inNewFolder();

const STEERING = /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
const HOSTILE = "教\u001b[2J\u0007\u009b\u202e育\u2066\u200f局\u2028\t";

test("what would steer a terminal is shown by its number", () => {
  expect(printable("甲\u001b[2J\u202e乙\n丙")).toBe("甲<U+001B>[2J<U+202E>乙\n丙");
  expect(printable("甲 乙“丙”—👩‍👩‍👧 Ａ")).toBe("甲 乙“丙”—👩‍👩‍👧 Ａ");
});

test("in JSON it is the same text in escaped form", () => {
  const json = printableJson(JSON.stringify({ [HOSTILE]: HOSTILE }, null, 2));
  expect(json).not.toMatch(STEERING);
  expect(JSON.parse(json)).toEqual({ [HOSTILE]: HOSTILE });
});

test("columns of a table stand under one another all the same", () => {
  const [, first, second] = textTable(["单位", "条数"], [["甲\u202e", 1], ["乙", 12]]); // prettier-ignore
  expect(first).toBe("甲<U+202E>     1");
  expect(second).toBe("乙            12");
});

test("a table of 200,000 rows is no trouble", () => {
  expect(textTable(["单位"], new Array<string[]>(200_000).fill(["甲"]))).toHaveLength(200_001);
});

test.each([
  ["in a unit's name", [], COUNTS.replace("水利局", HOSTILE)],
  ["in a heading", [], COUNTS.replace("类别", HOSTILE)],
  ["in a group", [], COUNTS.replace("各乡镇街道", HOSTILE)],
  ["in a count", [], COUNTS.replace("36", HOSTILE)],
  ["in the period", ["--period", HOSTILE], COUNTS],
  ["in an option", [`--${HOSTILE}`], COUNTS],
  ["in a sheet's name", ["--sheet", HOSTILE], COUNTS],
  ["in a file's name", ["--facts", HOSTILE], COUNTS],
])("nothing %s reaches the terminal", async (_, words, content) => {
  const name = `${HOSTILE}.csv`;
  writeFileSync(name, content);
  for (const more of [[], ["--json"], ["--lang", "en"]]) {
    const { out, err } = await command(name, "--out", "o.xlsx", "--force", ...words, ...more);
    expect(out + err).not.toMatch(STEERING);
    expect(out + err).not.toBe("");
  }
});

test("JSON that is no JSON is quoted without what would steer", async () => {
  writeFileSync("源.csv", COUNTS);
  writeFileSync("事.json", HOSTILE);
  const { err } = await command("源.csv", "--facts", "事.json");
  expect(err).toContain("不是有效的 JSON");
  expect(err).not.toMatch(STEERING);
});
