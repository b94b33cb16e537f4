import { ESLint } from "eslint";

const eslint = new ESLint({
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } }, // the files below do not exist
  ruleFilter: ({ ruleId }) => ruleId === "project/rooms",
});

test.each([
  ["src/taskpane/notice/A.tsx", `import { a } from "../scheme/a";`, "room notice may not import room scheme"],
  ["src/taskpane/notice/A.tsx", `import type { A } from "../scheme/a";`, "room notice may not import room scheme"],
  ["src/taskpane/preview/A.tsx", `const a = import("../findings/A");`, "room preview may not import room findings"],
  ["src/taskpane/preview/A.tsx", `import "../findings/findings.css";`, "room preview may not import room findings"],
  ["src/taskpane/source/a.ts", `export * from "../help/a";`, "room source may not import room help"],
  ["src/taskpane/source/deep/a.ts", `import { a } from "../../help/a";`, "room source may not import room help"],
  ["src/taskpane/state/a.ts", `import { A } from "../controls/A";`, "room state may not import room controls"],
  ["src/taskpane/controls/A.tsx", `import { a } from "../state/a";`, "room controls may not import room state"],
  ["src/taskpane/help/A.tsx", `import { App } from "../App";`, "room help may not import the pane's own files"],

  ["src/taskpane/notice/A.tsx", `import { b } from "./b"; import { c } from "../controls/C";`, undefined],
  ["src/taskpane/notice/A.tsx", `import { a } from "../state/a"; import { b } from "../../texts/b";`, undefined],
  ["src/taskpane/App.tsx", `import { A } from "./notice/A"; const b = import("./scheme/B");`, undefined],
  ["src/offline/a.ts", `import { a } from "../taskpane/state/a";`, undefined],
])("%s: %s", async (filePath, code, message) => {
  const [result] = await eslint.lintText(code, { filePath });
  expect(result!.messages.map((each) => each.message)).toEqual(message === undefined ? [] : [message]);
});
