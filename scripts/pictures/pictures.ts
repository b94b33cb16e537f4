import type { Frame } from "playwright-core";
import { noticeForm } from "../../src/texts/zh/noticeForm";
import { page as zh } from "../../src/texts/zh/page";
import type { PaneTexts } from "../../src/texts/zh/pane";
import type { PaneOptions } from "./paneHost";

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

/** A picture of the pane. */
export interface PanePicture {
  /** `pane-NAME.png` in docs/images. */
  readonly name: string;
  /** The folders of src/taskpane that are seen in it; what they show is what it is made of. */
  readonly rooms: readonly string[];
  readonly options?: PaneOptions;
  /** Leads from the opened pane to the state of the picture. */
  readonly act?: (pane: Frame, texts: PaneTexts) => Promise<void>;
}

const turn = async (pane: Frame, heading: string): Promise<void> => {
  await pane.locator("summary", { has: pane.getByRole("heading", { name: heading, exact: true }) }).click();
};

/** The pictures of the pane, each with the way to its state. */
export const PANE_PICTURES: readonly PanePicture[] = [
  { name: "first-run", rooms: ["help", "preview"], options: { firstRun: true } },
  { name: "findings", rooms: ["findings"], options: { sheets: MESSY } },
  { name: "preview", rooms: ["preview"] },
  {
    name: "written",
    rooms: ["messages"],
    async act(pane, texts) {
      await pane.getByRole("button", { name: texts.generate, exact: true }).click();
      await pane.getByText(texts.written).waitFor();
      await turn(pane, texts.preview);
    },
  },
  {
    name: "settings",
    rooms: ["scheme"],
    async act(pane, texts) {
      await turn(pane, texts.preview);
      await turn(pane, texts.settings);
    },
  },
  {
    name: "notice",
    rooms: ["notice"],
    async act(pane, texts) {
      await turn(pane, texts.preview);
      await turn(pane, zh.notice.heading);
      await pane.getByLabel(noticeForm.total).fill("2000");
      await pane.getByText("报送信息2000条").waitFor();
    },
  },
  { name: "english", rooms: ["preview"], options: { language: "en-US" } },
];
