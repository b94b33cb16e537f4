/**
 * npm run test:print: makes bulletins on the command line, prints them with LibreOffice and looks at the paper. The
 * workbooks, the PDF files and pictures of all pages are left in out/print.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { needChineseFonts } from "../../scripts/find-program";
import { SAMPLE_FILE } from "../../scripts/sample";
import { listSheets, readSheet } from "../../src/hosts/file/spreadsheet";
import type { Sheet } from "../../src/hosts/file/spreadsheet";
import { type Check, type Expected, checkPrint } from "./checkPrint";
import { publishedAppendices } from "./expected";
import { longTable } from "./longTable";
import { drawPages, printToPdf, readPdf } from "./pdf";

const OUT = join("out", "print");

async function main(): Promise<void> {
  needChineseFonts();
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const published = await publishedAppendices();
  const long = longTable(180, 20, published);
  const longFile = join(OUT, "long-names.csv");
  writeFileSync(longFile, long.csv);
  const checks = [
    ...(await printAndCheck(SAMPLE_FILE, "appendices", published)),
    ...(await printAndCheck(longFile, "long-names", long.expected)),
  ];
  const failed = checks.filter(({ problems }) => problems.length > 0).length;
  console.log(`${checks.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

async function printAndCheck(source: string, name: string, expected: readonly Expected[]): Promise<Check[]> {
  const workbook = join(OUT, `${name}.xlsx`);
  makeBulletin(source, workbook);
  const pdf = printToPdf(workbook, OUT);
  const checks = checkPrint(readPdf(pdf), await readSheets(workbook), expected);
  console.log(source);
  for (const { name: what, problems } of checks) {
    console.log(`  ${problems.length === 0 ? "ok  " : "FAIL"} ${what}`);
    for (const problem of problems.slice(0, 5)) console.log(`         ${problem}`);
  }
  for (const picture of drawPages(pdf, OUT)) console.log(`  ${picture}`);
  return checks;
}

/** The command line as a person starts it. */
function makeBulletin(source: string, out: string): void {
  const options = ["--period", "1-3月", "--out", out, "--force"];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/cli/main.ts", source, ...options],
    {
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(`the command line ended with ${status}:\n${stdout}${stderr}`);
}

async function readSheets(file: string): Promise<Sheet[]> {
  const bytes = readFileSync(file);
  const { sheets } = await listSheets(bytes);
  return Promise.all(sheets.map(({ name }) => readSheet(bytes, name)));
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
