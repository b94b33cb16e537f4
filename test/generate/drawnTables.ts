import type { Grid } from "../../src/cells/grid";
import { draw } from "../support/draw";

/** Sheets that an office published, and those with the counts where they are at hand. */
export interface Drawn {
  readonly sheets: readonly Grid[];
  readonly counts?: readonly Grid[];
}

/** Tables with what none of the published ones has, each drawn as text. */
export const DRAWN: Readonly<Record<string, Drawn>> = {
  "carried figures, sections, units that are not ranked, sums and a note": {
    sheets: [
      sheet(
        "附件1",
        `
附件1
2023年4月各县区信息采用情况表（县区组）
（单位：条）
序号|排名|升降|单位|市网采用条数|得分|上月累计|累计得分|报送条数|累计报送条数|备注
一、县区
1|1|1|东林县|8|16|20|36|10|30|
2|2|-1|西林县|5|10|25|35|9|28|更正
3|3|0|南林县|3|6|12|18|7|20|
|||小计|16|32|57|89|26|78|
不参与排名
4|||开发区|2|4|6|10|5|9|
|||合计|18|36|63|99|31|87|
注：1.市网采用一条计2分。
2.累计自1月起。`,
      ),
    ],
  },
  "headings of three rows, mistakes with their points": {
    sheets: [
      sheet(
        "附件",
        `
2023年一季度信息采用得分表
单位|采用||扣分||得分
|市级|省级|错情|错情|
|条数|条数|条数|扣分|
水利局|4|1|1|-2|9
公安局|3|2|0|0|12
民政局|2|0|2|-4|0
教育局|5|1|0|0|13
财政局|1|1|1|-2|3`,
      ),
    ],
  },
  "an order of its own": {
    sheets: [
      sheet(
        "附件",
        `
信息采用情况统计表
单位|市网采用条数|得分|排名
水利局|2|4|3
公安局|5|10|1
民政局|1|2|4
教育局|3|6|2
财政局|0|0|5`,
      ),
    ],
  },
  "the same units on two sheets": {
    sheets: [
      sheet("附件1", "3月信息采用情况\n单位|市网采用条数|得分|排名\n水利局|5|10|1\n公安局|3|6|2\n民政局|1|2|3"),
      sheet("附件2", "2月信息采用情况\n单位|市网采用条数|得分|排名\n水利局|4|8|1\n公安局|2|4|2\n民政局|0|0|3"),
    ],
  },
  "points for submitting, and a base": {
    sheets: [
      sheet(
        "附件",
        `
信息报送采用情况
单位|报送条数|报送得分|市网采用条数|省网采用条数|得分|名次
水利局|10|5|4|1|27|1
公安局|8|4|3|0|20|2
民政局|6|3|1|0|15|3
教育局|4|2|1|0|14|4
财政局|2|1|0|0|11|5`,
      ),
    ],
  },
  "scores that are rounded, adoption rates, dashes for nothing": {
    sheets: [
      sheet(
        "附件",
        `
信息采用情况（2023年）
单位|报送条数|采用条数|采用率|得分|排名
水利局|7|5|71.43%|1.7|1
公安局|6|4|66.67%|1.3|2
民政局|3|2|66.67%|0.7|3
教育局|3|1|33.33%|0.3|4
财政局|2|—|0.00%|—|5`,
      ),
    ],
  },
  "no rank at all": {
    sheets: [sheet("附件", "信息采用情况\n单位|市网采用条数|得分\n水利局|5|10\n公安局|3|6\n民政局|1|2\n教育局|1|2")],
  },
  "tables of which none but the first has a title": {
    sheets: [
      sheet(
        "附件",
        `
附表1
2023年1-2月各部门信息采用情况
统计时间：2023年3月1日
单位|简报采用条数|得分
水利局|5|10
公安局|3|6
民政局|1|2
附表2：
（二）各乡镇1-2月信息采用情况
乡镇|简报采用条数|得分
东河镇|4|8
西河镇|2|4
南河乡|0|0
说明：简报每条加2分，其他不计分。
填报|王某|审核|李某
乡镇|内参采用条数|得分
北河镇|2|6
上河乡|1|3`,
      ),
    ],
  },
  "tables beside one another, names with marks": {
    sheets: [
      sheet(
        "附件",
        `
3月信息采用情况
单位|市网采用条数|得分||单位|市网采用条数|得分
水利局★|5|10||东河镇|4|8
1.公安局|3|6||西河镇|2|4
民政局|1|2||—|0|0
无人|||||南河乡|0|0`,
      ),
    ],
  },
  "one ranking of several categories": {
    sheets: [
      sheet(
        "附件",
        `
信息采用情况排名（全县）
排名|单位|类别|县网采用条数|得分|联系人
1|水利局|部门|5|10|王某
2|东河镇|乡镇|4|8|李某
3|公安局|部门|3|6|张某
4|西河镇|乡镇|1|2|赵某`,
      ),
    ],
  },
  "a ranking for each category, written once for several rows": {
    sheets: [
      sheet(
        "附件",
        `
各县区和各单位5月信息采用情况
类别|单位|市网采用条数|得分|名次
县区|东林县|5|10|1
|西林县|4|8|2
|南林区|2|4|3
单位|水利局|3|6|1
|公安局|3|6|1
|民政局|1|2|3`,
      ),
    ],
  },
  "groups that nothing but a list tells": {
    sheets: [
      sheet(
        "附件1",
        `
甲组信息采用情况
单位|市网采用条数|得分|排名|联系人
水利局|5|10|1|某某
公安局|3|6|2|某某
民政局|1|2|3|某某`,
      ),
      sheet(
        "附件2",
        `
乙组信息采用情况
单位|市网采用条数|得分|排名|联系人
教育局|4|8|1|某某
财政局|2|4|2|某某
司法局|1|2|3|某某`,
      ),
    ],
  },
  "groups that the counts tell, in words of their own": {
    sheets: [
      sheet(
        "附件1",
        `
3月信息采用情况（一）
单位|政府网采用条数|得分|排名
水利局|5|10|1
公安局|3|6|2
民政局|1|2|3`,
      ),
      sheet(
        "附件2",
        `
3月信息采用情况（二）
单位|政府网站采用条数|得分|排名
教育局|4|8|1
财政局|2|4|2
司法局|1|2|3`,
      ),
    ],
    counts: [
      sheet(
        "3月",
        `
单位|分类|门户采用条数|内参采用条数
水利局|综合部门|5|0
公安局||3|1
民政局||1|0
教育局|社会部门|4|0
财政局||2|2
司法局||1|0
审计局||3|0`,
      ),
    ],
  },
  "two tables of one name, channels that are alike": {
    sheets: [
      sheet(
        "附件1",
        "信息采用情况\n单位|县网采用条数|得分\n水利局|5|10\n公安局|3|6\n民政局|1|2\n注：县网每条得2分，其他渠道不得分。",
      ),
      sheet("附件2", "信息采用情况\n单位|县网站采用条数|网采用条数|得分\n东林县|4|1|9\n西林县|2|3|7\n南林区|1|0|2"),
    ],
  },
  "units that come to nothing first, a caption over nothing": {
    sheets: [
      sheet(
        "某县3月信息采用",
        `
单位|市网采用条数|得分|排名
不参与排名单位
开发区|2|4|
(一)县直部门
水利局|5|10|1
公安局|3|6|2
(二)乡镇
东河镇|4|8|1
西河镇|2|4|2
(三)其他
2.与上月相同`,
      ),
    ],
  },
  "ranks that no figure explains": {
    sheets: [
      sheet(
        "附件",
        "信息采用情况\n单位|市网采用条数|得分|排名\n水利局|5|10|2\n公安局|3|6|1\n民政局|1|2|4\n教育局|4|8|3",
      ),
    ],
  },
  "equal units at the end, which show no gap": {
    sheets: [
      sheet(
        "附件",
        "信息采用情况\n单位|市网采用条数|得分|排名\n水利局|5|10|1\n公安局|3|6|2\n民政局|1|2|3\n教育局|1|2|3",
      ),
    ],
  },
  "points beside items that contradict one another": {
    sheets: [
      sheet(
        "附件",
        "信息采用情况\n单位|市网采用条数|市网采用得分|省网采用条数|省网采用得分\n水利局|5|7|2|10\n公安局|3|8|1|5\n民政局|2|9|1|7\n教育局|1|6|3|15",
      ),
    ],
  },
  "scores of which half come out, and a column of points nobody got": {
    sheets: [
      sheet(
        "附件",
        "信息采用情况\n单位|市网采用条数|加分|得分\n水利局|5||10\n公安局|3||6\n民政局|1||9\n教育局|4||1\n财政局|2||30\n司法局|6||7",
      ),
    ],
  },
  "the year so far without this month, and what it leads to": {
    sheets: [
      sheet(
        "附件",
        `
2023年度信息采用累计情况
单位|市网采用条数|省网采用条数|上月累计得分|年度累计得分|位次|名次变化
水利局|5|1|30|45|1|+1
公安局|3|2|25|41|2|-1
民政局|1|0|12|14|3|
教育局|4|0|0|8|4|新增`,
      ),
    ],
  },
  "items that cost points without a word of it, and fractions": {
    sheets: [
      sheet(
        "附件",
        `
信息采用情况
单位|市网采用|重复稿|批示（次）|人均数|得分
水利局|5|1|1|0.5|17
公安局|3|0|0|1.25|9
民政局|1|2|0|0.5|-1
教育局|4|1|2|2|18
财政局|2|0|1|1|10`,
      ),
    ],
  },
  "cases in a table without points": {
    sheets: [sheet("附件", "信息采用情况\n单位|市网采用条数|领导批示|错情\n水利局|5|1|0\n公安局|3|0|1\n民政局|1|0|0")],
  },
  "sums over all channels and over those of a level": {
    sheets: [
      sheet(
        "附件",
        `
信息采用情况
单位|市级|||省级|||总条数|总分
|简报|内参|小计|简报|参阅|合计||
水利局|3|1|4|2|0|2|6|27
公安局|1|2|3|1|1|2|5|26
民政局|0|1|1|0|1|1|2|12
教育局|2|2|4|1|0|1|5|21
财政局|1|0|1|3|2|5|6|40
司法局|0|0|0|1|0|1|1|7
总计|7|6|13|8|4|12|25|133`,
      ),
    ],
  },
  "submitting in many words": {
    sheets: [
      sheet(
        "附件",
        `
信息报送情况
单位|应报送条数|报送条数|累计条数|上报省厅条数|未报送次数|采用率(%)|得分
水利局|10|8|20|2|0|50%|6
公安局|10|4|12|1|1|25%|3
民政局|5|0|3|0|2|—|0`,
      ),
    ],
  },
  "a blank column, dashes and braces": {
    sheets: [
      sheet(
        "附件",
        `
3月信息采用情况
单位|市网采用条数|省网采用条数|特邀|得分|备注{注}
水利局|5|—||10|
公安局|3|-||6|好
民政局|—|——||—|
教育局|1|1||7|
注：{市网}每条计2分，省网记5分。`,
      ),
    ],
  },
  "percentages that Excel shows": {
    sheets: [
      {
        ...sheet(
          "附件",
          "信息采用情况\n单位|报送条数|采用条数|采用率\n水利局|8|4|0.5\n公安局|3|1|0.33333\n民政局|0|0|0\n教育局|4|4|1",
        ),
        shown: new Map([
          ["D3", "50%"],
          ["D4", "33%"],
          ["D5", "0%"],
          ["D6", "100%"],
        ]),
      },
    ],
  },
  "a list of persons, and one of units": {
    sheets: [
      sheet("名单", "单位|联系人|备注\n水利局|王某|1\n公安局|李某|2"),
      sheet(
        "附件",
        "信息采用情况\n序号|主管部门|单位|市网采用条数\n1|县政府|水利局|5\n2|县政府|公安局|3\n3|县委|宣传部|1",
      ),
    ],
  },
  "categories of departments, which no names tell": {
    sheets: [
      sheet(
        "附件",
        `
信息采用情况
类别|单位|市网采用条数|得分|名次
综合|水利局|5|10|1
综合|公安局|3|6|2
专业|民政局|4|8|1
专业|教育局|1|2|2`,
      ),
    ],
  },
  "three groups, of which names tell one, and sums under one of them": {
    sheets: [
      sheet("附件1", "甲组信息采用情况\n单位|市网采用条数|得分\n水利局|5|10\n公安局|3|6\n合计|8|16"),
      sheet("附件2", "乙组信息采用情况\n单位|市网采用条数|得分\n教育局|4|8\n财政局|2|4"),
      sheet("附件3", "丙组信息采用情况\n单位|市网采用条数|得分\n东河镇|4|8\n西河镇|2|4"),
    ],
  },
  "three rows of which any two agree": {
    sheets: [sheet("附件", "信息采用情况\n单位|市网采用|省网采用|得分\n水利局|1|1|7\n公安局|2|1|9\n民政局|1|2|99")],
  },
  "points for submitting up to a limit": {
    sheets: [
      sheet(
        "附件",
        `
信息采用情况
单位|报送条数|报送得分|市网采用|得分
水利局|30|10|5|20
公安局|8|4|3|10
民政局|6|3|1|5
教育局|0|0|4|8`,
      ),
    ],
  },
  "a unit of which nothing was adopted, without a rank": {
    sheets: [
      sheet("附件", "信息采用情况\n单位|市网采用条数|得分|排名\n水利局|5|10|1\n公安局|3|6|2\n民政局|0||\n教育局|3|6|2"),
    ],
  },
  "points of one level only": {
    sheets: [
      sheet(
        "附件",
        `
信息采用情况
单位|市级||省级|||总分
|要情|调研|简报|参阅|得分|
水利局|3|1|2|0|14|23
公安局|1|2|1|1|15|23
民政局|0|1|0|1|8|11
教育局|2|2|1|0|7|17
财政局|1|0|3|2|37|39`,
      ),
    ],
  },
};

function sheet(name: string, text: string, more: Partial<Grid> = {}): Grid {
  return { ...draw(text, more), sheet: name };
}
