import { after, buttons, kinds, open, read, said, texts } from "../../support/intake";
import { counts } from "./logRows";

const OWN = "扎兰屯市政府网";
const UPPER = "呼伦贝尔市政府网";
const HEAD = "序号|标题|报送单位|采用日期";
const ITEM = "春灌开始|水利局|2023-01-05";
const SECOND = "反诈宣传|公安局|2023-01-09";
const RIGHT = ["水利局 1 0", "公安局 1 1"];

/** A log of two sections, under these captions. */
function log(own: string, upper: string, { title = "2023年1-3月信息采用台账", head = HEAD, more = "" } = {}): string {
  return `${title}\n${head}\n${own}\n1|${ITEM}\n2|${SECOND}\n${upper}\n1|${SECOND}${more}`;
}

/** Units with what each channel adopted. */
function adopted(sheet: string): string[] {
  return read(sheet).tallies.map(({ unit, counts: each }) => `${unit} ${each.join(" ")}`);
}

test.each([
  [`一、${OWN}采用`, `二、${UPPER}采用`],
  [OWN, UPPER],
  [`（一）${OWN}部分`, `（二）${UPPER}部分`],
  [`【${OWN}】`, `【${UPPER}】`],
  [`1.${OWN}采用信息（2条）：`, `2.${UPPER}采用信息（1条）：`],
  [`被${OWN}采用的信息`, `被${UPPER}采用的信息`],
  [`${OWN}共采用2条`, `${UPPER}共采用1条`],
  [`|${OWN}采用情况||`, `|${UPPER}采用情况||`],
])("items below “%s” are of that site", (own, upper) => {
  const sheet = log(own, upper);
  expect(open(read(sheet))).toEqual([]);
  expect(adopted(sheet)).toEqual(RIGHT);
  expect(texts(read(sheet), "log-by-section")[0]).toMatch(`${OWN} 2 条，${UPPER} 1 条。请核对。`);
});

test("captions of groups, units and months within a section, sums and headings again are none of its end", () => {
  const sheet = `台账\n${HEAD}\n一、${OWN}采用\n（一）部门\n1|${ITEM}\n小计|1条||\n2月\n2|${SECOND}\n二、${UPPER}采用\n${HEAD}\n1|${SECOND}`;
  expect(open(read(sheet))).toEqual([]);
  expect(adopted(sheet)).toEqual(RIGHT);
});

test("marks below a caption are those of its site", () => {
  const head = "序号|标题|报送单位|报送日期|是否采用";
  const sheet = `台账\n${head}\n一、${OWN}\n1|${ITEM}|是\n2|${SECOND}|是\n二、${UPPER}\n1|${ITEM}|否\n2|${SECOND}|是`;
  expect(open(read(sheet))).toEqual([]);
  expect(adopted(sheet)).toEqual(RIGHT);
});

test("nothing below a caption of what was refused is adopted", () => {
  const sheet = log(`一、${OWN}`, `二、${UPPER}`, { more: "\n三、未采用\n1|清雪|柴河镇|2023-02-01" });
  expect(open(read(sheet))).toEqual([]);
  expect(adopted(sheet)).toEqual([...RIGHT, "柴河镇 0 0"]);
});

test.each(["三、学习强国采用", "三、其他媒体", "三、综合信息"])(
  "%s names no site of the scheme: it is asked about",
  (caption) => {
    const sheet = log(`一、${OWN}采用`, `二、${UPPER}采用`, { more: `\n${caption}\n1|清雪|柴河镇|2023-02-01` });
    expect(said(read(sheet), "log-unknown-section")).toMatch(`小标题“${caption}”下面有 1 条（B9）`);
    expect(buttons(read(sheet), "log-unknown-section")).toEqual([`算作“${OWN}”`, `算作“${UPPER}”`, "不计"]);
    expect(adopted(sheet).at(-1)).toBe("柴河镇 0 0");
    const named = after(sheet, "log-unknown-section", { as: "name", name: OWN });
    expect(open(named)).toEqual([]);
    expect(named.tallies.at(-1)?.counts).toEqual([1, 0]);
  },
);

test("items above the first caption are asked about", () => {
  const sheet = `台账\n${HEAD}\n1|${ITEM}\n2|${SECOND}\n${UPPER}采用：\n1|${SECOND}`;
  expect(kinds(read(sheet))).toContain("log-unknown-section");
  const named = after(sheet, "log-unknown-section", { as: "name", name: OWN });
  expect(open(named)).toEqual([]);
  expect(named.tallies.map(({ counts: each }) => each)).toEqual([
    [1, 0],
    [1, 1],
  ]);
});

test("where nothing says that the items were adopted, that is asked once", () => {
  const sheet = log(OWN, UPPER, { title: "信息台账", head: "序号|标题|报送单位|报送日期" });
  expect(buttons(read(sheet), "log-sections-adopted")).toEqual(["都采用了", "没有采用，都不计"]);
  const taken = after(sheet, "log-sections-adopted", { as: "accept" });
  expect(open(taken)).toEqual([]);
  expect(taken.tallies.map(({ unit, counts: each }) => `${unit} ${each.join(" ")}`)).toEqual(RIGHT);
  const none = after(sheet, "log-sections-adopted", { as: "count", value: 0 });
  expect(open(none)).toEqual([]);
  expect(none.tallies.map(({ counts: each }) => each)).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

describe("beside a column that names sites", () => {
  const head = "序号|标题|报送单位|采用网站";
  const sheet = (named: string): string =>
    `台账\n${head}\n一、${OWN}采用\n1|春灌开始|水利局|${OWN}\n2|反诈宣传|公安局|${named}\n二、${UPPER}采用\n1|清雪|柴河镇|${UPPER}`;

  test.each([OWN, `${OWN}、${UPPER}`, ""])("a caption says nothing more where “%s” stands there", (named) => {
    expect(kinds(read(sheet(named)))).not.toContain("log-section-differs");
    expect(kinds(read(sheet(named)))).not.toContain("log-by-section");
  });

  test("a site alone in that column goes on with the item above", () => {
    const more = `台账\n${head}\n1|春灌开始|水利局|${OWN}\n|||${UPPER}\n2|反诈宣传|公安局|${OWN}`;
    expect(kinds(read(more))).not.toContain("log-section-differs");
    expect(counts(read(more))).toEqual(["水利局 1 1 1", "公安局 1 1 0"]);
  });

  test("one that contradicts it is asked about", () => {
    const off = sheet(UPPER);
    expect(said(read(off), "log-section-differs")).toMatch(`D5 写的是“${UPPER}”，在“一、${OWN}采用”下面`);
    expect(buttons(read(off), "log-section-differs")).toEqual(["以“采用网站”一列为准", "以小标题为准"]);
    expect(counts(after(off, "log-section-differs", { as: "column", heading: "采用网站" }))[1]).toBe("公安局 1 0 1");
    expect(counts(after(off, "log-section-differs", { as: "accept" }))[1]).toBe("公安局 1 1 0");
  });
});
