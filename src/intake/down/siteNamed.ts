import type { Scheme } from "../../bulletin/scheme";
import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import { namesIn } from "../log/names";
import { sitesOf } from "../log/sites";

/** The position of the channel that a text names; "several" where more than one may be meant, undefined where none is. */
export type SiteOf = (text: string) => number | "several" | undefined;

/** What may stand beside a site's name without making it another one: 扎兰屯市政府网站, 扎兰屯市政府网（采用）. */
const BESIDE = /[|站()]|门户|官方|官网|首页|平台|网站|采用/g;

/** What tells which site of the scheme a cell names that stands for a whole row; a site with several channels is "several". */
export function siteNamed(scheme: Scheme): SiteOf {
  const sites = sitesOf(scheme);
  return onceEach((text: string): number | "several" | undefined => {
    const plain = plainText(text);
    if (plain === "") return undefined;
    const exact = sites.filter(({ words }) => words.includes(plain));
    const { names, rest } = namesIn(plain, sites);
    const isWhole = rest.replace(BESIDE, "") === "";
    const found = exact.length > 0 ? exact : isWhole ? sites.filter(({ name }) => names.includes(name)) : [];
    const [site, another] = found;
    if (!site) return new Set(names).size > 1 ? "several" : undefined;
    const [channel, further] = site.channels;
    return another || further || !channel || channel.kinds ? "several" : channel.position;
  });
}
