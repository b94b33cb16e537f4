import { outcome } from "../workbooks/outcome";
import { recorded } from "../workbooks/record";
import { MESSY_RECORD, messyTitles, readMessy } from "./recordedBooks";

/*
 * All that is read of a workbook with one kind of mess or several, and all that is said about it, as in workbooks/outcomes.test.ts;
 * messy.test.ts sees to it that it is right.
 */

const RECORDED = recorded(MESSY_RECORD);

test.each(messyTitles())("%s comes out as recorded", (name) => {
  expect(outcome(name, readMessy(name))).toBe(RECORDED.get(name));
});

test("nothing is recorded of a kind that is gone", () => {
  expect([...RECORDED.keys()]).toEqual(messyTitles());
});
