/** 中共柴河镇委员会, 中共扎兰屯市柴河镇委员会: what stands before the township. */
const PARTY = /^中共(?:.{2,6}[市县旗区])?(?=..)/;
/** A township, street or zone with its party committee, its government or the office of both, which hand in for it. */
const TOWNSHIP_BODY =
  /^(.{1,20}?(?:[镇乡]|苏木|街道)|.{0,20}?(?:开发区|园区|新区))(?:党工委|党委|工委|镇委|乡委|委员会|委|人民政府|政府|办事处|管委会|管理委员会|[和与、]){0,3}(?:机关|(?:党政综合|党政|综合)?办(?:公室)?)?$/;
/** In these there is no township's name: 城乡办, 村镇委员会. */
const OF_ALL = /城乡|城镇|乡镇|镇乡|乡村|村镇|集镇/;

/**
 * The township that a unit hands in for: 柴河镇 of 柴河镇党政办, of 中共柴河镇委员会 and of 柴河镇. Its 派出所 or 卫生院 is another
 * unit.
 *
 * @param key of the unit (see unitKey)
 */
export function townshipBehind(key: string): string | undefined {
  return OF_ALL.test(key) ? undefined : TOWNSHIP_BODY.exec(key.replace(PARTY, ""))?.[1];
}
