import { readFileSync, writeFileSync } from "node:fs";
import { command, inNewFolder } from "./command";

inNewFolder();

const LOG = [
  "2023年3月信息采用台账,,",
  "标题,报送单位,采用刊物",
  "春季防火工作动员,水利局,要情快报",
  "河道清理全面开始,水利局,政务信息",
  "便民窗口搬入新址,公安局,要情快报",
  "春耕物资准备充足,公安局,快报",
  "义诊活动走进村屯,民政局,未采用",
  "道路养护有序推进,公安局,《政务信息》",
].join("\n");

/** The ranks, units and scores that are printed. */
const ranked = (out: string): string[] =>
  out.split("\n").flatMap((line) => {
    const cells = line.trim().split(/\s+/);
    return /^\d+$/.test(cells[0] ?? "") && cells.length > 2 && /^\d+$/.test(cells.at(-1)!)
      ? [`${cells[0]} ${cells[1]} ${cells.at(-1)}`]
      : [];
  });

test("an office without a scheme is told how to say the points of what its log names, and says them", async () => {
  writeFileSync("台账.csv", LOG);
  const asked = await command("台账.csv");
  expect(asked.code).toBe(1);
  expect(asked.out).toContain("要情快报、政务信息、快报一条各几分");
  expect(asked.out).toContain("--points 要情快报=分值");
  const part = await command("台账.csv", "--points", "要情快报=2");
  expect(part).toMatchObject({ code: 1, out: "" });
  expect(part.err).toContain("政务信息、快报一条各几分");
  const same = ["--same", "快报=要情快报"];
  const said = ["--points", "要情快报=2", "--points", "政务信息=5", ...same, "--save", "办法.json"];
  const made = await command("台账.csv", ...said, "--out", "附件.xlsx");
  expect(made.code).toBe(0);
  expect(ranked(made.out)).toEqual(["1 公安局 9", "2 水利局 7", "3 民政局 0"]);
  expect(made.out).toContain("已生成：办法.json");
  expect(JSON.parse(readFileSync("办法.json", "utf8"))).toMatchObject({
    channels: [
      { name: "要情快报", aliases: ["快报"], points: 2 },
      { name: "政务信息", points: 5 },
    ],
  });
  const again = await command("台账.csv", "--scheme", "办法.json", "--out", "再.xlsx");
  expect(again.out.replace("再.xlsx", "附件.xlsx")).toBe(
    made.out.replace("已生成：办法.json\n", "").replace(/\n已生成：办法.json$/, ""),
  );
});

test("columns of counts are said in the same way, and what is worth nothing does not count", async () => {
  writeFileSync("表.csv", "单位,县网采用条数,省网采用条数\n水利局,3,1\n公安局,2,2\n民政局,0,4");
  const made = await command(
    "表.csv",
    "--points",
    "县网=2",
    "--points",
    "省网=0",
    "--out",
    "附件.xlsx",
    "--period",
    "3月",
  );
  expect(made.code).toBe(0);
  expect(ranked(made.out)).toEqual(["1 水利局 6", "2 公安局 4", "3 民政局 0"]);
});

test.each([
  [
    "a name that stands nowhere",
    ["--points", "外刊=3"],
    "--points 外刊 不能用：表里没有这个名称，现有：要情快报、政务信息、快报。",
  ],
  ["a scheme and points", ["--scheme", "政务信息", "--points", "要情快报=2"], "看不懂：--scheme --points"],
  ["points that are no number", ["--points", "要情快报=二"], "--points 要情快报=二 不能用：“二”不是数。"],
  ["points below nothing", ["--points", "要情快报=-2"], "--points 要情快报=-2 不能用：是 -2，不能小于 0。"],
  ["too many points", ["--points", "要情快报=999999"], "--points 要情快报=999999 不能用：是 999999，最多 100000"],
  [
    "too many decimals",
    ["--points", "要情快报=0.12345"],
    "--points 要情快报=0.12345 不能用：是 0.12345，最多四位小数。",
  ],
])("%s is refused, and why is said", async (_, words, said) => {
  writeFileSync("台账.csv", LOG);
  const refused = await command("台账.csv", ...words);
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(refused.err).toContain(said);
});

test("a sheet of which nothing could be said is told to be one", async () => {
  writeFileSync("表.csv", "单位,联系人\n水利局,某人\n公安局,某人");
  expect(await command("表.csv", "--points", "县网=2")).toMatchObject({ code: 2, out: "" });
});
