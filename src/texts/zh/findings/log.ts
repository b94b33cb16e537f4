import type { AnswerWords, FindingWords } from "../../findings";
import { short } from "../../short";
import { cellList, list, where } from "./phrases";

/** Of logs (台账). */
export const log = {
  "log-unclear-mark": ({ places, units, column, found, cells }) =>
    `${where(places)}：${cells > 1 ? `有 ${cells} 条（${list(units)}）` : `“${units.join("")}”这条`}的“${column}”是“${found}”，看不出采用了没有。请选定，或改成“是”“否”。`,
  "log-all-adopted": ({ sheet, site }) =>
    `台账“${sheet}”里有一份没有采用标记，按标题或表名，里面的每一条都算“${site}”采用，不算作报送条数。请核对。`,
  "log-by-section": ({ sheet, places, sites }) =>
    `台账“${sheet}”的网站写在小标题里（${cellList(places)}），小标题下面的各条就算它的：${sites.map(({ name, rows }) => `${name} ${rows} 条`).join("，")}。请核对。`,
  "log-unknown-section": ({ sheet, places, found, items }) =>
    found === ""
      ? `台账“${sheet}”有 ${items} 条在第一个写着网站的小标题上面（${cellList(places)}），看不出是哪个网站采用的。请选定，或加上小标题。`
      : `台账“${sheet}”的小标题“${short(found)}”下面有 ${items} 条（${cellList(places)}），看不出是办法里的哪个网站。请选定算作哪一个，或者不计。`,
  "log-sections-adopted": ({ sheet, places, found }) =>
    `台账“${sheet}”的小标题写着网站（${list(found.map(short))}，${cellList(places)}），没有写采用，也没有采用的列。请确认下面的各条是不是都采用了。`,
  "log-section-differs": ({ sheet, column, rows }) =>
    `台账“${sheet}”有 ${rows.length} 条的“${column}”写的不是小标题说的网站（${list(rows.map(({ cell, named, caption }) => `${cell} 写的是“${short(named)}”，在“${short(caption)}”下面`))}）。请改正，或选定以哪一个为准。`,
  "log-named-sites": ({ sheet, column }) => `台账“${sheet}”的“${column}”一列写着网站，各条就算所写的网站采用。请核对。`,
  "log-site-columns": ({ sheet, site, columns }) =>
    `台账“${sheet}”里${site}有 ${columns.length} 列（${list(columns.map((column) => `“${short(column)}”`))}），一条信息有一列标着，就算它采用，只计一条。请核对。`,
  "log-proof-differs": ({ sheet, places, column, site }) =>
    `台账“${sheet}”有 ${places.length} 条填了“${column}”（${cellList(places)}），却没有标着${site === undefined ? "哪个网站" : site}采用。请改正，或选定。`,
  "log-remark-names": ({ sheet, places, site, found }) =>
    `台账“${sheet}”有 ${places.length} 条旁边写着“${short(found)}”一类（${cellList(places)}），却没有标着${site}采用。请改正，或选定。`,
  "log-site-above": ({ sheet, places, column, found }) =>
    `台账“${sheet}”有 ${places.length} 条的“${column}”写的是“${found}”一类（${cellList(places)}）。表如果排过序，上面的就不是原来的了。请填上网站，或确认和上面一条的相同。`,
  "log-sites-once": ({ sheet, places, column, named }) =>
    `台账“${sheet}”的“${column}”只有 ${named.length} 格写着网站（${list(named.map(({ cell, site }) => `${cell} ${short(site)}`))}），下面有 ${places.length} 条空着（${cellList(places)}），看不出是和上面的相同，还是没有采用。请补上，或选定。`,
  "log-several-titles": ({ sheet, places, column, titles }) =>
    `台账“${sheet}”有 ${places.length} 格的“${column}”里像是写了几个标题（${cellList(places)}），一共 ${titles} 个，看不出是一条还是几条。请选定。`,
  "log-lists-shared": ({ sheet, places, column }) =>
    `台账“${sheet}”有 ${places.length} 行的“${column}”里写了几个标题（${cellList(places)}），同一行的单位一格里也写了几个单位，看不出哪个标题是哪个单位的。请改成一行一条：每个标题一行，写上它的单位和采用网站，再试。`,
  "log-titles-by-site": ({ sheet, column }) =>
    `工作表“${sheet}”的“${column}”一列写的是标题，每个单位一行，看不出一格里有几条。每格只有一条的，请确认；不止一条的，请改成每个单位一行、每个网站一列填条数；或者改成一行一条的台账：标题、单位、采用网站各一列，再试。`,
  "log-only-crosses": ({ sheet, found, cells }) =>
    `台账“${sheet}”的采用栏里只有“${found}”（${cells} 格），没有一个“√”或“是”，看不出“${found}”是采用了，还是没有采用。请选定。`,
  "log-other-medium": ({ places, units, column, found, cells }) =>
    `${where(places)}：${cells > 1 ? `有 ${cells} 条（${list(units)}）` : `“${units.join("")}”这条`}的“${column}”一列写的是“${found}”，像是别的媒体。${column}采用了没有？请选定，或把它移到自己的列里。`,
  "log-names-differ": ({ sheet, column, rows }) =>
    `台账“${sheet}”有 ${rows.length} 条的“${column}”写的网站和采用标记不同（${list(rows.map(({ cell, named }) => `${cell} 写的是“${short(named)}”`))}）。请改正，或选定以哪一个为准。`,
  "log-figures-differ": ({ sheet, marks, column, rows }) =>
    `台账“${sheet}”有 ${rows.length} 条的“${column}”与“${marks}”不符（${list(rows.map(({ cell, figure, marked }) => `${cell} 是 ${figure}，标记采用 ${marked} 处`))}）。请改正，或选定以哪一列为准。`,
  "log-scores-differ": ({ sheet, column, rows }) =>
    `台账“${sheet}”有 ${rows.length} 条的“${column}”不是采用标记应得的分（${list(rows.map(({ cell, found, expected }) => `${cell} 是 ${found}，按标记是 ${expected}`))}）。请改正标记或分值，或确认以标记为准。`,
  "log-unknown-name": ({ places, column, found, cells }) =>
    `${where(places)}：${cells > 1 ? `有 ${cells} 条的` : ""}“${column}”是“${found}”，办法里没有。请选定算作哪一项；总是这样写的，请加到办法的别名里。`,
  "log-no-kind": ({ places, kinds, items }) =>
    `${where(places)}：有 ${items} 条没有写类型，没有当作“${list(kinds)}”另外计分。`,
  "log-unknown-kind": ({ places, site, found, cells }) =>
    `${where(places)}：${site}采用的 ${cells} 条${found === "" ? "没有写类型" : `的类型是“${found}”`}，办法里没有说这样的计几分。请选定算作哪一项。`,
  "log-joint": ({ places, found }) =>
    `${where(places)}：有 ${found.length} 条是几个单位联合报送的（${list(found)}），办法里没有说怎样分。请选定。`,
  "log-maybe-joint": ({ places, found }) =>
    `${where(places)}：有 ${found.length} 条的报送单位像是几个单位写在一起（${list(found)}）。请用顿号隔开，或选定怎样算。`,
  "log-no-part": ({ places, found }) =>
    `${where(places)}：有 ${found.length} 条联合报送的没有写明各单位的份额，或加起来不是 1（${list(found)}）。请写成“甲局0.6、乙局0.4”，或选定怎样分。`,
  "log-item-again": ({ sheet, places, titles, byTier, most }) =>
    `台账“${sheet}”里同一单位有标题相同的几行（${list(titles)}，${cellList(places)}）。办法规定同一条信息${howOften(byTier, most)}，它们是同一条吗？`,
  "log-item-twice": ({ sheet, places, titles }) =>
    `台账“${sheet}”里同一单位、同一天有标题相同、同一网站都标着采用的几行（${list(titles.map(short))}，${cellList(places)}），像是登记了两遍。请选定只计一次，还是各计各的。`,
  "log-no-unit": ({ sheet, places, above }) =>
    above.length > 0
      ? `台账“${sheet}”有 ${places.length} 条没有填报送单位（${list(above.map(({ cell, unit }) => `${cell} 的上面是${unit}`))}）。请补上，或选定是上面的单位，还是不计。`
      : `台账“${sheet}”有 ${places.length} 条没有填报送单位（${cellList(places)}）。请补上，或确认不计。`,
  "log-unit-above": ({ sheet, found, cells }) =>
    `台账“${sheet}”有 ${cells.length} 条的报送单位写的是“${found}”一类（${list(cells.map(({ cell, unit }) => `${cell} 的上面是${unit}`))}）。表如果排过序，上面的就不是原来的单位了。请填上单位，或确认就是上面的单位。`,
  "log-persons": ({ sheet, names }) =>
    `台账“${sheet}”有 ${names.length} 条的报送单位里还写着人名，只按单位计：${list(names.map(({ found, name }) => `${short(found)} → ${name}`))}。请核对。`,
  "log-other-units": ({ sheet, places, column, read }) =>
    `台账“${sheet}”有 ${places.length} 条还写着“${column}”，没有用到，只算“${read}”的。两个单位都要计的，请写在“${read}”的同一格里，用顿号分开。`,
  "log-no-reviewer": ({ sheet, places, units }) =>
    `台账“${sheet}”有 ${places.length} 条没有审核人，涉及${list(units)}。`,
  "log-late": ({ sheet, places, units, days }) =>
    `台账“${sheet}”有 ${places.length} 条在事发 ${days} 天以后才报送（${cellList(places)}），涉及${list(units)}。`,
  "log-same-title": ({ sheet, title, places }) =>
    `台账“${sheet}”里“${short(title)}”出现 ${places.length} 次（${cellList(places)}），都已计数。请核对是否重复。`,
  "log-upper-only": ({ sheet, places, channel, own }) =>
    `台账“${sheet}”有 ${places.length} 条${channel}采用了、${own}没有采用（${cellList(places)}）。请核对。`,
  "log-remark-against": ({ sheet, places, found }) =>
    `台账“${sheet}”有 ${places.length} 条标着采用，旁边却写着“${short(found)}”（${cellList(places)}）。请改正，或选定这些条计不计。`,
  "log-comment-against": ({ sheet, places, found }) =>
    `台账“${sheet}”有 ${places.length} 条标着采用，批注却写着“${short(found)}”（${cellList(places)}）。请改正，或选定这些条计不计。`,
  "log-struck-items": ({ sheet, places }) =>
    `台账“${sheet}”有 ${places.length} 条标着采用，却被划掉了（${cellList(places)}）。请选定这些条计不计。`,
  "log-hidden-items": ({ sheet, places }) =>
    `台账“${sheet}”有 ${places.length} 条标着采用，所在的行却隐藏或筛掉了（${cellList(places)}）。请选定这些条计不计。`,
  "log-merged-marks": ({ sheet, places, column, found }) =>
    `台账“${sheet}”的“${column}”一列有 ${places.length} 条和上面的行合并在一格里（${cellList(places)}），格里是“${short(found)}”，看不出是只说第一条，还是几条都算。请选定这几条采用了没有。`,
  "log-outside-period": ({ sheet, places, columns, periods }) =>
    `台账“${sheet}”有 ${places.length} 条的${list(columns.map((column) => `“${column}”`))}不在${periods.join("、")}（${cellList(places)}）。请改正日期或时段，或选定这些条计不计。`,
} satisfies Partial<FindingWords>;

/** Buttons of theirs that say more than the usual ones. */
export const logAnswers: AnswerWords = {
  "log-unclear-mark": {
    count: ({ value }) => (value > 1 ? `采用了 ${value} 次` : value === 1 ? "采用了" : "没有采用"),
  },
  "log-only-crosses": {
    count: ({ value }) => (value === 1 ? "这样写的是采用了" : "这样写的是没有采用，一条也没有采用"),
  },
  "log-unknown-section": { count: () => "不计" },
  "log-sections-adopted": { accept: () => "都采用了", count: () => "没有采用，都不计" },
  "log-section-differs": { accept: () => "以小标题为准", column: ({ heading }) => `以“${heading}”一列为准` },
  "log-proof-differs": { name: ({ name }) => `${name}采用了`, count: () => "没有采用" },
  "log-remark-names": { name: ({ name }) => `${name}也采用了`, count: () => "没有采用" },
  "log-site-above": { accept: () => "和上面一条的相同", count: () => "没有采用" },
  "log-sites-once": { accept: () => "和上面写着的相同", count: () => "空着的没有采用" },
  "log-titles-by-site": { accept: () => "每格都只有一条" },
  "log-several-titles": { accept: () => "每个标题是一条", count: () => "一格只是一条" },
  "log-other-medium": {
    count: ({ value }) => (value > 1 ? `采用了 ${value} 次` : value === 1 ? "采用了" : "没有采用"),
  },
  "log-merged-marks": { count: ({ value }) => (value === 1 ? "也采用了" : "没有采用") },
  "log-names-differ": {
    accept: () => "以采用标记为准",
    column: ({ heading }) => `以“${heading ?? ""}”为准`,
  },
  "log-figures-differ": {
    column: ({ heading }) => `以“${heading ?? ""}”为准`,
    name: ({ name }) => `不以标记为准，没有标记的算${name}采用`,
  },
  "log-scores-differ": { accept: () => "以采用标记为准" },
  "log-unknown-name": { count: () => "不计" },
  "log-unknown-kind": { count: () => "不计" },
  "log-maybe-joint": { unit: () => "是一个单位的名称" },
  "log-joint": { unit: () => "是一个单位的名称" },
  "log-item-again": { accept: () => "是同一条，只计一次" },
  "log-item-twice": { accept: () => "登记重了，只计一次", apart: () => "是几条，各计各的" },
  "log-unit-above": { accept: () => "就是上面的单位", "leave-out": () => "不计这些条" },
  "log-struck-items": { accept: () => "照样计入", "leave-out": () => "不计这些条" },
  "log-hidden-items": { accept: () => "照样计入", "leave-out": () => "只计看得见的" },
  "log-comment-against": { accept: () => "照样计入", "leave-out": () => "不计这些条" },
  "log-remark-against": { accept: () => "照样计入", "leave-out": () => "不计这些条" },
  "log-outside-period": { accept: () => "照样计入", "leave-out": () => "不计这些条" },
  "log-no-unit": { accept: () => "就是上面的单位", "leave-out": () => "不计这些条" },
};

/** How often an item counts that several channels adopted. */
function howOften(byTier: boolean, most: number | undefined): string {
  const once = byTier ? "同一层级只按最高分计一次" : "只按最高分计一次";
  if (most === undefined) return once;
  return byTier ? `${once}、最多计分值最高的 ${most} 个层级` : `最多计分值最高的 ${most} 个渠道`;
}
