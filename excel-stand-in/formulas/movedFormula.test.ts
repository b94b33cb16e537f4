import { movedFormula } from "./movedFormula";

test.each([
  ["=B2*5", 1, 0, "=B3*5"],
  ["=$B2+B$2+$B$2", 1, 1, "=$B3+C$2+$B$2"],
  ["=SUM(B2:C4)", 2, 1, "=SUM(C4:D6)"],
  ["=SUM(B:C,2:$3)", 1, 1, "=SUM(C:D,3:$3)"],
  ["=ADOPTSCORE(B2,C2)", 10, 0, "=ADOPTSCORE(B12,C12)"],
  ["='一 月'!B2+汇总!B2", 1, 0, "='一 月'!B3+汇总!B3"],
  ["='A1'!B2", 1, 0, "='A1'!B3"],
  ['="B2"&B2', 1, 0, '="B2"&B3'],
  ["=LOG10(B2)+分数B2", 1, 0, "=LOG10(B3)+分数B2"],
  ["=A1", -1, 0, "=#REF!"],
  ["=A1+B2", 0, -1, "=#REF!+A2"],
  ["=XFD1", 0, 1, "=#REF!"],
])("%s moved %i down and %i to the right is %s", (formula, down, right, moved) => {
  expect(movedFormula(formula, down, right)).toBe(moved);
});
