import { onceEach } from "../../src/cells/onceEach";

test("work is done once for each argument", () => {
  const done: string[] = [];
  const lengthOf = onceEach((text: string) => {
    done.push(text);
    return text.length;
  });
  expect(["甲", "乙乙", "甲", "", "乙乙", ""].map(lengthOf)).toEqual([1, 2, 1, 0, 2, 0]);
  expect(done).toEqual(["甲", "乙乙", ""]);
});

test("what is one and the same for the work stays one and the same", () => {
  const listOf = onceEach((text: string) => [text]);
  expect(listOf("甲")).toBe(listOf("甲"));
  expect(listOf("甲")).not.toBe(listOf("乙"));
});
