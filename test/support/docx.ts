import { zipTexts } from "./zip";

/** What a .docx file says: its paragraphs outside of tables, and its tables. */
export interface ReadDocx {
  readonly paragraphs: readonly string[];
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** The parts of the file as they stand. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Reads a .docx file back. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = zipTexts(bytes);
  const xml = parts.get("word/document.xml")!;
  const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  return {
    paragraphs: paragraphsOf(xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, "")),
    tables: tables.map((table) => elements(table, "tr").map((row) => elements(row, "tc").map(textOf))),
    parts,
  };
}

function paragraphsOf(xml: string): string[] {
  return elements(xml, "p").map(textOf);
}

function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<w:${name}[ >].*?</w:${name}>`, "gs")) ?? [];
}

function textOf(xml: string): string {
  const texts = [...xml.matchAll(/<w:t[ >][^<]*<\/w:t>/g)].map(([text]) => text.replace(/<[^>]*>/g, ""));
  return texts.join("").replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof SIGNS) => SIGNS[name]);
}

const SIGNS = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
