import { ESLint } from "eslint";

const RULES = ["project/layers", "no-restricted-globals", "no-restricted-imports", "no-restricted-syntax"];

const eslint = new ESLint({
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } }, // the files below do not exist
  ruleFilter: ({ ruleId }) => RULES.includes(ruleId),
});

async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ ruleId, message }) => `${ruleId ?? "parser"}: ${message}`);
}

test.each([
  ["src/cells/a.ts", `import { sum } from "../bulletin/decimal";`, "src/cells may not import src/bulletin"],
  ["src/bulletin/a.ts", `import type { Header } from "../intake/header";`, "src/bulletin may not import src/intake"],
  ["src/bulletin/a.ts", `export * from "../layout/a";`, "src/bulletin may not import src/layout"],
  ["src/bulletin/a.ts", `type A = import("../hosts/a").A;`, "src/bulletin may not import src/hosts"],
  ["src/bulletin/deep/a.ts", `export { a } from "../../word/a";`, "src/bulletin may not import src/word"],
  ["src/intake/a.ts", `import { a } from "../layout/a";`, "src/intake may not import src/layout"],
  ["src/layout/a.ts", `import { a } from "../intake/a";`, "src/layout may not import src/intake"],
  ["src/layout/a.ts", `const a = import("../taskpane/a");`, "src/layout may not import src/taskpane"],
  ["src/hosts/excel/a.ts", `import { a } from "../../intake/a";`, "src/hosts may not import src/intake"],
  ["src/hosts/a.ts", `import { a } from "../word/a";`, "src/hosts may not import src/word"],
  ["src/word/a.ts", `import { a } from "../hosts/a";`, "src/word may not import src/hosts"],
  ["src/generate.ts", `import { a } from "./texts/a";`, "src/generate may not import src/texts"],
  ["src/generate/a.ts", `import { a } from "../cli/a";`, "src/generate may not import src/cli"],
  ["src/texts/a.ts", `import { a } from "../hosts/a";`, "src/texts imports only types from src/hosts"],
  ["src/texts/a.ts", `import type { A } from "../taskpane/a";`, "src/texts may not import src/taskpane"],
  ["src/runtime/a.ts", `import { a } from "../commands/a";`, "src/runtime may not import src/commands"],
  ["src/generate/a.ts", `import { a } from "../runtime/a";`, "src/generate may not import src/runtime"],
  ["src/functions/a.ts", `import { a } from "../taskpane/a";`, "src/functions may not import src/taskpane"],
  ["src/cli/a.ts", `import { a } from "../commands/a";`, "src/cli may not import src/commands"],
  ["src/index.ts", `import "./cli/main";`, "src/index may not import src/cli"],
  ["src/index.ts", `import "./bulletin/a";`, "src/index may not import src/bulletin"],
  ["src/other/a.ts", `export const a = 1;`, "src/other is no layer: see scripts/lint/layers.js"],
  ["src/bulletin/a.ts", `import { read } from "hucre";`, "src/bulletin imports no package (hucre)"],
  ["src/cells/a.ts", `import fs from "node:fs";`, "src/cells imports no package (node:fs)"],
  ["src/intake/a.ts", `const a = import("docx");`, "src/intake imports no package (docx)"],
  ["src/generate.ts", `import { read } from "hucre/xlsx";`, "src/generate imports no package (hucre/xlsx)"],
  ["src/hosts/file/a.ts", `import fs from "fs";`, "src/hosts also runs in a browser: no fs"],
  ["src/taskpane/a.tsx", `import path from "node:path";`, "src/taskpane also runs in a browser: no node:path"],

  ["src/index.ts", `import "./functions/a"; import "./commands/a"; import "./taskpane/a";`, undefined],
  ["src/bulletin/a.ts", `import { a } from "../cells/a"; import { b } from "./b";`, undefined],
  ["src/intake/a.ts", `import { a } from "../bulletin/a"; import type { A } from "../cells/a";`, undefined],
  ["src/hosts/file/a.ts", `import { a } from "../../layout/a"; import { read } from "hucre";`, undefined],
  ["src/texts/a.ts", `import { a } from "../bulletin/a"; import type { B } from "../hosts/b";`, undefined],
  ["src/generate.ts", `import { a } from "./hosts/a"; import { b } from "./intake/b";`, undefined],
  ["src/runtime/a.ts", `import { a } from "../hosts/a";`, undefined],
  ["src/index.ts", `import { a } from "./hosts/excel/a"; import { b } from "./runtime/b";`, undefined],
  ["src/taskpane/a.tsx", `import { a } from "../runtime/a"; import { texts } from "../texts/zh";`, undefined],
  ["src/cli/a.ts", `import fs from "node:fs"; import { a } from "../hosts/file/a";`, undefined],
])("%s: %s", async (file, code, message) => {
  expect(await complaints(file, code)).toEqual(message === undefined ? [] : [`project/layers: ${message}`]);
});

describe("globals", () => {
  const pure = ["src/cells/a.ts", "src/bulletin/a.ts", "src/intake/a.ts", "src/layout/a.ts", "src/generate.ts"];
  const names = ["Office", "Excel", "CustomFunctions", "OfficeExtension", "window", "document", "navigator", "process"];

  test.each(pure)("%s names no platform", async (file) => {
    const code = names.map((name) => `export const a${name} = ${name}.a;`).join("\n");
    expect(await complaints(file, code)).toHaveLength(names.length);
    expect(
      await complaints(file, "export function width(range: Excel.Range): number { return range.a; }"),
    ).toHaveLength(1);
  });

  test.each(["src/hosts/file/a.ts", "src/word/a.ts", "src/texts/a.ts", "src/cli/a.ts"])(
    "%s names no Excel",
    async (file) => {
      expect(await complaints(file, "await Excel.run(() => Office.a);")).toHaveLength(2);
    },
  );

  test.each(["src/hosts/excel/a.ts", "src/commands/a.ts", "src/functions/a.ts", "src/taskpane/a.tsx", "src/index.ts"])(
    "%s may name Excel, not Node",
    async (file) => {
      expect(await complaints(file, "await Excel.run(() => Office.a); window.close();")).toEqual([]);
      expect(await complaints(file, "process.exit();")).toHaveLength(1);
    },
  );

  test("the command line may name Node", async () => {
    expect(await complaints("src/cli/a.ts", "process.exitCode = 1;")).toEqual([]);
  });

  test("a name of one's own is no global", async () => {
    expect(await complaints("src/layout/a.ts", "const document = 1; export default document;")).toEqual([]);
  });
});

test.each([
  ["scripts/demo/a.ts", "../../test/support/a"],
  ["scripts/build/a.js", "../../test/support/a.js"],
  ["src/cli/a.ts", "../../test/messy/a"],
  ["excel-stand-in/a.ts", "../src/cells/a"],
  ["excel-stand-in/a.test.ts", "../test/support/a"],
  ["excel-stand-in/page/a.ts", "../../scripts/demo/a"],
])("%s may not import %s", async (file, target) => {
  expect((await complaints(file, `import "${target}";`)).join()).toContain(
    `no-restricted-imports: '${target}' import is restricted`,
  );
});

test("scripts and tests may import the Excel that is played", async () => {
  expect(await complaints("scripts/demo/a.ts", 'import "../../excel-stand-in/a";')).toEqual([]);
  expect(await complaints("test/support/a.ts", 'import "../../excel-stand-in/a"; import "../../scripts/a";')).toEqual(
    [],
  );
});
