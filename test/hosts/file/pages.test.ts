import { readFileSync } from "node:fs";
import { fileWorkbook } from "../../../src/hosts/file/fileWorkbook";
import { readActive } from "./read";

const ROWS =
  "<tr><th>单位</th><th>采用条数</th></tr><tr><td>水利局</td><td>36</td></tr><tr><td>公安局</td><td>25</td></tr>";
const VALUES = [
  ["单位", "采用条数"],
  ["水利局", "36"],
  ["公安局", "25"],
];
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const quotedPrintable = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte < 0x80 && byte !== 0x3d ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
    )
    .join("")
    .replace(/(.{70})/g, "$1=\r\n");

const mail = (body: string, encoding: string): string =>
  [
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; boundary="----=_Next"',
    "",
    "------=_Next",
    "Content-Location: file:///C:/a.htm",
    `Content-Transfer-Encoding: ${encoding}`,
    'Content-Type: text/html; charset="utf-8"',
    "",
    body,
    "------=_Next--",
    "",
  ].join("\r\n");

test.each([
  ["as it should be", utf8(`<!DOCTYPE html><html><body><table>${ROWS}</table></body></html>`)],
  ["after 40 blank lines", utf8(`${"\r\n".repeat(40)}<html><table>${ROWS}</table>`)],
  ["after a comment and a mark", utf8(`\ufeff<!-- 导出 <table> -->\n<html><table>${ROWS}</table>`)],
  ["after another element", utf8(`<div><p>导出</p><table border=1>${ROWS}</table></div>`)],
  ["in UTF-16", Buffer.from(`\ufeff<html><table>${ROWS}</table></html>`, "utf16le")],
  ["with an XML declaration", utf8(`<?xml version="1.0"?><html><table><tbody>${ROWS}</tbody></table></html>`)],
  ["without the ends of its cells", utf8(`<table>${ROWS.replace(/<\/t[dhr]>/g, "")}</table>`)],
  ["within tables that lay the page out", utf8(`<table><tr><td>菜单</td><td><table>${ROWS}</table></td></tr></table>`)],
  ["with styles and scripts", utf8(`<style>td{color:red}</style><script>"<table>"</script><table>${ROWS}</table>`)],
  [
    "in one file with all that belongs to it",
    utf8(mail(quotedPrintable(`<html><table>${ROWS}</table></html>`), "quoted-printable")),
  ],
  ["the same in base64", utf8(mail(Buffer.from(`<table>${ROWS}</table>`).toString("base64"), "base64"))],
])("a table of a web page, %s, is read", async (_, bytes) => {
  const grid = await readActive("导出.xls", bytes);
  expect([grid.sheet, grid.values, grid.faults]).toEqual(["导出", VALUES, [{ fault: "other-format", format: "page" }]]);
});

test("cells that span others, lines, references and blanks are what a browser shows", async () => {
  const page = `<table><tr><td colspan=3>统计表</td></tr>
    <tr><td rowspan="2">单&nbsp;位<br>名称</td><td>\n a  b\n</td><td>&lt;1&gt;</td></tr>
    <tr><td>&#27700;</td><td>2</td></tr></table>`;
  const grid = await readActive("a.html", utf8(page));
  expect(grid.values).toEqual([
    ["统计表", "", ""],
    ["单\u00a0位\n名称", "a b", "<1>"],
    ["", "水", "2"],
  ]);
  expect(grid.merges).toEqual([
    { row: 0, column: 0, rows: 1, columns: 3 },
    { row: 1, column: 0, rows: 2, columns: 1 },
  ]);
});

test.each([
  ["<s>12</s>36", "36", "~~12~~36"],
  ["<del>12</del>36", "36", "~~12~~36"],
  ['<span style="text-decoration: line-through">12</span>36', "36", "~~12~~36"],
  ['<font class="font6">12</font>36', "36", "~~12~~36"],
  ["36<sup>1</sup>", "36", "36^1^"],
  ["<s>36</s>", "36", "~~36~~"],
  ["<b>3</b>6", "36", undefined],
])("%s is %s", async (html, value, marked) => {
  const style = "<style>.font6 {color:red;text-decoration:line-through;}</style>";
  const grid = await readActive(
    "a.xls",
    utf8(`${style}<table>${ROWS}<tr><td>民政局</td><td>${html}</td></tr></table>`),
  );
  expect([grid.values[3]![1], grid.marked.get("B4")]).toEqual([value, marked]);
});

test("the number that a program left behind a text is the value, the text is what it shows", async () => {
  const page = `<table>${ROWS}<tr><td>民政局</td><td sdval="26" sdnum="2052;0;0条">26条</td></tr><tr><td>财政局</td><td x:num="0">—</td></tr></table>`;
  const grid = await readActive("a.html", utf8(page));
  expect(grid.values.slice(3)).toEqual([
    ["民政局", 26],
    ["财政局", 0],
  ]);
  expect([...grid.shown]).toEqual([
    ["B4", "26条"],
    ["B5", "—"],
  ]);
});

test("a page that LibreOffice wrote holds what the workbook holds", async () => {
  const folder = "test/fixtures/workbooks/00-read-right-today";
  const page = await readActive("W12.html", readFileSync(`${folder}/W12.html`));
  const xlsx = await readActive("W12.xlsx", readFileSync(`${folder}/W12.xlsx`));
  expect(page.values).toEqual(xlsx.values);
  expect([...page.shown]).toEqual([...xlsx.shown]);
});

test("hidden rows and columns are known", async () => {
  const page = `<table><col><col style="display:none">${ROWS}<tr style='display:none'><td>民政局</td><td>1</td></tr></table>`;
  const grid = await readActive("a.xls", utf8(page));
  expect([[...grid.hiddenRows], [...grid.hiddenColumns]]).toEqual([[3], [1]]);
});

test("of several tables the largest is in view", async () => {
  const menu = "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>";
  const host = fileWorkbook("导出.xls", utf8(`${menu}<table>${ROWS}</table>`), () => {});
  const view = await host.look();
  expect([view.sheets.map(({ name }) => name), view.active]).toEqual([["导出 (1)", "导出 (2)"], "导出 (2)"]);
});

test.each([
  [
    "login-page",
    '<html><table><tr><td>用户名</td><td><input name="u"></td></tr><tr><td>密码</td><td><input type=password></td></tr></table>',
  ],
  ["page", "<html><body><h1>系统维护中</h1></body></html>"],
  ["page", "<html><table><tr><td>请使用新版浏览器</td></tr></table></html>"],
])("a %s is named for what it is", async (content, page) => {
  await expect(readActive("统计.xls", utf8(page))).rejects.toMatchObject({ kind: "file-not-sheets", content });
});
