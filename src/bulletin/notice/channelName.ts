/*
 * How a channel's name stands in a sentence. A scheme calls its channels as its table does: by the site that adopts
 * (扎兰屯市政府网), by a heading (市级采用, 采用条数), by what is adopted (调研文章), or by what happens to an item (领导批示).
 * The notice speaks of 采用 itself, so that a heading would double it.
 */

const VERB = "采用|采纳|录用|采编|刊用|刊发|刊登|转载";
const OBJECT = "信息|稿件|文章";
const NUMBER = "条数|篇数|件数|次数|数量";
/** 市级采用, 采用条数, 县级采用信息数; with a number alone 县级条数. */
const HEADING = new RegExp(`(?:${VERB})(?:${OBJECT})?(?:${NUMBER}|情况|得分|[数量率条篇件])?$|(?:${NUMBER})$`);
/** What a heading over several columns leaves in front: 采用条数/县级, 采用（县级）. */
const HEADING_ABOVE = new RegExp(`^(?:${VERB})(?:${OBJECT})?(?:${NUMBER}|情况|数)?(?:[/／·:：—-]|(?=[（(]))`);

/** What is adopted: it stands before 采用 as that of which the sentence speaks. */
const ITEMS = /(?:信息|文章|稿件?|报告|材料|作品|论文|图片|视频|建议|简讯|动态)$/;
/** What is not adopted but given: nothing but a number goes with it. */
const GIVEN = /(?:批示|肯定|表彰|奖励|分)$/;
/** A level alone is no one who receives anything. */
const LEVEL = /^(?:国家|中央|全国|自治区|[省市州盟县区旗乡镇本上]{1,2})级?(?:以上)?$/;
/** A site that is told by its level or by whose it is has no name by which a title could call it. */
const NAMELESS = /级|^(?:本|单位|我)/;

/** What is left of a name without the words of a table's heading: 市级 of 市级采用, nothing of 采用条数. */
export function withoutHeading(name: string): string {
  const below = name.trim().replace(HEADING_ABOVE, "");
  const bare = below === name.trim() ? below : below.replace(/^[（(](.*)[）)]$/, "$1");
  return bare.replace(HEADING, "").replace(/^被/, "");
}

/** Whether it is items or what happens to them, and not one who adopts them. */
export function namesItems(name: string): boolean {
  return ITEMS.test(withoutHeading(name)) || GIVEN.test(withoutHeading(name));
}

/** Whether it is a site or an office that items are sent to. */
function receives(name: string): boolean {
  return name !== "" && withoutHeading(name) === name && !namesItems(name) && !LEVEL.test(name);
}

/** The site of which a title may speak; empty where the name is none. */
export function siteName(name: string): string {
  return receives(name) && !NAMELESS.test(name) ? name : "";
}

const ADOPTS = new RegExp(`^(共|总共|累计|合计|一共)?(?:${VERB})`);
const RECEIVES = /^(?:共|总共|累计|合计|一共)?(?:收到|接收)/;

/** A channel's name and the words behind it, as they are right together: 市级采用 and 共采用 are 市级共采用. */
export function nameJoined(name: string, words: string): string {
  if (RECEIVES.test(words)) return (receives(name) ? name : "") + words;
  const adopts = ADOPTS.exec(words);
  if (!adopts) return name + words;
  const who = withoutHeading(name);
  return GIVEN.test(who) ? who + (adopts[1] ?? "") + words.slice(adopts[0].length) : who + words;
}
