import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EXPECTED_FILE, expectedSource } from "./golden/expected";
import { compare, isSame } from "../../src/check/compare";
import type { Recording } from "../../src/check/examine";
import { IDLE, QUESTIONS } from "../../src/check/questions";
import { assumptionsIn } from "./golden/assumptions";
import { type Answers, standInAnswers, standInBehind } from "./golden/standIn";
import type { InactiveCode } from "../../excel-stand-in/requests/situation";

const FOLDER = "test/excel/golden";
const recordings = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

let desktop: Answers;
let web: Answers;

beforeAll(async () => {
  desktop = await standInAnswers("desktop");
  web = await standInAnswers("web");
});

test("the emulation implements all that a real Excel is asked", async () => {
  const answers = { ...desktop, ...(await standInBehind("desktop", "InvalidSelection")) };
  const broken = Object.entries(answers).filter(
    ([, answer]) => answer.is === "error" && /^(EmulatedHost|$)/.test(answer.code),
  );
  expect(broken).toEqual([]);
  expect(IDLE.filter((name) => !(name in QUESTIONS))).toEqual([]);
});

test("what 检查本机 Excel expects is what the emulation answers", async () => {
  expect(readFileSync(EXPECTED_FILE, "utf8")).toBe(await expectedSource(desktop, web));
});

const environment = { platform: "PC" } as Recording["environment"];

test("another answer is grave where the program rests on it, and harmless where it does without", () => {
  expect(compare({ answers: desktop, environment })).toMatchObject({ grave: [], harmless: [] });
  const other = {
    ...desktop,
    "a look": { is: "error", code: "GeneralException", message: "", location: undefined },
    "a cell without a look": { is: "value", value: 1 },
  } as const;
  expect(compare({ answers: other, environment })).toEqual({
    same: Object.keys(desktop).length - 2,
    grave: ["a look"],
    harmless: ["a cell without a look"],
  });
});

test("the web's own answers are expected there, and nowhere else", () => {
  const there = { platform: "OfficeOnline" } as Recording["environment"];
  expect(compare({ answers: web, environment: there }).grave).toEqual([]);
  expect(compare({ answers: web, environment }).grave).toContain("what a function gets of a blank cell");
});

test("sizes may be rounded to a screen's points, and the words of an error may be in any language", () => {
  const size = (columnWidth: number) => ({ is: "value", value: { columnWidth } }) as const;
  expect(isSame(size(100), size(99.75))).toBe(true);
  expect(isSame(size(100), size(90))).toBe(false);
  expect(isSame({ is: "value", value: [1] }, { is: "value", value: [1.5] })).toBe(false);
  const error = (code: string, message: string) => ({ is: "error", code, message, location: undefined }) as const;
  expect(isSame(error("InvalidArgument", "参数无效"), error("InvalidArgument", "Invalid"))).toBe(true);
  expect(isSame(error("InvalidArgument", ""), error("GeneralException", ""))).toBe(false);
});

if (recordings.length === 0) {
  test("nobody has recorded the answers of a real Excel yet, so there is nothing to compare with", () => {
    console.log(`${FOLDER} holds no recorded answers: docs/real-excel.md says how to get some.`);
    expect(recordings).toEqual([]);
  });
} else {
  describe.each(recordings)("as recorded in %s", (name) => {
    const { answers, excel, environment: where } = JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Recording;
    const kind = where.platform === "OfficeOnline" ? "web" : "desktop";
    const refusal = Object.entries(answers).find(
      ([asked, { is }]) => asked.startsWith("another") && is === "error",
    )?.[1];
    const code = (refusal?.is === "error" ? refusal.code : "InvalidSelection") as InactiveCode;
    test.each(Object.entries(answers))(`${excel}: %s`, async (question, answer) => {
      const ours = { ...(kind === "web" ? web : desktop), ...(await standInBehind(kind, code)) };
      expect({ question, is: isSame(answer, ours[question]!) ? answer : ours[question] }).toEqual({
        question,
        is: answer,
      });
    });
  });
}

test("every assumption about a real Excel is listed in docs/real-excel.md", () => {
  const list = readFileSync("docs/real-excel.md", "utf8").replaceAll(/\s+/g, " ");
  const missing = assumptionsIn("excel-stand-in").filter(({ text }) => !list.includes(text.replaceAll(/\s+/g, " ")));
  expect(missing.map(({ file, text }) => `| ? | \`${file}\` | ${text} | 没有查到公开资料 |`)).toEqual([]);
});

test("docs/real-excel.md lists no assumption that is no longer made", () => {
  const rows = readFileSync("docs/real-excel.md", "utf8").match(/^\| \S+ +\| `excel-stand-in\/.*$/gm) ?? [];
  const made = new Set(assumptionsIn("excel-stand-in").map(({ text }) => text.replaceAll(/\s+/g, " ")));
  const stale = rows.filter((row) => !made.has(row.split("|").slice(3, -2).join("|").trim()));
  expect(rows.length).toBeGreaterThan(20);
  expect(stale).toEqual([]);
});

test("every line of docs/real-excel.md has a mark and a source", () => {
  const rows = readFileSync("docs/real-excel.md", "utf8").match(/^\|.*\|$/gm) ?? [];
  const lines = rows
    .filter((row) => !/^\| (?:-|记号)/.test(row))
    .map((row) => row.split("|").map((cell) => cell.trim()));
  expect(lines.length).toBeGreaterThan(50);
  expect(lines.filter((cells) => !/^[✓✗?]$/.test(cells[1]!) || cells.at(-2) === "")).toEqual([]);
});
