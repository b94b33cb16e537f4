import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GALLERY_FOLDER, galleryFiles } from "../../scripts/samples/gallery";
import { checkScheme } from "../../src/bulletin/checkScheme";
import { GALLERY, type GalleryName } from "../../src/gallery/gallery";
import { fileWorkbook } from "../../src/hosts/file/fileWorkbook";
import type { CellValue } from "../../src/cells/grid";
import { lastIndex } from "../../src/cells/lists";
import { command, inNewFolder } from "../cli/command";

const FOLDER = join(import.meta.dirname, "../..", GALLERY_FOLDER);

inNewFolder();

/** The tables of the appendices that a ready scheme makes of its workbook, titles and notes included. */
async function appendicesOf(name: GalleryName, ...words: string[]): Promise<CellValue[][][]> {
  const { code } = await command(join(FOLDER, `${name}.xlsx`), "--scheme", name, "--out", "附件.xlsx", ...words);
  expect(code).toBe(0);
  const host = fileWorkbook("附件.xlsx", readFileSync("附件.xlsx"), () => undefined);
  const { sheets } = await host.look();
  const grids = [];
  for (const sheet of sheets) grids.push((await host.read(sheet.name)).values.slice(1));
  return grids.map((rows) =>
    rows.map((row) => {
      const last = lastIndex(row, (cell) => cell !== "");
      return row.slice(0, last + 1);
    }),
  );
}

test("every file in samples/schemes is as the gallery has it", async () => {
  const files = await galleryFiles();
  for (const [name, bytes] of files)
    expect([name, readFileSync(join(FOLDER, name)).equals(bytes)]).toEqual([name, true]);
  const published = ["huolinguole.json", "xining.json"];
  expect(readdirSync(FOLDER).sort()).toEqual([...files.keys(), ...published].sort());
});

test.each(Object.entries(GALLERY))(
  "%s is a scheme that may be used, and stays the same when it is stored",
  (_, scheme) => {
    expect(checkScheme(JSON.parse(JSON.stringify(scheme)))).toEqual(checkScheme(scheme));
  },
);

test("两级网站: two websites, departments and townships apart", async () => {
  expect(await appendicesOf("两级网站")).toEqual([
    [
      ["各部门信息采用情况统计表"],
      [
        "排名",
        "单位",
        "本级政府网采用条数",
        "本级政府网采用得分",
        "上级政府网采用条数",
        "上级政府网采用得分",
        "3月得分",
      ],
      [1, "教育局", 8, 40, 1, 10, 50],
      [2, "水利局", 6, 30, 2, 20, 50],
      [3, "财政局", 4, 20, 0, 0, 20],
    ],
    [
      ["各乡镇街道信息采用情况统计表"],
      [
        "排名",
        "单位",
        "本级政府网采用条数",
        "本级政府网采用得分",
        "上级政府网采用条数",
        "上级政府网采用得分",
        "3月得分",
      ],
      [1, "西山乡", 7, 35, 0, 0, 35],
      [2, "东河镇", 5, 25, 0, 0, 25],
      [3, "城关街道", 5, 25, 0, 0, 25],
      ["注：本级采用一条计5分，上级采用一条计10分。"],
    ],
  ]);
});

test("政务信息: four levels, comments and late reports; equal units share a rank, the provincial item first", async () => {
  const heading = [
    ["名次", "单位", "报送条数", "采用条数", "", "", "", "领导批示", "迟报漏报", "得分"],
    ["", "", "", "县级", "市级", "省级", "国办"],
  ];
  expect(await appendicesOf("政务信息")).toEqual([
    [
      ["各部门3月政务信息采用情况"],
      ...heading,
      [1, "发改局", 12, 5, 2, 1, 0, 1, 0, 35],
      [1, "农业农村局", 10, 5, 3, 0, 0, 2, 0, 35],
      [3, "统计局", 3, 1, 0, 0, 0, 0, 2, 0],
      ["", "合计", 25, 11, 5, 1, 0, 3, 2, 70],
    ],
    [
      ["各乡镇街道3月政务信息采用情况"],
      ...heading,
      [1, "西山乡", 9, 3, 1, 0, 1, 0, 0, 31],
      [2, "东河镇", 8, 4, 1, 0, 0, 0, 1, 11],
      ["", "合计", 17, 7, 2, 0, 1, 0, 1, 42],
      ["注：县级采用一条计2分，市级计5分，省级计10分，国办计20分。"],
    ],
  ]);
});

test("党委信息: two months, each with its task, added up", async () => {
  const heading = [
    "排名",
    "单位",
    "报送条数",
    "任务得分",
    "县委办采用",
    "市委办采用",
    "省委办采用",
    "本期得分",
    "累计得分",
  ];
  expect(await appendicesOf("党委信息", "--sheet", "1月", "--sheet", "2月")).toEqual([
    [
      ["乡镇街道党（工）委1-2月信息得分"],
      heading,
      [1, "东河镇党委", 8, 8, 2, 2, 0, 26, 26],
      [2, "西山乡党委", 8, 6, 4, 1, 0, 24, 24],
    ],
    [
      ["县直单位1-2月信息得分"],
      heading,
      [1, "县委组织部", 5, 20, 1, 1, 1, 44, 44],
      [2, "县委宣传部", 5, 8, 3, 1, 0, 23, 23],
    ],
  ]);
});

test("新闻宣传: all offices together, zeros left blank, no rank skipped", async () => {
  expect(await appendicesOf("新闻宣传")).toEqual([
    [
      ["第一季度新闻宣传稿件采用情况"],
      ["名次", "科室", "单位网站", "微信公众号", "县级媒体", "市级媒体", "省级以上媒体", "采用合计", "总分"],
      [1, "院办公室", 10, 4, 1, 1, "", 16, 33],
      [2, "护理部", 6, 6, 2, "", "", 14, 28],
      [2, "内科", 8, "", "", 2, "", 10, 28],
      [3, "儿科", 3, 2, "", "", 1, 6, 27],
      [4, "外科", 2, 1, "", "", "", 3, 4],
      ["", "合计", 29, 13, 3, 3, 1, 49, 120],
    ],
  ]);
});

test("公安信息: kinds of items, mistakes taken away down to 0", async () => {
  const heading = ["名次", "单位", "单条信息", "综合信息", "调研文章", "图片信息", "加分", "扣分", "得分"];
  expect(await appendicesOf("公安信息")).toEqual([
    [
      ["各派出所3月信息工作得分"],
      heading,
      [1, "城关派出所", 5, 4, 0, 3, 5, 0, 20.5],
      [2, "东河派出所", 2, 1, 1, 1, 0, 2, 11.5],
      [3, "西山派出所", 1, 0, 0, 0, 0, 5, 0],
    ],
    [
      ["各警种部门3月信息工作得分"],
      heading,
      [1, "治安大队", 4, 2, 1, 0, 0, 0, 18],
      [1, "刑侦大队", 6, 6, 0, 0, 0, 0, 18],
    ],
  ]);
});

test("采用率: no points and no ranks", async () => {
  expect(await appendicesOf("采用率")).toEqual([
    [
      ["4月信息报送采用情况统计表"],
      ["序号", "单位", "报送条数", "采用条数", "采用率"],
      [1, "东河镇", 14, 7, "50.0%"],
      [2, "西山乡", 28, 16, "57.1%"],
      [3, "水利局", 0, 0, "—"],
      [4, "教育局", 15, 8, "53.3%"],
      ["", "合计", 57, 31, "54.4%"],
    ],
  ]);
});

/** The title and the sentences of the notice that a ready scheme writes of its workbook without a word of the office. */
async function noticeOf(name: GalleryName, ...words: string[]): Promise<string[]> {
  const file = join(FOLDER, `${name}.xlsx`);
  const { out } = await command(
    file,
    "--scheme",
    name,
    "--out",
    "附件.xlsx",
    "--docx",
    "通报.docx",
    "--force",
    ...words,
  );
  const lines = out.split("\n").map((line) => line.trim());
  const title = lines.findIndex((line) => line.startsWith("关于"));
  return [title, title + 2, title + 4].map((line) => lines[line]!);
}

test.each<[GalleryName, string[], string[]]>([
  [
    "两级网站",
    [],
    [
      "关于2024年3月信息报送及采用情况的通报",
      "现将3月信息报送及采用情况通报如下：",
      "3月本级政府网共采用35条，其中，各部门采用18条，各乡镇街道采用17条。上级政府网采用各部门信息3条。",
    ],
  ],
  [
    "政务信息",
    [],
    [
      "关于2024年3月信息报送及采用情况的通报",
      "现将3月信息报送及采用情况通报如下：",
      "3月共收到各地报送信息42条，其中，各部门报送25条，各乡镇街道报送17条。" +
        "县级共采用18条，其中，各部门采用11条，各乡镇街道采用7条。" +
        "市级采用各部门信息5条、各乡镇街道信息2条；省级采用各部门信息1条；国办采用各乡镇街道信息1条。",
    ],
  ],
  [
    "党委信息",
    ["--sheet", "1月", "--sheet", "2月"],
    [
      "关于2024年1-2月信息报送及采用情况的通报",
      "现将1-2月信息报送及采用情况通报如下：",
      "1-2月共收到各地报送信息26条，其中，乡镇街道党（工）委报送16条，县直单位报送10条。" +
        "县委办共采用10条，其中，乡镇街道党（工）委采用6条，县直单位采用4条。" +
        "市委办采用乡镇街道党（工）委信息3条、县直单位信息2条；省委办采用县直单位信息1条。",
    ],
  ],
  [
    "新闻宣传",
    [],
    [
      "关于2024年第一季度信息报送及采用情况的通报",
      "现将第一季度信息报送及采用情况通报如下：",
      "第一季度单位网站共采用29条。微信公众号采用各科室信息13条；县级媒体采用各科室信息3条；" +
        "市级媒体采用各科室信息3条；省级以上媒体采用各科室信息1条。",
    ],
  ],
  [
    "公安信息",
    [],
    [
      "关于2024年3月信息报送及采用情况的通报",
      "现将3月信息报送及采用情况通报如下：",
      "3月单条信息共采用18条，其中，各派出所采用8条，各警种部门采用10条。" +
        "综合信息采用各派出所5条、各警种部门8条；调研文章采用各派出所1条、各警种部门1条；图片信息采用各派出所4条。",
    ],
  ],
  [
    "采用率",
    [],
    [
      "关于2024年4月信息报送及采用情况的通报",
      "现将4月信息报送及采用情况通报如下：",
      "4月共收到各地报送信息57条。共采用31条。",
    ],
  ],
])("%s: the notice reads well without a word of the office", async (name, words, text) => {
  expect(await noticeOf(name, ...words)).toEqual(text);
});

test("扎兰屯市 by its name gives what the sample gives", async () => {
  const named = await command("--scheme", "扎兰屯市", "--out", "甲.xlsx", "--docx", "甲.docx");
  const usual = await command("--out", "乙.xlsx", "--docx", "乙.docx");
  expect(named.code).toBe(0);
  const tables = (out: string): string => out.slice(out.indexOf("市直各部门"), out.indexOf("总计："));
  expect(tables(named.out)).toBe(tables(usual.out));
});

test("a name that the gallery does not have is taken for a file", async () => {
  const { code, err } = await command("--scheme", "政务");
  expect([code, err.trim()]).toEqual([2, "没有文件“政务”。请检查路径。"]);
});
