/** Media by how their names end, with the name before it: 扎兰屯电视台, 内蒙古日报, 某某网; 互联网 is none. */
const NAMED =
  /[\u4e00-\u9fff]{0,12}(?:电视台|电台|[日晚早晨周时]报|杂志|内参|通讯社|新华社|[^联电管路水上]网(?=$|站|[^\u4e00-\u9fff]))/g;
/** Media that are called what they are, or whose address tells: words for each. */
const KINDS = [
  /微信|公众号|weixin\.qq\.com|朋友圈/,
  /微博|weibo\.c/,
  /抖音|快手|视频号|小红书|哔哩|短视频平台|douyin\.com/,
  /头条号|今日头条|toutiao\.com|百家号|澎湃号|人民号/,
  /强国|xuexi\.cn/,
  /客户端|app$/i,
  /融媒/,
  /报纸|报刊|党报|党刊|期刊/,
  /电视(?!电话)|广播/,
  // 扎兰屯发布 is an account, 已发布 and 市政府网发布 are none
  /^(?!.*[网站])(?![已未待拟正首官公按在准被由经后即将])[\u4e00-\u9fff]{2,6}发布(?:$|[(])/,
] as const;

/** The names of media in a plain text that tell themselves by how they end. */
export function namedMedia(text: string): readonly string[] {
  return text.match(NAMED) ?? [];
}

/** The kinds of media that a plain text speaks of, each as an expression that all its words fit. */
export function kindsOfMedia(text: string): readonly RegExp[] {
  return KINDS.filter((kind) => kind.test(text));
}

/** Whether a plain text speaks of any medium. */
export function speaksOfMedium(text: string): boolean {
  return namedMedia(text).length > 0 || kindsOfMedia(text).length > 0;
}
