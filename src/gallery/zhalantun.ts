import type { Scheme } from "../bulletin/scheme";
import { TOWNSHIPS } from "../bulletin/townships";

/**
 * The scheme by which 扎兰屯市 published its bulletin of the first quarter of 2023
 * (notice of 2023-04-13, note under its second appendix: five points an item on the city's own site, ten on
 * 呼伦贝尔市's). The second appendix calls the own site 政府网站 where the first says 政府网; both are kept.
 */
export const zhalantun: Scheme = {
  version: 1,
  name: "扎兰屯市政府门户网站信息采用计分办法",
  place: "扎兰屯市",
  channels: [
    {
      name: "扎兰屯市政府网",
      aliases: ["扎兰屯市政府网站", "扎兰屯市政府门户网站", "扎兰屯市采用", "本市", "本级"],
      points: 5,
    },
    {
      name: "呼伦贝尔市政府网",
      aliases: ["呼伦贝尔市政府网站", "呼伦贝尔市政府门户网站", "呼伦贝尔市采用", "上级"],
      points: 10,
    },
  ],
  groups: [
    {
      name: "市直各部门",
      aliases: ["市直部门", "各部门", "部门"],
      title: "市直各部门信息采用情况统计表",
      channels: ["扎兰屯市政府网", "呼伦贝尔市政府网"],
    },
    {
      name: "各乡镇街道",
      aliases: ["乡镇街道", "各乡镇、街道", "各乡镇", "乡镇"],
      title: "各乡镇街道信息采用情况统计表",
      channels: ["扎兰屯市政府网"],
      channelLabels: { 扎兰屯市政府网: "扎兰屯市政府网站" },
      unitEndings: TOWNSHIPS,
      note: "注：1.各单位上报信息扎兰屯市采用一条计{扎兰屯市政府网}分，呼伦贝尔市采用一条计{呼伦贝尔市政府网}分。",
    },
  ],
  ranking: {
    style: "ordinal",
    keys: [{ by: "score" }, { by: "count", channel: "扎兰屯市政府网" }],
  },
  headings: {
    rank: "排名",
    unit: "单位",
    count: "{channel}采用条数",
    score: "{channel}采用得分",
    total: "{period}得分",
  },
};
