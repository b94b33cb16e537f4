import type { Facts } from "../../src/bulletin/notice/facts";
import { FactsRefused } from "../../src/bulletin/notice/factsRefused";
import { REQUIREMENTS, TEMPLATES } from "../../src/bulletin/notice/templates";
import {
  addRequirement,
  removeRequirement,
  withColophon,
  withFact,
  withGroupCount,
  withGroupsOf,
  withRedHead,
  withRequirement,
  withTemplate,
  withTitle,
  withTotal,
} from "../../src/taskpane/notice/factsEdits";
import { factsProblem, factsProblemAbove } from "../../src/taskpane/notice/factsFields";
import { noticeForm } from "../../src/texts/zh/noticeForm";
import { page } from "../../src/texts/zh/page";
import {
  readFacts,
  shownDate,
  templateIn,
  typedCount,
  typedDate,
  typedLines,
  typedNumber,
} from "../../src/taskpane/notice/factsForm";
import { openPane } from "../../src/taskpane/state/pane/pane";
import { CLEAN, workbook } from "./workbook";

const WORDS = { ...page, noticeForm, errors: { ...page.errors, facts: noticeForm.factsErrors } };
const NONE: Facts = { version: 1 };

test("counts are read as clerks write them; what is none is kept to be refused", () => {
  expect(["2000", "２０００", "2,000条", " 0 "].map(typedCount)).toEqual([2000, 2000, 2000, 0]);
  expect(typedCount("  ")).toBeUndefined();
  const read = readFacts(withTotal(NONE, typedCount("约20")), () => "");
  expect(factsProblem(read.refused, "submitted.total", "报送总数", WORDS)).toBe(
    "报送总数 “约20”不是条数，应为不小于 0 的整数",
  );
});

test("dates are read as clerks write them", () => {
  for (const text of ["2023年4月13日", "2023-4-13", "2023.04.13", "２０２３/4/13", "2023 年 4 月 13 日"])
    expect(typedDate(text)).toBe("2023-04-13");
  expect(shownDate("2023-04-13")).toBe("2023年4月13日");
  expect(shownDate(typedDate("四月"))).toBe("四月");
  expect(readFacts(withFact(NONE, "date", typedDate("2023年2月30日")), () => "").refused?.field).toBe("date");
});

test("lists are lines; empty ones do not count", () => {
  expect(typedLines(" 甲 \n\n乙\n")).toEqual(["甲", "乙"]);
});

test("what is left empty is absent", () => {
  const filled = withGroupCount(withTotal(withFact(NONE, "remark", "此件主动公开"), 5), "甲", 3);
  expect(filled).toEqual({ version: 1, remark: "此件主动公开", submitted: { total: 5, groups: { 甲: 3 } } });
  expect(withFact(withTotal(withGroupCount(filled, "甲", undefined), undefined), "remark", "")).toEqual(NONE);
  expect(withGroupsOf(filled, { groups: [] })).toEqual({ version: 1, remark: "此件主动公开", submitted: { total: 5 } });
});

test("a title is one line or several", () => {
  expect(withTitle(NONE, ["通报"]).title).toBe("通报");
  expect(withTitle(NONE, ["关于", "通报"]).title).toEqual(["关于", "通报"]);
  expect(withTitle({ ...NONE, title: "通报" }, [])).toEqual(NONE);
});

test("requirements are changed, added and taken away", () => {
  const changed = withRequirement(NONE, REQUIREMENTS, 0, { heading: "甲", text: "", points: [] }).requirements!;
  expect(changed[0]).toEqual({ heading: "甲" });
  expect(changed[1]).toBe(REQUIREMENTS[1]);
  expect(addRequirement(NONE, changed, "乙").requirements).toHaveLength(3);
  expect(removeRequirement(NONE, changed, 0).requirements).toEqual([REQUIREMENTS[1]]);
});

test("templates are shown in the reader's language, and the usual wording is not kept", () => {
  expect(templateIn("{quarter}[{月份}]", noticeForm.placeholder)).toBe("{季度}[{月份}]");
  expect(withTemplate(NONE, "situation", templateIn(TEMPLATES.situation, noticeForm.placeholder))).toEqual(NONE);
  expect(withTemplate(NONE, "opening", "通报如下：").templates).toEqual({ opening: "通报如下：" });
});

test("an unknown placeholder is told at its field, with those that there are", () => {
  const { refused } = readFacts(withTemplate(NONE, "opening", "{月份}"), () => "");
  expect(factsProblem(refused, "templates.opening", "开头一段", WORDS)).toContain(
    "开头一段 里的 {月份}（第 1 个字起）不认识，可以用：{时段}",
  );
  expect(factsProblem(refused, "templates.situation", "基本情况", WORDS)).toBeUndefined();
  expect(factsProblemAbove(refused!, true, WORDS)).toContain("“开头一段”还不能用");
});

test("a refusal of what the form does not show is told in full", () => {
  const refused = new FactsRefused("own", { problem: "unknown-channel", name: "省网", known: ["市网"] });
  expect(factsProblemAbove(refused, true, WORDS)).toContain("“省网”不在采用渠道里");
});

test("the pane remembers facts and the request for a sheet in the workbook, and writes that sheet", async () => {
  const host = workbook({ 统计表: CLEAN });
  const pane = openPane(host, { changed: 5, chosen: 5 });
  await pane.read();
  void pane.choose({ facts: { version: 1, remark: "此件主动公开" }, factsPeriod: "1月", noticeSheet: true });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(host.memory).toMatchObject({ facts: { remark: "此件主动公开" }, factsPeriod: "1月", noticeSheet: true });
  const later = openPane(host);
  await later.read();
  await later.generate();
  expect(later.state().messages).toMatchObject([{ is: "written", sheets: ["通报", "附件1", "附件2"] }]);
  void later.choose({ noticeSheet: false });
  await later.generate();
  expect(later.state().messages).toMatchObject([{ is: "written", sheets: ["附件1", "附件2"] }]);
});

test("a red head and a colophon are there as soon as something of them is filled in, and refused where the rest is missing", () => {
  const numbered = withRedHead(NONE, { number: typedNumber("扎政办发[2023] 12号") });
  expect(numbered.redHead).toEqual({ issuers: [], number: "扎政办发〔2023〕12号" });
  const { refused } = readFacts(numbered, () => "");
  expect(factsProblem(refused, "redHead.issuers", "发文机关标志", WORDS)).toContain("发文机关标志");
  expect(factsProblemAbove(refused!, true, WORDS)).toContain("发文机关标志");
  const whole = withRedHead(numbered, { issuers: ["甲市人民政府文件"] });
  expect(readFacts(whole, () => "").refused).toBeUndefined();
  expect(withRedHead(withRedHead(whole, { issuers: [] }), { number: "" })).toEqual(NONE);

  const copied = withColophon(NONE, { copies: ["市委办公室"] });
  expect(factsProblem(readFacts(copied, () => "").refused, "colophon.office", "印发机关", WORDS)).toContain("印发机关");
  const printed = withColophon(withColophon(copied, { office: "甲市人民政府办公室" }), {
    date: typedDate("2023年4月14日"),
  });
  expect(printed.colophon).toEqual({ office: "甲市人民政府办公室", copies: ["市委办公室"], date: "2023-04-14" });
  expect(withColophon(withColophon(withColophon(printed, { copies: [] }), { office: "" }), { date: "" })).toEqual(NONE);
});

test("what is asked of the paper is said in one line", () => {
  const { summary } = noticeForm.paper;
  expect(summary(NONE)).toBe("都不要");
  expect(summary({ version: 1, redHead: { issuers: ["甲"] }, onePage: true })).toBe("有红头、一页");
});
