import { unsettled } from "../../src/findings/finding";
import { checkScheme } from "../../src/bulletin/checkScheme";
import { tiers } from "../../src/gallery/tiers";
import { twoLevels } from "../../src/gallery/twoLevels";
import { zhalantun } from "../../src/gallery/zhalantun";
import type { Grid } from "../../src/cells/grid";
import { readMark } from "../../src/intake/log/mark";
import {
  after,
  buttons,
  find,
  kinds,
  read as readSheet,
  type Read,
  type ReadOptions,
  texts as said,
} from "../support/intake";
import { draw } from "../support/draw";

const HEADER = "序号|标题|报送单位|报送日期|审核人|扎兰屯市政府网|呼伦贝尔市政府网|备注";

function read(rows: string, header = HEADER, more: Partial<Grid> = {}): Read {
  return readSheet(draw(`2023年1-3月信息报送台账\n${header}\n${rows}`, more));
}

/** Units with what they submitted and what each channel adopted. */
function counts({ tallies }: Read): string[] {
  return tallies.map(({ unit, counts: each, submitted }) => `${unit} ${submitted} ${each.join(" ")}`);
}

const LOG = `
1|春灌开始|水利局|2023/1/5|甲|是||
2|河道清理|水 利局|2023-01-09|乙|√|2023/1/12|
3|反诈宣传|公安局|2023年2月1日|丙|https://example.org/1|1|
4|夜间巡逻|公安局|2023.2.8|丁|否|×|
5|交通安全|公安局|44980|戊|政务动态|—|`.trim();

test("a log is recognised by itself and counted by unit and channel, with submitted items", () => {
  const intake = read(LOG);
  expect(counts(intake)).toEqual(["水利局 2 2 1", "公安局 3 2 1"]);
  expect(unsettled(intake.findings)).toEqual([]);
  expect(intake.periods.title).toMatchObject([{ text: "1-3月" }]);
});

test.each([
  "是",
  "√",
  "✔",
  1,
  true,
  "1",
  44980,
  "2023/3/5",
  "https://a.cn/1",
  "www.a.cn",
  "已采用",
  "政务动态",
  "Ｙ",
  "1条",
])("%j says that an item was adopted", (mark) => {
  expect(readMark(mark)).toBe("adopted");
});

const NOT_ADOPTED = ["", "否", "×", "无", 0, false, "—", "-", "未采用", "0", "不采用", "暂无", "空", "零", "0条"];

test.each(NOT_ADOPTED)("%j says that it was not", (mark) => {
  expect(readMark(mark)).toBe("not adopted");
});

test.each(["待定", "退回", "?", 2, -1, "3", "#REF!", "暂未", 0.5, "-1", "50%", "3条", "○", "〇"])(
  "%j is for a person to say",
  (mark) => {
    expect(readMark(mark)).toBe("unclear");
  },
);

test("an unclear mark stops, and the answer counts", () => {
  const sheet = draw(`${HEADER}\n1|春灌|水利局|2023/1/5|甲|待定||`);
  const intake = readSheet(sheet);
  expect(said(intake, "log-unclear-mark")).toEqual([
    "工作表“统计表”F2：“水利局”这条的“扎兰屯市政府网”是“待定”，看不出采用了没有。请选定，或改成“是”“否”。",
  ]);
  expect(counts(after(sheet, "log-unclear-mark", { as: "count", value: 1 }))).toEqual(["水利局 1 1 0"]);
  expect(counts(after(sheet, "log-unclear-mark", { as: "count", value: 0 }))).toEqual(["水利局 1 0 0"]);
});

test("an item whose title is missing is one, a unit alone in its row is none", () => {
  expect(counts(read(`${LOG}\n6||水利局|2023/2/9|甲|是||\n||水利局|||||`))).toEqual(["水利局 3 3 1", "公安局 3 2 1"]);
});

test("one column for all channels holds their names", () => {
  const header = "序号|标题|报送单位|采用情况";
  const rows =
    "1|甲|水利局|扎兰屯市政府网站\n2|乙|水利局|扎兰屯市政府网、呼伦贝尔市政府网\n3|丙|水利局|未采用\n4|丁|水利局|";
  expect(counts(read(rows, header))).toEqual(["水利局 4 2 1"]);
});

test("a name in that column that is no channel is for a person to say, once", () => {
  const sheet = draw(
    "2023年1-3月台账\n序号|标题|报送单位|采用情况\n1|甲|水利局|新华社、扎兰屯市政府网\n2|乙|水利局|新华社",
  );
  expect(said(readSheet(sheet), "log-unknown-name")).toEqual([
    "工作表“统计表”D3：有 2 条的“采用情况”是“新华社”，办法里没有。请选定算作哪一项；总是这样写的，请加到办法的别名里。",
  ]);
  const answer = { as: "name", name: "呼伦贝尔市政府网" } as const;
  expect(counts(after(sheet, "log-unknown-name", answer))).toEqual(["水利局 2 1 2"]);
  expect(counts(after(sheet, "log-unknown-name", { as: "count", value: 0 }))).toEqual(["水利局 2 1 0"]);
});

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

describe("a column that says again how often an item was adopted", () => {
  const log = (headings: string, ...rows: string[]): string =>
    `2023年1-3月台账\n标题|报送单位|${headings}\n${rows.join("\n")}`;
  const BOTH = "扎兰屯市政府网、呼伦贝尔市政府网";

  test.each([
    ["采用情况|采用条数", ["扎兰屯市政府网|1", `${BOTH}|2`, `${BOTH}|1`, "未采用|0", "|", "扎兰屯市政府网|"]],
    ["采用条数|采用情况", ["1条|扎兰屯市政府网", "否|"]],
    ["扎兰屯市政府网|呼伦贝尔市政府网|是否采用", ["√||是", "|√|是", "||否", "||"]],
    ["扎兰屯市政府网|呼伦贝尔市政府网|采用篇数", ["√|√|2", "√|√|1", "||0"]],
  ])("under %s says nothing where it agrees", (headings, cells) => {
    const rows = cells.map((each, n) => `信息${n}|水利局|${each}`);
    expect(kinds(readSheet(log(headings, ...rows)))).not.toContain("log-figures-differ");
  });

  test("is asked about once where it does not, and what is chosen counts", () => {
    const sheet = log(
      "采用情况|采用条数",
      "甲|水利局|扎兰屯市政府网|3",
      "乙|水利局|扎兰屯市政府网|0",
      "丙|公安局|呼伦贝尔市政府网|1",
    );
    const intake = readSheet(sheet);
    expect(said(intake, "log-figures-differ")).toEqual([
      "台账“统计表”有 2 条的“采用条数”与“采用情况”不符（D3 是 3，标记采用 1 处；D4 是 0，标记采用 1 处）。请改正，或选定以哪一列为准。",
    ]);
    expect(buttons(intake, "log-figures-differ")).toEqual(["以“采用情况”为准", "以“采用条数”为准"]);
    const chosen = (heading: string): string[] => counts(after(sheet, "log-figures-differ", { as: "column", heading }));
    expect(chosen("采用情况")).toEqual(["水利局 2 2 0", "公安局 1 0 1"]);
    expect(chosen("采用条数")).toEqual(["水利局 2 3 0", "公安局 1 0 1"]);
  });

  test.each([
    ["采用情况|是否采用", "未采用|是", 3],
    ["扎兰屯市政府网|呼伦贝尔市政府网|采用条数", "√|√|3", 1],
    ["扎兰屯市政府网|呼伦贝尔市政府网|采用条数", "||1", 3],
  ])("does not tell under %s whose %s is", (headings, cells, answers) => {
    expect(find(readSheet(log(headings, `甲|水利局|${cells}`)), "log-figures-differ").question?.answers).toHaveLength(
      answers,
    );
  });

  test("may count where no site is marked: whose they are is said", () => {
    const sheet = log("扎兰屯市政府网|呼伦贝尔市政府网|采用条数", "甲|水利局|||1", "乙|水利局|√||2", "丙|公安局|√||0");
    expect(buttons(readSheet(sheet), "log-figures-differ")).toEqual([
      "以“扎兰屯市政府网、呼伦贝尔市政府网”为准",
      "不以标记为准，没有标记的算扎兰屯市政府网采用",
      "不以标记为准，没有标记的算呼伦贝尔市政府网采用",
    ]);
    expect(counts(after(sheet, "log-figures-differ", { as: "name", name: "呼伦贝尔市政府网" }))).toEqual([
      "水利局 2 2 1",
      "公安局 1 0 0",
    ]);
  });

  const SITES = "扎兰屯市政府网|呼伦贝尔市政府网";

  test.each([
    [`${SITES}|采用状态`, ["√||未采用"], "log-figures-differ"],
    [`${SITES}|采用状态`, ["||已采用"], "log-figures-differ"],
    [`${SITES}|采用结果`, ["√||不采用", "√||采用"], "log-figures-differ"],
    [`${SITES}|合计`, ["√||2", "√|√|2"], "log-figures-differ"],
    [`${SITES}|合计`, ["√||10"], "log-figures-differ"],
    [`${SITES}|得分`, ["√||10"], "log-scores-differ"],
    [`${SITES}|得分`, ["√|√|20", "√||5分"], "log-scores-differ"],
    [`${SITES}|得分`, ["√||0"], "log-scores-differ"],
    [`${SITES}|得分`, ["||5"], "log-scores-differ"],
    [`${SITES}|扎兰屯市政府网得分`, ["√|√|10"], "log-scores-differ"],
    ["采用情况|分值", ["扎兰屯市政府网|10"], "log-scores-differ"],
  ] as const)("under %s contradicts %j", (headings, cells, kind) => {
    const rows = cells.map((each, n) => `信息${n}|水利局|${each}`);
    const asked = readSheet(log(headings, ...rows)).findings.filter((each) => each.kind === kind);
    expect(asked.map(({ places }) => places.length)).toEqual([1]);
  });

  test.each([
    [`${SITES}|采用状态`, ["√||已采用", "||编辑中", "||", "|√|采用"]],
    [`${SITES}|合计`, ["√||1", "√|√|2", "||0", "||"]],
    [`${SITES}|合计`, ["√||5", "√|√|15", "||0"]],
    [`${SITES}|微信公众号|合计`, ["√|√|√|3", "||√|1", "√|√||2"]],
    [`${SITES}|得分`, ["√||5", "√|√|15", "√|√|10", "√|√|5", "||0", "√||"]],
    [`${SITES}|呼伦贝尔市政府网得分|质量评分`, ["√|√|10|85", "√||0|90"]],
    [`${SITES}|排名|累计得分`, ["√||1|120"]],
  ])("under %s agrees with %j", (headings, cells) => {
    const rows = cells.map((each, n) => `信息${n}|水利局|${each}`);
    const made = kinds(readSheet(log(headings, ...rows)));
    expect(made).not.toContain("log-figures-differ");
    expect(made).not.toContain("log-scores-differ");
  });

  test("of scores says where, and the marks count once that is confirmed", () => {
    const sheet = log(`${SITES}|得分`, "甲|水利局|√||10", "乙|水利局、公安局|√||2.5");
    expect(said(readSheet(sheet), "log-scores-differ")).toEqual([
      "台账“统计表”有 1 条的“得分”不是采用标记应得的分（E3 是 10，按标记是 5）。请改正标记或分值，或确认以标记为准。",
    ]);
    expect(buttons(readSheet(sheet), "log-scores-differ")).toEqual(["以采用标记为准"]);
  });

  test("waits for marks that are not understood", () => {
    const sheet = log("采用情况|采用条数", "甲|水利局|新华社|1");
    expect(kinds(readSheet(sheet))).not.toContain("log-figures-differ");
    expect(kinds(after(sheet, "log-unknown-name", { as: "count", value: 0 }))).toContain("log-figures-differ");
  });

  test("alone names no sites: which they are is asked, and nothing counts as 0", () => {
    expect(kinds(readSheet(log("采用条数", "甲|水利局|3")))).toContain("missing-column");
  });
});

test("items without a unit stop", () => {
  const intake = read(`${LOG}\n6|无名||2023/3/1|己|是||`);
  expect(said(intake, "log-no-unit")).toEqual(["台账“统计表”有 1 条没有填报送单位（C8）。请补上，或确认不计。"]);
  expect(unsettled(intake.findings)).toHaveLength(1);
});

test.each(["春灌||√|", "春灌|||√", "春灌||是|否", "||2023-1-5|√"])(
  "a first item without a unit is no second row of headings: %s",
  (row) => {
    const intake = readSheet(`标题|报送单位|扎兰屯市政府网|呼伦贝尔市政府网\n${row}\n甲|水利局|√|`);
    expect(find(intake, "log-no-unit").places.map(({ cell }) => cell)).toEqual(["B2"]);
    expect(counts(intake)).toEqual(["水利局 1 1 0"]);
  },
);

test("two rows of headings are read as one", () => {
  const intake = readSheet("标题|报送单位|采用情况|\n||扎兰屯市政府网|呼伦贝尔市政府网\n甲|水利局|√|\n乙|水利局||√");
  expect(counts(intake)).toEqual(["水利局 2 1 1"]);
});

describe("同上 instead of a unit", () => {
  const rows = (...units: string[]): string => units.map((unit, n) => `${n}|信息${n}|${unit}|||是||`).join("\n");
  const sheet = (...units: string[]): Grid => draw(`${HEADER}\n${rows(...units)}`);

  test.each([
    "同上",
    "同 上",
    "〃",
    "″",
    "“",
    "”",
    '"""',
    "''",
    "＂",
    "—〃—",
    "（同上）",
    "【同上】",
    "同上。",
    "上同",
    "同上行",
    "同上一行",
    "同上一条",
    "同上单位",
    "单位同上",
    "与上同",
    "与上面相同",
    "同",
    "↑",
    "↑↑",
    "″″",
    "......",
    "……",
    "···",
    "如上",
    "同前",
  ])("is asked about once: %s", (ditto) => {
    const log = sheet("水利局", ditto, ditto, "公安局", ditto);
    const intake = readSheet(log);
    expect(find(intake, "log-unit-above").cells).toEqual([
      { cell: "C3", unit: "水利局" },
      { cell: "C4", unit: "水利局" },
      { cell: "C6", unit: "公安局" },
    ]);
    expect(counts(intake)).toEqual(["水利局 1 1 0", "公安局 1 1 0"]);
    expect(counts(after(log, "log-unit-above", { as: "accept" }))).toEqual(["水利局 3 3 0", "公安局 2 2 0"]);
    expect(counts(after(log, "log-unit-above", { as: "leave-out" }))).toEqual(["水利局 1 1 0", "公安局 1 1 0"]);
  });

  test.each(["同心县财政局", "同德社区", "上同村", "和上镇"])("is not %s", (unit) => {
    expect(kinds(readSheet(sheet("水利局", unit)))).not.toContain("log-unit-above");
  });

  test("and 同上 instead of a title: the item has the title above", () => {
    const log = draw(`${HEADER}\n1|春灌|水利局|||是||\n2|同上|水利局||||是|\n3|（同上）|公安局|||是||`);
    expect(said(readSheet(log), "log-same-title")).toEqual([
      "台账“统计表”里“春灌”出现 3 次（B2、B3、B4），都已计数。请核对是否重复。",
    ]);
  });

  test.each(["—", "/", "无", "不详", "*"])("%s is no unit", (none) => {
    expect(find(readSheet(sheet("水利局", none)), "log-no-unit").places.map(({ cell }) => cell)).toEqual(["C3"]);
  });

  test("says which unit stands above", () => {
    expect(said(readSheet(sheet("水利局", "同上")), "log-unit-above")).toEqual([
      "台账“统计表”有 1 条的报送单位写的是“同上”一类（C3 的上面是水利局）。表如果排过序，上面的就不是原来的单位了。请填上单位，或确认就是上面的单位。",
    ]);
  });

  test("under no unit is an item without one", () => {
    expect(find(readSheet(sheet("同上", "水利局", "", "〃")), "log-no-unit").places.map(({ cell }) => cell)).toEqual([
      "C2",
      "C4",
      "C5",
    ]);
  });
});

test.each([
  ["a day", "6|||2023/3/1||||"],
  ["a day as Excel keeps it", "6|||44980||||"],
  ["a day first", "|||2023年3月1日||否||"],
  ["a word in a site's column", "6|||||是||"],
  ["a sign", "6||||||√|"],
  ["a link", "6||||||https://example.org/1|"],
  ["a mark and a person", "||||己|是||"],
])("an item without unit and title stops where it has %s", (_, row) => {
  const intake = read(`${LOG}\n${row}`);
  expect(said(intake, "log-no-unit")).toEqual(["台账“统计表”有 1 条没有填报送单位（C8）。请补上，或确认不计。"]);
  expect(counts(intake)).toEqual(["水利局 2 2 1", "公安局 3 2 1"]);
});

test("so it does by the day of its event, and by the name of a site", () => {
  const header = "序号|标题|报送单位|事件日期|采用情况";
  const asked = (row: string): number =>
    said(read(`1|甲|水利局||扎兰屯市政府网\n${row}`, header), "log-no-unit").length;
  expect(asked("2|||2023/3/1|")).toBe(1);
  expect(asked("2||||呼伦贝尔市政府网")).toBe(1);
  expect(asked("2||||未采用")).toBe(0);
});

test.each([
  ["a total", "合计|||||3|2|"],
  ["a total in words", "合计|||||共3条|共2条|"],
  ["a total under the titles", "|合计||||3|2|"],
  ["a total under the units", "||合计|||3|2|"],
  ["a total of titles", "|共5条|合计|||3|2|"],
  ["a total with its number", "|合计（5条）||||3|2|"],
  ["a remark under the titles", "|注：√为采用||||||"],
  ["a total that Excel made", "||水利局 汇总|||2|1|"],
  ["a total without its word", "|||||3|2|"],
  ["a total of one", "|||||1|1条|"],
  ["a signature with a day", "审核人：李四|||2023/4/3||||"],
  ["one with a name where marks stand", "填表人：张三|||||李四||"],
  ["a remark with a day", "注：截止|||2023/3/31||||"],
  ["a lone day", "|||2023/4/3||||"],
  ["a lone mark", "|||||是||"],
  ["a number that waits for its item", "6|||||||"],
  ["one with marks that say no", "6|||||否|×|"],
  ["one with a person alone", "6||||己|||"],
])("%s is no item", (_, row) => {
  const intake = read(`${LOG}\n${row}`);
  expect(counts(intake)).toEqual(["水利局 2 2 1", "公安局 3 2 1"]);
  expect(unsettled(intake.findings)).toEqual([]);
});

test("a unit that is merged over several items stands for all of them", () => {
  const merges = [{ row: 2, column: 2, rows: 2, columns: 1 }];
  expect(counts(read("1|甲|水利局|2023/1/5|甲|是||\n2|乙||2023/1/6|甲|是||", HEADER, { merges }))).toEqual([
    "水利局 2 2 0",
  ]);
});

describe("the checks that the notice needs", () => {
  test("items without 审核人", () => {
    const intake = read(`${LOG}\n6|防汛|水利局|2023/3/1||是||`);
    expect(said(intake, "log-no-reviewer")).toEqual(["台账“统计表”有 1 条没有审核人，涉及水利局。"]);
  });

  test("late items, where the day of the event is known", () => {
    const header = "标题|报送单位|事件日期|报送日期|扎兰屯市政府网|呼伦贝尔市政府网";
    const rows = "甲|水利局|2023/1/1|2023/1/4|是|\n乙|公安局|2023/1/1|2023/1/5|是|";
    expect(said(read(rows, header), "log-late")).toEqual([
      "台账“统计表”有 1 条在事发 3 天以后才报送（D4），涉及公安局。",
    ]);
    const strict = checkScheme({ ...zhalantun, log: { lateAfterDays: 1 } });
    const late = find(readSheet(`${header}\n${rows}`, { scheme: strict }), "log-late");
    expect(late).toMatchObject({ days: 1, places: [{ cell: "D2" }, { cell: "D3" }] });
  });

  test("the same title twice", () => {
    expect(said(read(`${LOG}\n6|春灌 开始|公安局|2023/3/1|己|||`), "log-same-title")).toEqual([
      "台账“统计表”里“春灌开始”出现 2 次（B3、B8），都已计数。请核对是否重复。",
    ]);
  });

  test("adopted by the upper channel and not by the own", () => {
    expect(said(read(`${LOG}\n6|防汛|水利局|2023/3/1|己||是|`), "log-upper-only")).toEqual([
      "台账“统计表”有 1 条呼伦贝尔市政府网采用了、扎兰屯市政府网没有采用（G8）。请核对。",
    ]);
  });
});

describe("days outside the period", () => {
  const log = (headings: string, cells: readonly string[], title = "2023年1-3月信息报送台账"): string =>
    [title, `标题|报送单位|${headings}|扎兰屯市政府网|呼伦贝尔市政府网`]
      .concat(cells.map((cell, n) => `信息${n}|水利局|${cell}|是|`))
      .join("\n");
  /** The cells that are asked about, and the periods that they are not of. */
  const asked = (sheet: string | Grid, options: ReadOptions = {}): unknown => {
    const intake = readSheet(sheet, options);
    if (!kinds(intake).includes("log-outside-period")) return undefined;
    const { places, periods } = find(intake, "log-outside-period");
    return [places.map(({ cell }) => cell).join(), periods];
  };

  test("are asked about once, and counted or not", () => {
    const sheet = log("报送日期", ["2023/3/31", "2023/4/1", "2022-12-31"]);
    const intake = readSheet(sheet);
    expect(said(intake, "log-outside-period")).toEqual([
      "台账“统计表”有 2 条的“报送日期”不在2023年1-3月（C4、C5）。请改正日期或时段，或选定这些条计不计。",
    ]);
    expect(buttons(intake, "log-outside-period")).toEqual(["照样计入", "不计这些条"]);
    expect(counts(after(sheet, "log-outside-period", { as: "accept" }))).toEqual(["水利局 3 3 0"]);
    expect(counts(after(sheet, "log-outside-period", { as: "leave-out" }))).toEqual(["水利局 1 1 0"]);
  });

  test.each([
    "2023/4/9",
    "2023.4.9",
    "2023-04-09",
    "2023年4月9日",
    "20230409",
    '"20230409"',
    "4月9日",
    "4.9日",
    "45025",
    "2023年4月",
    "2023/4",
    "2023-04",
    "2023.04",
    "202304",
    "23.4.2",
    "23年4月2日",
    "23年4月",
    "230402",
    "4月",
    "4月份",
    "四月",
    "4月上旬",
    "2023年4月中旬",
    "4.2",
    "4.1",
    '"4.2"',
    "4-2",
    "4月2号",
    "4月2日（周日）",
    "4月2日 10:30",
    "4月2日上午",
  ])("are read however they are written: %s", (day) => {
    expect(asked(log("日期", [day]))).toEqual(["C3", ["2023年1-3月"]]);
    expect(asked(log("日期", [day], "2023年4月信息台账"))).toBeUndefined();
  });

  test.each(["12", "4.31", "13月", "昨天", "2023年13月", "231402", "4人", "第4期"])("%s is none", (day) => {
    expect(asked(log("日期", [day]))).toBeUndefined();
  });

  test("are those that stand as marks, too", () => {
    const rows = ["甲|水利局|2023/3/30|2023/4/2|", "乙|水利局|2023/3/3||4月1日", "丙|水利局|2023/3/3|3月5日|1/2"];
    const sheet = `2023年1-3月台账\n标题|报送单位|报送日期|扎兰屯市政府网|呼伦贝尔市政府网\n${rows.join("\n")}`;
    expect(asked(sheet)).toEqual(["D3,E4", ["2023年1-3月"]]);
  });

  test("of a month one is enough, and of 4.1, which may have been 4.10, either", () => {
    expect(asked(log("日期", ["3月", "2023年3月", "3.3", "3.13"], "2023年3月26日至4月5日信息台账"))).toEqual([
      "C6",
      ["2023年3月26日至4月5日"],
    ]);
    expect(asked(log("日期", ["4.1"], "2023年4月10日至4月15日信息台账"))).toBeUndefined();
  });

  test.each(["月份", "报送月份", "采用月份"])("are months under %s, numbers too", (heading) => {
    expect(asked(log(heading, ["3", "3月", "4", "4月", ""]))).toEqual(["C5,C6", ["2023年1-3月"]]);
  });

  test.each(["采用日期", "发布日期", "刊发时间"])("%s goes before 报送日期", (heading) => {
    expect(asked(log(`报送日期|${heading}`, ["2022/12/30|2023/1/2", "2023/3/30|2023/4/2", "2023/4/1|", "|"]))).toEqual([
      "D4,C5",
      ["2023年1-3月"],
    ]);
  });

  test("are those outside what is typed, too, in the year of the log", () => {
    const days = ["2023/3/2", "2023/4/1", "2022/3/3", "4月9日"];
    const title = "2023年信息报送台账";
    expect(asked(log("日期", days, title))).toBeUndefined();
    expect(asked(log("日期", days, title), { period: "4月" })).toEqual(["C3,C5", ["2023年4月"]]);
    expect(asked(log("日期", ["2023/3/2", "2023/4/1"], "2023年1-12月台账"), { period: "3月" })).toEqual([
      "C4",
      ["2023年3月"],
    ]);
    expect(asked(log("日期", ["3月2日", "4月1日"], "信息台账"), { period: "3月" })).toEqual(["C4", ["3月"]]);
    expect(asked(log("日期", ["2023/1/2", "2022/12/1"]), { period: "第一季度" })).toEqual(["C4", ["2023年1-3月"]]);
  });

  test("are those outside the days of the scheme", () => {
    const scheme = checkScheme({ ...zhalantun, log: { from: "2023-02-01", to: "2023-02-28" } });
    expect(asked(`${HEADER}\n${LOG}`, { scheme })).toEqual(["D2,G3", ["2023-02-01—2023-02-28"]]);
    const open = checkScheme({ ...zhalantun, log: { from: "2023-02-01" } });
    expect(asked(`${HEADER}\n${LOG}`, { scheme: open })).toEqual(["D2,G3", ["2023-02-01—"]]);
  });

  test("are those outside the month that names the sheet", () => {
    const sheet = { ...draw(log("日期", ["2023/3/2", "2023/4/1"], "信息台账")), sheet: "3月" };
    expect(asked(sheet)).toEqual(["C4", ["2023年3月"]]);
  });
});

test("a log without a column for a channel stops", () => {
  expect(said(read("1|甲|水利局|是", "序号|标题|报送单位|扎兰屯市政府网"), "missing-column")[0]).toContain(
    "呼伦贝尔市政府网",
  );
});

test("100,000 items are counted in a moment", () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => [
    i + 1,
    `第${i}条信息`,
    `单位${i % 53}`,
    44930 + (i % 80),
    "甲",
    i % 3 === 0 ? "是" : "",
    i % 50 === 0 ? 1 : "",
  ]);
  const grid: Grid = { ...draw(HEADER.replace("|备注", "")), values: [HEADER.split("|").slice(0, 7), ...rows] };
  const { tallies, findings } = readSheet(grid);
  expect(tallies).toHaveLength(53);
  expect(tallies.reduce((sum, { counts: [own] }) => sum + own!, 0)).toBe(33_334);
  expect(unsettled(findings)).toEqual([]);
});
