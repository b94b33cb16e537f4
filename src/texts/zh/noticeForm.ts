import { factsErrors, factsProblem } from "./factsErrors";
import type { Facts } from "../../bulletin/notice/facts";
import type { Offer } from "../../bulletin/notice/offers";
import { type PlaceholderName, PLACEHOLDERS } from "../../bulletin/notice/placeholders";
import { FIGURE_WORDS, PERIOD_WORDS, type PeriodWord, STATE_WORDS } from "../../bulletin/notice/query/words";
import { figureKey } from "../figureKey";
import type { Templates } from "../../bulletin/notice/templates";

/** The words of the form for what a notice says that no table does. */
export const noticeForm = {
  /** Label of the text itself. */
  preview: "正文预览",
  alsoSheet: "同时写入“通报”工作表",
  /** Nothing can be said of what stands in another field than those shown. */
  notInEffect: (label: string): string => `“${label}”还不能用，正文没有随之改变。请在该项下面看原因。`,
  cannotMake: (label: string): string => `“${label}”与表格不符，正文现在做不出来。请在该项下面看原因。`,
  /** What is said of facts that are refused, in all and of one field. */
  factsErrors,
  factsProblem,
  problem: (label: string, why: string): string => `${label} ${why}`,
  /** The facts were given for another period. */
  otherPeriod: (period: string): string =>
    `沿用“${period}”填的文字；那一期的报送条数、上期数、存在问题、成文日期没有带过来，请填这一期的。`,
  /** Takes those over all the same, because it is the same period in other words. */
  keepFigures: "还是这一期，全部沿用",
  /** Before the labels of what is not filled in. */
  missing: "还没有填：",
  figures: "报送条数",
  total: "报送总数",
  ofGroup: (group: string): string => `${group}报送`,
  counted: (count: number): string => `不填时按表：${count}`,
  figuresHint: "不知道的可以不填，正文就不写那一句。",
  /** Takes away the figures of groups that there are no longer. */
  dropGroups: "去掉已没有的分组",
  heads: "标题、主送、依据",
  title: "标题",
  titleHint: "不填时自动拟。写成几行，就按此换行。",
  site: "通报对象",
  siteHint: (usual: string): string => `如 ×××市政府门户网站；不填时为“${usual}”。`,
  addressee: "主送机关",
  addresseeHint: "不带冒号；不填时为“各单位”。",
  basis: "依据文件",
  onePerLine: "一行一个。",
  former: "上期、去年同期",
  previousFigures: "上期",
  lastYearFigures: "去年同期",
  periodName: (period: PeriodWord): string => PERIOD_WORDS[period],
  formerName: (heading: string): string => `${heading}的叫法`,
  /** 采用:组=县区,渠道=省 as a label says it: 县区省采用. */
  formerFigure: (key: string): string => {
    const { figure, scope } = figureKey(key);
    return scope.join("") + figure;
  },
  formerNameHint: (period: PeriodWord): string => (period === "previous" ? "如 上月、上季度。" : "如 去年同期。"),
  formerHint: "只填正文用得到的；采用率填百分数，如 42.8，不填就按采用和报送算。",
  /** A text needs this figure. */
  wanted: "正文要用这个数，请填上。",
  sections: "各部分怎样排",
  usualSections:
    "现在是开头一段和“基本情况、存在问题、下一步工作要求”三部分。不要标题、要分段、要另写结尾，可以自己排。",
  ownSections: "自己排各部分",
  sectionsHint: "从上到下是正文的各部分。有标题的自动编一、二、三；没有内容的不写。",
  section: (number: number): string => `第 ${number} 部分`,
  sectionHeading: "标题",
  sectionHeadingHint: "可以不要；不用写“一、”。",
  paragraphs: "正文",
  paragraphsHint: "一行一段。",
  items: "分条要求",
  itemsHint: "一行一条，小标题写到第一个句号为止；（一）（二）自动编。",
  addSection: "添加一部分",
  removeSection: (number: number): string => `删除第 ${number} 部分`,
  backToUsualSections: "恢复默认的三部分",
  openingPlaceholder: "{开头}",
  situationPlaceholder: "{基本情况}",
  problemsPlaceholder: "{存在问题}",
  /** Opens the list of what can be put into a text. */
  insert: "插入数或名单…",
  insertInto: (label: string): string => `在“${label}”里插入数或名单`,
  seek: "找，如 部门 采用",
  nothingFound: "没有这样的。可以自己写，见说明“通报正文怎样写”。",
  insertHint: "插入后可以改里面的字：前3 改成 前5，去掉“带条数”，换一个组或渠道。",
  noFigure: (why: string): string => `现在用不上：${why.replace(/^里的 \{[^}]*\}（第 \d+ 个字起）(没有数：)?/, "")}`,
  offer: ({ about, group = "", channel = "" }: Offer): string => {
    const of = group + channel;
    switch (about.is) {
      case "plain":
        return noticeForm.meanings[about.name];
      case "figure":
        return `${of}${FIGURE_WORDS[about.figure]}${about.figure === "rate" ? "" : "条数"}`;
      case "average":
        return `${of}平均每个单位${FIGURE_WORDS[about.figure]}条数`;
      case "share":
        return `${of}${FIGURE_WORDS[about.figure]}占全部的比例`;
      case "item":
        return `${about.item}件数`;
      case "units":
        return about.state === "all" ? `${of}单位数` : `${of}${STATE_WORDS[about.state]}的单位数`;
      case "list":
        return `${of}${STATE_WORDS[about.state]}的单位名单`;
      case "first":
      case "last": {
        const by = about.figure ? `${channel}${FIGURE_WORDS[about.figure]}条数` : "排名";
        return `${group}${by}${about.is === "first" ? "前" : "后"} 3 名的单位${about.figure ? "和条数" : ""}`;
      }
      case "change":
        return `${of}${FIGURE_WORDS[about.figure]}比${PERIOD_WORDS[about.period]}增减`;
    }
  },
  problems: "存在问题",
  problemsHint: "一行一条；删空则不写这一部分。",
  suggested: "按核对结果建议，可以改。一行一条；删空则不写这一部分。",
  useSuggested: "改用建议",
  requirements: "工作要求",
  requirement: (number: number): string => `第 ${number} 条要求`,
  requirementHeading: "小标题",
  requirementText: "内容",
  points: "分条（可不填）",
  newRequirement: "新的要求",
  addRequirement: "添加一条",
  remove: (name: string): string => `删除“${name}”`,
  usualRequirements: "恢复通用要求",
  signature: "署名、日期、附注",
  offices: "署名",
  officesHint: "一行一个，从上到下；代章写在名称里。",
  seal: "加盖印章",
  date: "成文日期",
  dateHint: "如 2023年4月13日。",
  remark: "附注",
  remarkHint: "不带括号，如 此件主动公开。",
  /** What belongs to the Word document alone. */
  paper: {
    heading: "红头、版记、一页",
    summary: ({ redHead, colophon, onePage }: Facts): string =>
      [redHead && "有红头", colophon && "有版记", onePage && "一页"].filter(Boolean).join("、") || "都不要",
    hint: "只用在 Word 通报里，“通报”工作表和复制的全文没有。用红头纸套印的不用填。",
    issuers: "发文机关标志",
    issuersHint: "红头上的字，如 ×××市人民政府办公室文件；联合发文一行一个。不填就没有红头。",
    number: "发文字号",
    numberHint: "如 扎政办发〔2023〕12号；还不知道的先不填，位置空着。",
    copies: "抄送机关",
    copiesHint: "一行一个；不用写“抄送”和句号。",
    office: "印发机关",
    officeHint: "不填就没有版记。",
    printed: "印发日期",
    onePage: "正文排在一页里",
    onePageHint: "从标题到附注排在一页：先缩行距，不够再用小三号字。",
  },
  tooLong: "正文太长：行距缩到最小、字用小三号，一页仍然放不下，现在照平常的行距排。请删减文字，或不要求排在一页。",
  advanced: "高级：改正文的写法",
  advancedHint: "{ } 里是占位符，生成时换成数或内容。[ ] 里的一段，占位符没有数或为零时不写；| 后面是替换的写法。",
  usualTemplates: "恢复默认写法",
  placeholders: "可用的占位符",
  /** A placeholder as the reader writes it. */
  placeholder: (name: PlaceholderName): string => PLACEHOLDERS[name],
  saveFacts: "导出资料…",
  copyFacts: "复制资料",
  factsCopied: "已复制资料，可以粘贴到文本文件里保存。",
  factsName: "通报资料",
  kept: "填写的内容记在本工作簿里，下次打开还在；单机版网页里，关掉网页就没有了，可以导出资料留存。",
  templates: {
    title: "标题",
    addressee: "主送机关",
    opening: "开头一段",
    situationHeading: "第一部分标题",
    situation: "基本情况",
    problemsHeading: "第二部分标题",
    requirementsHeading: "第三部分标题",
    submittedGroup: "各组报送里的一组",
    adoptedGroup: "各组采用里的一组",
    upperChannel: "上级采用情况里的一个渠道",
    upperGroup: "上级渠道里的一组",
    increase: "比上期增加",
    decrease: "比上期减少",
    same: "与上期持平",
  } satisfies Readonly<Record<keyof Templates, string>>,
  meanings: {
    period: "时段，如 1-3月",
    quarter: "时段的名称，如 第一季度",
    year: "时段的年份，如 2023年；表里没有写就没有",
    site: "通报对象",
    own: "本级渠道的叫法",
    basis: "依据文件",
    units: "列入附件的单位数",
    submitted: "报送条数",
    submittedByGroup: "各组报送条数，有两组以上时",
    submittedOnlyGroup: "只有一组报送时，那一组",
    submittedChange: "报送比上期增减",
    adopted: "本级采用条数",
    adoptedByGroup: "各组采用条数，有两组以上时",
    adoptedOnlyGroup: "只有一组被采用时，那一组",
    adoptedChange: "采用比上期增减",
    upper: "上级采用条数之和",
    upperByChannel: "上级各渠道采用情况",
    rate: "采用率",
    submittedNothing: "没有报送的单位",
    noneAdopted: "报送了、没有采用的单位",
    nothingAdopted: "没有采用的单位",
    best: "每组居前的单位",
    last: "每组居后的单位",
    openingText: "开头一段（只用于自己排的各部分）",
    situationText: "“基本情况”的正文（只用于自己排的各部分）",
    problemsText: "“存在问题”的正文（只用于自己排的各部分）",
    group: "组（只用于各组的写法）",
    channel: "渠道（只用于一个渠道的写法）",
    count: "条数（只用于各组、渠道、增减的写法）",
    groups: "各组（只用于一个渠道的写法）",
    previous: "上期（只用于增减的写法）",
  } satisfies Readonly<Record<PlaceholderName, string>>,
};

export type NoticeFormTexts = typeof noticeForm;
