import { readFileSync } from "node:fs";
import { readTextGrid } from "../../src/hosts/file/text/textGrid";
import type { Expected } from "./checkPrint";

const FOLDER = "test/fixtures/zhalantun-2023q1";

/** The two appendices as 扎兰屯市 published them. */
export async function publishedAppendices(): Promise<Expected[]> {
  return [
    { title: "市直各部门信息采用情况统计表", ...(await table("appendix1.csv")) },
    { title: "各乡镇街道信息采用情况统计表", ...(await table("appendix2.csv")), note: "采用一条计5分" },
  ];
}

/** The text of the notice: a title, which was not published, and what was. */
export function publishedText(): string {
  const title = "关于扎兰屯市政府门户网站1-3月信息报送及采用情况的通报";
  return title + readFileSync(`${FOLDER}/notice.txt`, "utf8");
}

async function table(file: string): Promise<Pick<Expected, "headings" | "rows">> {
  const { values } = readTextGrid(file, readFileSync(`${FOLDER}/${file}`));
  const [headings = [], ...rows] = values.map((row) => row.map(String));
  return { headings, rows };
}
