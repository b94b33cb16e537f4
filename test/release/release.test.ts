import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CHECKSUMS, checksums, differences } from "../../scripts/release/checksums";
import { guide } from "../../scripts/release/guide";
import { markdownToHtml } from "../../scripts/release/markdown";

const html = (markdown: string): string => markdownToHtml(markdown, { picture: (address) => `shown:${address}` });

test.each([
  ["## 核对", '<h2 id="核对">核对</h2>'],
  ["一行\n又一行 a\nb", "<p>一行又一行 a b</p>"],
  ["- 甲\n  乙\n- **丙**", "<ul>\n<li>甲乙</li>\n<li><strong>丙</strong></li>\n</ul>"],
  ["1. 甲\n2. 乙", "<ol>\n<li>甲</li>\n<li>乙</li>\n</ol>"],
  [
    "| a | b |\n| - | - |\n| `x` | <y> |",
    "<table>\n<tr><th>a</th><th>b</th></tr>\n<tr><td><code>x</code></td><td>&lt;y&gt;</td></tr>\n</table>",
  ],
  ['<img src="a.png" alt="图" width="350">', '<p><img src="shown:a.png" alt="图" width="350"></p>'],
  ["甲。详见 [正文](notice.md)。乙", "<p>甲。乙</p>"],
  ["合一个[现成的办法](schemes.md)的，用它", "<p>合一个现成的办法的，用它</p>"],
  ["看[核对](#核对)", '<p>看<a href="#核对">核对</a></p>'],
])("%j in HTML", (markdown, made) => {
  expect(html(markdown)).toBe(made);
});

test("Markdown that is not known is not printed as it stands", () => {
  expect(() => html("> 引文")).toThrow("not known");
});

describe("the clerks' guide", () => {
  const made = guide("9.8.7");
  const words = made.replaceAll(/<style>[^]*?<\/style>|src="[^"]*"|<[^>]*>/g, " ");

  test("names no path and no tool of developers", () => {
    const tools =
      /npm|\bnode\b|node\.js|tsx|webpack|github|localhost|命令行|终端|源代码|\b(src|docs|dist|scripts|test)\/|\.(md|ts|js|json)\b/gi;
    expect([...words.matchAll(tools)].map(({ index }) => words.slice(Math.max(0, index - 20), index + 20))).toEqual([]);
  });

  test("has its pictures in it and asks nothing of any address", () => {
    expect(made.match(/<img src="data:image\/png;base64,/g)?.length).toBeGreaterThan(4);
    expect(made.match(/(src|href)="(?!data:|#)[^"]*"/g)).toBeNull();
    expect(made).not.toMatch(/https?:/);
  });

  test("leads nowhere that is not in it, and leaves no Markdown", () => {
    const places = new Set([...made.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    expect([...made.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id).filter((id) => !places.has(id))).toEqual([]);
    expect(words).not.toMatch(/\]\(|\*\*|^#/m);
  });

  test("says what is in the folder, and of which version it is, and is the same every time", () => {
    expect(words).toContain("双击就打开");
    expect(words).toContain("9.8.7");
    expect(guide("9.8.7")).toBe(made);
  });
});

test("checksums are those of sha256sum, in the order of the names, whatever is in the file of checksums", () => {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  try {
    mkdirSync(join(folder, "b"));
    writeFileSync(join(folder, "b", "c.txt"), "abc");
    writeFileSync(join(folder, "a.txt"), "");
    writeFileSync(join(folder, CHECKSUMS), "old");
    expect(checksums(folder)).toBe(
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt\n" +
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b/c.txt\n",
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("what differs between two packages is named", () => {
  expect(differences("1  a\n2  b\n", "1  a\n3  b\n4  c\n")).toEqual(["b", "c"]);
  expect(differences("1  a\n", "1  a\n")).toEqual([]);
});
