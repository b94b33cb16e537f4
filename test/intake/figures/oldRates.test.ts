import { find, kinds, read, type Read } from "../../support/intake";

/** 水利局 with 36 of 63 items adopted, and its old rate. */
function sheet(rate: string, submitted = 63): Read {
  return read(
    `单位|类别|报送条数|扎兰屯市政府网采用条数|呼伦贝尔市政府网采用条数|采用率\n水利局|市直各部门|${submitted}|35|1|${rate}`,
  );
}

test.each(["57.1%", "57.10%", "57.14%", "57.143%", "0.571", "0.5714", "５７.１%", "57.1 %"])(
  "the old rate %s is that of 36 in 63",
  (rate) => {
    expect(kinds(sheet(rate))).not.toContain("rate-differs");
  },
);

test.each(["57.2%", "57%", "57.15%", "57.142%", "0.58", "0", "1", "100%", "0.0%"])(
  "the old rate %s is not, which is said with the right one",
  (rate) => {
    expect(find(sheet(rate), "rate-differs").differences).toMatchObject([
      { at: { cell: "F2" }, unit: "水利局", found: rate, expected: "57.1%" },
    ]);
  },
);

test.each(["", "—", "约99%", "99%以上", "99", "1.5", "-0.5", "1.2.3%"])("“%s” is no rate to compare", (rate) => {
  expect(kinds(sheet(rate))).not.toContain("rate-differs");
});

test("of nothing submitted there is no rate to compare", () => {
  expect(kinds(sheet("99%", 0))).not.toContain("rate-differs");
});
