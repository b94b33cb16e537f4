import { after, find, kinds, read, units } from "../../support/intake";

const OWN = "扎兰屯市政府网";
const UPPER = "呼伦贝尔市政府网";

describe("a remark beside an adopted item that speaks against it", () => {
  const rows = (remark: string): string => {
    const heads = "标题|报送单位|扎兰屯市政府网|呼伦贝尔市政府网|备注";
    return `${heads}\n春灌开始|水利局|√||${remark}\n河道清理|水利局|√||\n反诈宣传|公安局|||${remark}`;
  };

  test.each(["已撤稿", "重复，不计", "与第1条重复", "作废", "待核实", "未发", "没用"])(
    "%s is asked about",
    (remark) => {
      expect(kinds(read(rows(remark)))).toContain("log-remark-against");
      expect(find(read(rows(remark)), "log-remark-against").places).toHaveLength(1);
      expect(units(after(rows(remark), "log-remark-against", { as: "leave-out" }))[0]).toBe("水利局 1 0 1");
      expect(units(after(rows(remark), "log-remark-against", { as: "accept" }))[0]).toBe("水利局 2 0 2");
    },
  );

  test.each(
    (
      "误登 误报 非本单位 非我局 实为财政局报送 属财政局上报 与第2条相同 同第2条 见2条 并入第2条 与财政局稿件合并 上季度已计 上期已统计 已计入上月 去年已通报 下架 下线 链接失效 " +
      "已删除 打不开 弃用 不予采用 退回 作废 （作废） 已退回 被退回修改 撤 退"
    ).split(" "),
  )("of logs: %s", (remark) => {
    expect(kinds(read(rows(remark)))).toContain("log-remark-against");
  });

  test.each(
    (
      "约稿 领导批示 重复1条已剔除 无重复 未发现重复 不重复 没有重复情况 无误 已核实 已采用 首发 已统计 同意 同意采用 修改后采用 上级未采用 与原文一致 属于政务信息 " +
      "第2条 重点信息 财政局提供素材"
    ).split(" "),
  )("%s says nothing against it", (remark) => {
    expect(kinds(read(rows(remark)))).not.toContain("log-remark-against");
  });

  test.each(["处理意见", "处理情况", "审核意见", "编审意见", "退稿原因", "核实情况", "说明", ""])(
    "is read under the heading %j",
    (heading) => {
      const sheet = `标题|报送单位|${OWN}|${UPPER}|${heading}|备注\n春灌|水利局|√||误登|\n河道|水利局|√||无|已删除`;
      expect(read(sheet).findings.filter(({ kind }) => kind === "log-remark-against")).toHaveLength(2);
    },
  );

  test.each(["是否重复", "退稿原因", "剔除", "核减", "不计"])("is any mark under the heading %s", (heading) => {
    const sheet = `标题|报送单位|${OWN}|${UPPER}|${heading}\n春灌|水利局|√||√\n河道|水利局|√||`;
    expect(find(read(sheet), "log-remark-against").places.map(({ cell }) => cell)).toEqual(["E2"]);
  });

  test("is read where the serial number stands", () => {
    const sheet = `序号|标题|报送单位|${OWN}|${UPPER}\n1|春灌|水利局|√|\n撤销|河道|水利局|√|`;
    expect(find(read(sheet), "log-remark-against").places.map(({ cell }) => cell)).toEqual(["A3"]);
  });

  test.each(["以下为撤稿信息", "二、未采用信息", "退稿：", "以下信息不计入", "（二）重复报送"])(
    "is the caption %s over it",
    (caption) => {
      const sheet = `序号|标题|报送单位|${OWN}|${UPPER}\n1|春灌|水利局|√|\n${caption}\n1|河道|水利局|√|\n2|防汛|水利局|√|\n2月\n1|清雪|水利局|√|`;
      expect(find(read(sheet), "log-remark-against").places.map(({ cell }) => cell)).toEqual(["B4", "B5"]);
      expect(units(after(sheet, "log-remark-against", { as: "leave-out" }))).toEqual(["水利局 2 0 2"]);
    },
  );

  test.each([
    ["3月已统计", "2023年3月", false],
    ["已计入2月", "2023年3月", true],
    ["2月份已计", "2023年1-3月", false],
    ["一季度已统计", "2023年第二季度", true],
    ["已计入第一季度", "2023年1-3月", false],
    ["已计入4月", "", true],
  ])("%s in a log of %s: %j", (remark, period, is) => {
    expect(kinds(read(`${period}信息台账\n${rows(remark)}`)).includes("log-remark-against")).toBe(is);
  });

  test("of months is held against the period that is typed before that of the title", () => {
    const asked = (remark: string): boolean =>
      kinds(read(`2023年信息台账\n${rows(remark)}`, { period: "3月" })).includes("log-remark-against");
    expect([asked("已计入2月"), asked("3月已统计")]).toEqual([true, false]);
  });

  test("is read in brackets behind a title or a unit, and before a title", () => {
    const titles = ["春灌（作废）|水利局", "【重复】河道|水利局", "防汛|水利局（已撤稿）", "巡查[误登]|水利局"];
    const sheet = `标题|报送单位|${OWN}|${UPPER}\n${titles.map((each) => `${each}|√|`).join("\n")}`;
    expect(units(read(sheet))).toEqual(["水利局 4 0 4"]);
    const asked = read(sheet).findings.filter(({ kind }) => kind === "log-remark-against");
    expect(asked.map(({ places }) => places[0]?.cell)).toEqual(["A2", "A3", "B4", "A5"]);
    expect(units(after(sheet, "log-remark-against", { as: "leave-out" }))).toEqual(["水利局 3 0 3"]);
  });

  test.each([
    "我局取消12项证明事项",
    "关于作废公章的公告（第2号）",
    "清理规范性文件（取消证明事项）",
    "开展重复信访治理",
    "水利局（更正）公告（更正后）",
    "〔2023〕5号文件下线旧系统",
  ])("is not what a title is about: %s", (title) => {
    expect(kinds(read(`标题|报送单位|${OWN}|${UPPER}\n${title}|水利局|√|`))).not.toContain("log-remark-against");
  });

  test("is none of a reviewer, and what he says is not who he is", () => {
    const made = read(`标题|报送单位|${OWN}|${UPPER}|审核人|审核意见\n春灌|水利局|√||李四|\n河道|水利局|√||王五|同意`);
    expect(kinds(made)).not.toContain("log-remark-against");
    expect(kinds(made)).not.toContain("log-no-reviewer");
  });
});
