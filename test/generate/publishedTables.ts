import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CellValue, type Grid, plainGrid } from "../../src/cells/grid";
import { published } from "../support/zhalantun";

/* Tables that offices published, and one that no scheme can give again. */

export const TITLE = { appendix1: "市直各部门信息采用情况统计表", appendix2: "各乡镇街道信息采用情况统计表" };
const NOTE = "注：1.各单位上报信息扎兰屯市采用一条计5分，呼伦贝尔市采用一条计10分。";

/** An appendix of the published bulletin of 扎兰屯市. */
export function appendix(n: 1 | 2): Grid {
  const name = `appendix${n}` as const;
  return plainGrid(`附件${n}`, [[`附件${n}`], [TITLE[name]], ...published(name), ...(n === 2 ? [[NOTE]] : [])]);
}

/** The counts from which it was made. */
export const COUNTS: Grid = plainGrid("采用情况", published("counts"));

interface Notice {
  readonly groups: readonly {
    readonly name: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly CellValue[])[];
  }[];
}

/** The tables of a published notice. */
export function notice(name: string): Grid[] {
  const path = join(import.meta.dirname, `../fixtures/notices/${name}.json`);
  const { groups } = JSON.parse(readFileSync(path, "utf8")) as Notice;
  return groups.map((group, n) => plainGrid(`附件${n + 1}`, [[group.name], [...group.columns], ...group.rows]));
}

export const LAND: CellValue[][] = [
  ["2011年市级国土资源管理部门政务信息网上公开情况排名表"],
  [
    "排名",
    "地市名称",
    "总得分(100)",
    "政务公开及日常更新得分(77)",
    "在线服务得分(9)",
    "公众参与得分(7)",
    "网站设计得分(4)",
    "公开率得分(3)",
  ],
  [1, "成都市", 96.4, 74.4, 8, 7, 4, 3],
  [2, "眉山市", 94, 75.5, 5, 7, 3.5, 3],
  [3, "南充市", 82.9, 67.4, 3, 6, 3.5, 3],
  [4, "凉山州", 82, 65.5, 5.5, 4, 4, 3],
  [5, "资阳市", 75.4, 61.9, 3, 4, 3.5, 3],
  [6, "乐山市", 72, 58, 2.5, 4.5, 4, 3],
  [7, "德阳市", 71.5, 61, 2, 4, 3.5, 1],
  [8, "广安市", 68.5, 59.5, 1.5, 2, 2.5, 3],
  [9, "阿坝州", 67, 55, 3, 2, 4, 3],
  [9, "泸州市", 67, 53.5, 2.5, 6, 4, 1],
  [11, "遂宁市", 65.6, 54.1, 3, 4.5, 3, 1],
  [12, "绵阳市", 65, 48, 9, 4, 4, 0],
  [13, "宜宾市", 62.8, 48, 4.5, 5, 3.3, 2],
  [14, "攀枝花市", 61.1, 52, 4.5, 1.8, 2.8, 0],
  [15, "内江市", 55, 46, 2, 3, 3, 1],
  [16, "广元市", 54.5, 42, 1, 5, 3.5, 3],
  [17, "自贡市", 53.5, 50, 0, 0, 3.5, 0],
  [18, "巴中市", 53, 43.5, 0.5, 3, 3, 3],
  [19, "雅安市", 50, 41.5, 1, 2, 2.5, 3],
  [20, "达州市", 41.5, 36, 0, 2, 3.5, 0],
  [21, "甘孜州", 38, 30.5, 0, 1, 3.5, 3],
];
// a task of 20 items gives 100 points: nothing that a number of points for each item can say
export const TASKS = [
  ["单位", "采用条数", "得分"],
  ["教务处", 22, 122],
  ["人事处", 12, 12],
  ["科研处", 20, 120],
  ["财务处", 5, 5],
];
// nine kinds of items in four rows: too few to know what each gives
export const FEW: CellValue[][] = [
  ["2014年3月份政务信息采用、得分和排名情况"],
  ["单位", "市级", "", "", "省级", "", "", "国办", "", "本月加分", "本月得分", "上月累计", "累计得分", "排名情况"],
  ["", "每日要情", "南昌政务", "领导批示", "每日要情", "江西政务", "领导批示", "信息", "领导批示", "", "", "", "", ""],
  ["市财政局", 0, 1, 0, 1, 3, 0, 3, 2, 2, 252, 250, 502, 1],
  ["市公安局", 0, 3, 3, 3, 0, 1, 3, 1, 0, 215, 120, 335, 2],
  ["市教育局", 0, 3, 0, 3, 1, 1, 2, 0, 0, 135, 80, 215, 3],
  ["市发改委", 0, 0, 0, 3, 2, 0, 0, 1, 0, 110, 100, 210, 4],
];
