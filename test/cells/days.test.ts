import { dayNumber, dayText, readDay } from "../../src/cells/days";

test.each([
  ["2023-03-05", "2023-03-05"],
  ["2023/3/5", "2023-03-05"],
  ["2023.03.05", "2023-03-05"],
  ["2023年3月5日", "2023-03-05"],
  ["２０２３年３月５日 下午", "2023-03-05"],
  [44990.75, "2023-03-05"],
  ["2023年12月15日", "2023-12-15"],
  [20230305, "2023-03-05"],
  ["20230305", "2023-03-05"],
  [20231305, undefined],
  ["19230305", undefined],
  [36_526, "2000-01-01"],
  [36_525.9, undefined],
  [73_050, "2099-12-31"],
  [73_051, undefined],
  [36, undefined],
  [80_000, undefined],
  ["2023-02-30", undefined],
  ["2023-13-05", undefined],
  ["2023-05-00", undefined],
  ["12023-03-05", undefined],
  ["见2023-03-05", undefined],
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
