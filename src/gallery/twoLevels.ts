import type { Scheme } from "../bulletin/scheme";
import { TOWNSHIPS } from "../bulletin/townships";
import { USUAL_POINTS } from "../bulletin/usualPoints";

/**
 * The scheme that is taken where no other one is: items on the own level's website and on the upper one's, departments
 * and townships ranked apart. It names no place.
 */
export const twoLevels: Scheme = {
  version: 2,
  name: "两级网站",
  channels: [
    {
      name: "本级政府网",
      aliases: ["本级网站", "本级采用", "本级", "本市", "本县", "本区", "本旗"],
      points: USUAL_POINTS.own,
    },
    { name: "上级政府网", aliases: ["上级网站", "上级采用", "上级"], points: USUAL_POINTS.upper },
  ],
  groups: [
    {
      name: "各部门",
      aliases: ["部门", "直属部门", "市直各部门", "市直部门", "县直各部门", "县直部门", "区直各部门", "区直部门"],
      title: "各部门信息采用情况统计表",
      channels: ["本级政府网", "上级政府网"],
    },
    {
      name: "各乡镇街道",
      aliases: ["乡镇街道", "各乡镇、街道", "各乡镇", "乡镇", "各镇街", "镇街"],
      title: "各乡镇街道信息采用情况统计表",
      channels: ["本级政府网", "上级政府网"],
      unitEndings: TOWNSHIPS,
      note: "注：本级采用一条计{本级政府网}分，上级采用一条计{上级政府网}分。",
    },
  ],
  ranking: { style: "ordinal", keys: [{ by: "score" }, { by: "count", channel: "本级政府网" }] },
  headings: {
    rank: "排名",
    unit: "单位",
    count: "{channel}采用条数",
    score: "{channel}采用得分",
    total: "{period}得分",
  },
};
