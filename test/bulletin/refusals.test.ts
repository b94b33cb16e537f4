import { REFUSAL_RECORD, REFUSALS } from "../support/refusals";
import { recorded } from "../workbooks/record";

/*
 * What is said when a field of a scheme, or of a notice's facts, is missing or holds anything else. That each field is
 * refused where it must be is what everyField.test.ts and everyFact.test.ts see to; here it is the words.
 */

const RECORDED = recorded(REFUSAL_RECORD);

test.each([...REFUSALS])("%s is refused as recorded", (title, outcome) => {
  expect(outcome()).toBe(RECORDED.get(title));
});

test("nothing is recorded of a field that is gone", () => {
  expect([...RECORDED.keys()]).toEqual([...REFUSALS.keys()]);
});
