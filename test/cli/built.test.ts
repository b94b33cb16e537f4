import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/* The command in a checkout: built when it is first called, and again when a source is newer. */

const checkout = mkdtempSync(join(tmpdir(), "checkout-"));
afterAll(() => rmSync(checkout, { recursive: true }));

function run(): string {
  return execFileSync(process.execPath, ["bin/adoption-bulletin.cjs"], { cwd: checkout, encoding: "utf8" });
}

test("what is changed in a source is in the next run, also where the command is as long as before", () => {
  for (const part of ["bin", "package.json", "samples", "scripts/build", "src"])
    cpSync(part, join(checkout, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(checkout, "node_modules"), "junction");
  expect(run()).toContain("总计：53 个单位");
  const texts = join(checkout, "src/texts/zh/cli.ts");
  const before = readFileSync(texts, "utf8");
  expect(before).toContain("总计");
  writeFileSync(texts, before.replaceAll("总计", "全部"));
  expect(run()).toContain("全部：53 个单位");
});
