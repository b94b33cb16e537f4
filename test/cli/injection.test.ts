import { readFileSync, writeFileSync } from "node:fs";
import { activeContent } from "../fuzz/judge";
import { FORMULAS } from "../fuzz/hostile";
import { zhalantun } from "../../src/gallery/zhalantun";
import { zipTexts } from "../support/zip";
import { command, inNewFolder } from "./command";

inNewFolder();

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Texts between the tags of this name, with the entities of XML resolved. */
function texts(xml: string, tag: string): string[] {
  return [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, "g"))].map(([, text = ""]) =>
    text
      .replaceAll("&quot;", '"')
      .replaceAll("&apos;", "'")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&"),
  );
}

describe("a text that begins like a formula stays a text", () => {
  const units = FORMULAS.map((formula, i) => `${formula}&"第${i}局"`);
  // without what no name has around it or inside: blanks and line breaks
  const shown = units.map((unit) => unit.replace(/[\r\n\u200b]/g, "").trim());
  const columns = [
    { show: "rank", heading: "=1+1" },
    { show: "unit", heading: "＋单位" },
    { show: "score", heading: "@得分" },
  ];

  beforeEach(async () => {
    const rows = units.map((unit, i) => `${quoted(unit)},市直各部门,${i + 1},0`);
    const table = ["单位,类别,扎兰屯市政府网采用条数,呼伦贝尔市政府网采用条数", ...rows, "甲镇,各乡镇街道,1,0"];
    writeFileSync("源.csv", table.join("\n"));
    writeFileSync("办法.json", JSON.stringify({ ...zhalantun, columns }));
    writeFileSync(
      "事.json",
      JSON.stringify({ version: 1, addressee: "=1+1", problems: ['@SUM("a")', "-1"], offices: ["+1"] }),
    );
    const words = ["源.csv", "--scheme", "办法.json", "--facts", "事.json", "--period", "=4月"];
    const { code, out } = await command(...words, "--out", "o.xlsx", "--docx", "o.docx");
    expect(code === 0 ? "" : out).toBe("");
  });

  test("in the workbook: no formula, and every name to the letter", () => {
    expect(activeContent("o.xlsx")).toBeUndefined();
    const parts = [...zipTexts(readFileSync("o.xlsx"))].filter(([name]) => /sharedStrings|sheet\d/.test(name));
    const found = parts.flatMap(([, xml]) => texts(xml, "t"));
    for (const unit of shown) expect(found).toContain(unit);
    for (const [name, xml] of parts)
      if (name.includes("sheet")) expect(xml.replace(/<c [^>]*t="(s|inlineStr|n)"/g, "")).not.toMatch(/<c [^>]*t="/);
  });

  test("in the document: no field but the page's number, and every name to the letter", () => {
    expect(activeContent("o.docx")).toBeUndefined();
    const found = texts(zipTexts(readFileSync("o.docx")).get("word/document.xml")!, "w:t");
    for (const unit of shown) expect(found).toContain(unit);
  });
});
