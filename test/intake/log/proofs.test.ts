import { after, buttons, kinds, open, read, said } from "../../support/intake";
import { counts } from "./logRows";

const OWN = "扎兰屯市政府网";
const UPPER = "呼伦贝尔市政府网";

describe("an item with what only an adopted one has, and without a mark", () => {
  test.each([
    [`${OWN}采用日期`, "2023-01-05", "2023-01-09"],
    [`${OWN}链接`, "http://a.cn/1", "http://a.cn/2"],
  ])("is asked about: %s of the site", (heading, first, second) => {
    const sheet = `序号|标题|单位|${OWN}|${heading}|${UPPER}\n1|春灌开始|水利局|√|${first}|\n2|反诈宣传|公安局||${second}|√\n3|清雪|水利局|||`;
    expect(said(read(sheet), "log-proof-differs")).toBe(
      `台账“统计表”有 1 条填了“${heading}”（E3），却没有标着${OWN}采用。请改正，或选定。`,
    );
    expect(buttons(read(sheet), "log-proof-differs")).toEqual(["没有采用", `${OWN}采用了`]);
    expect(counts(after(sheet, "log-proof-differs", { as: "count", value: 0 }))[1]).toBe("公安局 1 0 1");
    const taken = after(sheet, "log-proof-differs", { as: "name", name: OWN });
    expect(open(taken)).toEqual([]);
    expect(counts(taken)).toEqual(["水利局 2 1 0", "公安局 1 1 1"]);
  });

  test("is asked about: the day of its adoption, where no site is named", () => {
    const sheet = `序号|标题|单位|采用网站|采用日期\n1|春灌开始|水利局|${OWN}|2023-01-05\n2|河道|水利局|${UPPER}|2023-01-06\n3|反诈|公安局||2023-01-07\n4|清雪|公安局||`;
    expect(buttons(read(sheet), "log-proof-differs")).toEqual(["没有采用", `${OWN}采用了`, `${UPPER}采用了`]);
    expect(counts(after(sheet, "log-proof-differs", { as: "name", name: UPPER }))[1]).toBe("公安局 2 0 1");
  });

  test.each([
    ["most have a day without a mark", "采用日期", ["√|2023-01-05", "|2023-01-06", "|2023-01-07"]],
    ["all that have a day are marked", "采用日期", ["√|2023-01-05", "|", "|"]],
    ["it says that there is none", `${OWN}链接`, ["√|http://a.cn", "|无", "|—"]],
  ])("is not where %s", (_, heading, cells) => {
    const rows = cells.map((cell, n) => `${n + 1}|第${n + 1}条信息|水利局|${cell}|`).join("\n");
    expect(kinds(read(`序号|标题|单位|${OWN}|${heading}|${UPPER}\n${rows}`))).not.toContain("log-proof-differs");
  });

  test("is not where another medium is marked", () => {
    const sheet = `序号|标题|单位|${OWN}|${UPPER}|学习强国|采用日期\n1|春灌|水利局|√|||2023-01-05\n2|河道|水利局|√|√||2023-01-05\n3|防汛|水利局|||√|2023-01-06`;
    expect(kinds(read(sheet))).not.toContain("log-proof-differs");
  });
});
