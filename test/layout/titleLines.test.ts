import { textWidth } from "../../src/layout/measure";
import { titleLines } from "../../src/layout/titleLines";

const WIDTH = 20;

test.each<[string, string[]]>([
  ["关于信息采用情况的通报", ["关于信息采用情况的通报"]],
  [
    "关于扎兰屯市政府门户网站1-3月信息报送及采用情况的通报",
    ["关于扎兰屯市政府门户网站", "1-3月信息报送及采用情况的通报"],
  ],
  ["市直各部门信息采用情况统计表", ["市直各部门信息采用情况统计表"]],
])("%s", (title, lines) => {
  expect(titleLines(title, WIDTH, ["扎兰屯市"])).toEqual(lines);
});

test.each([
  "关于呼和浩特市新城区人民政府办公室二〇二三年第一季度政务信息报送和采用情况的通报",
  "关于2023年1月1日至2023年3月31日全市各乡镇人民政府、街道办事处政务信息公开工作情况的通报",
  "阿荣旗人民政府办公室关于政府网站和政务新媒体管理工作（第二季度）检查情况的通报",
])("lines of %s fit, lose nothing and begin and end well", (title) => {
  const lines = titleLines(title, WIDTH);
  expect(lines.join("")).toBe(title);
  expect(lines.length).toBeLessThanOrEqual(3);
  for (const line of lines) {
    expect(textWidth(line, 1)).toBeLessThanOrEqual(WIDTH);
    expect(line).not.toMatch(/^[的、，）》]|[（《、和]$/);
    expect(line.length).toBeGreaterThan(4);
  }
});

test("a name is never broken", () => {
  const name = "扎兰屯市卧牛河镇人民政府";
  const lines = titleLines(`关于${name}信息报送采用情况的通报`, 16, [name]);
  expect(lines.some((line) => line.includes(name))).toBe(true);
});

test("a word that is longer than a line stays whole", () => {
  expect(titleLines("a".repeat(60), WIDTH)).toEqual(["a".repeat(60)]);
});

test.each([160, 32_000])("a title of %d signs is broken like any other", (length) => {
  const title = "信息采用情况统计".repeat(length / 8);
  const lines = titleLines(title, 16);
  expect(lines.join("")).toBe(title);
  for (const line of lines) expect(line).toHaveLength(16);
});
