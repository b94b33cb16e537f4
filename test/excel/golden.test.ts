import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assumptionsIn } from "./golden/assumptions";
import { type Answer, answersTo, type Recording } from "./golden/operation";
import { OPERATIONS } from "./golden/operations";
import { openExcel } from "./open";

const FOLDER = "test/excel/golden";
const recordings = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

async function ours(): Promise<Record<string, Answer>> {
  const excel = await openExcel();
  const uninstall = excel.install();
  try {
    return await answersTo(OPERATIONS);
  } finally {
    uninstall();
  }
}

test("the operations have different names, and the emulation implements all that they use", async () => {
  expect(new Set(OPERATIONS.map(({ name }) => name)).size).toBe(OPERATIONS.length);
  const broken = Object.entries(await ours()).filter(
    ([, answer]) => answer.is === "error" && /^(EmulatedHost|$)/.test(answer.code),
  );
  expect(broken).toEqual([]);
});

if (recordings.length === 0) {
  test("nobody has recorded the answers of a real Excel yet, so there is nothing to compare with", () => {
    console.log(`${FOLDER} holds no recorded answers: docs/real-excel.md says how to make some.`);
    expect(recordings).toEqual([]);
  });
} else {
  describe.each(recordings)("as recorded in %s", (name) => {
    const { answers, excel } = JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Recording;
    test.each(Object.entries(answers))(`${excel}: %s`, async (operation, answer) => {
      expect((await ours())[operation]).toEqual(answer);
    });
  });
}

test("every assumption about a real Excel is listed in docs/real-excel.md", () => {
  const list = readFileSync("docs/real-excel.md", "utf8").replaceAll(/\s+/g, " ");
  const missing = assumptionsIn("test/excel").filter(({ text }) => !list.includes(text.replaceAll(/\s+/g, " ")));
  expect(missing.map(({ file, text }) => `| ? | \`${file}\` | ${text} | 没有查到公开资料 |`)).toEqual([]);
});

test("docs/real-excel.md lists no assumption that is no longer made", () => {
  const rows = readFileSync("docs/real-excel.md", "utf8").match(/^\| \S+ +\| `test\/excel\/.*$/gm) ?? [];
  const made = new Set(assumptionsIn("test/excel").map(({ text }) => text.replaceAll(/\s+/g, " ")));
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
