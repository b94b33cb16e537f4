import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { findProgram, libreOffice, pdftoppm, pdftotext } from "../../scripts/programs/findProgram";

/** A piece of text on a page; lengths are points from the upper left corner. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

/** Prints a workbook into a PDF file of the same name in `folder`. */
export function printToPdf(workbook: string, folder: string): string {
  return convert(workbook, folder, "pdf");
}

/** Lets LibreOffice open a file and save it with another ending in `folder`. */
export function convert(workbook: string, folder: string, ending: string): string {
  const profile = mkdtempSync(join(tmpdir(), "print-"));
  try {
    const settings = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    run(findProgram(libreOffice), [settings, "--headless", "--convert-to", ending, "--outdir", folder, workbook]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return join(folder, `${basename(workbook, extname(workbook))}.${ending}`);
}

/** The pages of a PDF file with all their words. */
export function readPdf(pdf: string): PdfPage[] {
  const file = `${pdf}.html`;
  run(findProgram(pdftotext), ["-bbox", pdf, file]);
  const html = readFileSync(file, "utf8");
  rmSync(file);
  return html.split("<page ").slice(1).map(readPage);
}

/** Draws every page of a PDF file as a PNG picture beside it; returns the pictures' files. */
export function drawPages(pdf: string, folder: string): string[] {
  const name = basename(pdf, ".pdf");
  run(findProgram(pdftoppm), ["-png", "-r", "80", pdf, join(folder, name)]);
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith(".png"))
    .map((file) => join(folder, file));
}

function readPage(html: string): PdfPage {
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(html) ?? [];
  const words = html.matchAll(/<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g);
  return {
    width: Number(width),
    height: Number(height),
    words: [...words].map(([, left, top, right, bottom, text = ""]) => ({
      text,
      left: Number(left),
      right: Number(right),
      top: Number(top),
      bottom: Number(bottom),
    })),
  };
}

function run(program: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, args, { encoding: "utf8", timeout: 5 * 60_000 });
  if (error) throw error;
  if (status !== 0) throw new Error(`${basename(program)} failed: ${stderr}`);
}
