import { dayNumber, dayText, readDay } from "../../src/cells/days";

test.each([
  ["2023-03-05", "2023-03-05"],
  ["2023/3/5", "2023-03-05"],
  ["2023.03.05", "2023-03-05"],
  ["2023年3月5日", "2023-03-05"],
  ["２０２３年３月５日 下午", "2023-03-05"],
  [44990.75, "2023-03-05"],
  [36, undefined],
  [80_000, undefined],
  ["2023-02-30", undefined],
  ["3月5日", undefined],
  [true, undefined],
])("the day in %j is %j", (value, day) => {
  const read = readDay(value);
  expect(read && dayText(read)).toBe(day);
});

test("days are counted as Excel does", () => {
  expect(dayNumber(2023, 1, 1)).toBe(44_927);
  expect(dayNumber(2023, 2, 29)).toBeUndefined();
});
