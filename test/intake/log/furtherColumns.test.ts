import { kinds, open, read, said } from "../../support/intake";
import { counts } from "./logRows";

const OWN = "扎兰屯市政府网";
const UPPER = "呼伦贝尔市政府网";

/** A log of three items with two columns under these headings, and one of the upper site. */
const log = (first: string, second: string, cells: readonly string[] = ["√|", "|√", "√|√"]): string =>
  `序号|标题|单位|${first}|${second}|${UPPER}\n1|春灌开始|水利局|${cells[0]}|\n2|反诈宣传|公安局|${cells[1]}|\n3|清雪|水利局|${cells[2]}|√`;

test.each([
  [OWN, OWN],
  [OWN, "本级"],
  [`${OWN}要闻`, `${OWN}动态`],
  [OWN, `${OWN}头条`],
])("an item that is marked under %s or %s was adopted by that site once", (first, second) => {
  const intake = read(log(first, second));
  expect(open(intake)).toEqual([]);
  expect(counts(intake)).toEqual(["水利局 2 2 1", "公安局 1 1 0"]);
  expect(said(intake, "log-site-columns")).toMatch(`${OWN}有 2 列（“`);
});

test.each([
  ["days", ["2023-01-05|", "|2023年1月9日", "1月10日|2023.1.10"]],
  ["addresses", ["http://a.cn/1|", "|http://a.cn/2", "http://a.cn/3|http://a.cn/4"]],
  ["words for yes and no", ["是|否", "否|是", "是|是"]],
])("%s are marks, too", (_, cells) => {
  expect(counts(read(log(`${OWN}要闻`, `${OWN}动态`, cells)))[1]).toBe("公安局 1 1 0");
});

test.each([
  ["编辑", ["√|王某", "|李某", "√|张某"]],
  ["字数", ["√|300", "|500", "√|20"]],
  ["微信公众号", ["√|", "|√", "√|√"]],
])("what stands under %s of a site is no mark of it", (word, cells) => {
  const intake = read(log(OWN, `${OWN}${word}`, cells));
  expect(kinds(intake)).not.toContain("log-site-columns");
  expect(counts(intake)).toEqual(["水利局 2 2 1", "公安局 1 0 0"]);
});
