import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import type { TestExcel } from "../../../excel-stand-in/open";
import { generateSample, openSample, tabs } from "./openSample";
import { errorText } from "../../support/words";

const SHEETS = {
  说明: [["本表由办公室填写"], ["甲", 1]],
  统计表: [
    ["单位", "类别", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"],
    ["水利局", "市直各部门", 36, 0],
    ["公安局", "市直各部门", 25, 1],
    ["大河湾镇", "各乡镇街道", 41, 0],
  ],
};

/** What somebody, or Excel, may do just before a request, and what is put right before the next generation. */
const ACTS: Readonly<Record<string, (excel: TestExcel) => void>> = {
  "another workbook comes to the front": ({ host }) => (host.situation.anotherInFront = "InvalidSelection"),
  "another workbook comes to the front, and Excel says only that it failed": ({ host }) =>
    (host.situation.anotherInFront = "GeneralException"),
  "a cell begins to be edited for a while": ({ user }) => {
    user.startEditing();
    setTimeout(() => user.endEditing(), 20);
  },
  "a co-author renames 附件1": (excel) => ifThere(excel, "附件1", () => excel.user.renameSheet("附件1", "定稿")),
  "a co-author deletes 附件1": (excel) => ifThere(excel, "附件1", () => excel.user.deleteSheet("附件1")),
  "a co-author makes a sheet 附件2": (excel) => {
    const { workbook } = excel;
    if (!workbook.findSheet("附件2")) workbook.addSheet("附件2").put(0, 0, { kind: "value", value: "我的" });
  },
  "a co-author protects 附件2": (excel) => ifThere(excel, "附件2", () => excel.user.protectSheet("附件2")),
  "a co-author protects the workbook": ({ user }) => user.protectWorkbook(),
  "the workbook is closed": ({ fail }) => fail.from({ request: 1 }),
  "the page is reloaded": ({ fail }) => (fail.isDead = true),
};

function ifThere({ workbook }: TestExcel, sheet: string, act: () => void): void {
  if (workbook.findSheet(sheet)) act();
}

function calm({ host, fail, user }: TestExcel): void {
  host.situation.anotherInFront = undefined;
  fail.never();
  user.unprotectWorkbook();
  for (const sheet of host.workbook.sheets) sheet.protection = undefined;
}

const CLERKS = ["说明", "统计表"];

/** The first cells of a sheet's heading, which tell its period. */
function periodOf({ workbook }: TestExcel, sheet: string): string {
  const row = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((column) => String(workbook.sheet(sheet).value(2, column) ?? ""));
  return row.find((text) => text.endsWith("得分") && /^\d月/.test(text)) ?? "";
}

describe.each([
  ["in a fresh workbook", false],
  ["over a former generation", true],
])("%s", (_, former) => {
  test.each(Object.entries(ACTS))(
    "when %s at any request, all is old or new or cleared away next time",
    async (what, act) => {
      const outcomes = new Map<string, number>();
      for (let request = 1; request <= 5; request++) {
        const { excel, host } = await openSample({ sheets: SHEETS });
        if (former) await generateSample(host, {}, { period: "1月" });
        excel.user.activate("统计表");
        const before = CLERKS.map((name) => excel.snapshot(name));
        excel.mark();
        excel.fail.before({ request }, () => act(excel));
        const generating = generateSample(host, { taken: "number" }, { period: "2月" }).then(
          () => "written",
          (error: unknown) => errorText(error, "zh"),
        );
        const said = await Promise.race([generating, new Promise((resolve) => setTimeout(resolve, 1500, "no answer"))]);
        outcomes.set(String(said), (outcomes.get(String(said)) ?? 0) + 1);
        calm(excel);
        const at = [what, request, said];
        expect([...at, ...CLERKS.map((name) => excel.snapshot(name))]).toEqual([...at, ...before]);
        // a sheet that was renamed, perhaps to be kept, before it was replaced is as it was
        if (former && request <= 4 && excel.workbook.findSheet("定稿"))
          expect([...at, periodOf(excel, "定稿")]).toEqual([...at, "1月得分"]);
        // what somebody else made or kept is as it was
        if (excel.workbook.findSheet("附件2")?.value(0, 0) === "我的")
          expect([...at, excel.workbook.sheet("附件2").usedArea(true)?.rows]).toEqual([...at, 1]);
        const ours = tabs(excel).filter((name) => /^(附件|定稿)/.test(name) && periodOf(excel, name) !== "");
        if (said === "written")
          expect([...at, new Set(ours.map((name) => periodOf(excel, name)))]).toEqual([
            ...at,
            expectedPeriods(excel, ours),
          ]);
        // and the next generation, in a page that knows nothing of this one, makes it whole
        excel.user.activate("统计表");
        const names = await generateSample(excelWorkbook(), { taken: "number", renamed: "keep" }, { period: "3月" });
        expect([...at, names.map((name) => periodOf(excel, name))]).toEqual([...at, names.map(() => "3月得分")]);
        expect([
          ...at,
          excel.workbook.sheets.filter(({ name }) => /…|（上次）/.test(name)).map(({ name }) => name),
        ]).toEqual([...at, []]);
        expect([...at, ...CLERKS.map((name) => excel.snapshot(name))]).toEqual([...at, ...before]);
      }
      console.log(`${what}:\n${[...outcomes].map(([said, n]) => `${n} × ${said}`).join("\n")}`);
    },
    60_000,
  );
});

/** Of a written generation all sheets are new; one that a co-author has renamed away keeps what it had. */
function expectedPeriods(excel: TestExcel, ours: readonly string[]): Set<string> {
  return new Set(ours.map((name) => (name === "定稿" ? periodOf(excel, name) : "2月得分")));
}
