import { check } from "../../src/texts/en/check";
import { cli } from "../../src/texts/en/cli";
import type { Finding } from "../../src/findings/finding";
import { findings } from "../../src/texts/en/findings";
import { answerText, findingText } from "../../src/texts/findings";
import { findings as zh } from "../../src/texts/zh/findings";
import { firstScheme } from "../../src/texts/en/firstScheme";
import { learn } from "../../src/texts/en/learn";
import { scoreLines } from "../../src/texts/en/scoreLines";
import { page as en } from "../../src/texts/en/page";

const { pane } = en;
const one = { rows: 1, used: 1, units: 1, adopted: 1, score: 1 };

test("one of a thing is called one", () => {
  const said = [
    pane.sourceSummary("Sheet1", 1, ""),
    pane.tableFound(undefined, 2, 1, 1),
    pane.groupSize(1),
    pane.balance(one),
    pane.addedUp([{ sheet: "Sheet1", adopted: 1 }]),
    pane.merged(1),
    pane.added(1),
    pane.toSettle(1),
    pane.findingsSummary(1, 0),
    pane.noPreview(1),
  ];
  for (const text of said) expect(text).not.toMatch(/\b1 \w+s\b/);
});

test("several are called several", () => {
  expect(pane.balance({ ...one, units: 2, score: 5 })).toMatch(/2 units .* 1 item adopted, 5 points$/);
  expect(pane.toSettle(0)).toBe("0 matters must be settled first.");
});

const at = { sheet: "S", cell: "A1" };
const of = { sheet: "S", places: [at], units: ["甲"], found: "x", column: "C" };

test.each<[finding: Finding, one: string]>([
  [{ kind: "merged-unit", ...of, rows: 1 }, "is merged over 1 row;"],
  [{ kind: "names-cleaned", ...of, names: [{ found: "甲*", name: "甲" }] }, "In 1 unit name of"],
  [{ kind: "absent-units", ...of, asZero: true }, "甲 of the roster does not appear in the sheet; it is"],
  [
    { kind: "uncalculated", ...of, cells: 1 },
    "1 formula of sheet “S” has never been calculated (A1), so its figure means",
  ],
  [{ kind: "hidden-rows", ...of, rows: 1 }, "is in a hidden or filtered row; it was counted"],
  [{ kind: "answers-unused", ...of, ids: ["a"] }, "1 answer was not needed"],
  [{ kind: "group-typed-once", ...of, column: "C" }, "1 unit below is blank"],
  [{ kind: "title-overruled", ...of, group: "G" }, "the name of 1 unit belongs to another group (甲); it was"],
  [{ kind: "rows-cut", ...of, rows: 1 }, "1 row from “x” on is outside the table and was not"],
  [{ kind: "data-below", ...of }, "1 row below the end of the table looks like a unit"],
  [
    { kind: "struck-rows", ...of },
    "1 unit of sheet “S” is struck out (A1: 甲); it was counted. Leave it out if it is void.",
  ],
  [{ kind: "blank-counts", ...of }, "the count of “甲” is blank"],
  [
    { kind: "adopted-over-submitted", ...of, counts: [{ channel: "W", adopted: 2, submitted: 1 }] },
    "in 1 place: A1 甲 (1 submitted, 2 adopted by W)",
  ],
  [
    { kind: "log-no-unit", ...of, above: [] },
    "1 item of the log “S” has no unit (A1). Add it, or confirm that it does not count.",
  ],
  [{ kind: "log-late", ...of, days: 1 }, "was submitted more than 1 day after"],
  [{ kind: "scheme-usual", ...of, scheme: "S", points: [{ name: "W", points: 1 }] }, "is used: 1 point an item for W."],
  [{ kind: "not-in-every-sheet", ...of, missing: [{ unit: "甲", sheets: ["T"] }] }, "1 unit is not in every sheet"],
])("$kind of one is told of one", (finding, one) => {
  expect(findingText(finding, findings)).toContain(one);
});

test.each<[said: string, one: string]>([
  [learn.read("S", "T", 1), "T, 1 unit"],
  [firstScheme.differing(1), "1 row differs"],
  [scoreLines.heading("甲", "1"), "甲: 1 point"],
  [scoreLines.before("1", "3"), "Before this period 1 point, 3 with it"],
  [learn.sums(1, 1), "1 of 1 row right"],
  [cli.settleFirst(1), "1 matter must be settled"],
  [check.harmless(1), "1 differs, but this tool does without it"],
])("%s", (said, one) => {
  expect(said).toContain(one);
});

test("one blank count is asked about as one, in words and on the buttons", () => {
  const blank: Finding = { kind: "blank-counts", ...of };
  expect(findingText(blank, zh)).toBe("工作表“S”A1：“甲”的条数没有填。请填上，或选定按 0 条计，或不计这一行。");
  const buttons = (cells: number): string[] =>
    (["zero", "leave-out"] as const).map((as) => answerText({ as }, "blank-counts", zh, cells));
  expect(buttons(1)).toEqual(["按 0 条计", "不计这一行"]);
  expect(buttons(2)).toEqual(["都按 0 条计", "不计这些行"]);
});
