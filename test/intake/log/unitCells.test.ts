import { after, find, open, read } from "../../support/intake";
import { counts } from "./logRows";

const HEAD = "标题|报送单位|扎兰屯市政府网|呼伦贝尔市政府网";

test.each(["【水利局】", "（水利局）", "[水利局]"])("%s is a unit in brackets", (unit) => {
  expect(counts(read(`${HEAD}\n春灌|水利局|√|\n清雪|${unit}|√|`))).toEqual(["水利局 2 2 0"]);
});

test("the items of one unit under two names are added up once somebody has said that it is one", () => {
  const sheet = `${HEAD}\n春灌|水利局|√|\n清雪|水利局办公室|√|\n防汛|水利局|√|`;
  const [same] = find(read(sheet), "similar-units").question!.answers;
  const made = after(sheet, "similar-units", same!);
  expect(open(made)).toEqual([]);
  expect(made.tallies.map(({ counts: each }) => each[0])).toEqual([3]);
});

test("a word with which names of units begin is no person before a unit", () => {
  const made = read(`${HEAD}\n春灌|文化 旅游局|√|\n清雪|林业 草原局|√|\n防汛|文静 水利局|√|`);
  expect(made.tallies.map(({ unit }) => unit)).toEqual(["文化 旅游局", "林业 草原局", "水利局"]);
});
