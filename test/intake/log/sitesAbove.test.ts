import { after, buttons, find, kinds, open, read, said } from "../../support/intake";
import { counts } from "./logRows";

const OWN = "扎兰屯市政府网";
const UPPER = "呼伦贝尔市政府网";

/** A log whose items name these sites, in their order; the first two are of one unit, and so on. */
function log(...sites: readonly string[]): string {
  const rows = sites.map((site, n) => `${n + 1}|第${n + 1}条信息|${["水利局", "公安局"][n >> 1] ?? "财政局"}|${site}`);
  return `序号|标题|单位|采用网站\n${rows.join("\n")}`;
}

test.each(["同上", "〃", "″", "同"])("%s instead of a site may be that of the item above", (sign) => {
  const sheet = log(OWN, sign, UPPER, sign, sign);
  expect(find(read(sheet), "log-site-above").places.map(({ cell }) => cell)).toEqual(["D3", "D5", "D6"]);
  expect(buttons(read(sheet), "log-site-above")).toEqual(["和上面一条的相同", "没有采用"]);
  expect(counts(read(sheet))).toEqual(["水利局 2 1 0", "公安局 2 0 1", "财政局 1 0 0"]);
  const same = after(sheet, "log-site-above", { as: "accept" });
  expect(open(same)).toEqual([]);
  expect(counts(same)).toEqual(["水利局 2 2 0", "公安局 2 0 2", "财政局 1 0 1"]);
});

test("sites that are named once each, over blank cells, may be those of the items below", () => {
  const sheet = log(OWN, "", "", UPPER, "", "");
  expect(said(read(sheet), "log-sites-once")).toBe(
    `台账“统计表”的“采用网站”只有 2 格写着网站（D2 ${OWN}、D5 ${UPPER}），下面有 4 条空着（D3、D4、D6、D7），看不出是和上面的相同，还是没有采用。请补上，或选定。`,
  );
  expect(buttons(read(sheet), "log-sites-once")).toEqual(["和上面写着的相同", "空着的没有采用"]);
  expect(counts(after(sheet, "log-sites-once", { as: "accept" }))).toEqual([
    "水利局 2 2 0",
    "公安局 2 1 1",
    "财政局 2 0 2",
  ]);
  const none = after(sheet, "log-sites-once", { as: "count", value: 0 });
  expect(open(none)).toEqual([]);
  expect(counts(none)).toEqual(["水利局 2 1 0", "公安局 2 0 1", "财政局 2 0 0"]);
});

test("where sites are named in two columns one may be blank", () => {
  const sheet = `标题|单位|县级采用|市级采用\n春灌|水利局|${OWN}|${UPPER}\n清雪|水利局|${OWN}|\n防汛|公安局|${OWN}|`;
  expect(open(read(sheet))).toEqual([]);
});

test.each([
  ["the first item has none", log("", OWN, "", UPPER, "", "")],
  ["a site is named again", log(OWN, "", OWN, "", "", "")],
  ["only one has one, of what became of it", log(OWN, "", "", "").replace("采用网站", "采用情况")],
  ["most items have one", log(OWN, "", UPPER, `${OWN}、${UPPER}`, "")],
])("blank cells are of items that nobody adopted where %s", (_, sheet) => {
  expect(kinds(read(sheet))).not.toContain("log-sites-once");
});
