import { plainText } from "../../cells/plainText";
import { namesIn } from "./names";
import type { Site } from "./sites";

/** Media by how their names end, with the name before it: 扎兰屯电视台, 内蒙古日报, 某某网; 互联网 is none. */
const NAMED =
  /[\u4e00-\u9fff]{0,12}(?:电视台|电台|[日晚早晨周时]报|杂志|内参|通讯社|新华社|[^联电管路水上]网(?=$|站|[^\u4e00-\u9fff]))/g;
/** Media that are called what they are, or whose address tells: words for each. */
const KINDS = [
  /微信|公众号|weixin\.qq\.com/,
  /微博|weibo\.c/,
  /抖音|快手|视频号|douyin\.com/,
  /头条号|今日头条|toutiao\.com/,
  /强国|xuexi\.cn/,
  /客户端|app$/i,
  /融媒/,
] as const;
/** A website without its name: in the column of one it is that one. */
const SOME_SITE = /^(?:[本我该]|政府|政务|党政)*网$/;
/** What a website's name is written with or without. */
const LOOSE = /门户|官方|人民(?=政府)|站/g;
/** Names for many media at once, among which any may be. */
const MANY = /媒体|刊物|平台|渠道|级/;

/**
 * What tells whether a text in the column of a site names another medium, 微信公众号, 学习强国, or another site of the scheme,
 * and not this one beside it. A section or a subject (政务动态, 头版) names none.
 *
 * @param heading that of the column: the site's name, too
 * @param sites all sites of the scheme
 */
export function otherMedium(site: Site, heading: string, sites: readonly Site[]): (text: string) => boolean {
  const own = [...site.words, plainText(heading)].filter((word) => word !== "");
  const isMany = MANY.test(site.name) && !namesMedium(plainText(heading), site.words);
  const wordsFor = (part: string): readonly Site[] =>
    sites.map((each) =>
      each.name === site.name
        ? { ...site, words: own }
        : { ...each, words: each.words.filter((word) => word.length > 2 || word === part) },
    );
  return (text) => {
    const parts = text.split(/[、，,；;/\n\r]+/).map((part) => {
      const { names, rest } = namesIn(plainText(part), wordsFor(plainText(part)));
      const isOwn = names.includes(site.name);
      const hasOther = (!isMany && namesMedium(rest, own)) || (names.length > 0 && !isOwn);
      return { isOwn: isOwn && !hasOther, hasOther };
    });
    return parts.some(({ hasOther }) => hasOther) && !parts.some(({ isOwn }) => isOwn);
  };
}

/** Whether a text names a medium that is none of the `own` names. */
function namesMedium(text: string, own: readonly string[]): boolean {
  const names = own.map((word) => word.replace(LOOSE, ""));
  const isOwn = (name: string): boolean =>
    names.some(
      (word) => word.includes(name) || abbreviates(word, name) || (SOME_SITE.test(name) && word.includes("网")),
    );
  const named = text.match(NAMED) ?? [];
  return (
    named.some((name) => !isOwn(name.replace(LOOSE, ""))) ||
    KINDS.some((kind) => kind.test(text) && !own.some((word) => kind.test(word) || word.includes("新媒体")))
  );
}

/** Whether one name is the other one shortened, as 市网 is 市政府网. */
function abbreviates(short: string, long: string): boolean {
  let n = 0;
  for (const sign of long) if (sign === short.charAt(n)) n++;
  return n === short.length && n > 1 && short.at(-1) === long.at(-1);
}
