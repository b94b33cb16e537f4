import { recorded } from "../workbooks/record";
import { LEARNED_RECORD, learnedBulletins, learnedOutcome } from "./learnedOutcome";

/*
 * All that is learnt of published bulletins, as it was recorded; learnScheme.test.ts sees to it that it is right. After a
 * change that is meant, npm run outcomes writes the record anew, and its difference is to be read.
 */

const RECORDED = recorded(LEARNED_RECORD);
const BULLETINS = learnedBulletins();

test.each(BULLETINS.map((each) => [each.title, each] as const))(
  "what is learnt of %s is as recorded",
  (title, each) => {
    expect(learnedOutcome(each)).toBe(RECORDED.get(title));
  },
);

test("nothing is recorded of a bulletin that is gone", () => {
  expect([...RECORDED.keys()]).toEqual(BULLETINS.map(({ title }) => title));
});
