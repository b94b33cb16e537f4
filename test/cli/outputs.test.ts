import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { zhalantun } from "../../src/gallery/zhalantun";
import { lockFile } from "../../src/cli/lock";
import { type NewFile, writeTogether } from "../../src/cli/writeTogether";
import { command, COUNTS, inNewFolder } from "./command";

inNewFolder();

/** What the files of a folder hold; those of this project's own bookkeeping, which begin with a dot, by name only. */
function folder(path = "."): Record<string, string> {
  const names = readdirSync(path).filter((name) => statSync(join(path, name)).isFile());
  return Object.fromEntries(
    names.map((name) => [name, name.startsWith(".") ? "" : readFileSync(join(path, name), "latin1")]),
  );
}

function newFile(path: string, text: string, replaces: NewFile["replaces"] = "anything"): NewFile {
  return { path: resolve(path), bytes: Buffer.from(text), replaces };
}

describe("nothing that is read is ever written", () => {
  const inputs: Record<string, string> = {
    "源.csv": COUNTS,
    "办法.json": JSON.stringify(zhalantun),
    "事.json": JSON.stringify({ version: 1 }),
    "回答.json": "{}",
    "上期.csv": "排名,单位,得分\n1,水利局,5\n",
  };
  const words = ["源.csv", "--scheme", "办法.json", "--facts", "事.json", "--answers", "回答.json"];
  const all = [...words, "--previous", "上期.csv", "--period", "4月", "--force"];

  describe.each(Object.keys(inputs))("%s", (name) => {
    test.each<[string, (path: string) => void]>([
      ["a second name of it", (path) => linkSync(name, path)],
      ["a link to it", (path) => symlinkSync(name, path)],
      [
        "a link through a folder",
        (path) => (
          mkdirSync(path + ".夹"),
          symlinkSync("..", `${path}.夹/上`),
          symlinkSync(`${path}.夹/上/${name}`, path)
        ),
      ],
    ])("not as %s, not even with --force", async (_, link) => {
      for (const [path, text] of Object.entries(inputs)) writeFileSync(path, text);
      for (const path of ["o.xlsx", "o.docx"]) link(path);
      for (const outputs of [
        ["--out", "o.xlsx"],
        ["--out", "neu.xlsx", "--docx", "o.docx"],
      ]) {
        const { code, err } = await command(...all, ...outputs);
        expect(err).toContain("就是要读的文件，不能写回去");
        expect(code).toBe(2);
      }
      for (const [path, text] of Object.entries(inputs)) expect(readFileSync(path, "utf8")).toBe(text);
      expect(existsSync("neu.xlsx")).toBe(false);
    });
  });

  test("the file in out/ gets a number where its name is an input", async () => {
    writeFileSync("统计.csv", COUNTS);
    await command("统计.csv", "--period", "3月");
    const before = readFileSync("out/统计-通报附件.xlsx");
    const { code, out } = await command("统计.csv", "--period", "4月", "--previous", "out/统计-通报附件.xlsx");
    expect(out).toContain("已生成：out/统计-通报附件 2.xlsx");
    expect(code).toBe(0);
    expect(readFileSync("out/统计-通报附件.xlsx")).toEqual(before);
  });
});

describe("a file in out/", () => {
  const path = "out/统计-通报附件.xlsx";
  const make = (period: string): ReturnType<typeof command> => command("统计.csv", "--period", period);

  beforeEach(() => writeFileSync("统计.csv", COUNTS));

  test("is replaced when nobody touched it", async () => {
    await make("3月");
    const before = readFileSync(path);
    expect((await make("4月")).err).not.toContain("另存为");
    expect(readFileSync(path)).not.toEqual(before);
    expect(Object.keys(folder("out"))).toEqual([".adoption-bulletin.json", "统计-通报附件.xlsx"]);
  });

  test("is kept under another name when somebody changed it, each time", async () => {
    await make("3月");
    for (const number of [1, 2]) {
      writeFileSync(path, `改过 ${number}`);
      const { code, err } = await make("4月");
      expect(err).toContain(`已另存为“统计-通报附件（旧${number}）.xlsx”`);
      expect(code).toBe(0);
    }
    expect(readFileSync("out/统计-通报附件（旧1）.xlsx", "utf8")).toBe("改过 1");
    expect(readFileSync("out/统计-通报附件（旧2）.xlsx", "utf8")).toBe("改过 2");
    expect(readFileSync(path, "latin1").slice(0, 2)).toBe("PK");
  });

  test("is kept when nobody knows who made it", async () => {
    await make("3月");
    for (const record of ["{", "null", '{"统计-通报附件.xlsx": 1}']) {
      writeFileSync("out/.adoption-bulletin.json", record);
      expect((await make(`${record.length}月`)).err).toContain("已另存为");
    }
  });

  test("stays where it is when the new one is the same", async () => {
    await make("3月");
    rmSync("out/.adoption-bulletin.json");
    expect((await make("3月")).err).not.toContain("另存为");
  });
});

describe("what cannot be written says why, and leaves all as it was", () => {
  const source = ["源.csv", "--period", "4月", "--force"];

  beforeEach(() => {
    writeFileSync("源.csv", COUNTS);
    writeFileSync("旧.xlsx", "旧的");
    mkdirSync("夹.xlsx");
    mkdirSync("夹.docx");
  });

  test.each<[string, string[], string]>([
    ["a folder", ["--out", "夹.xlsx"], "“夹.xlsx”没有写成：它是一个文件夹"],
    ["a folder for the document", ["--out", "旧.xlsx", "--docx", "夹.docx"], "“夹.docx”没有写成：它是一个文件夹"],
    ["too long a name", ["--out", `${"长".repeat(90)}.xlsx`], "文件名太长"],
    ["too long a name for the document", ["--out", "旧.xlsx", "--docx", `${"长".repeat(90)}.docx`], "文件名太长"],
    ["a folder that is a file", ["--out", "源.csv/o.xlsx"], "要放它的文件夹建不起来"],
  ])("%s", async (_, words, message) => {
    const before = folder();
    const { code, err } = await command(...source, ...words);
    expect(err).toContain(message);
    expect(err).toContain("原有的文件都没有改动");
    expect(code).toBe(2);
    expect(folder()).toEqual(before);
  });

  test("two outputs that are one file", async () => {
    symlinkSync("旧.xlsx", "旧.docx");
    const { code, err } = await command(...source, "--out", "旧.xlsx", "--docx", "旧.docx");
    expect(err).toContain("是同一个文件，不能把两样东西写进去");
    expect(code).toBe(2);
    expect(readFileSync("旧.xlsx", "utf8")).toBe("旧的");
  });

  test("a pipe", async () => {
    execFileSync("mkfifo", ["管.xlsx"]);
    expect((await command(...source, "--out", "管.xlsx")).err).toContain("不是普通文件");
    expect((await command("管.xlsx")).err).toContain("“管.xlsx”读不出来：它不是普通文件");
  });
});

test.each([
  ["夹", "“夹”读不出来：它是一个文件夹"],
  ["/dev/zero", "“/dev/zero”读不出来：它不是普通文件"],
])("%s as a workbook says what it is", async (path, message) => {
  mkdirSync("夹");
  expect(await command(path)).toMatchObject({ code: 2, err: expect.stringContaining(message) as string });
});

test("JSON of a size that nobody writes is refused before it is read", async () => {
  writeFileSync("源.csv", COUNTS);
  writeFileSync("事.json", " ".repeat(5 * 1024 ** 2 + 1));
  expect((await command("源.csv", "--facts", "事.json")).err).toContain("文件太大（超过 5 MB）");
});

test("JSON that an editor saved in GBK is read like a table in GBK", async () => {
  writeFileSync("源.csv", COUNTS);
  // {"version":1,"addressee":"各乡镇"} in GBK
  const gbk = Buffer.concat([
    Buffer.from('{"version":1,"addressee":"'),
    Buffer.from([0xb8, 0xf7, 0xcf, 0xe7, 0xd5, 0xf2]),
    Buffer.from('"}'),
  ]);
  writeFileSync("事.json", gbk);
  const { out } = await command("源.csv", "--period", "4月", "--facts", "事.json", "--out", "o.xlsx");
  expect(out).toContain("各乡镇：");
});

describe("writing together", () => {
  test("follows links, keeps their files' rights and leaves no traces", async () => {
    mkdirSync("远");
    writeFileSync("远/甲", "旧");
    chmodSync("远/甲", 0o640);
    symlinkSync("远/甲", "甲");
    symlinkSync("远/乙", "乙");
    await writeTogether([newFile("甲", "新甲"), newFile("乙", "新乙", "nothing")]);
    expect(readlinkSync("甲")).toBe("远/甲");
    expect(readlinkSync("乙")).toBe("远/乙");
    expect(readdirSync("远")).toEqual(["乙", "甲"].sort());
    expect(readFileSync("远/甲", "utf8") + readFileSync("远/乙", "utf8")).toBe("新甲新乙");
    expect(statSync("远/甲").mode & 0o777).toBe(0o640);
  });

  test("takes back what it had replaced when the next file cannot be", async () => {
    for (const name of ["甲", "乙", "改过"]) writeFileSync(name, "旧");
    const sign = lockFile(process.cwd());
    writeFileSync(sign, String(process.pid)); // whoever has it makes the others wait
    const writing = writeTogether([
      newFile("甲", "新"),
      newFile("无", "新", "nothing"),
      newFile("改过", "新", "ours"),
      newFile("乙", "新"),
    ]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    rmSync("乙");
    mkdirSync("乙");
    rmSync(sign);
    await expect(writing).rejects.toMatchObject({ problem: "cannotWrite", reason: "isFolder", done: [] });
    expect(folder()).toEqual({ 甲: Buffer.from("旧").toString("latin1"), 改过: Buffer.from("旧").toString("latin1") });
  });

  test("does not replace a file that somebody made in the meantime", async () => {
    const sign = lockFile(process.cwd());
    writeFileSync(sign, String(process.pid));
    const writing = writeTogether([newFile("甲", "新", "nothing")]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    writeFileSync("甲", "别人的");
    rmSync(sign);
    await expect(writing).rejects.toMatchObject({ problem: "exists" });
    expect(folder()).toEqual({ 甲: Buffer.from("别人的").toString("latin1") });
  });

  test("a sign of a process that is gone, or of one that is stuck, does not stop it for long", async () => {
    const sign = lockFile(process.cwd());
    writeFileSync(sign, "999999999");
    await writeTogether([newFile("甲", "新")]);
    expect(existsSync(sign)).toBe(false);
    expect(readFileSync("甲", "utf8")).toBe("新");
  });

  test("the signs that killed runs left behind are cleared away after an hour, and no others", async () => {
    const [young, old, used] = [lockFile(resolve("1")), lockFile(resolve("2")), lockFile(resolve("3"))];
    const ago = new Date(Date.now() - 61 * 60_000);
    try {
      for (const sign of [young, old, used]) writeFileSync(sign, sign === used ? String(process.pid) : "999999999");
      for (const sign of [old, used]) utimesSync(sign, ago, ago);
      await writeTogether([newFile("甲", "新")]);
      expect([young, old, used].map((sign) => existsSync(sign))).toEqual([true, false, true]);
    } finally {
      for (const sign of [young, old, used]) rmSync(sign, { force: true });
    }
  });

  test("what killed runs left behind is cleared away after an hour, and nothing else", async () => {
    const left = (minutes: number): string => `.adoption-bulletin-${Date.now() - minutes * 60_000}-12345-6.tmp`;
    const [young, old, other] = [left(59), left(61), ".adoption-bulletin-1-mine.tmp"];
    for (const name of [young, old, `${old}.old`, other]) writeFileSync(name, "");
    await writeTogether([newFile("甲", "新")]);
    expect(Object.keys(folder())).toEqual([young, other, "甲"].sort());
  });

  test("ten at once end with the files of one of them", async () => {
    const pair = (text: string): NewFile[] => [newFile("甲", text), newFile("乙", text)];
    await Promise.all(Array.from({ length: 10 }, (_, i) => writeTogether(pair(`${i}`.repeat(1000)))));
    const { 甲, 乙, ...others } = folder();
    expect(甲).toBe(乙);
    expect(甲).toMatch(/^(\d)\1{999}$/);
    expect(others).toEqual({});
  });
});
