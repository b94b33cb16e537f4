import type { Json } from "../../support/fields";

/** Facts with every field that there is, as they come from a file. */
export const WHOLE_FACTS = {
  version: 1,
  title: ["关于{时段}信息采用情况", "的通报"],
  addressee: "各单位",
  basis: ["《办法》"],
  site: "市政府网站",
  own: "市网",
  names: { channels: { 省网: "省政府网" }, groups: { 部门: "市直部门" } },
  submitted: { total: 20, groups: { 部门: 12, 乡镇: 0 } },
  previous: { period: "上季度", submitted: 10, adopted: 5, figures: { "采用:组=县区,渠道=省": 3.5, 采用率: 12.5 } },
  lastYear: { period: "去年同期", submitted: 0, adopted: 0, figures: { 得分: -1 } },
  sections: [
    {
      heading: "{时段}情况",
      paragraphs: ["{开头}", "{采用:组=部门}条"],
      requirements: [{ heading: "{基本情况}", text: "{存在问题}", points: ["{报送总数}"] }],
    },
  ],
  problems: ["{零报送单位}没有报送"],
  requirements: [{ heading: "加强审核", text: "要审核", points: ["一审"] }],
  offices: ["办公室"],
  seal: false,
  date: "2023-04-13",
  remark: "此件公开发布",
  templates: {
    title: "{时段}通报",
    addressee: "{网站}各单位",
    opening: "现将{时段}情况通报如下：",
    situationHeading: "情况",
    situation: "[{采用总数}]",
    problemsHeading: "问题",
    requirementsHeading: "要求",
    submittedGroup: "{组}{条数}",
    adoptedGroup: "{组}{条数}",
    upperChannel: "{渠道}{各组}{条数}",
    upperGroup: "{组}{条数}",
    increase: "比{上期}多{条数}",
    decrease: "比{上期}少{条数}",
    same: "和{上期}一样",
  },
} as const satisfies Json;
