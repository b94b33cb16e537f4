import { checkFacts } from "../../../src/bulletin/notice/checkFacts";
import { FactsRefused } from "../../../src/bulletin/notice/factsRefused";
import { makeNotice } from "../../../src/bulletin/notice/makeNotice";
import { lasting } from "../../../src/generate/factsOf";
import { publishedBulletin, sampleFacts } from "../../support/notice";

/** Facts of 红头 and 版记. */
const PAPER = {
  version: 1,
  date: "2023-04-13",
  redHead: { issuers: ["某市人民政府办公室文件"], number: "某政办发〔2023〕12号" },
  colophon: { copies: ["市委办公室"], office: "某市人民政府办公室", date: "2023-04-14" },
  onePage: true,
} as const;

function refusedWith(change: object): string {
  try {
    checkFacts({ ...PAPER, ...change });
    return "nothing";
  } catch (error) {
    if (error instanceof FactsRefused) return `${error.field} ${error.reason.problem}`;
    throw error;
  }
}

test("what belongs to the paper is read as it is", () => {
  expect(checkFacts(PAPER)).toEqual(PAPER);
});

test.each([
  [{ redHead: { number: "某政办发〔2023〕12号" } }, "redHead.issuers missing"],
  [{ redHead: { issuers: [] } }, "redHead.issuers empty"],
  [{ redHead: { issuers: [" "] } }, "redHead.issuers[0] empty"],
  [{ redHead: { issuers: ["甲"], colour: "red" } }, "redHead.colour unknown-field"],
  [{ colophon: { copies: ["乙"] } }, "colophon.office missing"],
  [{ colophon: { office: "甲", date: "4月14日" } }, "colophon.date not-a-date"],
  [{ colophon: { office: "甲", date: "2023-04-12" } }, "colophon.date before-issue"],
  [{ onePage: "yes" }, "onePage not-true-or-false"],
])("%j is refused", (change, problem) => {
  expect(refusedWith(change)).toBe(problem);
});

test.each([
  "某政办发[2023]12号",
  "某政办发〔2023〕第12号",
  "某政办发〔2023〕012号",
  "某政办发〔23〕12号",
  "〔2023〕12号",
  "某〔2023〕号",
])("%s is no document number (7.2.5)", (number) => {
  expect(refusedWith({ redHead: { issuers: ["甲"], number } })).toBe("redHead.number not-a-document-number");
});

test("a notice without them has nothing of it", () => {
  const notice = makeNotice(publishedBulletin(), sampleFacts(), []);
  expect(Object.keys(notice)).not.toEqual(expect.arrayContaining(["redHead"]));
  expect([notice.redHead, notice.colophon, notice.onePage]).toEqual([undefined, undefined, undefined]);
});

test("the next notice keeps the office and not the number or the date", () => {
  const { redHead, colophon, onePage } = lasting(checkFacts(PAPER));
  expect([redHead, colophon, onePage]).toEqual([
    { issuers: ["某市人民政府办公室文件"] },
    { office: "某市人民政府办公室", copies: ["市委办公室"] },
    true,
  ]);
});
