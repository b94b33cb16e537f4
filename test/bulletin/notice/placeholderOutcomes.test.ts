import { PLACEHOLDERS } from "../../../src/bulletin/notice/placeholders";
import { recorded } from "../../workbooks/record";
import { BULLETINS, PLACEHOLDER_RECORD, placeholderOutcomes } from "./placeholderOutcome";

/*
 * What every placeholder says of five bulletins, as it was recorded. query.test.ts holds such texts against arithmetic of
 * its own, published.test.ts against published notices; here nothing changes unnoticed. After a change that is meant, npm
 * run outcomes writes the record anew, and its difference is to be read.
 */

const RECORDED = recorded(PLACEHOLDER_RECORD);

test.each(BULLETINS.map((each) => [each.name, each] as const))("of a bulletin: %s", (name, each) => {
  expect(placeholderOutcomes(each)).toBe(RECORDED.get(name));
});

test("every placeholder without arguments has something to say of some bulletin, but for those of parts of a text, and of one group alone", () => {
  const lines = [...RECORDED.values()].flatMap((record) => record.split("\n"));
  const said = (typed: string): boolean =>
    lines.some((line) => line.startsWith(`{${typed}}`) && !line.startsWith(`{${typed}} ! `));
  const silent = Object.values(PLACEHOLDERS).filter((typed) => !said(typed));
  expect(silent).toEqual(["唯一报送组", "唯一采用组", "组", "渠道", "条数", "各组", "上期"]);
});
