import { enumerated } from "../../bulletin/enumerated";
import { gallery } from "./gallery";
import type { CliTexts } from "../cli";

/** The ready schemes. */
const NAMES = Object.keys(gallery).join("、");

/** What the command line says beside findings and errors. */
export const cli: CliTexts = {
  usage: [
    "用法：npm run bulletin -- [工作簿 …] [选项]（或 npx adoption-bulletin [工作簿 …] [选项]）",
    "  按采用条数（或台账）计分、排名，生成通报附件。不给工作簿时使用 samples/ 里的示例；给几个工作簿时按单位相加。",
    "  工作簿可以是 .xlsx、.csv，.xls、.et、.xlsb、.ods 和网页表格也能读；只读不改。",
    "  --sheet 名称     要读的工作表，可以写几次，按单位相加；'*' 是全部看得见的（默认：打开时所在的工作表）",
    "  --by-month       一月一套：几张表（或几个工作簿）不相加，每个时段各出一套附件",
    "  --range 范围     只读表的一部分，如 A3:D40、A:D、2:40",
    "  --previous 文件  上期的附件，用来带入上期累计和排名变化",
    "  --answers 文件   对问题的回答（JSON，问题编号见 --json 的输出）",
    "  --period 文字    时段，如 1-3月（默认取自表格标题）",
    `  --scheme 办法    现成的办法（${NAMES}），或 JSON 文件（默认按表头选）`,
    "  --settings 文件  本单位设置.json（办法、通报资料、单位归组等；另写的 --scheme、--facts、--answers 优先）",
    "  --out 文件.xlsx  生成的工作簿（默认放在 out/，替换上次生成的；改动过的会另存）",
    "  --docx 文件.docx 同时生成 Word 通报：正文和附件（用示例时默认放在 out/）",
    "  --facts 文件     正文里表格没有的内容（JSON，见 docs/notice.md；用示例时默认为示例的）",
    "  --learn 文件     按上期公布的附件建立办法，说明看得出什么、看不出什么；前面的工作簿是当时的原始表，可以不给",
    "  --points 名称=分值  一条几分（不计的写 0），可以写几次：本单位还没有办法的，按表里的列或采用网站这样说明；也用来补 --learn 看不出的",
    "  --same 名称=渠道 几种写法是同一个",
    "  --save 文件.json 存下这样建立的办法，下次用 --scheme 文件.json",
    "  --force          --out、--docx、--save 的文件已存在时覆盖",
    "  --json           输出完整的数据，供其他程序使用",
    "  --lang zh|en     中文或英文",
    "返回值：0 已完成；1 有必须处理的问题；2 用法不对或文件不能用。",
  ].join("\n"),
  wrongUse: (words) => `看不懂：${words}`,
  refused: (words, why) => `${words} 不能用：${why}。`,
  unknownName: (known) => `表里没有这个名称，现有：${enumerated(known)}`,
  noFile: (path) => `没有文件“${path}”。请检查路径。`,
  cannotRead: (path, cause) => `“${path}”读不出来：${cause}`,
  notJson: (path, why) => `“${path}”不是有效的 JSON（${why}）。请检查。`,
  exists: (path) => `“${path}”已存在，没有覆盖。要覆盖请加 --force，或换一个文件名。`,
  isSource: (path) => `“${path}”就是要读的文件，不能写回去。请换一个文件名。`,
  sameOutput: (path, other) => `“${path}”和“${other}”是同一个文件，不能把两样东西写进去。请换一个文件名。`,
  cannotWrite: (path, cause, done) =>
    `“${path}”没有写成：${cause}${done.length > 0 ? `“${done.join("”“")}”已经换成新的，请核对。` : "原有的文件都没有改动。"}`,
  causes: {
    full: () => "磁盘满了（或配额用完了）。请腾出空间后重试。",
    beyondLimit: () => "文件超过了系统允许的大小。请放宽限制后重试。",
    noRight: () => "没有这个文件或文件夹的权限。请换一个位置，或请管理员开通。",
    readOnly: () => "磁盘是只读的。请换一个位置。",
    nameTooLong: () => "文件名太长。请换一个短些的。",
    isFolder: () => "它是一个文件夹。请写上文件名。",
    noFolder: () => "要放它的文件夹建不起来，或中途被移走了。请检查路径。",
    notRegular: () => "它不是普通文件（是管道或设备）。请换一个文件。",
    inUse: () => "它正在别的程序（如 Excel、WPS）里打开，或没有权限。请关闭后重试。",
    tooLarge: (why) => `文件太大（超过 ${why}）。请只留下要用的内容。`,
    other: (why) => `系统说：${why}。`,
  },
  kept: (path, as) => `“${path}”不是上次生成时的样子（可能有人改过），没有丢掉，已另存为“${as}”。`,
  tooLong:
    "正文一页放不下（行距、字号已缩到最小），照平常的行距排了。请删减文字，或去掉资料里“排在一页”（onePage）的要求。",
  reading: (name) => `正在读取 ${name} …`,
  writing: (name) => `正在写入 ${name} …`,
  sayPoints: (names) =>
    `${enumerated(names)}一条各几分，可以这样说明：--points ${names[0]}=分值（每个写一次，不计的写 0；几种写法是同一个的，用 --same 写法=名称）。再加 --save 办法.json 存下来，下次用 --scheme 办法.json。`,
  noColumns: "表里没有认出采用条数的列，也没有认出采用网站。请换一张表，或用 --scheme 指定办法。",
  read: (sheet, period) => `已读取工作表“${sheet}”，时段：${period === "" ? "（无）" : period}`,
  sums: (units, adopted, score) =>
    [
      `${units} 个单位`,
      ...adopted.map(({ name, count }) => `${/采用|采纳|用稿/.test(name) ? name : `${name}采用`} ${count} 条`),
      `共 ${score} 分`,
    ].join("，"),
  all: "总计：",
  contributions: "各表采用条数（按单位相加，请核对）",
  unit: "单位",
  together: "合计",
  lists: {
    submittedNothing: "零报送",
    noneAdopted: "报而未采",
    nothingAdopted: "零采用",
    best: "居前",
    last: "居后",
  },
  answered: (answer) => `（已选定：${answer}）`,
  settleFirst: (open) =>
    `有 ${open} 项必须先处理，没有生成工作簿。改好原表再运行；或把回答写进 --answers 的文件，编号和可选的回答见 --json。`,
  written: (path) => `已生成：${path}`,
};
