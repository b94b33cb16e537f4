import type { Scheme } from "../bulletin/scheme";
import { police } from "./police";
import { publicity } from "./publicity";
import { rateOnly } from "./rateOnly";
import { tasks } from "./tasks";
import { tiers } from "./tiers";
import { twoLevels } from "./twoLevels";
import { zhalantun } from "./zhalantun";

/** What the ready schemes are called where one is chosen. */
export type GalleryName = "两级网站" | "政务信息" | "党委信息" | "新闻宣传" | "公安信息" | "采用率" | "扎兰屯市";

/** The ready schemes by their names, the most usual first. */
export const GALLERY: Readonly<Record<GalleryName, Scheme>> = {
  两级网站: twoLevels,
  政务信息: tiers,
  党委信息: tasks,
  新闻宣传: publicity,
  公安信息: police,
  采用率: rateOnly,
  扎兰屯市: zhalantun,
};

/** The scheme of that name. */
export function galleryScheme(name: string): Scheme | undefined {
  return Object.hasOwn(GALLERY, name) ? GALLERY[name as GalleryName] : undefined;
}
