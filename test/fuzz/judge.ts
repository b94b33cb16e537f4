import { existsSync, readFileSync } from "node:fs";
import { zipTexts } from "../support/zip";

/** What came of a call. */
export interface Outcome {
  readonly code: unknown;
  readonly out: string;
  readonly err: string;
}

const STEERING = /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
const STACK = /^\s+at .*(:\d+:\d+|<anonymous>)/m;

/** What is wrong with the outcome of a call in the folder where the process is; undefined when nothing is. */
export function problem({ code, out, err }: Outcome): string | undefined {
  if (code !== 0 && code !== 1 && code !== 2) return `ended with ${String(code)}`;
  if (out + err === "") return "said nothing";
  if (STACK.test(out + err)) return `a stack trace: ${err.slice(0, 300)}`;
  if (STEERING.test(out + err)) return "a character that steers a terminal";
  if (/出了意外|unforeseen/.test(err)) return `unforeseen: ${err.slice(0, 200).trim()}`;
  if (existsSync("o.xlsx") !== (code === 0)) return `ended with ${code}, o.xlsx ${code === 0 ? "missing" : "there"}`;
  return code === 0 ? (activeContent("o.xlsx") ?? activeContent("o.docx")) : undefined;
}

/** What would act in an office program: formulas, links, fields but for the page's number. */
export function activeContent(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  for (const [part, xml] of zipTexts(readFileSync(file))) {
    const fields = xml.match(/<w:instrText[^>]*>(?!\s*(PAGE|NUMPAGES|SECTIONPAGES)\s*<)[^<]*/g) ?? [];
    const active =
      xml.match(/<f[ >]|<hyperlink|externalLink|TargetMode="External"|<w:fldSimple|<w:hyperlink|<ddeLink/) ?? fields;
    if (active.length > 0) return `${file} has ${active[0]} in ${part}`;
  }
  return undefined;
}
