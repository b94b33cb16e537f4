import type { PlaceholderName } from "../bulletin/notice/placeholders";
import type { Templates } from "../bulletin/notice/templates";
import type { InEach } from "./language";

/** The words of the form for what a notice says that no table does. */
export interface NoticeFormTexts {
  /** Label of the text itself. */
  readonly preview: string;
  readonly alsoSheet: string;
  /** Nothing can be said of what stands in another field than those shown. */
  readonly notInEffect: (label: string) => string;
  readonly cannotMake: (label: string) => string;
  readonly problem: (label: string, why: string) => string;
  /** The facts were given for another period. */
  readonly otherPeriod: (period: string) => string;
  readonly figures: string;
  readonly total: string;
  readonly ofGroup: (group: string) => string;
  readonly counted: (count: number) => string;
  readonly figuresHint: string;
  /** Takes away the figures of groups that there are no longer. */
  readonly dropGroups: string;
  readonly heads: string;
  readonly titleHint: string;
  readonly site: string;
  readonly siteHint: (usual: string) => string;
  readonly addressee: string;
  readonly addresseeHint: string;
  readonly basis: string;
  readonly onePerLine: string;
  readonly title: string;
  readonly problems: string;
  readonly problemsHint: string;
  readonly suggested: string;
  readonly useSuggested: string;
  readonly requirements: string;
  readonly requirement: (number: number) => string;
  readonly requirementHeading: string;
  readonly requirementText: string;
  readonly points: string;
  readonly newRequirement: string;
  readonly addRequirement: string;
  readonly remove: (name: string) => string;
  readonly usualRequirements: string;
  readonly signature: string;
  readonly offices: string;
  readonly officesHint: string;
  readonly seal: string;
  readonly date: string;
  readonly dateHint: string;
  readonly remark: string;
  readonly remarkHint: string;
  readonly advanced: string;
  readonly advancedHint: string;
  readonly usualTemplates: string;
  readonly placeholders: string;
  readonly saveFacts: string;
  readonly copyFacts: string;
  readonly factsCopied: string;
  readonly factsName: string;
  readonly kept: string;
  readonly templates: Readonly<Record<keyof Templates, string>>;
  readonly meanings: Readonly<Record<PlaceholderName, string>>;
}

export const NOTICE_FORM: InEach<NoticeFormTexts> = {
  zh: {
    preview: "正文预览",
    alsoSheet: "同时写入“通报”工作表",
    notInEffect: (label) => `“${label}”还不能用，正文没有随之改变。请在该项下面看原因。`,
    cannotMake: (label) => `“${label}”与表格不符，正文现在做不出来。请在该项下面看原因。`,
    problem: (label, why) => `${label} ${why}`,
    otherPeriod: (period) => `下面的内容是为“${period}”填的，请核对报送条数、存在问题和成文日期。`,
    figures: "报送条数",
    total: "报送总数",
    ofGroup: (group) => `${group}报送`,
    counted: (count) => `不填时按表：${count}`,
    figuresHint: "不知道的可以不填，正文就不写那一句。",
    dropGroups: "去掉已没有的分组",
    heads: "标题、主送、依据",
    title: "标题",
    titleHint: "不填时自动拟。写成几行，就按此换行。",
    site: "通报对象",
    siteHint: (usual) => `如 ×××市政府门户网站；不填时为“${usual}”。`,
    addressee: "主送机关",
    addresseeHint: "不带冒号；不填时为“各单位”。",
    basis: "依据文件",
    onePerLine: "一行一个。",
    problems: "存在问题",
    problemsHint: "一行一条；删空则不写这一部分。",
    suggested: "按核对结果建议，可以改。一行一条；删空则不写这一部分。",
    useSuggested: "改用建议",
    requirements: "工作要求",
    requirement: (number) => `第 ${number} 条要求`,
    requirementHeading: "小标题",
    requirementText: "内容",
    points: "分条（可不填）",
    newRequirement: "新的要求",
    addRequirement: "添加一条",
    remove: (name) => `删除“${name}”`,
    usualRequirements: "恢复通用要求",
    signature: "署名、日期、附注",
    offices: "署名",
    officesHint: "一行一个，从上到下；代章写在名称里。",
    seal: "加盖印章",
    date: "成文日期",
    dateHint: "如 2023年4月13日。",
    remark: "附注",
    remarkHint: "不带括号，如 此件主动公开。",
    advanced: "高级：改正文的写法",
    advancedHint: "{ } 里是占位符，生成时换成数或内容。[ ] 里的一段，占位符没有数或为零时不写；| 后面是替换的写法。",
    usualTemplates: "恢复默认写法",
    placeholders: "可用的占位符",
    saveFacts: "导出资料…",
    copyFacts: "复制资料",
    factsCopied: "已复制资料，可以粘贴到文本文件里保存。",
    factsName: "通报资料.json",
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
    },
    meanings: {
      period: "时段，如 1-3月",
      quarter: "时段的名称，如 第一季度",
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
      group: "组（只用于各组的写法）",
      channel: "渠道（只用于一个渠道的写法）",
      count: "条数（只用于各组、渠道、增减的写法）",
      groups: "各组（只用于一个渠道的写法）",
      previous: "上期（只用于增减的写法）",
    },
  },
  en: {
    preview: "Text",
    alsoSheet: "Write the text to a sheet 通报, too",
    notInEffect: (label) => `“${label}” cannot be used yet and has not changed the text. The reason stands below it.`,
    cannotMake: (label) => `“${label}” does not fit the table, so there is no text. The reason stands below it.`,
    problem: (label, why) => `${label} ${why}`,
    otherPeriod: (period) =>
      `This was filled in for “${period}”. Check the items submitted, the problems and the date.`,
    figures: "Items submitted",
    total: "In all",
    ofGroup: (group) => `By ${group}`,
    counted: (count) => `The table says ${count}`,
    figuresHint: "Leave out what is not known; the text leaves it out, too.",
    dropGroups: "Drop groups that are gone",
    heads: "Title, addressees, basis",
    title: "Title",
    titleHint: "Made up where empty. Lines are kept as you break them.",
    site: "Subject",
    siteHint: (usual) => `Such as a web site; “${usual}” where empty.`,
    addressee: "Addressees",
    addresseeHint: "Without the colon; 各单位 where empty.",
    basis: "Documents it goes by",
    onePerLine: "One a line.",
    problems: "Problems",
    problemsHint: "One a line; the section is left out where there are none.",
    suggested: "Suggested by the check; change it freely. One a line; none leaves the section out.",
    useSuggested: "Use the Suggestions",
    requirements: "Requirements",
    requirement: (number) => `Requirement ${number}`,
    requirementHeading: "Heading",
    requirementText: "Text",
    points: "Points (optional)",
    newRequirement: "新的要求",
    addRequirement: "Add a Requirement",
    remove: (name) => `Remove “${name}”`,
    usualRequirements: "Back to the Usual Ones",
    signature: "Offices, date, remark",
    offices: "Issuing offices",
    officesHint: "One a line, from top to bottom; with （代章） where that is to be printed.",
    seal: "With a seal",
    date: "Date of issue",
    dateHint: "Such as 2023-04-13.",
    remark: "Remark",
    remarkHint: "Without brackets, such as 此件主动公开.",
    advanced: "Advanced: the wording",
    advancedHint:
      "{ } holds a placeholder. A passage in [ ] is left out when a placeholder in it is unknown or zero; what follows | then stands instead.",
    usualTemplates: "Back to the Usual Wording",
    placeholders: "Placeholders",
    saveFacts: "Export Facts…",
    copyFacts: "Copy Facts",
    factsCopied: "The facts were copied; paste them into a text file to keep them.",
    factsName: "notice-facts.json",
    kept: "Kept in this workbook. The stand-alone page forgets it when it is closed; export the facts to keep them.",
    templates: {
      title: "Title",
      addressee: "Addressees",
      opening: "Opening",
      situationHeading: "Heading of part 1",
      situation: "Part 1",
      problemsHeading: "Heading of part 2",
      requirementsHeading: "Heading of part 3",
      submittedGroup: "One group in {submittedByGroup}",
      adoptedGroup: "One group in {adoptedByGroup}",
      upperChannel: "One channel in {upperByChannel}",
      upperGroup: "One group of that channel",
      increase: "More than before",
      decrease: "Fewer than before",
      same: "As many as before",
    },
    meanings: {
      period: "period, such as 1-3月",
      quarter: "its name, such as 第一季度",
      site: "subject",
      own: "the own channel",
      basis: "documents it goes by",
      units: "units in the appendices",
      submitted: "items submitted",
      submittedByGroup: "the same by group, if two or more",
      submittedOnlyGroup: "the group, if only one submitted",
      submittedChange: "change since the last period",
      adopted: "items adopted by the own channel",
      adoptedByGroup: "the same by group, if two or more",
      adoptedOnlyGroup: "the group, if only one was adopted",
      adoptedChange: "change since the last period",
      upper: "items adopted by upper channels",
      upperByChannel: "the same by channel",
      rate: "adoption rate",
      submittedNothing: "units that submitted nothing",
      noneAdopted: "units that submitted in vain",
      nothingAdopted: "units without an adopted item",
      best: "the first units of every group",
      last: "the last units of every group",
      group: "group (only in the wording of one group)",
      channel: "channel (only in the wording of one channel)",
      count: "items (only in the wording of a group, channel or change)",
      groups: "groups (only in the wording of one channel)",
      previous: "last period (only in the wording of a change)",
    },
  },
};
