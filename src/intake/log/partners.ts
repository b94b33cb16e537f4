import { endsAsUnit } from "../groups/groupNames";

/** A unit with its partners in brackets: 水利局（与财政局联合）, 水利局（联合财政局、公安局）. */
const IN_BRACKETS = /^(.{2,})[(（【[](?:[与和同]|联合|会同|协同|合作单位?[:：]?)([^()（）]{2,})[)）】\]]$/;
const BEHIND = /(?:联合|共同|合作|协作)?(?:报送|上报|撰写|供稿|投稿|完成|撰稿)?$/;
/** That several units have the item, without saying which: 水利局、财政局（联合报送）. */
const JOINTLY =
  /^(?:联合|共同|合作)(?:报送|上报|撰写|供稿|投稿)?(?:单位)?[:：]|[(（【[](?:联合|共同|合作)(?:报送|上报|撰写|供稿|投稿)?[)）】\]]$|(?:联合|共同|合作)(?:报送|上报|撰写|供稿|投稿)$|(?:联合|共同)$/;
/** What each of them did: 水利局牵头、财政局配合. */
const ROLE = /(?:[为是]?(?:牵头|主办|主笔|为主)|配合|协助|协办|参与)(?:单位)?(?=$|[、，,；;\s])/g;
const SEVERAL = /[、，,；;\s]/;
/** Only the partner: 联合财政局. A place may begin like this: 会同县教育局, 联合镇. */
const PARTNER = /^(?:联合|会同|协同)(?![县市区旗镇乡村街社]|会)(.{2,})$/;
/** A unit with another one in brackets: 水利局（财政局）, if that is not a part of it. */
const WITH_ANOTHER = /^([^()（）【】[\]]{2,})[(（【[]([^()（）【】[\]]{2,})[)）】\]]$/;
/** Signs that stand in hardly any name and may part two, as + does. */
const PARTING = /[＆·•・|｜丨\\＼—–-]+/g;
/** What belongs to the unit before it: 水利局-防汛办. */
const PART_OF_UNIT = /(?:科|股|室|办|站|所|中心|队|部|处|组|班)$/;

/** A cell of units with its partners beside its unit: 水利局（与财政局联合） is 水利局、财政局. */
export function withPartners(cell: string): string {
  const plain = cell.replace(JOINTLY, "");
  const text = SEVERAL.test(plain) ? plain.replace(ROLE, "") : plain;
  const [, unit, partners] = IN_BRACKETS.exec(text) ?? [];
  const names = partners?.replace(BEHIND, "");
  return unit !== undefined && names !== undefined && names.split(/[、，,和与]/).some(endsAsUnit)
    ? `${unit}、${names}`
    : text;
}

/** The unit that a cell names as the partner of one that it does not name: 财政局 of 联合财政局. */
export function onlyPartner(cell: string): string | undefined {
  return PARTNER.exec(cell)?.[1];
}

/** A cell with + between two units that another sign parts: 水利局—财政局, and not 水利局-防汛办. */
export function withPlus(cell: string): string {
  const [, ...others] = cell.split(PARTING);
  return others.some((each) => PART_OF_UNIT.test(each.trim())) ? cell : cell.replace(PARTING, "+");
}

/** The two units of a cell that has one in brackets behind the other, where both stand alone elsewhere, too. */
export function inBrackets(cell: string, isKnown: (unit: string) => boolean): readonly [string, string] | undefined {
  const [, unit = "", other = ""] = WITH_ANOTHER.exec(cell) ?? [];
  return isKnown(unit) && isKnown(other) ? [unit, other] : undefined;
}
