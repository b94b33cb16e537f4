import type { Requirement } from "./facts";
import { OF_TEXTS, type Placeholder } from "./placeholders";

/** The wording of a notice; see template.ts for what { }, [ ] and | mean. */
export interface Templates {
  readonly title: string;
  readonly addressee: string;
  readonly opening: string;
  readonly situationHeading: string;
  readonly situation: string;
  readonly problemsHeading: string;
  readonly requirementsHeading: string;
  /** One group in {submittedByGroup}: {group}, {count}. */
  readonly submittedGroup: string;
  /** One group in {adoptedByGroup}: {group}, {count}. */
  readonly adoptedGroup: string;
  /** One channel in {upperByChannel}: {channel}, {groups}, {count}. */
  readonly upperChannel: string;
  /** One group in its {groups}: {group}, {count}. */
  readonly upperGroup: string;
  /** Change against the last period: {previous}, {count}. */
  readonly increase: string;
  readonly decrease: string;
  readonly same: string;
}

/** The wording of the notice that 扎兰屯市 published on 2023-04-13, with full-width punctuation. */
export const TEMPLATES: Templates = {
  title: "关于{site}[{year}]{period}信息报送及采用情况的通报",
  addressee: "各单位",
  opening: "[按照{basis}的要求，]现将{site}{period}信息报送及采用情况通报如下：",
  situationHeading: "基本情况",
  situation:
    "{quarter}[[{own}共收到各地报送信息{submitted}条[，其中，{submittedByGroup}][，均来自{submittedOnlyGroup}][，总数{submittedChange}]。]" +
    "[{own}共采用{adopted}条[，其中，{adoptedByGroup}][，均来自{adoptedOnlyGroup}][，总数{adoptedChange}]。]" +
    "[{upperByChannel}。]|没有采用信息。]",
  problemsHeading: "存在问题",
  requirementsHeading: "下一步工作要求",
  submittedGroup: "{group}报送{count}条",
  adoptedGroup: "{group}采用{count}条",
  upperChannel: "{channel}采用{groups}",
  upperGroup: "{group}信息{count}条",
  increase: "较{previous}增加{count}条",
  decrease: "较{previous}减少{count}条",
  same: "与{previous}持平",
};

/** 基本情况 where a scheme has no channels: there is nothing to say of adopted items, not that there were none. */
export const SITUATION_WITHOUT_CHANNELS =
  "[[{quarter}]共收到各地报送信息{submitted}条[，其中，{submittedByGroup}][，均来自{submittedOnlyGroup}][，总数{submittedChange}]。]";

/** The requirements of the same notice. */
export const REQUIREMENTS: readonly Requirement[] = [
  {
    heading: "加强信息审核力度",
    text: "各单位要提高信息质量、加大信息审核力度，降低错敏字出现频率。",
  },
  {
    heading: "加强日常检查工作",
    text: "收到错敏字整改通知时，各单位应立即开展整改工作，并及时做好自查，避免类似情况出现。",
  },
];

/** The placeholders that each template may hold. */
export const ALLOWED: Readonly<Record<keyof Templates, readonly Placeholder[]>> = {
  title: OF_TEXTS,
  addressee: OF_TEXTS,
  opening: OF_TEXTS,
  situationHeading: OF_TEXTS,
  situation: OF_TEXTS,
  problemsHeading: OF_TEXTS,
  requirementsHeading: OF_TEXTS,
  submittedGroup: ["group", "count"],
  adoptedGroup: ["group", "count"],
  upperChannel: ["channel", "groups", "count"],
  upperGroup: ["group", "count"],
  increase: ["previous", "count"],
  decrease: ["previous", "count"],
  same: ["previous", "count"],
};
