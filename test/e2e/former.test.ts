import { writeXlsx } from "hucre/xlsx";
import { former as words } from "../../src/texts/zh/former";
import { page as zh } from "../../src/texts/zh/page";
import { violations } from "./support/axe";
import { openPart } from "./support/clerk";
import { openPage, useBrowser } from "./support/openPage";

useBrowser();

const texts = zh.pane;
const HEADER = ["单位", "类别", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"];

/** A workbook with this month's counts and last month's appendix. */
function months(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: "2月",
        rows: [
          HEADER,
          ["水利局", "市直各部门", 3, 0],
          ["公安局", "市直各部门", 2, 0],
          ["大河湾镇", "各乡镇街道", 4, 0],
        ],
      },
      {
        name: "上月附件",
        rows: [
          ["2023年1月信息采用情况"],
          ["单位", "累计得分", "排名"],
          ["水利局", 10, 2],
          ["公安局", 40, 1],
          ["大河湾镇", 5, 1],
        ],
      },
    ],
  });
}

test("the last period is chosen from sheets of the workbook or from a file, and what was read of it is said", async () => {
  const opened = await openPage({ file: await months() });
  const pane = await opened.pane();
  await pane.getByRole("heading", { name: texts.preview }).waitFor();
  await openPart(pane, texts.source);
  await pane.locator("summary", { has: pane.getByRole("heading", { name: words.heading, exact: true }) }).click();
  await pane.getByText(words.hint).waitFor();
  const sheet = pane.getByRole("group", { name: words.heading }).getByLabel("上月附件");
  await sheet.click(); // it is ticked once the sheet is read
  await pane.getByText(words.read({ name: "上月附件", units: 3, period: "1月" })).waitFor();
  expect(await sheet.isChecked()).toBe(true);
  expect(await violations(pane)).toEqual([]);
  await pane.getByRole("button", { name: words.none }).click();
  await pane.getByText(words.hint).waitFor();

  const csv = Buffer.from("单位,累计得分\n水利局,10\n公安局,40\n大河湾镇,5\n");
  const chooser = pane.page().waitForEvent("filechooser");
  await pane.getByRole("button", { name: words.file }).click();
  await (await chooser).setFiles({ name: "1月.csv", mimeType: "text/csv", buffer: csv });
  await pane.getByText(words.read({ name: "1月.csv", units: 3, period: undefined })).waitFor();
  expect(opened.errors).toEqual([]);
});
