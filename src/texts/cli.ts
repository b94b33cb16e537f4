import type { UnitLists } from "../bulletin/lists";
import { GALLERY_LINES } from "./gallery";
import type { InEach } from "./language";

/** Why a file cannot be read or written, as far as a person can do something about it. */
export type Cause =
  | "full"
  | "beyondLimit"
  | "noRight"
  | "readOnly"
  | "nameTooLong"
  | "isFolder"
  | "noFolder"
  | "notRegular"
  | "inUse"
  | "tooLarge"
  | "other";

interface CliTexts {
  readonly usage: string;
  readonly wrongUse: (words: string) => string;
  readonly noFile: (path: string) => string;
  readonly cannotRead: (path: string, cause: string) => string;
  readonly notJson: (path: string, why: string) => string;
  readonly exists: (path: string) => string;
  readonly isSource: (path: string) => string;
  /** Two outputs have the same path; `other` is how the second one was called. */
  readonly sameOutput: (path: string, other: string) => string;
  /** @param done other files of the same run that could not be taken back */
  readonly cannotWrite: (path: string, cause: string, done: readonly string[]) => string;
  /** Why a file cannot be read or written and what helps, by cause; `why` is what the system says, or the limit. */
  readonly causes: Readonly<Record<Cause, (why: string) => string>>;
  /** A file in out/ that somebody changed was kept. */
  readonly kept: (path: string, as: string) => string;
  readonly reading: (name: string) => string;
  readonly writing: (name: string) => string;
  readonly read: (sheet: string, period: string) => string;
  readonly sums: (units: number, adopted: readonly { name: string; count: number }[], score: number) => string;
  /** Stands before the sums over all groups. */
  readonly all: string;
  /** Heads the table of what each of several sheets contributes. */
  readonly contributions: string;
  readonly unit: string;
  readonly together: string;
  readonly lists: Readonly<Record<keyof UnitLists, string>>;
  /** Stands behind a finding that was answered. */
  readonly answered: (answer: string) => string;
  readonly settleFirst: (open: number) => string;
  readonly written: (path: string) => string;
}

/** The ready schemes. */
const NAMES = Object.keys(GALLERY_LINES.zh).join("、");

/** What the command line says beside findings and errors. */
export const CLI: InEach<CliTexts> = {
  zh: {
    usage: [
      "用法：npm run bulletin -- [工作簿 …] [选项]（或 npx adoption-bulletin [工作簿 …] [选项]）",
      "  按采用条数（或台账）计分、排名，生成通报附件。不给工作簿时使用 samples/ 里的示例；给几个工作簿时按单位相加。",
      "  工作簿可以是 .xlsx 或 .csv，只读不改。",
      "  --sheet 名称     要读的工作表，可以写几次，按单位相加；'*' 是全部（默认：打开时所在的工作表）",
      "  --range 范围     只读表的一部分，如 A3:D40",
      "  --previous 文件  上期的附件，用来带入上期累计和排名变化",
      "  --answers 文件   对问题的回答（JSON，问题编号见 --json 的输出）",
      "  --period 文字    时段，如 1-3月（默认取自表格标题）",
      `  --scheme 办法    现成的办法（${NAMES}），或 JSON 文件（默认为扎兰屯市办法）`,
      "  --out 文件.xlsx  生成的工作簿（默认放在 out/，替换上次生成的；改动过的会另存）",
      "  --docx 文件.docx 同时生成 Word 通报：正文和附件（用示例时默认放在 out/）",
      "  --facts 文件     正文里表格没有的内容（JSON，见 docs/notice.md；用示例时默认为示例的）",
      "  --learn 文件     按上期公布的附件建立办法，说明看得出什么、看不出什么；前面的工作簿是当时的原始表，可以不给",
      "  --save 文件.json 存下这样建立的办法；--points 名称=分值、--same 名称=渠道 说明看不出的",
      "  --force          --out、--docx、--save 的文件已存在时覆盖",
      "  --json           输出完整的数据，供其他程序使用",
      "  --lang zh|en     中文或英文",
      "返回值：0 已完成；1 有必须处理的问题；2 用法不对或文件不能用。",
    ].join("\n"),
    wrongUse: (words) => `看不懂：${words}`,
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
    reading: (name) => `正在读取 ${name} …`,
    writing: (name) => `正在写入 ${name} …`,
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
    settleFirst: (open) => `有 ${open} 项必须先处理，没有生成工作簿。`,
    written: (path) => `已生成：${path}`,
  },
  en: {
    usage: [
      "Usage: npm run bulletin -- [WORKBOOK …] [options] (or: npx adoption-bulletin [WORKBOOK …] [options])",
      "  Scores and ranks units by adopted items (or by a log) and writes the appendix sheets. Without a workbook it takes",
      "  the one in samples/; several are added up by unit. Workbooks (.xlsx or .csv) are only read.",
      "  --sheet NAME     sheet to read; several are added up by unit; '*' is all (default: the one in view)",
      "  --range RANGE    part of the sheet to read, such as A3:D40",
      "  --previous FILE  appendices of the last period, to carry scores forward",
      "  --answers FILE   answers to findings (JSON; ids of questions are in the output of --json)",
      "  --period TEXT    period, such as 1-3月 (default: from the sheet's title)",
      `  --scheme SCHEME  a ready one (${NAMES}),`,
      "                   or a file in JSON (default: that of 扎兰屯市)",
      "  --out FILE.xlsx  new workbook (default: in out/, in place of the last one unless that was changed)",
      "  --docx FILE.docx also write the bulletin in Word: text and appendices (default for the sample: in out/)",
      "  --facts FILE     what the text says and no table does (JSON, see docs/notice.md; default for the sample: its own)",
      "  --learn FILE     set up a scheme from a published bulletin, saying what it shows and what it leaves open;",
      "                   workbooks before it are the counts it was made from, where they are at hand",
      "  --save FILE.json save that scheme; --points NAME=POINTS, --same NAME=CHANNEL say what it leaves open",
      "  --force          overwrite the files of --out, --docx and --save",
      "  --json           print all data for other programs",
      "  --lang zh|en     Chinese or English",
      "Exit status: 0 done; 1 something must be settled; 2 wrong use, or a file that cannot be used.",
    ].join("\n"),
    wrongUse: (words) => `Not understood: ${words}`,
    noFile: (path) => `There is no file “${path}”. Check the path.`,
    cannotRead: (path, cause) => `“${path}” cannot be read: ${cause}`,
    notJson: (path, why) => `“${path}” is no valid JSON (${why}). Check it.`,
    exists: (path) => `“${path}” exists and was not overwritten. Add --force to overwrite it, or choose another name.`,
    isSource: (path) => `“${path}” is a file to read and will not be written. Choose another name.`,
    sameOutput: (path, other) =>
      `“${path}” and “${other}” are the same file, which cannot hold both. Choose another name.`,
    cannotWrite: (path, cause, done) =>
      `“${path}” was not written: ${cause} ${done.length > 0 ? `“${done.join("”, “")}” is a new file already; please check it.` : "All files are as they were."}`,
    causes: {
      full: () => "the disk (or your share of it) is full. Make room and try again.",
      beyondLimit: () => "the file would be larger than this system allows. Raise the limit and try again.",
      noRight: () => "you have no right to this file or folder. Choose another place, or ask your administrator.",
      readOnly: () => "the disk can only be read. Choose another place.",
      nameTooLong: () => "the name is too long. Choose a shorter one.",
      isFolder: () => "it is a folder. Add the name of a file.",
      noFolder: () => "its folder cannot be made, or was moved away. Check the path.",
      notRegular: () => "it is no ordinary file (a pipe or a device). Choose another.",
      inUse: () => "it is open in another program (such as Excel), or you have no right to it. Close it and try again.",
      tooLarge: (why) => `the file is too large (over ${why}). Keep only what is needed.`,
      other: (why) => `the system says: ${why}.`,
    },
    kept: (path, as) =>
      `“${path}” is not as it was last generated (somebody may have changed it); it was kept as “${as}”.`,
    reading: (name) => `Reading ${name} …`,
    writing: (name) => `Writing ${name} …`,
    read: (sheet, period) => `Read sheet “${sheet}”, period: ${period === "" ? "(none)" : period}`,
    sums: (units, adopted, score) =>
      [`${units} units`, ...adopted.map(({ name, count }) => `${count} adopted by ${name}`), `${score} points`].join(
        ", ",
      ),
    all: "In all: ",
    contributions: "Adopted items on each sheet (added up by unit; please check)",
    unit: "Unit",
    together: "Sum",
    lists: {
      submittedNothing: "submitted nothing",
      noneAdopted: "submitted, none adopted",
      nothingAdopted: "nothing adopted",
      best: "first",
      last: "last",
    },
    answered: (answer) => ` (chosen: ${answer})`,
    settleFirst: (open) => `${open} matters must be settled first; no workbook was written.`,
    written: (path) => `Written: ${path}`,
  },
};
