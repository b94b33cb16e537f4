import { PLACEHOLDERS } from "../../src/bulletin/notice/placeholders";
import { factsProblem as en } from "../../src/texts/en/factsErrors";
import { noticeForm as enForm } from "../../src/texts/en/noticeForm";
import { scoreForm as enScore } from "../../src/texts/en/scoreForm";
import { factsProblem as zh } from "../../src/texts/zh/factsErrors";
import { noticeForm } from "../../src/texts/zh/noticeForm";
import { scoreForm } from "../../src/texts/zh/scoreForm";

test.each([
  ["best", scoreForm.best, enScore.best],
  ["last", scoreForm.last, enScore.last],
  ["basis", noticeForm.basis, enForm.basis],
  ["submitted", noticeForm.figures, enForm.figures],
  ["rate", noticeForm.figures, enForm.figures],
] as const)(
  "of a placeholder without a value it is said in which field of the form it is filled in: %s",
  (name, zhField, enField) => {
    const reason = { problem: "no-value", name: PLACEHOLDERS[name] } as const;
    expect(zh(reason)).toContain(`“${zhField}”`);
    expect(en(reason)).toContain(`“${enField}”`);
  },
);

test("nothing is said of where, of one that is worked out", () => {
  const reason = { problem: "no-value", name: PLACEHOLDERS.adoptedOnlyGroup } as const;
  expect(zh(reason)).toBe("里的 {唯一采用组} 没有数或内容，请补上，或用 [ ] 把这一句括起来，没有时就不写");
});
