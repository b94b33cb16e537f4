import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { singleFilePage } from "../../scripts/build/singleFile";

const TEMPLATE = readFileSync("src/offline/offline.html", "utf8");
const sha = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("the page holds script and style and allows just these", () => {
  const page = singleFilePage(TEMPLATE, "let a = 1;", "p{margin:0}", "");
  expect(page).toContain("<script>let a = 1;</script>");
  expect(page).toContain("<style>p{margin:0}</style>");
  const policy = `default-src 'none'; script-src ${sha("let a = 1;")}; worker-src blob:; style-src ${sha("p{margin:0}")}; img-src data:;`;
  expect(page).toContain(`content="${policy} base-uri 'none'; form-action 'none'"`);
});

test("nothing in the script ends its element, and its meaning stays", () => {
  const page = singleFilePage(TEMPLATE, 'let a = "</script><!--<script>";', "", "");
  const [, code] = /<script>(.*?)<\/script>/s.exec(page)!;
  expect(code).toBe('let a = "\\x3c/script>\\x3c!--\\x3cscript>";');
  expect(page).toContain(sha(code!));
});

test("signs that mean something in a replacement stay", () => {
  expect(singleFilePage(TEMPLATE, "$& $1 $$", "", "")).toContain("<script>$& $1 $$</script>");
});

test("the hash is of what a browser reads: line breaks of one kind", () => {
  const page = singleFilePage(TEMPLATE, "a\r\nb\rc", "", "");
  expect(page).toContain("<script>a\nb\nc</script>");
  expect(page).toContain(sha("a\nb\nc"));
});

test("a template without a place, and a style sheet that ends its element, are refused", () => {
  expect(() => singleFilePage("<p>", "", "", "")).toThrow("the template has no");
  expect(() => singleFilePage(TEMPLATE, "", "a{}</style>", "")).toThrow("would end its element");
});

test("the notices of what it is made of stand in it, and do not end their comment", () => {
  const page = singleFilePage(TEMPLATE, "", "", "docx (MIT)\n--> <script>a</script>\n--!>\n");
  expect(page).toContain("</html>\n<!--\ndocx (MIT)\n-- > <script>a</script>\n-- !>\n-->\n");
});
