import { plainText } from "../../cells/plainText";
import { kindsOfMedia, namedMedia, speaksOfMedium } from "./media";
import { namesIn } from "./names";
import type { Site } from "./sites";

/** A website without its name, perhaps with a word of its use: in the column of one it is that one. */
const SOME_SITE = /^(?:[本我该已官]|政府|政务|党政|采用|刊用|录用|采纳|发布|刊发|刊登)*网$/;
/** A government's website by its level or its place. */
const GOVERNMENT = /(?:政府|政务|党政|[市县区旗州盟省厅局委办部])网$/;
/** What a website's name is written with or without. */
const LOOSE = /门户|官方|人民(?=政府)|站/g;
/** What stands before the name of a medium: 采用(省政府网, 刊发于省政府网, 被省政府网. */
const BEFORE = /^(?:.*[^\u4e00-\u9fff])?(?:已?(?:采用|刊用|录用|采纳|发布|刊发|刊登|刊载)[于在]|[被由经](?=.{3}))?/;
/** Names for many media at once, among which any may be. */
const MANY = /媒体|刊物|平台|渠道|级/;
/** A level without its place: 本级政府网 is the website of whatever city has the log. */
const LEVEL = /[本上各县市省]级|^本[市县区旗]/;

/**
 * What tells whether a text in the column of a site names another medium, 微信公众号, 学习强国, or another site of the scheme,
 * and not this one beside it. A section or a subject (政务动态, 头版) names none. Under 上级采用 any medium may be meant,
 * where the scheme does not call it a website.
 *
 * @param heading that of the column: the site's name, too
 * @param sites all sites of the scheme
 */
export function otherMedium(site: Site, heading: string, sites: readonly Site[]): (text: string) => boolean {
  const label = plainText(heading);
  const own = [...site.words, label].filter((word) => word !== "");
  const isMany = [site.name, label].every((each) => !speaksOfMedium(each)) && MANY.test(site.name);
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
  const isAnyGovernment = names.some((word) => LEVEL.test(word) && GOVERNMENT.test(word));
  const isOwn = (name: string): boolean =>
    (isAnyGovernment && GOVERNMENT.test(name)) ||
    names.some(
      (word) =>
        word.includes(name) ||
        abbreviates(word, name) ||
        abbreviates(name, word) ||
        (SOME_SITE.test(name) && word.includes("网")),
    );
  return (
    namedMedia(text).some((name) => !isOwn(name.replace(LOOSE, "").replace(BEFORE, ""))) ||
    kindsOfMedia(text).some((kind) => !own.some((word) => kind.test(word) || word.includes("新媒体")))
  );
}

/** Whether one name is the other one shortened, as 市网 is 市政府网. */
function abbreviates(short: string, long: string): boolean {
  let n = 0;
  for (const sign of long) if (sign === short.charAt(n)) n++;
  return n === short.length && n > 1 && short.at(-1) === long.at(-1);
}
