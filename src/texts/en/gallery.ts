import type { GalleryLines } from "../gallery";

/** What office each ready scheme is for. */
export const gallery: GalleryLines = {
  两级网站: "The own and the upper website; departments and townships ranked apart",
  政务信息: "Four levels of government, leaders' comments, late reports; equal units share a rank",
  党委信息: "A monthly task; every month scored by itself, ranked by the sum",
  新闻宣传: "Schools and hospitals: website, channel, media of all levels; all offices ranked together",
  公安信息: "Points by kind of item; mistakes taken away down to 0",
  采用率: "Submitted and adopted items with their rate; no points, no ranks",
  扎兰屯市: "As published by 扎兰屯市 in 2023",
};
