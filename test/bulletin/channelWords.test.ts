import { channelWords } from "../../src/bulletin/channelWords";

test.each([
  ["扎兰屯市政府网", ["扎兰屯市政府网", "扎兰屯政府网"]],
  ["阿荣旗人民政府门户网站", ["阿荣旗人民政府门户网站", "阿荣人民政府门户网站"]],
  ["市政府网", ["市政府网"]],
  ["本市政府网", ["本市政府网"]],
  ["学习强国", ["学习强国"]],
])("%s is called %j", (name, words) => {
  expect(channelWords({ name, aliases: [] })).toEqual(words);
});

test("aliases are words, too, each once, without spaces and marks", () => {
  expect(channelWords({ name: "通辽市政府网", aliases: ["通辽 政府网", "上级"] })).toEqual([
    "通辽市政府网",
    "通辽政府网",
    "上级",
  ]);
});
