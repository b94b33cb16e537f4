import { rosterFinder, unitKey } from "../../bulletin/unitKey";
import type { Scheme } from "../../bulletin/scheme";
import { plainText } from "../../cells/plainText";
import { endsAsUnit } from "../groups/groupNames";

/** The commonest family names, of two signs first. */
const FAMILY =
  /^(?:欧阳|上官|司马|诸葛|慕容|包|白|毕|卜|蔡|曹|曾|常|车|陈|程|崔|戴|单|邓|丁|董|杜|段|范|方|冯|付|傅|高|葛|龚|顾|关|郭|韩|郝|何|贺|洪|侯|胡|黄|贾|江|姜|蒋|金|康|孔|赖|黎|李|梁|廖|林|刘|柳|龙|卢|鲁|陆|吕|罗|马|毛|孟|莫|倪|牛|潘|庞|彭|齐|钱|乔|秦|邱|任|邵|沈|施|石|史|宋|苏|孙|谭|汤|唐|陶|田|万|汪|王|韦|魏|温|文|吴|武|夏|萧|肖|谢|谷|邢|徐|许|薛|闫|阎|严|颜|杨|姚|叶|易|殷|尹|于|余|俞|袁|岳|詹|张|赵|郑|钟|周|朱|祝|邹|左)/;
/** How units end and persons hardly do. */
const UNIT = /[局委办镇乡村部院厅处科股室所站队校司社区县市旗中园馆台会片线]$/;
/** Of two signs these may be a place within a town as well: 税务局（高新）. */
const MAYBE_PLACE = /^.[新东西南北城山江河川海湖州桥门岭林原湾港]$/;
/** How names of units begin that are written with a blank: 文化 旅游局. */
const BEGINS_UNIT =
  /^(?:文[化旅体联明物]|金融|林[业草牧]|石[油化]|高[速铁新教]|方志|车管|康[复养]|温泉|江河|龙江|马业|包装|田园|石材|万达|白酒|毛纺|谷物|陆军|严打|党建|党校)$/;
/** What stands between a unit and who wrote the item for it. */
const BETWEEN = /[、，,;；/／|｜\s:：()（）]+/;

/**
 * The units of cells that name persons with them: 水利局 with one name or several behind it, after a blank, in brackets or
 * with no sign between, is 水利局. Where a unit stands right before a person without any sign between them, another person in
 * the cell has to tell that it is one.
 *
 * @param cells all cells of units
 * @returns the units of a cell, parted by 、; undefined where it names no persons
 */
export function unitsWithoutPersons(cells: Iterable<string>, scheme: Scheme): (cell: string) => string | undefined {
  const inRoster = rosterFinder(scheme);
  const alone = new Set([...cells].filter((cell) => !BETWEEN.test(cell)).map((cell) => unitKey(cell, scheme.place)));
  const isKnown = (name: string): boolean => alone.has(unitKey(name, scheme.place)) || inRoster(name) !== undefined;
  const isPerson = (name: string): boolean => !isKnown(name) && looksLikePerson(name);
  const isUnit = (name: string): boolean => isKnown(name) || (!isPerson(name) && name.length > 2 && endsAsUnit(name));
  /** The unit at the head of a text that ends with a person. */
  const headOf = (text: string): string | undefined => {
    for (const length of [3, 2]) {
      const unit = text.slice(0, -length);
      if (unit.length > 1 && isUnit(unit) && isPerson(text.slice(-length))) return unit;
    }
    return undefined;
  };
  return (cell) => {
    const pieces = cell.split(BETWEEN).filter((piece) => piece !== "");
    if (pieces.length < 2 || isKnown(cell)) return undefined;
    const units: string[] = [];
    let persons = 0;
    for (const piece of pieces) {
      const unit = isUnit(piece) ? piece : isPerson(piece) ? undefined : headOf(piece);
      if (unit === undefined && !isPerson(piece)) return undefined;
      if (unit !== piece) persons++;
      if (unit !== undefined) units.push(unit);
    }
    return units.length > 0 && persons > 0 ? units.join("、") : undefined;
  };
}

function looksLikePerson(text: string): boolean {
  const plain = plainText(text);
  return (
    /^[\u4e00-\u9fff]{2,3}$/.test(plain) &&
    FAMILY.test(plain) &&
    ![UNIT, MAYBE_PLACE, BEGINS_UNIT].some((other) => other.test(plain))
  );
}
