import { ForgetFailed, WriteFailed } from "../../src/hosts/excel/excelErrors";
import { errorText } from "../support/words";

const FAILURE = { code: "GeneralException", message: "" };

test("of what nobody foresaw it is not said that nothing was written", () => {
  const said = errorText(new RangeError("Maximum call stack size exceeded"), "zh");
  expect(said).toContain("Maximum call stack size exceeded");
  expect(said).toContain("不清楚做到了哪一步");
  expect(said).not.toMatch(/没有写入|撤回/);
  expect(errorText("odd", "en")).not.toMatch(/nothing was/i);
});

test.each([new WriteFailed("remember", [], FAILURE, []), new ForgetFailed(FAILURE)])(
  "what may have been done is not called undone: $kind",
  (error) => {
    expect(errorText(error, "zh")).toContain("可能");
    for (const language of ["zh", "en"] as const)
      expect(errorText(error, language)).not.toMatch(/已全部撤回|没有改动任何内容|taken back|Nothing was changed/);
  },
);
