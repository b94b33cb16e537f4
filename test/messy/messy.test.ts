import { judge } from "./judge";
import { KINDS, messyBook } from "./messyBook";
import { picture } from "./picture";
import { failures, judgeMany } from "./table";
import { monthsOf } from "./truth";

/** Half of them with one kind of mess alone, half with three to five. */
const WORKBOOKS = 1000;

/** Together, kinds of mess can leave questions of which no answer leads to the truth; that must stay rare. */
const MOST_UNANSWERED = 0.02;

test(`of ${WORKBOOKS} messy workbooks none is read wrong or guessed, few are asked about needlessly`, () => {
  const bad: string[] = [];
  const results = judgeMany(WORKBOOKS, (seed, messy, { verdict, wrong }) => {
    if (verdict === "wrong" || verdict === "guessed") bad.push(`seed ${seed}: ${wrong.join("; ")}\n${picture(messy)}`);
  });
  const { read, stopped } = results.all.verdicts;
  console.log(
    `${WORKBOOKS} messy workbooks: ${read} read, ${stopped} stopped, ${results.all.answered} of them answered`,
  );
  expect(bad.slice(0, 3)).toEqual([]);
  const { unanswered, answered } = results.all;
  expect(unanswered).toBeLessThanOrEqual(answered * MOST_UNANSWERED);
  expect(failures(results).filter((failure) => !failure.endsWith("no answers lead to the truth"))).toEqual([]);
  for (const [kind, line] of results.alone) expect([kind, line.unanswered]).toEqual([kind, 0]);
});

test("every kind of mess can be done alone", () => {
  const done = KINDS.map((_, n) => messyBook(n * 2 + 1).done.map(({ kind }) => kind.name));
  expect(done).toEqual(KINDS.map(({ name }) => [name]));
});

test("the same seed makes the same workbook, and it is judged alike", () => {
  for (const seed of [7, 8]) {
    expect(picture(messyBook(seed))).toEqual(picture(messyBook(seed)));
    expect(judge(messyBook(seed))).toEqual(judge(messyBook(seed)));
  }
});

test("what is truly 1-3 is told from what is not", () => {
  expect(["1-3月", "1—3月", "1至3月", "第一季度", "1月至3月", "2023.1-3"].map(monthsOf)).toEqual(Array(6).fill("1-3"));
  expect(["前三季度", "三季度", "元月", "三月", "3月", "上半年", ""].map(monthsOf)).toEqual([
    "1-9",
    "7-9",
    "1",
    "3",
    "3",
    "1-6",
    "",
  ]);
  expect(monthsOf("7月1日至10月9日")).toBe(monthsOf("7月1日—10月9日"));
});
