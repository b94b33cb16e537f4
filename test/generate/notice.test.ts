import { FactsRefused } from "../../src/bulletin/notice/factsRefused";
import type { Facts } from "../../src/bulletin/notice/facts";
import { zhalantun } from "../../src/gallery/zhalantun";
import { makeDraft } from "../../src/generate/draft";
import { readSource } from "../../src/generate/source";
import { generate } from "../../src/generate/generate";
import { fileWorkbook } from "../../src/hosts/file/fileWorkbook";
import { readAll } from "../hosts/file/read";

const CSV = "单位,类别,扎兰屯市政府网采用条数,呼伦贝尔市政府网采用条数\n水利局,市直各部门,36,0\n";

/** Generates from CSV with these facts; the bytes of the new workbook, if there is one. */
async function workbookWith(notice?: Facts): Promise<{ names: readonly string[]; bytes: Uint8Array }> {
  let bytes = new Uint8Array();
  const host = fileWorkbook(
    "计数.csv",
    new TextEncoder().encode(CSV),
    (result) => void (bytes = new Uint8Array(result)),
  );
  const draft = makeDraft(await readSource(host), { period: "5月", scheme: zhalantun });
  const names = await generate(host, draft, { taken: "ask", renamed: "ask", ...(notice && { notice }) });
  return { names, bytes };
}

test("the text comes as a sheet before the appendices where it is wanted", async () => {
  const { names, bytes } = await workbookWith({ version: 1, submitted: { total: 40 }, offices: ["=1+1"] });
  expect(names).toEqual(["通报", "附件"]);
  const [notice] = await readAll("a.xlsx", bytes);
  const lines = notice!.values.map(([text]) => text);
  expect(lines).toContain("　　5月扎兰屯市政府网共收到各地报送信息40条。扎兰屯市政府网共采用36条。");
  expect(String(lines.at(-1)).trim()).toBe("=1+1"); // a text, not a formula
});

test("without facts there is no such sheet", async () => {
  expect((await workbookWith()).names).toEqual(["附件"]);
});

test("facts that do not fit are refused before anything is written", async () => {
  await expect(workbookWith({ version: 1, own: "省网" })).rejects.toThrow(FactsRefused);
});
