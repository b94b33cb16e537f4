import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zhalantun } from "../../src/gallery/zhalantun";
import { readAll } from "../hosts/file/read";
import { published } from "../support/zhalantun";
import { command } from "./command";

let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "bulletin-"))));
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const HEADER = "单位,类别,扎兰屯市政府网采用条数,呼伦贝尔市政府网采用条数";
const CLEAN = `${HEADER}\n水利局,市直各部门,36,0\n大河湾镇,各乡镇街道,41,0\n`;

test("without a workbook the sample comes out as published, on the screen and in the file", async () => {
  const path = join(folder, "结果.xlsx");
  const { code, out } = await command("--out", path);
  expect(code).toBe(0);
  const lines = out.split("\n").map((line) => line.trim().split(/ {2,}/));
  for (const row of [...published("appendix1"), ...published("appendix2")])
    expect(lines).toContainEqual(row.map(String));
  expect(out).toContain("总计：53 个单位，扎兰屯市政府网采用 773 条，呼伦贝尔市政府网采用 14 条，共 4005 分");
  expect(out).toContain("35 个单位，扎兰屯市政府网采用 456 条，呼伦贝尔市政府网采用 14 条");
  expect(out).toContain("18 个单位，扎兰屯市政府网采用 317 条");
  const bytes = readFileSync(path);
  const [first, second, ...others] = await readAll("结果.xlsx", bytes);
  expect([first?.sheet, second?.sheet, others]).toEqual(["附件1", "附件2", []]);
  expect(first?.values.slice(2)).toEqual(published("appendix1"));
  expect(second?.values.slice(2, -1)).toEqual(published("appendix2"));
});

test("--json prints everything for other programs and nothing else", async () => {
  const { code, out } = await command(
    file("计数.csv", CLEAN),
    "--json",
    "--period",
    "4月",
    "--out",
    join(folder, "o.xlsx"),
  );
  const result = JSON.parse(out) as Record<string, unknown>;
  expect(code).toBe(0);
  expect(result).toMatchObject({ sheet: "计数", period: "4月", totals: { counts: [77, 0] } });
  expect(result.groups).toHaveLength(2);
});

test("what must be settled is said, nothing is written, and the exit code is 1", async () => {
  const path = join(folder, "o.xlsx");
  const { code, out } = await command(file("计数.csv", CLEAN.replace("36", "约36")), "--out", path);
  expect(code).toBe(1);
  expect(out).toContain("必须处理（1）");
  expect(out).toContain("工作表“计数”C2：“水利局”的“扎兰屯市政府网采用条数”是“约36”，看不出是多少条。");
  expect(out).toContain("有 1 项必须先处理，没有生成工作簿。");
  expect(existsSync(path)).toBe(false);
});

test("--json says it, too", async () => {
  const { code, out } = await command(
    file("计数.csv", CLEAN.replace("36", "约36")),
    "--json",
    "--out",
    join(folder, "o.xlsx"),
  );
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    groups: null,
    totals: null,
    out: null,
    findings: [
      { kind: "doubtful-cells", severity: "settle" },
      { kind: "scheme-fits", severity: "info", scheme: "扎兰屯市" },
      { kind: "no-period" },
    ],
  });
});

test("a file that exists is overwritten only with --force", async () => {
  const source = file("计数.csv", CLEAN);
  const path = file("有.xlsx", "我的");
  expect(await command(source, "--out", path)).toMatchObject({
    code: 2,
    err: expect.stringContaining("已存在，没有覆盖") as string,
  });
  expect(readFileSync(path, "utf8")).toBe("我的");
  expect((await command(source, "--out", path, "--force")).code).toBe(0);
  expect(readFileSync(path).subarray(0, 2).toString()).toBe("PK");
});

test("the source is never overwritten, not even with --force", async () => {
  const source = join(folder, "源.xlsx");
  await command(file("计数.csv", CLEAN), "--out", source);
  const before = readFileSync(source);
  expect(await command(source, "--out", source, "--force")).toMatchObject({
    code: 2,
    err: expect.stringContaining("不能写回去") as string,
  });
  expect(readFileSync(source)).toEqual(before);
});

test("another scheme scores otherwise", async () => {
  const scheme = { ...zhalantun, channels: zhalantun.channels.map((channel) => ({ ...channel, points: 2.5 })) };
  const path = file("办法.json", JSON.stringify(scheme));
  const { out } = await command(file("计数.csv", CLEAN), "--scheme", path, "--json", "--out", join(folder, "o.xlsx"));
  expect(JSON.parse(out)).toMatchObject({ totals: { score: 192.5 } });
});

test.each<[string, string[], string]>([
  ["an unknown option", ["--sheets", "甲"], "用法：npm run bulletin"],
  ["an output that is no workbook", ["--out", "结果.csv"], "看不懂：--out 结果.csv"],
  ["an option that there is not", ["--nix"], "看不懂：--nix\n"],
  ["letters that are no option", ["-x.xlsx"], "看不懂：-x\n"],
  ["an option without what belongs to it", ["--out"], "看不懂：--out\n"],
  ["a language that there is not", ["--lang", "fr"], "看不懂：--lang fr"],
  ["a workbook that is not there", ["没有.xlsx"], "没有文件“没有.xlsx”。请检查路径。"],
])("%s is wrong use", async (_, words, message) => {
  const { code, err } = await command(...words);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test.each<[string, string, string]>([
  ["a scheme that is no JSON", "{", "不是有效的 JSON"],
  [
    "a scheme with negative points",
    JSON.stringify({ ...zhalantun, channels: [{ ...zhalantun.channels[0], points: -5 }] }),
    "channels[0].points 是 -5，不能小于 0",
  ],
])("%s is refused", async (_, content, message) => {
  const { code, err } = await command(file("计数.csv", CLEAN), "--scheme", file("办法.json", content));
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test("a sheet that is not there is refused, with those that are", async () => {
  const { code, err } = await command("--sheet", "三月", "--out", join(folder, "o.xlsx"));
  expect(code).toBe(2);
  expect(err).toBe("没有名为“三月”的工作表。现有：采用情况。请另选一张。\n");
});

test("an old .xls file is answered with what to do", async () => {
  const path = join(folder, "旧.xls");
  writeFileSync(path, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]));
  expect((await command(path)).err).toContain("另存为 .xlsx");
});

test("answers from a file are followed, and said", async () => {
  const source = file("计数.csv", CLEAN.replace("36", "约36"));
  const { out } = await command(source, "--json", "--out", join(folder, "o.xlsx"));
  const [finding] = (JSON.parse(out) as { findings: { question: { id: string; answers: unknown[] } }[] }).findings;
  const answers = file("回答.json", JSON.stringify({ [finding!.question.id]: finding!.question.answers[0] }));
  const settled = await command(source, "--answers", answers, "--out", join(folder, "o.xlsx"));
  expect(settled.code).toBe(0);
  expect(settled.out).toContain("看不出是多少条。请改成整数，或选定一个数，或不计这一行。（已选定：按 36 条计）");
});

test.each([
  ["null", "不是一张“问题编号: 处理办法”的清单"],
  ["[]", "不是一张“问题编号: 处理办法”的清单"],
  ['{ "count|水利局": null }', "“count|水利局”的处理办法看不懂"],
  ['{ "a": { "as": "zero" }, "count|公安局": { "as": "count", "value": "36" } }', "“count|公安局”的处理办法看不懂"],
  ['{ "a": { "as": "zero", "value": 3 } }', "“a”的处理办法看不懂"],
  ['{ "a": { "as": "nonsense" } }', "“a”的处理办法看不懂"],
])("a file of answers that says %s is refused, and nothing is written", async (json, why) => {
  const out = join(folder, "o.xlsx");
  const { code, err } = await command(file("计数.csv", CLEAN), "--answers", file("回答.json", json), "--out", out);
  expect([code, existsSync(out)]).toEqual([2, false]);
  expect(err).toContain(`处理办法的文件不能用：`);
  expect(err).toContain(why);
});

test("the keys of an answer may stand in any order", async () => {
  const source = file("计数.csv", CLEAN.replace("36", "约36"));
  const { out } = await command(source, "--json", "--out", join(folder, "o.xlsx"));
  const [finding] = (JSON.parse(out) as { findings: { question: { id: string } }[] }).findings;
  const answers = file("回答.json", JSON.stringify({ [finding!.question.id]: { value: 36, as: "count" } }));
  expect((await command(source, "--answers", answers, "--out", join(folder, "o.xlsx"))).code).toBe(0);
});

test("months of one site are added up where the answers say so, which is said", async () => {
  const months = [1, 2, 3].map((month) => `扎兰屯市政府网${month}月`).join(",");
  const rows = "水利局,10,12,14,0\n公安局,5,10,11,1\n";
  const source = file("月份.csv", `2023年1-3月信息采用情况统计表,,,,\n单位,${months},呼伦贝尔市政府网\n${rows}`);
  const asked = await command(source, "--json", "--out", join(folder, "o.xlsx"));
  const { findings } = JSON.parse(asked.out) as {
    findings: { question?: { id: string; answers: { as: string }[] } }[];
  };
  const { id, answers } = findings.flatMap(({ question }) => question ?? [])[0]!;
  const sum = answers.find(({ as }) => as === "columns");
  const said = file("回答.json", JSON.stringify({ [id]: sum }));
  const { code, out } = await command(source, "--answers", said, "--out", join(folder, "o.xlsx"));
  expect(code).toBe(0);
  expect(out).toContain("扎兰屯市政府网3月这几列相加");
  expect(out).toContain("扎兰屯市政府网采用 62 条");
});

test("answers that nothing asks for are named", async () => {
  const answers = file("回答.json", JSON.stringify({ "count|旧|水利局": { as: "count", value: 36 } }));
  const { code, out } = await command(file("计数.csv", CLEAN), "--answers", answers, "--out", join(folder, "o.xlsx"));
  expect(code).toBe(0);
  expect(out).toContain("有 1 个处理办法这次没有用上");
  expect(out).toContain("count|旧|水利局");
});

test("several workbooks are added up by unit, and each one's part is shown", async () => {
  const [first, second] = [
    file("一月.csv", CLEAN),
    file("二月.csv", `${HEADER}\n大河湾镇,各乡镇街道,2,0\n水利局,市直各部门,4,1\n`),
  ];
  const { code, out } = await command(first, second, "--out", join(folder, "o.xlsx"));
  expect(code).toBe(0);
  const lines = out.split("\n").map((line) => line.trim().split(/ {2,}/));
  expect(lines).toContainEqual(["单位", "一月.csv", "二月.csv", "合计"]);
  expect(lines).toContainEqual(["水利局", "36", "5", "41"]);
  expect(lines).toContainEqual(["1", "水利局", "40", "200", "1", "10", "210"]);
});

test("scores of the last bulletin are carried forward, with the change of rank", async () => {
  const columns = [
    { show: "rank", heading: "排名" },
    { show: "unit", heading: "单位" },
    { show: "score", heading: "得分" },
    { show: "accumulated", heading: "累计得分" },
    { show: "change", heading: "升降" },
  ];
  const scheme = file("办法.json", JSON.stringify({ ...zhalantun, columns }));
  const rows = (a: number, b: number): string => `${HEADER}\n甲局,市直各部门,${a},0\n乙局,市直各部门,${b},0\n`;
  const last = join(folder, "上期.xlsx");
  await command(file("一月.csv", rows(3, 2)), "--scheme", scheme, "--out", last);
  const { out } = await command(
    file("二月.csv", rows(1, 4)),
    "--scheme",
    scheme,
    "--previous",
    last,
    "--out",
    join(folder, "o.xlsx"),
  );
  const lines = out.split("\n").map((line) => line.trim().split(/ {2,}/));
  expect(lines).toContainEqual(["1", "乙局", "20", "30", "+1"]);
  expect(lines).toContainEqual(["2", "甲局", "5", "20", "−1"]);
});

test("English is complete", async () => {
  const { out } = await command(file("计数.csv", CLEAN), "--lang", "en", "--out", join(folder, "o.xlsx"));
  expect(out).toContain("In all: 2 units, 77 adopted by 扎兰屯市政府网");
  expect(out).toContain("Please look");
});

test("--help says how", async () => {
  expect(await command("--help")).toMatchObject({ code: 0, out: expect.stringContaining("--period") as string });
});
