import { groupByEnding } from "../bulletin/roster";
import type { Scheme } from "../bulletin/scheme";
import { plainText } from "../cells/plainText";

/** Names that end like this may belong to either side: farms, zones, communities. */
const UNSURE = /(农场|林场|牧场|开发区|园区|景区|示范区|新区|管委会|管理委员会|社区|居委会|嘎查|村)$/;

/** Names that end like this are bureaus; under a title that names another group than theirs that is worth a question. */
const BUREAU = /(局|委|委员会|部|厅|处|院|办公室|联合会|红十字会|总工会|中心|公司|大队|支队|银行|学校|协会|科协|团委)$/;

/** Names that end like this are bureaus for certain, so that they contradict a banner such as 各乡镇街道. */
const IS_BUREAU = /(局|委员会|政府办|总工会|妇联|团委|科协|工商联|法院|检察院|红十字会)$/;

/** Whether a name may belong to either side, so that it tells no group. */
export function isUnsure(unit: string): boolean {
  return UNSURE.test(plainText(unit));
}

/** The group of a unit that is a bureau for certain. */
export function bureauGroup(unit: string, scheme: Scheme): string | undefined {
  return IS_BUREAU.test(plainText(unit)) ? groupByEnding(unit, scheme, scheme.place)?.name : undefined;
}

/** The group whose ending a name has; a name that may belong to either side tells none. */
export function endingOf(unit: string, scheme: Scheme): string | undefined {
  if (isUnsure(unit)) return undefined;
  const group = groupByEnding(unit, scheme, scheme.place);
  return group?.unitEndings?.length ? group.name : undefined;
}

/** Whether a name is that of a bureau, so far as names tell, and has no ending of a group. */
export function isLikelyBureau(unit: string, scheme: Scheme): boolean {
  return BUREAU.test(plainText(unit)) && !endingOf(unit, scheme);
}
