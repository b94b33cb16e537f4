/**
 * npm run pictures: takes the pictures of the pane in docs/images anew, each state reached by clicking in the page that
 * plays Excel.
 */
import type { Frame } from "playwright-core";
import { page as en } from "../../src/texts/en/page";
import { noticeForm } from "../../src/texts/zh/noticeForm";
import { page as zh } from "../../src/texts/zh/page";
import type { PaneTexts } from "../../src/texts/zh/pane";
import { type PaneOptions, startPaneHost, takePaneShot } from "./paneHost";

const PORT = 3400;

/** A sheet as it comes by mail: a count in words, a blank one, a unit twice, a total that does not add up. */
const MESSY: PaneOptions["sheets"] = {
  一季度: [
    ["扎兰屯市政府门户网站2023年1-3月信息采用情况统计"],
    ["单位", "类别", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"],
    ["水利局", "市直各部门", 36, 0],
    ["公安局", "市直各部门", "约25条", 1],
    ["教育局", "市直各部门", 25, null],
    ["水利局", "市直各部门", 2, 0],
    ["大河湾镇", "各乡镇街道", 41, 0],
    ["成吉思汗镇", "各乡镇街道", 30, 0],
    ["合计", "", 160, 1],
  ],
};

interface Picture {
  readonly name: string;
  readonly options?: PaneOptions;
  /** Leads from the opened pane to the state of the picture. */
  readonly act?: (pane: Frame, texts: PaneTexts) => Promise<void>;
}

const turn = async (pane: Frame, heading: string): Promise<void> => {
  await pane.locator("summary", { has: pane.getByRole("heading", { name: heading, exact: true }) }).click();
};

const PICTURES: readonly Picture[] = [
  { name: "first-run", options: { firstRun: true } },
  { name: "findings", options: { sheets: MESSY } },
  { name: "preview" },
  {
    name: "written",
    async act(pane, texts) {
      await pane.getByRole("button", { name: texts.generate, exact: true }).click();
      await pane.getByText(texts.written).waitFor();
      await turn(pane, texts.preview);
    },
  },
  {
    name: "settings",
    async act(pane, texts) {
      await turn(pane, texts.preview);
      await turn(pane, texts.settings);
    },
  },
  {
    name: "notice",
    async act(pane, texts) {
      await turn(pane, texts.preview);
      await turn(pane, zh.notice.heading);
      await pane.getByLabel(noticeForm.total).fill("2000");
      await pane.getByText("报送信息2000条").waitFor();
    },
  },
  { name: "dark", options: { theme: "dark" } },
  { name: "english", options: { language: "en-US" } },
  {
    name: "help",
    async act(pane, texts) {
      await turn(pane, texts.preview);
      await turn(pane, texts.help);
    },
  },
];

const wanted = process.argv.slice(2);
const host = await startPaneHost(PORT);
try {
  for (const { name, options = {}, act } of PICTURES) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const { page, pane } = await host.open(options);
    const texts = (options.language === "en-US" ? en : zh).pane;
    await pane.getByRole("heading", { name: texts.findings, exact: true }).waitFor();
    await act?.(pane, texts);
    const file = `docs/images/pane-${name}.png`;
    await takePaneShot(page, file);
    console.log(file);
    await page.context().close();
  }
} finally {
  await host.close();
}
