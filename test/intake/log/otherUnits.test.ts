import { find, kinds, read, stops } from "../../support/intake";
import { counts } from "./logRows";

const log = (headings: string, ...rows: string[]): string =>
  `标题|${headings}|扎兰屯市政府网|呼伦贝尔市政府网\n${rows.join("\n")}`;

test.each(["第二作者单位", "联合报送单位", "协办部门"])(
  "a column of further units is told, and not read: %s",
  (heading) => {
    const intake = read(log(`单位|${heading}`, "春灌开始|水利局|农牧局|√|", "反诈宣传|公安局||√|√"));
    expect(counts(intake)).toEqual(["水利局 1 1 0", "公安局 1 1 1"]);
    expect(stops(intake)).toBe(false);
    expect(find(intake, "log-other-units")).toMatchObject({ column: heading, read: "单位", places: [{ cell: "C2" }] });
  },
);

test.each(["审核单位", "联系电话", "第二作者单位"])("any other column, or one that is blank, is not: %s", (heading) => {
  const cell = heading === "第二作者单位" ? "" : "办公室";
  expect(kinds(read(log(`单位|${heading}`, `春灌开始|水利局|${cell}|√|`)))).not.toContain("log-other-units");
});
