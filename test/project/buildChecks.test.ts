import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildProblems } from "../../scripts/build/checks";

const GOOD = {
  "manifest.xml": '<DefaultSettings><SourceLocation DefaultValue="https://a.cn/b/page.html" /></DefaultSettings>',
  "page.html": "<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script><script src=main.js>",
  "functions.json": '{"functions":[{"id":"F"}]}',
  "main.js": 'CustomFunctions.associate("F",f)',
  "THIRD-PARTY.txt": "",
};

function problems(changed: Partial<typeof GOOD> = {}): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), "build-"));
  try {
    for (const [name, text] of Object.entries({ ...GOOD, ...changed })) writeFileSync(path.join(folder, name), text);
    return buildProblems(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("nothing is wrong with a good build", () => {
  expect(problems()).toEqual([]);
});

test("an address of the manifest without a file", () => {
  const manifest = `${GOOD["manifest.xml"]}<bt:Url DefaultValue="https://a.cn/b/help.html" />`;
  expect(problems({ "manifest.xml": manifest })).toEqual(["help.html is in the manifest and not in the build"]);
});

test("a custom function that is not registered, or twice", () => {
  expect(problems({ "main.js": "" })).toEqual(["function F is registered 0 times"]);
  expect(problems({ "main.js": GOOD["main.js"].repeat(2) })).toEqual(["function F is registered 2 times"]);
});

test.each(["eval(", "new Function(", "new XMLHttpRequest", "new WebSocket", "sendBeacon("])(
  "a script with %s",
  (code) => {
    expect(problems({ "main.js": `${GOOD["main.js"]};a.${code}` })).toEqual([`main.js contains ${code}`]);
  },
);

test("a source map, and a script that names one", () => {
  expect(problems({ "main.js": `${GOOD["main.js"]}//# sourceMappingURL=a` })).toEqual([
    "main.js contains sourceMappingURL",
  ]);
  expect(problems({ "main.js.map": "{}" } as Partial<typeof GOOD>)).toEqual(["main.js.map is a source map"]);
});

test("a page that allows scripts and has none", () => {
  const page = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'"><p>a`;
  expect(problems({ "page.html": page })).toEqual(["page.html allows scripts and has none"]);
});

test("a page that loads from elsewhere", () => {
  const page = `${GOOD["page.html"]}<link rel=stylesheet href="https://fonts.example.com/a.css">`;
  expect(problems({ "page.html": page })).toEqual(["page.html loads https://fonts.example.com/a.css"]);
});

describe("a page with its script in it", () => {
  const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const page = (script: string, style: string, allowed = `${hash(script)} ${hash(style)}`): string =>
    `<meta http-equiv="Content-Security-Policy" content="${allowed}"><style>${style}</style><script>${script}</script>`;

  test("is checked like a script", () => {
    expect(problems({ "page.html": page("let a", "p{}") })).toEqual([]);
    expect(problems({ "page.html": page("fetch(a)", "p{}") })).toEqual(["page.html contains fetch("]);
  });

  test("may have workers of its own, and no others", () => {
    const script = "new Worker(a)";
    const own = `default-src 'none'; script-src ${hash(script)}; style-src ${hash("")}; worker-src blob:`;
    expect(problems({ "page.html": page(script, "", own) })).toEqual([]);
    for (const other of [
      own.replace("blob:", "blob: https:"),
      own.replace("'none'", "'self'"),
      `${hash(script)} ${hash("")}`,
    ])
      expect(problems({ "page.html": page(script, "", other) })).toEqual(["page.html contains new Worker"]);
    expect(problems({ "main.js": `${GOOD["main.js"]};${script}` })).toEqual(["main.js contains new Worker"]);
  });

  test("must be allowed by its own policy, and by no more", () => {
    expect(problems({ "page.html": page("let a", "p{}", hash("let a")) })).toEqual([
      "page.html has a style that its policy does not name",
    ]);
  });

  test.each(['@import "https://a.cn/a.css";', "p{background:url(https://a.cn/a.png)}"])(
    "loads nothing by %s",
    (style) => {
      expect(problems({ "page.html": page("let a", style) })).toEqual([expect.stringMatching(/^page.html loads /)]);
    },
  );
});

test("a regular expression that older browsers stop at", () => {
  expect(problems({ "main.js": `${GOOD["main.js"]};/(?<!a)b/` })).toEqual(["main.js contains (?<!"]);
  expect(problems({ "main.js": `${GOOD["main.js"]};/(?<=a)b/` })).toEqual(["main.js contains (?<="]);
});
