import type { Adjustment, Scheme } from "../../bulletin/scheme";
import { plainText } from "../../cells/plainText";
import type { Header } from "../columns/header";
import { isSerial, type Role, saysAdopted } from "../columns/headingRole";
import { speaksOfMedium } from "./media";
import { type Site, sitesOf } from "./sites";

/** A site of the scheme, and where its column is. */
export interface LogSite extends Site {
  readonly j: number | undefined;
  /** Further columns of its marks: 市政府网要闻, 市政府网动态. */
  readonly too?: readonly number[];
  /** Whether the log lists nothing but what it adopted. */
  readonly isAll?: boolean;
  /** The rows of its items, where captions say of which site those below them are. */
  readonly rows?: ReadonlySet<number>;
}

/** An adjustment of the scheme, and where its column is: marks where items are counted, else points. */
export interface LogAdjustment extends Adjustment {
  readonly j: number | undefined;
}

/** Where things stand in a log (台账): positions in the rows of a grid; undefined where the log has no such column. */
export interface LogColumns {
  /** The last row of the headings. */
  readonly headerRow: number;
  readonly unit: number;
  readonly title: number;
  readonly group: number | undefined;
  readonly submitted: number | undefined;
  /** Columns that say when an item was adopted, such as those of each site. */
  readonly published: readonly number[];
  readonly event: number | undefined;
  readonly reviewer: number | undefined;
  readonly sites: readonly LogSite[];
  /** Whether it is known that the sites without a column have none. */
  readonly isSettled?: boolean;
  /** In the order of the scheme. */
  readonly adjustments: readonly LogAdjustment[];
  /** One column for all sites, in which their names stand. */
  readonly adopted: number | undefined;
  /** Further columns like that one: 采用网站2, or the same heading again. */
  readonly adoptedToo: readonly number[];
  /** One column for several adjustments, such as 批示, in which their names stand (省领导批示); and which these are. */
  readonly named: NamedColumn | undefined;
  /** Columns that say again, by a number or a yes, how often an item was adopted (采用条数, 是否采用). */
  readonly figures: readonly number[];
  /** Columns in which the names of sites stand beside the marks of these (采用情况, 采用网站). */
  readonly namesBeside: readonly number[];
  /** Columns of sums (合计), which may be of adoptions or of scores. */
  readonly sums: readonly number[];
  /** Columns of scores (得分), and the channel's position where they are those of one. */
  readonly scores: readonly { readonly j: number; readonly channel: number | undefined }[];
  /** The kinds of the items (单篇, 综合, 图片). */
  readonly kind: number | undefined;
}

interface NamedColumn {
  readonly j: number;
  /** The part of their names that the heading says. */
  readonly word: string;
  readonly adjustments: readonly LogAdjustment[];
}

/** The columns of marks of some sites. */
export function markColumns(sites: readonly LogSite[]): readonly number[] {
  return [...new Set(sites.flatMap(({ j, too = [] }) => (j === undefined ? too : [j, ...too])))];
}

/** The columns in which something stands that an item is counted by. */
export function countingColumns(columns: LogColumns): readonly number[] {
  const { unit, title, adopted, adoptedToo, named, sites, figures, adjustments } = columns;
  const all = [
    unit,
    title,
    adopted,
    ...adoptedToo,
    named?.j,
    ...figures,
    ...markColumns(sites),
    ...adjustments.map(({ j }) => j),
  ];
  return [...new Set(all)].filter((j) => j !== undefined);
}

/** All columns that are read as something. */
export function readColumns(columns: LogColumns): readonly number[] {
  const { group, submitted, published, event, reviewer, kind } = columns;
  const others = [group, submitted, ...published, event, reviewer, kind];
  return [...countingColumns(columns), ...others.filter((j) => j !== undefined)];
}

const TITLE = /^(?!(?:计数|求和)项[:：]).*(?:标题|题目|题名|文题|信息名称|稿件名|文章名|篇名|篇目|主题)/;
/** Over titles, too, where texts stand under it; over counts it is a kind of items. */
const MAYBE_TITLE =
  /^(?:(?:信息|稿件|文章|报送|采用|工作)?(?:内容|动态)(?:摘要)?|(?:采用|报送|政务)?(?:信息|稿件|新闻|文章)|名称|稿名|事项)$/;
const UNIT = /单位|部门|乡镇|街道/;
/** Over units, too, where no heading says so in one of those words. */
const SOURCE =
  /^(信息|稿件|文章|报送|供稿)?(来源|供稿|供稿者|撰稿|投稿|科室|股室|处室|学校|院系|镇街|旗县|区县|县区|稿源|信息源|出处|机构|机关|(?:责任)?主体|(?:供稿|报送|投稿|来稿|发稿)(?:方|机构|机关|主体))(名称)?$/;
const PARTNER = /第?[二三四2-4]|联合|协[办作同]|共同|合[作写办]|配合|参与/;
const NOT_UNIT = /采用|采编|类别|性质|类型/;
const GROUP = /单位(类别|性质|类型)|分组|组别/;
const DAY = /日期|时间/;
/** Where no day is told. */
const MONTH = /月份|年月|^月$/;
const SUBMITTED = /报送|上报|投稿|来稿|提交|收稿/;
const EVENT = /事件|事发|活动|发生|会议/;
const KIND = /^(信息|稿件|采用|刊用|文章)?(类型|类别|体裁|形式|种类|版面|版位|篇幅)$/;
/** Headings over the names of sites, the surest first. */
const NAMES_SITES = [
  /(采用|采纳|录用|刊用|刊发|刊登|刊载|登载|发布|发稿|上稿)的?(网站|平台|媒体|单位|渠道|去向)$/,
  /(采用|采纳|录用|刊用|刊发|刊登|刊载|登载|发布|上稿|上网)(情况|结果)?$/,
] as const;
/** What stands behind such a heading: which of several it is, and what is written there besides. */
const BEHIND =
  /(?:\([^()]*\)|[/及和与、](?:采用|发布)?(?:时间|日期|链接|网址|栏目)|名称|说明|第?[\d一二三四五①-⑤][家个次]?)$|\/$/;
/** The level of the sites that are named below a heading. */
const LEVEL = /^(?:[本上省市县区旗州盟]|国家|中央|自治区)级?/;
/** Headings over numbers, and those over yes and no. */
const NUMBERS = /数$|数量|^[条篇件次]$/;
const YES_NO = /是否|与否/;
/** Headings over what became of an item, beside its marks. */
const STATE = /状态|情况|结果$/;
const SUM = /^(?:采用|采纳|录用)?(?:合计|小计|总计|共计|总数)(?:[(].*[)])?$/;
/** Scores that somebody gives to an item itself. */
const QUALITY = /质量|评分|打分|评议|评审|基础|百分|满分/;
/** What says when an item was adopted, not when it was handed in. */
const ADOPTED = /采用|采纳|录用|刊用|刊发|刊登|刊载|发布|登载|上稿/;
/** What makes a heading that names a site one of somebody's: 上级领导批示, 上级单位. */
const OTHER_THAN_SITE = /批示|领导|单位|联系/;
/** What there is only of an item that was adopted: where it stands, and since when. */
const PROOF = /链接|网址|地址|日期|时间/;
const DENIED = /未|不|退|报送|上报|投稿|提交/;
const REVIEWER = /审核|审签|把关|签发/;
/** What a reviewer said is not who it was. */
const REVIEW = /意见|情况|结果|状态|原因|说明|备注/;

/** Whether a row of headings begins a log: it has a title and a unit. */
export function looksLikeLog(headings: readonly string[]): boolean {
  return titleColumn(headings) >= 0 && unitColumn(headings) >= 0;
}

/** Where a log's unit stands among headings; -1 where there is none. One that had a part in an item is it only where no other is. */
export function unitColumn(headings: readonly string[]): number {
  const ways = [
    (heading: string) => isUnit(heading) && SUBMITTED.test(heading),
    isUnit,
    (heading: string) => SOURCE.test(heading),
  ];
  const places = [
    ...ways.map((fits) => headings.findIndex((heading) => fits(heading) && !isPartner(heading))),
    ...ways.map((fits) => headings.findIndex(fits)),
  ];
  return places.find((place) => place >= 0) ?? -1;
}

/** Whether a heading is that of further units that had a part in an item: 第二作者单位, 联合报送单位, 协办部门. */
export function isPartner(heading: string): boolean {
  return PARTNER.test(heading) && UNIT.test(heading);
}

/** Where the titles of a log stand among headings; -1 where there are none. */
export function titleColumn(headings: readonly string[]): number {
  const sure = headings.findIndex((heading) => TITLE.test(heading));
  return sure >= 0 ? sure : headings.findIndex((heading) => MAYBE_TITLE.test(heading));
}

/** Whether a heading of titles may be one of counts. */
export function mayBeCounts(heading: string): boolean {
  return MAYBE_TITLE.test(heading);
}

/** Whether a heading is that of titles of items. */
export function isTitle(heading: string): boolean {
  return TITLE.test(heading);
}

/** Headings that may be those of a site's marks, those that name it first: all that are not read as something else. */
export function headingsFor({ headings }: Header, columns: LogColumns, site: Site): string[] {
  const read = new Set(readColumns(columns));
  const free = headings.filter(({ j, text }) => text !== "" && !read.has(j) && !isSerial(text));
  const own = headingsOf({ headings: free }, site);
  const likely = [...own, ...free.filter((heading) => !own.includes(heading))];
  return [...new Set(likely.map(({ text }) => text))];
}

/** Finds the columns of a log by their headings. */
export function findLogColumns(header: Header, scheme: Scheme): LogColumns {
  const headings = header.headings.map(({ text }) => plainText(text));
  const find = (fits: (heading: string) => boolean): number | undefined => known(headings.findIndex(fits));
  const roles = header.headings.map(({ role }) => role);
  const marked = sitesOf(scheme).map((site): LogSite => {
    const [j = find((heading) => site.words.includes(heading)), ...too] = siteColumns(header, site);
    // where its channels are of kinds each column may be of one of them
    return { ...site, j, ...(too.length > 0 && site.channels.length === 1 && { too }) };
  });
  const title = titleColumn(headings);
  const counts = [...roles.keys()].filter(
    (j) => roles[j]!.is === "count" && roles[j]!.channel === undefined && j !== title,
  );
  // 采用条数, 字数 and the like say nothing of sites
  const named = counts.filter((j) => !NUMBERS.test(headings[j]!));
  // 发布平台 does not say that something is counted, nor does 采用网站及日期, and both tell as surely as 采用网站
  const bases = headings.map(baseOf);
  const over = [...roles.keys()].filter(
    (j) => named.includes(j) || roles[j]!.is === "unknown" || (bases[j] !== headings[j] && !DENIED.test(headings[j]!)),
  );
  const [surest, sure] = NAMES_SITES.map((fits) => (j: number) => fits.test(bases[j]!) && !YES_NO.test(headings[j]!));
  const usual = over.find(surest!) ?? named.find(sure!) ?? named[0] ?? over.find(sure!);
  const adopted = marked.every(({ j }) => j === undefined) ? usual : undefined;
  const isLike = (j: number): boolean => j !== adopted && adopted !== undefined && isAlike(bases[j]!, bases[adopted]!);
  const adoptedToo = over.filter((j) => isLike(j) && (surest!(j) || sure!(j)));
  const sites =
    adopted === undefined ? marked.map((site) => ({ ...site, j: site.j ?? proofColumns(header, site)[0] })) : marked;
  const adjustments = (scheme.adjustments ?? []).map((adjustment, position): LogAdjustment => {
    const j = roles.findIndex((role) => role.is === "adjustment" && role.adjustment === position);
    return { ...adjustment, j: known(j) };
  });
  return {
    headerRow: header.last,
    unit: unitColumn(headings),
    title,
    group: find((heading) => GROUP.test(heading)),
    submitted:
      find((heading) => DAY.test(heading) && SUBMITTED.test(heading)) ??
      find((heading) => DAY.test(heading) && !EVENT.test(heading) && !ADOPTED.test(heading)) ??
      find((heading) => MONTH.test(heading) && !EVENT.test(heading) && !ADOPTED.test(heading)),
    published: [...headings.keys()].filter(
      (j) => (DAY.test(headings[j]!) || MONTH.test(headings[j]!)) && ADOPTED.test(headings[j]!),
    ),
    event: find((heading) => DAY.test(heading) && EVENT.test(heading)),
    reviewer: find((heading) => REVIEWER.test(heading) && !DAY.test(heading) && !REVIEW.test(heading)),
    sites,
    adjustments,
    adopted,
    adoptedToo,
    figures: counts.filter(
      (j) =>
        j !== adopted &&
        !adoptedToo.includes(j) &&
        saysAdopted(headings[j]!) &&
        [NUMBERS, YES_NO, STATE].some((fits) => fits.test(headings[j]!)),
    ),
    namesBeside: named.filter((j) => j !== adopted && !adoptedToo.includes(j) && (surest!(j) || sure!(j))),
    sums: [...headings.keys()].filter((j) => SUM.test(headings[j]!) && roles[j]!.is !== "adjustment"),
    scores: roles.flatMap((role, j) =>
      role.is === "score" && !QUALITY.test(headings[j]!) ? [{ j, channel: role.channel }] : [],
    ),
    named: namedAdjustments(headings, adjustments),
    kind: kindColumn(headings, scheme),
  };
}

/** The columns of a site, that of which the heading says nothing else first; 本级微信公众号 beside 本级 is none. */
function siteColumns(header: Header, site: Site): readonly number[] {
  const own = headingsOf(header, site).filter(
    ({ role, rest }) => role.is === "count" && !speaksOfMedium(rest) && !OTHER_THAN_SITE.test(rest),
  );
  const first = own.find(({ rest }) => rest === "") ?? own[0];
  return first ? [first, ...own.filter((each) => each !== first)].map(({ j }) => j) : [];
}

/** The columns that say where or when a site adopted an item, 本级链接, 本级采用日期: its marks where it has no others. */
export function proofColumns(header: Header, site: Site): readonly number[] {
  return headingsOf(header, site)
    .filter(({ role, text }) => role.is === "other" && PROOF.test(text) && !DENIED.test(text))
    .map(({ j }) => j);
}

/** The headings that name one of a site's channels. */
function headingsOf({ headings }: Pick<Header, "headings">, { channels }: Site): Header["headings"] {
  return headings.filter(({ role }) => channels.some(({ position }) => position === channelOf(role)));
}

/** The channel that a heading names, be it over marks or over something else. */
function channelOf(role: Role): number | undefined {
  return role.is === "count" || role.is === "other" ? role.channel : undefined;
}

/** A heading without what may stand behind it, twice over: 采用网站（日期）2 is 采用网站. */
function baseOf(heading: string): string {
  return heading.replace(BEHIND, "").replace(BEHIND, "");
}

/** Whether two headings are one, or one of two levels: 县级采用, 市级采用. */
function isAlike(base: string, other: string): boolean {
  if (base === other) return true;
  return [base, other].every((each) => LEVEL.test(each)) && base.replace(LEVEL, "") === other.replace(LEVEL, "");
}

function kindColumn(headings: readonly string[], { log = {} }: Scheme): number | undefined {
  const own = plainText(log.kindColumn ?? "");
  return known(headings.findIndex((heading) => (own === "" ? KIND.test(heading) : heading === own)));
}

/** A position that was looked for; undefined where nothing was found. */
function known(position: number): number | undefined {
  return position < 0 ? undefined : position;
}

/** A column whose heading is a part of the names of adjustments that have none of their own: 批示 of 省领导批示, 市领导批示. */
function namedAdjustments(headings: readonly string[], adjustments: readonly LogAdjustment[]): NamedColumn | undefined {
  for (const [j, heading] of headings.entries()) {
    const word = heading.replace(/(情况|级别|层级|等级)$/, "");
    if (word.length < 2) continue;
    const meant = adjustments.filter(
      ({ name, points, j: own }) => own === undefined && points !== undefined && plainText(name).includes(word),
    );
    if (meant.length > 0) return { j, word, adjustments: meant };
  }
  return undefined;
}

function isUnit(heading: string): boolean {
  return UNIT.test(heading) && !NOT_UNIT.test(heading) && !TITLE.test(heading);
}
