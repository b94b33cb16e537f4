import type { Grid } from "../../../src/cells/grid";
import { read as readSheet, type Read } from "../../support/intake";
import { draw } from "../../support/draw";

/** The headings of an ordinary log. */
export const HEADER = "序号|标题|报送单位|报送日期|审核人|扎兰屯市政府网|呼伦贝尔市政府网|备注";

/** Reads rows of a log of the first quarter. */
export function read(rows: string, header = HEADER, more: Partial<Grid> = {}): Read {
  return readSheet(draw(`2023年1-3月信息报送台账\n${header}\n${rows}`, more));
}

/** Units with what they submitted and what each channel adopted. */
export function counts({ tallies }: Read): string[] {
  return tallies.map(({ unit, counts: each, submitted }) => `${unit} ${submitted} ${each.join(" ")}`);
}

/** Items of an ordinary log. */
export const LOG = `
1|春灌开始|水利局|2023/1/5|甲|是||
2|河道清理|水 利局|2023-01-09|乙|√|2023/1/12|
3|反诈宣传|公安局|2023年2月1日|丙|https://example.org/1|1|
4|夜间巡逻|公安局|2023.2.8|丁|否|×|
5|交通安全|公安局|44980|戊|政务动态|—|`.trim();
