import { unsettled } from "../../../src/findings/finding";
import { tiers } from "../../../src/gallery/tiers";
import { twoLevels } from "../../../src/gallery/twoLevels";
import { zhalantun } from "../../../src/gallery/zhalantun";
import { after, find, kinds, read as readSheet, type Read, texts as said } from "../../support/intake";
import { draw } from "../../support/draw";
import { counts, HEADER, read } from "./logRows";

describe("a site's column that names another medium", () => {
  const of = (mark: string, scheme = zhalantun, header = HEADER): Read =>
    readSheet(draw(`${header}\n1|春灌|水利局|2023/1/5|甲|是|${mark}|`), { scheme });

  test.each([
    "微信公众号",
    "扎兰屯电视台",
    "学习强国",
    "扎兰屯发布",
    "内蒙古发布（公众号）",
    "内蒙古日报",
    "新华社",
    "正北方网",
    "扎兰屯市政府网",
    "本级",
    "是，微信公众号",
    "呼伦贝尔市政府网微信公众号",
    "https://mp.weixin.qq.com/s/abc",
  ])("%s in the column 呼伦贝尔市政府网 is for a person to say", (mark) => {
    const found = find(of(mark), "log-other-medium");
    expect(found.places).toEqual([{ sheet: "统计表", cell: "G2" }]);
    expect(found.column).toBe("呼伦贝尔市政府网");
  });

  test.each([
    "政务动态",
    "头版",
    "互联网+监管",
    "网站首页",
    "政府门户网站",
    "市政府网",
    "呼伦贝尔市政府网站",
    "呼伦贝尔市人民政府门户网站",
    "呼伦贝尔市政府网、微信公众号",
    "https://www.hlbe.gov.cn/1",
    "市网站",
    "市政府网站",
    "官网",
    "√（网）",
    "√(网站)",
    "已采用（网站）",
    "已采用网站",
    "刊发于市政府网站",
    "市政府网发布",
    "已发布",
    "（网站）",
  ])("%s is none", (mark) => {
    expect(counts(of(mark))).toEqual(["水利局 1 1 1"]);
  });

  test("the site of a level is that of its government", () => {
    const channels = ["市网站", "省网站"].map((name) => ({ name, aliases: [], points: 5 }));
    const groups = zhalantun.groups.map(({ channelLabels: _, note: __, ...group }) => ({
      ...group,
      channels: channels.map(({ name }) => name),
    }));
    const ranking = { style: "ordinal", keys: [{ by: "score" }] } as const;
    const scheme = { ...zhalantun, channels, groups, ranking };
    const header = "序号|标题|报送单位|报送日期|审核人|市网站|省网站|备注";
    expect(counts(of("省政府网站", scheme, header))).toEqual(["水利局 1 1 1"]);
    expect(kinds(of("市政府网站", scheme, header))).toContain("log-other-medium");
  });

  test("under 上级采用 any medium may be meant, where the scheme does not call it a website", () => {
    const header = "序号|标题|报送单位|报送日期|审核人|县级采用|市级采用|省级采用|国办采用|备注";
    const made = readSheet(draw(`${header}\n1|春灌|水利局|2023/1/5|甲|是||内蒙古日报||`), { scheme: tiers });
    expect(counts(made)).toEqual(["水利局 1 1 0 1 0"]);
    expect(unsettled(made.findings)).toEqual([]);
  });

  describe("of the scheme 两级网站", () => {
    const headings = ["本级采用|上级采用", "本级政府网|上级政府网", "本级网站采用条数|上级网站采用条数"];
    const header = (sites: string): string => `序号|标题|报送单位|报送日期|审核人|${sites}|备注`;

    test.each(
      ["微信公众号", "学习强国", "抖音", "今日头条", "内蒙古日报", "报纸", "电视", "人民网", "本级政府网"].flatMap(
        (mark) => headings.map((sites) => [mark, sites] as const),
      ),
    )("%s under %s is asked about", (mark, sites) => {
      expect(said(of(mark, twoLevels, header(sites)), "log-other-medium")).toHaveLength(1);
    });

    test.each([
      "上级政府网",
      "呼伦贝尔市政府网",
      "内蒙古自治区人民政府门户网站",
      "中国政府网",
      "市网站",
      "省网",
      "网站",
      "√",
    ])("%s is a website of some government", (mark) => {
      for (const sites of headings) {
        const made = of(mark, twoLevels, header(sites));
        expect(counts(made)).toEqual(["水利局 1 1 1"]);
        expect(unsettled(made.findings)).toEqual([]);
      }
    });
  });

  test("is asked about once for all cells that say so, and links to one site are one", () => {
    const sheet = draw(
      `${HEADER}\n1|春灌|水利局|2023/1/5|甲|是|公众号|\n2|防汛|公安局|2023/1/6|甲|是|公众号|\n` +
        "3|秋收|水利局|2023/1/7|甲|是|https://mp.weixin.qq.com/s/a|\n4|冬藏|水利局|2023/1/8|甲|是|https://mp.weixin.qq.com/s/b|",
    );
    expect(said(readSheet(sheet), "log-other-medium")).toEqual([
      "工作表“统计表”G2：有 2 条（水利局、公安局）的“呼伦贝尔市政府网”一列写的是“公众号”，像是别的媒体。呼伦贝尔市政府网采用了没有？请选定，或把它移到自己的列里。",
      "工作表“统计表”G4：有 2 条（水利局）的“呼伦贝尔市政府网”一列写的是“https://mp.weixin.qq.com”，像是别的媒体。呼伦贝尔市政府网采用了没有？请选定，或把它移到自己的列里。",
    ]);
    expect(counts(after(sheet, "log-other-medium", { as: "count", value: 1 }))).toEqual([
      "水利局 3 3 1",
      "公安局 1 1 1",
    ]);
    expect(counts(after(sheet, "log-other-medium", { as: "count", value: 0 }))).toEqual([
      "水利局 3 3 0",
      "公安局 1 1 0",
    ]);
  });

  test("so is one behind the name of the site, in the column of all of them", () => {
    const made = read(
      "1|甲|水利局|扎兰屯市政府网微信公众号\n2|乙|水利局|报送扎兰屯市政府网",
      "序号|标题|报送单位|采用情况",
    );
    expect(made.findings.filter(({ kind }) => kind === "log-unknown-name")).toHaveLength(2);
  });
});
