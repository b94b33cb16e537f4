import { partName } from "../../src/taskpane/scheme/partName";
import { schemeForm as en } from "../../src/texts/en/schemeForm";
import { schemeForm as zh } from "../../src/texts/zh/schemeForm";
import { schemeFields } from "../support/schemeFields";

test("whatever is refused is said by the part of the form in which it stands, and by no name of ours", () => {
  for (const field of schemeFields()) {
    expect([field, partName(field, zh)]).toEqual([field, expect.stringMatching(/^[\p{Script=Han}、]+$/u)]);
    expect([field, partName(field, en)]).toEqual([field, expect.stringMatching(/^[A-Z][a-z ,]+$/)]);
  }
  expect(partName("vetoes[0].when.atLeast", zh)).toBe(zh.score.together);
});

test("a field that the form does not have keeps its own name", () => {
  expect(partName("colour.of.0", zh)).toBe("colour.of.0");
});
