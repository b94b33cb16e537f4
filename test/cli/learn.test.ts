import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { command, inNewFolder } from "./command";
import { sampleWorkbook } from "../../src/cli/files";

inNewFolder();

/** The rankings that the command prints, without what it found. */
const rankings = (out: string): string => out.slice(0, out.indexOf("总计："));

test("the sample's own appendices and counts give a scheme by which the command prints the same rankings", async () => {
  const first = await command("--out", "附件.xlsx", "--docx", "通报.docx");
  const learnt = await command(sampleWorkbook(), "--learn", "附件.xlsx", "--save", "办法.json");
  expect(learnt).toMatchObject({ code: 0 });
  expect(learnt.out).toContain("扎兰屯市政府网：每条 5 分，53 行都合");
  expect(learnt.out).toContain("按原始表：53 行中 53 行完全一致");
  expect(learnt.out).toMatch(/已存：.*办法\.json/);
  const again = await command(sampleWorkbook(), "--scheme", "办法.json", "--out", "再.xlsx");
  expect(again.code).toBe(0);
  expect(rankings(again.out)).toBe(rankings(first.out));
  const english = await command("--learn", "附件.xlsx", "--lang", "en");
  expect(english.out).toContain("Over the items in the appendices: 53 of 53 rows right");
});

const TABLE = ["排名,单位,简报,内参,得分", "1,水利局,3,0,9", "2,公安局,2,0,6", "3,民政局,1,0,3"].join("\n");

test("points that the table does not show are asked for, and nothing is saved before they are said", async () => {
  writeFileSync("上期.csv", TABLE);
  const open = await command("--learn", "上期.csv", "--save", "办法.json");
  expect(open.code).toBe(1);
  expect(open.out).toContain("“内参”一条几分：没有一个单位有条数。");
  expect(open.out).toContain("--points 名称=分值");
  expect(existsSync("办法.json")).toBe(false);
  const told = await command("--learn", "上期.csv", "--save", "办法.json", "--points", "内参=10");
  expect(told.code).toBe(0);
  expect(JSON.parse(readFileSync("办法.json", "utf8"))).toMatchObject({
    channels: [
      { name: "简报", points: 3 },
      { name: "内参", points: 10 },
    ],
  });
});

test("a scheme that gives other figures from the counts is saved with a word of it", async () => {
  writeFileSync("上期.csv", "单位,简报条数,简报得分,批示,得分\n水利局,3,9,15,24\n公安局,2,6,30,36\n民政局,1,3,0,3");
  writeFileSync("原始.csv", "单位,简报,批示\n水利局,3,1\n公安局,2,2\n民政局,1,0");
  const { code, out } = await command("原始.csv", "--learn", "上期.csv", "--save", "办法.json");
  expect(code).toBe(0);
  expect(out).toContain("按附件里的条数：3 行中 3 行完全一致");
  expect(out).toContain("注意：有 2 行不一致，用这个办法之前请先核对。");
});

test("a scheme is never written over another file unless that is said, nor over a file that is read", async () => {
  writeFileSync("上期.csv", TABLE.replaceAll(",0,", ",1,").replace(/,\d+$/gm, ""));
  writeFileSync("办法.json", "mine");
  const refused = await command("--learn", "上期.csv", "--save", "办法.json");
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(readFileSync("办法.json", "utf8")).toBe("mine");
  const forced = await command("--learn", "上期.csv", "--save", "办法.json", "--force");
  expect(forced.code).toBe(0);
  expect(readFileSync("办法.json", "utf8")).not.toBe("mine");
});

test.each([
  ["--save without --learn", ["--save", "a.json"]],
  ["a scheme that is no .json", ["--learn", "a.csv", "--save", "a.txt"]],
  ["points without a figure", ["--learn", "上期.csv", "--points", "内参"]],
])("%s is not understood", async (_, words) => {
  writeFileSync("上期.csv", TABLE);
  const { code, err } = await command(...words);
  expect(code).toBe(2);
  expect(err).toContain("看不懂");
});

test.each([
  ["points of a channel that no table has", ["--points", "外刊=3"], "--points 外刊 不能用：表里没有这个名称"],
  ["a channel that is to be one that no table has", ["--same", "简报=外刊"], "--same 外刊 不能用：表里没有这个名称"],
  ["points that are no number", ["--points", "内参=十"], "--points 内参=十 不能用：“十”不是数。"],
  ["too many points", ["--points", "内参=999999"], "--points 内参=999999 不能用：是 999999，最多 100000"],
])("%s is refused, and why is said", async (_, words, said) => {
  writeFileSync("上期.csv", TABLE);
  const { code, err } = await command("--learn", "上期.csv", ...words);
  expect(code).toBe(2);
  expect(err).toContain(said);
});

test("a file without a published table is named", async () => {
  writeFileSync("说明.csv", "关于报送的说明\n请按时报送");
  const { code, err } = await command("--learn", "说明.csv");
  expect([code, err.trim()]).toEqual([2, "“说明.csv”里没有找到公布过的附件：要有“单位”一列，和条数或得分的列。"]);
});
