import { readFileSync } from "node:fs";
import { zhalantun } from "../../src/gallery/zhalantun";
import { zip } from "../hosts/file/zip";
import { random as randomOf, type Random } from "../messy/random";
import { zipTexts } from "../support/zip";
import { mutatedBytes, mutatedText, mutatedXml } from "./mutate";

/** A call of the command, with the files that it is given. */
export interface Case {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly words: readonly string[];
}

const HEADER = "单位,类别,扎兰屯市政府网采用条数,呼伦贝尔市政府网采用条数";
const COUNTS = `${HEADER}\n水利局,市直各部门,36,0\n教育局,市直各部门,12,3\n大河湾镇,各乡镇街道,41,0\n合计,,89,3\n`;
const LOG =
  "报送日期,单位,标题,采用渠道\n2023-01-03,水利局,甲,扎兰屯市政府网\n2023-02-11,大河湾镇,乙,呼伦贝尔市政府网\n";
const FACTS = { version: 1, addressee: "各乡镇", submitted: { total: 90 }, title: "关于{时段}采用情况的通报" };
const ANSWERS = { "unreadable-count|计数|C2": { use: 36 }, "alias|水利局|教育局": "same" };

/** What a call is made of, before anything is done to it. */
export interface Samples {
  readonly workbook: Uint8Array;
  readonly parts: ReadonlyMap<string, string>;
}

/** @param file path of a good workbook */
export function samples(file: string): Samples {
  const workbook = readFileSync(file);
  return { workbook, parts: zipTexts(workbook) };
}

/** One of the calls; the same for the same number. */
export function makeCase(number: number, given: Samples): Case {
  const random = randomOf(number);
  const files = new Map<string, Uint8Array>();
  const words: string[] = ["--out", "o.xlsx", "--force"];
  const table = random.pick(["xlsx", "parts", "csv", "log", "json"] as const);
  const name = table === "xlsx" || table === "parts" ? "表.xlsx" : "表.csv";
  files.set(name, tableOf(table, given, random));
  const json = (option: string, content: unknown): void => {
    const text = JSON.stringify(content);
    const bytes = Buffer.from(random.chance(70) ? mutatedText(text, random) : text);
    files.set(`${option}.json`, random.chance(10) ? mutatedBytes(bytes, random) : bytes);
    words.push(`--${option}`, `${option}.json`);
  };
  if (table === "json" || random.chance(10)) json(...random.pick(JSONS));
  if (random.chance(10)) words.push("--previous", name);
  if (random.chance(10)) words.push("--docx", "o.docx");
  if (random.chance(20)) words.push("--json");
  if (random.chance(20)) words.push("--lang", "en");
  if (random.chance(5)) words.push("--sheet", "*");
  return { files, words: [name, ...words] };
}

const JSONS: readonly (readonly [string, unknown])[] = [
  ["scheme", zhalantun],
  ["facts", FACTS],
  ["answers", ANSWERS],
];

function tableOf(kind: "xlsx" | "parts" | "csv" | "log" | "json", given: Samples, random: Random): Uint8Array {
  if (kind === "xlsx") return mutatedBytes(given.workbook, random);
  if (kind === "parts") {
    const parts = new Map(given.parts);
    const part = random.pick([...parts.keys(), "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"]);
    parts.set(part, mutatedXml(parts.get(part) ?? "", random));
    return zip(parts);
  }
  const text = kind === "log" ? LOG : COUNTS;
  if (kind === "json") return Buffer.from(text);
  const bytes = Buffer.from(mutatedText(text, random));
  return random.chance(20) ? mutatedBytes(bytes, random) : bytes;
}
