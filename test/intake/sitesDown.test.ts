import { draw } from "../support/draw";
import { find, kinds, read } from "../support/intake";

const [OWN, UPPER] = ["扎兰屯市政府网", "呼伦贝尔市政府网"];

test.each([
  ["单位|采用网站|采用条数", [`水利局|${OWN}|36`, `公安局|${OWN}|25`, `公安局|${UPPER}|1`]],
  ["序号|单位|采用渠道|条数", [`1|水利局|${OWN}|36`, `2|公安局| ${OWN}|25`, `3|公安局|${UPPER}|1`, "|合计||62"]],
  ["单位|网站|数量", [`水利局|${OWN}|36`, `|${UPPER}|0`, `公安局|${OWN}|25`, `|${UPPER}|1`]],
])("a table with a row for each unit and site is told as such: %s", (headings, rows) => {
  const intake = read(draw(`${headings}\n${rows.join("\n")}`));
  const [count, site] = headings.split("|").reverse();
  expect(find(intake, "sites-down")).toMatchObject({ site, count });
  expect([intake.tallies, kinds(intake)]).toEqual([[], ["sites-down"]]);
});

test.each([
  ["sites in a remark", `单位|${OWN}采用条数|${UPPER}采用条数|备注`, [`水利局|36|0|${OWN}`, `公安局|25|1|${UPPER}`]],
  ["one site alone", "单位|网站|采用条数", [`水利局|${OWN}|36`, `公安局|${OWN}|25`]],
  ["sites of other governments", "单位|网站|采用条数", ["水利局|省政府网|36", "公安局|新华网|25"]],
])("%s are none", (_, headings, rows) => {
  expect(kinds(read(draw(`${headings}\n${rows.join("\n")}`)))).not.toContain("sites-down");
});
