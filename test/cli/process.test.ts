import { execFileSync, spawn, type SpawnOptions } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { lockFile } from "../../src/cli/lock";
import { COUNTS, inNewFolder } from "./command";

/* The command as it is handed on: packed, unpacked where nothing of the project is, and run as a process of its own. */

const packed = mkdtempSync(join(tmpdir(), "packed-"));
const program = join(packed, "package/bin/adoption-bulletin.cjs");

beforeAll(() => {
  const pack = ["pack", "--pack-destination", packed];
  execFileSync("npm", pack, { stdio: "ignore", shell: process.platform === "win32" });
  const [tarball] = readdirSync(packed);
  execFileSync("tar", ["-xzf", tarball!], { cwd: packed });
});
afterAll(() => rmSync(packed, { recursive: true }));

inNewFolder();
beforeEach(() => writeFileSync("源.csv", COUNTS));

const WORDS = [program, "源.csv", "--period", "4月", "--out", "o.xlsx", "--force"];

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

function start(file: string, words: readonly string[], options: SpawnOptions = {}): ReturnType<typeof spawn> {
  return spawn(file, words, { stdio: ["ignore", "pipe", "pipe"], ...options });
}

async function ended(child: ReturnType<typeof spawn>): Promise<Ended> {
  let [out, err] = ["", ""];
  child.stdout?.on("data", (piece) => (out += String(piece)));
  child.stderr?.on("data", (piece) => (err += String(piece)));
  return new Promise((resolve) => child.on("close", (code, signal) => resolve({ code, signal, out, err })));
}

/** What is beside the source. */
function others(): string[] {
  return readdirSync(".").filter((name) => name !== "源.csv");
}

test("the packed command needs nothing that is not in it", async () => {
  expect(readdirSync(join(packed, "package"))).not.toContain("node_modules");
  const help = await ended(start(process.execPath, [program, "--help"]));
  expect(help).toMatchObject({ code: 0, err: "" });
  expect(help.out).toContain("npx adoption-bulletin");
  const { code, out } = await ended(start(process.execPath, [program]));
  expect(code).toBe(0);
  expect(out).toContain("总计：53 个单位");
  expect(readdirSync("out").sort()).toEqual([
    ".adoption-bulletin.json",
    "扎兰屯市2023年第一季度采用情况-通报.docx",
    "扎兰屯市2023年第一季度采用情况-通报附件.xlsx",
  ]);
});

test("the packed command brings the notices of what is in it, runs nothing out of texts and sends nothing", () => {
  const folder = join(packed, "package/build/command");
  const notices = readFileSync(join(folder, "THIRD-PARTY.txt"), "utf8");
  for (const name of ["docx", "fflate", "nanoid"]) expect(notices).toMatch(new RegExp(`^${name} \\d.*\\(MIT\\)$`, "m"));
  expect(notices.match(/Permission is hereby granted/g)!.length).toBeGreaterThanOrEqual(3);
  const programs = readdirSync(folder).filter((name) => name.endsWith(".cjs"));
  expect(programs.sort()).toEqual(["adoption-bulletin.cjs", "docx.cjs", "sheetjs.cjs"]);
  const code = programs.map((name) => readFileSync(join(folder, name), "utf8")).join("");
  expect(code).not.toMatch(/\beval\(|\bFunction\(|\bfetch\(|node:https?\b|node:net\b|require\("(https?|net)"\)/);
  expect(code).not.toContain("sourceMappingURL");
  expect(readdirSync(folder).filter((name) => name.endsWith(".map"))).toEqual([]);
});

test("whoever stops reading the output does not disturb the work", async () => {
  const child = start(process.execPath, WORDS);
  child.stdout!.destroy();
  const { code, err } = await ended(child);
  expect(err).not.toMatch(/EPIPE|Error/);
  expect(code).toBe(0);
  expect(others()).toEqual(["o.xlsx"]);
});

/** Where Linux has a device that is always full, other systems have none, and Windows sends no signals and has no ulimit. */
const FULL = ["/dev/full"].filter((device) => existsSync(device));
const SHELLS = ["/bin/sh"].filter((shell) => existsSync(shell));
const SIGNALS = process.platform === "win32" ? [] : (["SIGINT", "SIGTERM", "SIGHUP"] as const);

for (const device of FULL)
  test("an output that is full is no success", async () => {
    const full = openSync(device, "w");
    const { code, err } = await ended(start(process.execPath, WORDS, { stdio: ["ignore", full, "pipe"] }));
    expect(code).toBe(2);
    expect(err).toContain("ENOSPC");
  });

for (const shell of SHELLS)
  test("a limit on the size of files leaves the old file whole and says why", async () => {
    writeFileSync("o.xlsx", "旧的");
    const limited = ["-c", 'ulimit -f 1; exec "$@"', "sh", process.execPath, ...WORDS];
    const { code, err } = await ended(start(shell, limited));
    expect(err).toContain("“o.xlsx”没有写成：文件超过了系统允许的大小。请放宽限制后重试。原有的文件都没有改动。");
    expect(code).toBe(2);
    expect(readFileSync("o.xlsx", "utf8")).toBe("旧的");
    expect(others()).toEqual(["o.xlsx"]);
  });

for (const signal of SIGNALS)
  test(`${signal} in the middle of writing leaves nothing half-written`, async () => {
    writeFileSync("o.xlsx", "旧的");
    const sign = lockFile(resolve("."));
    writeFileSync(sign, String(process.pid));
    try {
      const child = start(process.execPath, WORDS);
      const end = ended(child);
      while (others().length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
      child.kill(signal);
      expect(await end).toMatchObject({ code: null, signal, out: "" });
    } finally {
      rmSync(sign);
    }
    expect(readFileSync("o.xlsx", "utf8")).toBe("旧的");
    expect(others()).toEqual(["o.xlsx"]);
  });

for (const signal of SIGNALS)
  test(`${signal} while another run is at work in one of two folders leaves no sign in the other`, async () => {
    mkdirSync("b");
    const [own, other] = [lockFile(resolve(".")), lockFile(resolve("b"))];
    writeFileSync(other, String(process.pid));
    try {
      const child = start(process.execPath, [...WORDS, "--docx", "b/o.docx"]);
      const end = ended(child);
      while (!existsSync(own)) await new Promise((resolve) => setTimeout(resolve, 5));
      child.kill(signal);
      expect(await end).toMatchObject({ code: null, signal, out: "" });
      expect(existsSync(own)).toBe(false);
    } finally {
      for (const sign of [own, other]) rmSync(sign, { force: true });
    }
    expect(others()).toEqual(["b"]);
  });

test("several at once each succeed, and the files are whole", async () => {
  const words = [...WORDS, "--docx", "o.docx"];
  const ends = await Promise.all([1, 2, 3, 4].map(() => ended(start(process.execPath, words))));
  expect(ends.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  expect(others()).toEqual(["o.docx", "o.xlsx"]);
  expect(existsSync(lockFile(resolve(".")))).toBe(false);
});
