import type { Scheme } from "../../bulletin/scheme";
import { plainText } from "../../cells/plainText";
import type { Header } from "../header";

/** Where things stand in a log (台账): positions in the rows of a grid; undefined where the log has no such column. */
export interface LogColumns {
  readonly unit: number;
  readonly title: number;
  readonly group: number | undefined;
  readonly submitted: number | undefined;
  readonly event: number | undefined;
  readonly reviewer: number | undefined;
  /** The column of each channel of the scheme. */
  readonly channels: readonly (number | undefined)[];
  /** The column of each adjustment of the scheme: marks where items are counted, else points. */
  readonly adjustments: readonly (number | undefined)[];
  /** One column for all channels, in which their names stand. */
  readonly adopted: number | undefined;
}

const TITLE = /标题|题目|信息名称|稿件名|文章名|篇名|主题/;
const UNIT = /单位|部门|乡镇|街道/;
const NOT_UNIT = /采用|采编|类别|性质|类型/;
const GROUP = /单位(类别|性质|类型)|分组|组别/;
const DAY = /日期|时间/;
const SUBMITTED = /报送|上报|投稿|来稿|提交|收稿/;
const EVENT = /事件|事发|活动|发生|会议/;
const REVIEWER = /审核|审签|把关|签发/;

/** Whether a row of headings begins a log: it has a title and a unit. */
export function looksLikeLog(headings: readonly string[]): boolean {
  return headings.some((heading) => TITLE.test(heading)) && headings.some(isUnit);
}

/** Where a log's unit stands among headings. */
export function unitColumn(headings: readonly string[]): number {
  const submitting = headings.findIndex((heading) => isUnit(heading) && SUBMITTED.test(heading));
  return submitting >= 0 ? submitting : headings.findIndex(isUnit);
}

/** Finds the columns of a log by their headings. */
export function findLogColumns(header: Header, scheme: Scheme): LogColumns {
  const headings = header.headings.map(({ levels }) => plainText(levels.join("/")));
  const find = (fits: (heading: string) => boolean): number | undefined => {
    const j = headings.findIndex(fits);
    return j < 0 ? undefined : j;
  };
  const roles = header.headings.map(({ role }) => role);
  const channels = scheme.channels.map((_, channel) => {
    const j = roles.findIndex((role) => role.is === "count" && role.channel === channel);
    return j < 0 ? undefined : j;
  });
  const adopted = roles.findIndex((role) => role.is === "count" && role.channel === undefined);
  const adjustments = (scheme.adjustments ?? []).map((_, adjustment) => {
    const j = roles.findIndex((role) => role.is === "adjustment" && role.adjustment === adjustment);
    return j < 0 ? undefined : j;
  });
  return {
    unit: unitColumn(headings),
    title: find((heading) => TITLE.test(heading))!,
    group: find((heading) => GROUP.test(heading)),
    submitted:
      find((heading) => DAY.test(heading) && SUBMITTED.test(heading)) ??
      find((heading) => DAY.test(heading) && !EVENT.test(heading) && !/采用/.test(heading)),
    event: find((heading) => DAY.test(heading) && EVENT.test(heading)),
    reviewer: find((heading) => REVIEWER.test(heading) && !DAY.test(heading)),
    channels,
    adjustments,
    adopted: channels.every((j) => j === undefined) && adopted >= 0 ? adopted : undefined,
  };
}

function isUnit(heading: string): boolean {
  return UNIT.test(heading) && !NOT_UNIT.test(heading) && !TITLE.test(heading);
}
