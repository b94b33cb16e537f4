import type { GalleryName } from "../gallery/gallery";
import type { InEach } from "./language";

/** A line that says what office a ready scheme is for. */
export const GALLERY_LINES: InEach<Readonly<Record<GalleryName, string>>> = {
  zh: {
    两级网站: "本级、上级两个网站各计分，部门、乡镇街道分开排名",
    政务信息: "县、市、省、国办四级采用，领导批示加分，迟报漏报扣分，并列同名次",
    党委信息: "每月有报送任务，每月分别计分，累计排名",
    新闻宣传: "学校、医院：网站、公众号、各级媒体，科室一起排名",
    公安信息: "单条、综合、调研、图片分别计分，错情漏报扣分，扣完为止",
    采用率: "只列报送、采用和采用率，不计分、不排名",
    扎兰屯市: "扎兰屯市 2023 年公布的办法",
  },
  en: {
    两级网站: "The own and the upper website; departments and townships ranked apart",
    政务信息: "Four levels of government, leaders' comments, late reports; equal units share a rank",
    党委信息: "A monthly task; every month scored by itself, ranked by the sum",
    新闻宣传: "Schools and hospitals: website, channel, media of all levels; all offices ranked together",
    公安信息: "Points by kind of item; mistakes taken away down to 0",
    采用率: "Submitted and adopted items with their rate; no points, no ranks",
    扎兰屯市: "As published by 扎兰屯市 in 2023",
  },
};
