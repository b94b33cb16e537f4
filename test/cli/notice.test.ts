import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readDocx } from "../support/docx";
import { narrow, publishedNotice } from "../support/notice";
import { command, COUNTS, inNewFolder } from "./command";

inNewFolder();

function file(name: string, content: string): string {
  writeFileSync(name, content);
  return name;
}

test("without a workbook the published notice is printed and written beside the appendices", async () => {
  const { code, out } = await command();
  expect(code).toBe(0);
  const lines = out.split("\n").map(narrow);
  for (const line of publishedNotice()) expect(lines).toContain(line);
  expect(out).toContain(
    "已生成：out/扎兰屯市2023年第一季度采用情况-通报附件.xlsx\n已生成：out/扎兰屯市2023年第一季度采用情况-通报.docx",
  );
  const { paragraphs } = readDocx(readFileSync("out/扎兰屯市2023年第一季度采用情况-通报.docx"));
  expect(paragraphs.map(narrow).slice(1, 1 + publishedNotice().length)).toEqual(publishedNotice());
});

test("with --out alone there is only the workbook", async () => {
  await command("--out", "o.xlsx");
  expect(existsSync("o.xlsx")).toBe(true);
  expect(existsSync("out")).toBe(false);
});

test("a workbook's notice is written where --docx says, with what --facts says", async () => {
  const facts = file("事.json", JSON.stringify({ version: 1, addressee: "全体单位", submitted: { total: 90 } }));
  const { code, out } = await command(
    file("计数.csv", COUNTS),
    ...["--period", "4月", "--out", "o.xlsx", "--docx", "通报.docx", "--facts", facts],
  );
  expect(code).toBe(0);
  expect(out).toContain("全体单位：");
  expect(readDocx(readFileSync("通报.docx")).paragraphs).toContain(
    "4月扎兰屯市政府网共收到各地报送信息90条。扎兰屯市政府网共采用77条，其中，市直各部门采用36条，各乡镇街道采用41条。",
  );
});

test("a workbook without --docx and --facts has no notice", async () => {
  const { out } = await command(file("计数.csv", COUNTS), "--period", "4月", "--out", "o.xlsx");
  expect(out).not.toContain("基本情况");
});

test("--json has the notice, too", async () => {
  const { out } = await command("--json", "--out", "o.xlsx");
  expect(JSON.parse(out)).toMatchObject({ notice: { addressee: "各乡镇、街道，市直各部门", date: "2023年4月13日" } });
});

test("a document that exists is overwritten only with --force", async () => {
  file("我的.docx", "我的");
  const words = [file("计数.csv", COUNTS), "--out", "o.xlsx", "--docx", "我的.docx"];
  const { code, err } = await command(...words);
  expect(code).toBe(2);
  expect(err).toContain("“我的.docx”已存在，没有覆盖");
  expect(existsSync("o.xlsx")).toBe(false);
  expect((await command(...words, "--force")).code).toBe(0);
});

test.each<[string, object | string, string]>([
  ["are no JSON", "{", "不是有效的 JSON"],
  ["have an unknown placeholder", { version: 1, title: "{月份}" }, "title 里的 {月份}（第 1 个字起）不认识"],
  [
    "contradict the table",
    { version: 1, submitted: { total: 5, groups: { 市直各部门: 9 } } },
    "submitted.total 是 5，各组相加是 9，对不上",
  ],
])("facts that %s are refused and nothing is written", async (_, facts, words) => {
  const path = file("事.json", typeof facts === "string" ? facts : JSON.stringify(facts));
  const { code, err } = await command(file("计数.csv", COUNTS), "--out", "o.xlsx", "--docx", "d.docx", "--facts", path);
  expect(code).toBe(2);
  expect(err).toContain(words);
  expect(existsSync("o.xlsx") || existsSync("d.docx")).toBe(false);
});

test("a document of another kind is wrong use", async () => {
  expect((await command("--docx", "通报.doc")).err).toContain("看不懂：--docx 通报.doc");
});

test("a facts file gives red head and colophon, and a text that is too long for one page is told", async () => {
  const paper = {
    redHead: { issuers: ["甲市人民政府办公室文件"], number: "甲政办发〔2023〕12号" },
    colophon: { copies: ["市委办公室"], office: "甲市人民政府办公室", date: "2023-04-14" },
    onePage: true,
  };
  const write = (name: string, more: object): Promise<Awaited<ReturnType<typeof command>>> =>
    command(
      file("计数.csv", COUNTS),
      ...["--period", "4月", "--out", `${name}.xlsx`, "--docx", `${name}.docx`],
      ...["--facts", file(`${name}.json`, JSON.stringify({ version: 1, ...paper, ...more }))],
    );
  const short = await write("短", { requirements: [], problems: [] });
  expect([short.code, short.err]).toEqual([0, ""]);
  const { paragraphs } = readDocx(readFileSync("短.docx"));
  expect(paragraphs.slice(0, 2)).toEqual(["甲市人民政府办公室文件", "甲政办发〔2023〕12号"]);
  expect(paragraphs.join("\n")).toContain("抄送：市委办公室。");
  const long = await write("长", { problems: ["信息报送采用".repeat(300)] });
  expect([long.code, long.err]).toEqual([0, expect.stringContaining("正文一页放不下")]);
});
