import { withoutBracket } from "../../bulletin/bracketed";
import { groupByEnding } from "../../bulletin/roster";
import type { Scheme } from "../../bulletin/scheme";
import { plainText } from "../../cells/plainText";

/** Names that end like this may belong to either side: farms, zones, communities. */
const UNSURE = /(农场|林场|牧场|开发区|园区|景区|示范区|新区|管委会|管理委员会|社区|居委会|嘎查|村)$/;

/** Names that end like this are bureaus; under a title that names another group than theirs that is worth a question. */
const BUREAU =
  /(局|委|委员会|部|厅|处|科|股|室|院|办公室|联合会|红十字会|总工会|中心|公司|大队|支队|银行|学校|协会|科协|团委)$/;

/** Names that end like this are bureaus for certain, so that they contradict a banner such as 各乡镇街道. */
const IS_BUREAU = /(局|委员会|政府办|总工会|妇联|团委|科协|工商联|法院|检察院|红十字会)$/;

/** How names of units end, with something before that. */
const ENDS_AS_UNIT =
  /.(局|委|委员会|部|办|办公室|厅|处|院|会|协|联|馆|队|团|厂|库|银|企|移动|联通|电信|邮政|中心|公司|集团|大队|支队|社|站|台|所|校|学|中|园|行|镇|乡|街道|苏木|办事处|政府)$/;
/** The end of a longer name: 大河湾镇 人民政府. */
const ONLY_END = /^(人民政府|党委|委员会|办公室|办事处|街道|管委会|管理委员会|联合会)$/;
/** Something of a township's, which may stand for it or not: 柴河镇派出所; in 城乡 and 乡镇 there is no township's name. */
const OF_TOWNSHIP =
  /^(?!.*(城乡|城镇|乡镇|乡村)).{2,6}([镇乡]|苏木|街道).*(所|院|校|学|中|园|站|分局|办|办公室|中心|协会)$/;

/** A name as it is compared, without what is added in brackets behind it. */
function bareName(name: string): string {
  return withoutBracket(plainText(name));
}

/** Whether a name ends as names of units do; 大河湾 does not, nor does what only ends a longer one. */
export function endsAsUnit(name: string): boolean {
  const plain = bareName(name);
  return ENDS_AS_UNIT.test(plain) && !ONLY_END.test(plain);
}

/** Whether the name of a unit that has no group's ending leaves open whether it lacks one: 大河湾, 柴河镇派出所. */
export function isOpenName(unit: string): boolean {
  return !endsAsUnit(unit) || OF_TOWNSHIP.test(bareName(unit));
}

/** Whether a name may belong to either side, so that it tells no group. */
export function isUnsure(unit: string): boolean {
  return UNSURE.test(bareName(unit));
}

/** The group of a unit that is a bureau for certain. */
export function bureauGroup(unit: string, scheme: Scheme): string | undefined {
  return IS_BUREAU.test(bareName(unit)) ? groupByEnding(unit, scheme, scheme.place)?.name : undefined;
}

/** The group whose ending a name has; a name that may belong to either side tells none. */
export function endingOf(unit: string, scheme: Scheme): string | undefined {
  if (isUnsure(unit)) return undefined;
  const group = groupByEnding(unit, scheme, scheme.place);
  return group?.unitEndings?.length ? group.name : undefined;
}

/** Whether a name is that of a bureau, so far as names tell, and has no ending of a group. */
export function isLikelyBureau(unit: string, scheme: Scheme): boolean {
  return BUREAU.test(bareName(unit)) && !endingOf(unit, scheme);
}
