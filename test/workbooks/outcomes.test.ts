import { commands, RECORD } from "./cases";
import { outcome } from "./outcome";
import { readCase } from "./readCase";
import { recorded } from "./record";

/*
 * The same workbooks, and those of other offices, without the command around them: all that is read of them and all that is said about them is what was
 * recorded, finding by finding. That it is right is what workbooks.test.ts and offices.test.ts see to; here nothing changes unnoticed. After
 * a change that is meant, npm run outcomes writes the record anew, and its difference is to be read.
 */

const RECORDED = recorded(RECORD);
const COMMANDS = commands();

test.each(COMMANDS.map((each) => [each.title, each] as const))("%s comes out as recorded", async (title, each) => {
  expect(outcome(title, await readCase(each))).toBe(RECORDED.get(title));
});

test("nothing is recorded of a workbook that is gone", () => {
  expect([...RECORDED.keys()]).toEqual(COMMANDS.map(({ title }) => title));
});
