import { type Ask, bare, loaded, sheetOf } from "./question";

const KEY = "adoption-bulletin-golden";

/** What becomes of names and settings. */
export const STORED = {
  "a hidden name of a sheet": async (context) => {
    const name = sheetOf(context).names.add("_mark", '="{0-1}"');
    name.visible = false;
    return (await loaded(name, "name,formula,visible,scope,type,value")).toJSON();
  },
  "a name twice": bare((context) => sheetOf(context).names.add("_mark", "=1")),
  "a name for a text without an equals sign": async (context) => {
    const name = sheetOf(context).names.add("_text", "甲");
    return (await loaded(name, "formula,type")).toJSON();
  },
  "a name with a comment of more than 255 characters": bare((context) =>
    sheetOf(context).names.add("_comment", "=1", "甲".repeat(256)),
  ),
  "a setting": async ({ workbook: { settings } }) => {
    settings.add(KEY, { 文: [1, null, "a"] });
    settings.add(KEY, { 文: [2] });
    const other = settings.getItemOrNullObject(KEY.toUpperCase());
    const setting = await loaded(settings.getItem(KEY), "key,value");
    return { ...setting.toJSON(), otherCase: other.isNullObject };
  },
  "the setting goes": bare(({ workbook }) => workbook.settings.getItem(KEY).delete()),
  "a setting that is not there": bare(({ workbook }) => workbook.settings.getItem("没有").load("value")),
} satisfies Readonly<Record<string, Ask>>;
