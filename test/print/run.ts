/**
 * npm run test:print: makes bulletins on the command line, prints their workbooks and documents with LibreOffice and
 * looks at the paper. All of it and pictures of all pages are left in out/print.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import type { Sheet } from "hucre";
import { FORMULAS } from "../fuzz/hostile";
import { needChineseFonts } from "../../scripts/programs/findProgram";
import { SAMPLE_FILE } from "../../scripts/samples/sample";
import { checkFullPage, checkNotice } from "./checkNotice";
import { checkPaper, PAPER } from "./checkPaper";
import { type Check, type Expected, checkPrint } from "./checkPrint";
import { publishedAppendices, publishedText } from "./expected";
import { longTable } from "./longTable";
import { convert, drawPages, printToPdf, readPdf } from "./pdf";

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
    ...(await printNotice(published)),
    ...(await printLongNotice(longFile, long.expected)),
    ...printFullPages(),
    ...printPaper(),
    ...openFormulas(),
  ];
  const failed = checks.filter(({ problems }) => problems.length > 0).length;
  console.log(`${checks.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

async function printAndCheck(source: string, name: string, expected: readonly Expected[]): Promise<Check[]> {
  const workbook = join(OUT, `${name}.xlsx`);
  makeBulletin(source, workbook);
  const pdf = printToPdf(workbook, OUT);
  return tell(source, pdf, checkPrint(readPdf(pdf), await readSheets(workbook), expected));
}

/** The sample's document against the published notice. */
async function printNotice(published: readonly Expected[]): Promise<Check[]> {
  const [workbook, document] = [join(OUT, "notice-tables.xlsx"), join(OUT, "notice.docx")];
  command("--out", workbook, "--docx", document, "--force");
  const pdf = printToPdf(document, OUT);
  const expected = { text: publishedText(), appendices: published };
  return tell("the sample's document", pdf, checkNotice(readPdf(pdf), await readSheets(workbook), expected));
}

/** 200 units with long names in a document. */
async function printLongNotice(source: string, appendices: readonly Expected[]): Promise<Check[]> {
  const [workbook, document] = [join(OUT, "long-notice-tables.xlsx"), join(OUT, "long-notice.docx")];
  command(source, "--period", "1-3月", "--out", workbook, "--docx", document, "--force");
  const pdf = printToPdf(document, OUT);
  return tell("a document of 200 units", pdf, checkNotice(readPdf(pdf), await readSheets(workbook), { appendices }));
}

/** A notice so long that its second page is full of characters. */
function printFullPages(): Check[] {
  const facts = join(OUT, "full-pages.facts.json");
  writeFileSync(facts, JSON.stringify({ version: 1, problems: ["信息报送采用".repeat(300)] }));
  const document = join(OUT, "full-pages.docx");
  command("--facts", facts, "--out", join(OUT, "full-pages.xlsx"), "--docx", document, "--force");
  const pdf = printToPdf(document, OUT);
  return tell("a document of full pages", pdf, checkFullPage(readPdf(pdf)[1]!));
}

/** A notice on one page, with a red head, and a colophon under its last table. */
function printPaper(): Check[] {
  const [counts, facts] = [join(OUT, "paper.csv"), join(OUT, "paper.facts.json")];
  writeFileSync(
    counts,
    "单位,类别,扎兰屯市政府网采用条数,呼伦贝尔市政府网采用条数\n水利局,市直各部门,3,1\n大河湾镇,各乡镇街道,4,0\n",
  );
  writeFileSync(facts, JSON.stringify({ version: 1, ...PAPER }));
  const document = join(OUT, "paper.docx");
  command(counts, "--period", "4月", "--facts", facts, "--out", join(OUT, "paper.xlsx"), "--docx", document, "--force");
  const pdf = printToPdf(document, OUT);
  return tell("a document with a red head, a colophon and its text on one page", pdf, checkPaper(readPdf(pdf), PAPER));
}

/** Units whose names begin like formulas: an office program that opens the workbook finds no formula in it. */
function openFormulas(): Check[] {
  const [source, workbook] = [join(OUT, "formulas.csv"), join(OUT, "formulas.xlsx")];
  const rows = FORMULAS.map((text, i) => `"${text.replaceAll('"', '""')}&第${i}局",市直各部门,${100 + i},0`);
  writeFileSync(source, ["单位,类别,扎兰屯市政府网采用条数,呼伦贝尔市政府网采用条数", ...rows].join("\n"));
  makeBulletin(source, workbook);
  const opened = readFileSync(convert(workbook, OUT, "fods"), "utf8");
  const formulas = opened.match(/table:formula="[^"]*"|<text:a [^>]*>/g) ?? [];
  const missing = FORMULAS.map((_, i) => `&amp;第${i}局</text:p>`).filter((end) => !opened.includes(end));
  const check = {
    name: "no formula, and every name is there",
    problems: [...formulas, ...missing.map((end) => `no ${end}`)],
  };
  console.log(`names like formulas: ${check.problems.length === 0 ? "ok" : check.problems.join("\n")}`);
  return [check];
}

/** Says how the checks of a PDF file went, and draws its pages. */
function tell(what: string, pdf: string, checks: Check[]): Check[] {
  console.log(what);
  for (const { name, problems } of checks) {
    console.log(`  ${problems.length === 0 ? "ok  " : "FAIL"} ${name}`);
    for (const problem of problems.slice(0, 5)) console.log(`         ${problem}`);
  }
  for (const picture of drawPages(pdf, OUT)) console.log(`  ${picture}`);
  return checks;
}

/** The command line as a person starts it. */
function makeBulletin(source: string, out: string): void {
  command(source, "--period", "1-3月", "--out", out, "--force");
}

/** What the command prints. */
function command(...words: string[]): string {
  const main = ["--import", "tsx", "src/cli/main.ts"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...main, ...words], { encoding: "utf8" });
  if (status !== 0) throw new Error(`the command line ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

async function readSheets(file: string): Promise<Sheet[]> {
  return (await readXlsx(readFileSync(file), { readStyles: true })).sheets;
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
