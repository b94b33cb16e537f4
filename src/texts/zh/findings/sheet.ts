import type { OtherFormat, Untold } from "../../../cells/grid";
import type { AnswerWords, FindingWords } from "../../findings";
import { short } from "../../short";
import { cellList, list, where } from "./phrases";

const FORMATS: Readonly<Record<OtherFormat, string>> = {
  xls: "老格式的 Excel 文件（.xls）",
  et: "WPS 表格文件（.et）",
  xlsb: "Excel 二进制文件（.xlsb）",
  ods: "OpenDocument 表格（.ods）",
  xml: "XML 表格文件",
  page: "网页格式的表格",
};

const UNTOLD: Readonly<Record<Exclude<Untold, "comments">, string>> = {
  merges: "哪些单元格是合并的",
  hidden: "哪些行列是隐藏的",
  struck: "哪些字是划掉、上标或缩进的",
};

/** Of a sheet as a whole. */
export const sheet = {
  "scheme-unknown": ({ sheet }) =>
    `工作表“${sheet}”的列不合任何现成的办法，还没有计分办法。请说明各列一条计几分，或者选一个现成的办法，或者按上期的表建立一个。`,
  "scheme-fits": ({ sheet, scheme }) =>
    `工作表“${sheet}”写着${scheme}的网站，就用${scheme}公布的办法计分。不是的话，请另选计分办法。`,
  "scheme-usual": ({ scheme, points }) =>
    `没有选过计分办法，按通用的“${scheme}”计分：${points.map(({ name, points: each }) => `${name}一条 ${each} 分`).join("，")}。本单位的分值不同的，请在计分办法里改，或另选一个。`,
  "scheme-taken": ({ scheme, points, fits }) =>
    `还没有选计分办法。${fits === "whole" ? `表头正好合现成的办法“${scheme}”` : `表头有几列合现成的办法“${scheme}”`}：${points.map(({ name, points: each }) => `${name}一条 ${each} 分`).join("，")}。这是举例的分值，对的话请确认；不对，请在计分办法里改，或另选一个。`,
  "no-header": ({ sheet, tables, isProse }) =>
    `工作表“${sheet}”里没有找到表头。表头要有“单位”一列和采用条数的列。${tables.length > 0 ? `有表格的工作表是：${list(tables)}，请改选。` : isProse ? "里面像是写在格子里的文字。请改成表格再试：一行一条，标题、报送单位、采用网站各一列；已经数好的，每个单位一行，每个网站一列填条数。" : "请检查，或换一张工作表。"}`,
  "bad-range": ({ sheet, found }) =>
    `工作表“${sheet}”的范围“${found}”看不懂，应写成 A3:D40、A:D 或 2:40 这样；留空则读整张表。`,
  transposed: ({ sheet }) =>
    `工作表“${sheet}”是单位横排、项目竖排的。请复制后用“选择性粘贴 → 转置”改成每个单位一行，再试。`,
  "pivot-counts-rows": ({ places, column }) =>
    `${where(places)}：透视表的值是“${short(column)}”，数的是有几行，不是条数的和。应当求和的，请在透视表里把值字段改成“求和”，再试；一行就是一条的，请选按行数计。`,
  "sites-down": ({ sheet, site, count }) =>
    `工作表“${sheet}”是一个单位在一个网站一行的：哪个网站写在“${site}”一列里。请改成每个单位一行、每个网站一列再试，比如插入数据透视表，行放单位，列放“${site}”，值放“${count}”求和，再读透视表所在的那张工作表。`,
  "log-units-from": ({ sheet, found }) =>
    `工作表“${sheet}”像是一行一条的台账，可是没有报送单位一列。${list(found.map(({ column, units }) => `“${short(column)}”里像是有单位（${units.join("、")}等）`))}。请选定单位写在哪一列，或加一列“报送单位”再试。`,
  "log-lacks-column": ({ sheet, site, lacks }) =>
    lacks === "unit"
      ? `工作表“${sheet}”像是一行一条的台账${site === "" ? "" : `（“${site}”一列写着网站）`}，可是看不出哪一列是报送单位。请加一列，表头写“报送单位”，每一条都写上单位，再试；已经有这一列的，把它的表头改成“报送单位”。`
      : `工作表“${sheet}”像是一行一条的台账（“${site}”一列写着网站），可是看不出哪一列是标题。请加一列，表头写“标题”，每一条都写上标题，再试；已经有这一列的，把它的表头改成“标题”。没有标题，一行就是一条的，请确认。`,
  "sites-turned": ({ sheet, site, count, sites }) =>
    `工作表“${sheet}”是一个单位在一个网站一行的，“${count}”按“${site}”一列写的网站分别计：${sites.map(({ name, rows }) => `${name} ${rows} 行`).join("，")}。一个单位没有写到的网站按 0 条。请核对。`,
  "unknown-site": ({ sheet, places, units, column, found, rows }) =>
    found === ""
      ? `工作表“${sheet}”有 ${rows} 行没有写“${column}”（${cellList(places)}：${list(units)}），不知道条数是哪个网站的。请在表里补上，或选定算作哪一个。`
      : `工作表“${sheet}”有 ${rows} 行的“${column}”是“${short(found)}”（${cellList(places)}），办法里没有。请选定算作哪一个，或者不计；总是这样写的，请加到办法的别名里。`,
  "rows-outside-period": ({ sheet, places, column, found, period }) =>
    `工作表“${sheet}”有 ${places.length} 行的“${column}”是${list(found.map((text) => `“${short(text)}”`))}，不在${period}（${cellList(places)}）。请改正月份或时段，或选定这些行计不计。`,
  "sites-sum-differs": ({ sheet, column, differences }) =>
    `工作表“${sheet}”的“${column}”有 ${differences.length} 处不是各网站的条数之和（${list(differences.map(({ at, unit, found, expected }) => `${at.cell} ${unit} ${found}，各网站相加是 ${expected}`))}）。请查明是哪里的数不对，或确认以各网站的数为准。`,
  "too-many-units": ({ sheet, of, count, most }) =>
    of === "logs"
      ? `工作表“${sheet}”里有 ${count} 处不同的台账表头，超过一次最多能读的 ${most} 份台账，没有读。请核对表头是否混进了别的内容，或者分成几张工作表，再试。`
      : of === "characters"
        ? `工作表“${sheet}”的表头下面有 ${count} 个字，超过一次最多能读的 ${most} 个，没有读。统计表不会有这么多字：请核对工作表和范围是否选对，或只把单位和条数的列复制到一张新工作表，再试。`
        : `工作表“${sheet}”的表头下面有 ${count} ${of === "rows" ? "行" : "个单位"}，超过一次最多能读的 ${most} ${of === "rows" ? "行" : "个"}，没有读。请核对工作表和范围是否选对；确实有这么多单位的，请分成几张表，分别生成。`,
  "header-far-down": ({ sheet, row }) => `工作表“${sheet}”的表头在第 ${row} 行，比较靠下。请核对读的是不是这张表。`,
  "shape-untold": ({ sheet, what }) =>
    `看不出工作表“${sheet}”里${what.map((each) => UNTOLD[each]).join("、")}。请核对读出的数。`,
  "comments-untold": ({ sheet }) =>
    `看不到工作表“${sheet}”里的批注（或不全）：Excel 的版本较旧，或者文件里的批注坏了。批注里写着“不计”“实为”一类的，请先改到表里。`,
  "no-units": ({ sheet }) => `工作表“${sheet}”的表头下面没有单位。请检查单位列是否选对。`,
  "hidden-in-view": ({ sheet, hidden }) =>
    `文件打开时停在隐藏的工作表“${hidden}”上，读的是看得见的“${sheet}”。请核对是不是这一张。`,
  "other-sheets": ({ sheet, names }) =>
    `只读了“${sheet}”。还有工作表也有表格，没有读：${list(names)}。如果要相加，请一起选上。`,
  "wide-rows": ({ sheet, rows }) =>
    `文件“${sheet}”有 ${rows.length} 行比表头或别的行多出格子，可能是数里的逗号把一个数分成了两格：${list(rows.map(({ row, text, joined }) => `第 ${row} 行“${short(text)}”${joined === undefined ? "" : ` → “${short(joined)}”`}`))}。${rows.some(({ joined }) => joined === undefined) ? "请改好再读；核对无误的，可以继续。" : "请选定按箭头后面的读，或改好再读。"}`,
  "open-quote": ({ sheet, lines, swallowed }) =>
    `文件“${sheet}”第 ${list(lines.map(String))} 行有引号没有配对${swallowed > 1 ? `，会把 ${swallowed} 行连成一格` : ""}。已按普通文字逐行读出。请用记事本或 Excel 改好再读；核对无误的，可以继续。`,
  "converted-file": ({ sheet, format, read, sums }) =>
    `“${sheet}”是${FORMATS[format]}，划掉的字、隐藏的内容等看不全，读出 ${read} 个单位：${sums.map(({ name, sum }) => `${name} ${sum} 条`).join("，")}。请和打开文件看到的对一次，一致就继续；或另存为 .xlsx 再读。`,
  uncalculated: ({ sheet, places, cells }) =>
    `工作表“${sheet}”有 ${cells} 格公式还没有计算过（${cellList(places)}），里面的数不能用。请用 Excel 或 WPS 打开这个文件，保存一次，再试。`,
  "hidden-rows": ({ sheet, rows, units }) =>
    `工作表“${sheet}”有 ${rows} 个单位的行被隐藏或筛掉了，仍然计算在内：${list(units)}。`,
  "answers-unused": ({ ids }) =>
    `有 ${ids.length} 个处理办法这次没有用上，可能是表里的内容已经变了：${list(ids.map(short))}。请核对。`,
} satisfies Partial<FindingWords>;

/** Buttons of theirs that say more than the usual ones. */
export const sheetAnswers: AnswerWords = {
  "log-lacks-column": { accept: () => "一行就是一条" },
  "log-units-from": { column: ({ heading }) => `单位写在“${heading}”里` },
  "wide-rows": { "as-proposed": () => "拆开的数合起来", accept: () => "多出的数不要，继续" },
  "open-quote": { accept: () => "引号只是文字，继续" },
  "converted-file": { accept: () => "合计一致，继续" },
  "pivot-counts-rows": { accept: () => "一行就是一条，按行数计" },
  "unknown-site": { count: () => "不计", "leave-out": () => "不是单位的条数，不计" },
  "rows-outside-period": { "leave-out": () => "这些行不计", accept: () => "照样计入" },
  "sites-sum-differs": { accept: () => "以各网站的数为准" },
  "hidden-rows": { "leave-out": () => "只计看得见的行", accept: () => "都计" },
};
