import { outcome } from "../workbooks/outcome";
import { recorded } from "../workbooks/record";
import { SMALL_RECORD, smallSheets } from "./smallSheets";

/*
 * All that is read of a sheet of a few lines, and all that is said about it, as in workbooks/outcomes.test.ts. What each
 * of them is about is said by the tests of this folder; here nothing else of it changes unnoticed.
 */

const RECORDED = recorded(SMALL_RECORD);
const SHEETS = smallSheets();

test.each([...SHEETS])("%s comes out as recorded", (title, read) => {
  expect(outcome(title, read)).toBe(RECORDED.get(title));
});

test("nothing is recorded of a sheet that is gone", () => {
  expect([...RECORDED.keys()]).toEqual([...SHEETS.keys()]);
});
