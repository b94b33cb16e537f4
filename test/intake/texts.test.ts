import { recorded } from "../workbooks/record";
import { TEXT_RECORD, TEXTS } from "./texts";

/*
 * What single texts are read as: numbers with all that clerks write around them, periods, headings, names of units. What of
 * it matters most is said by the tests of this folder; here nothing of all the others changes unnoticed.
 */

const RECORDED = recorded(TEXT_RECORD);

test.each([...TEXTS])("%s are read as recorded", (title, lines) => {
  expect([`# ${title}`, ...lines()].join("\n")).toBe(RECORDED.get(title));
});
