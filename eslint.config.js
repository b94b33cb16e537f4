import officeAddins from "eslint-plugin-office-addins";
import { defineConfig, globalIgnores } from "eslint/config";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";
import { layers } from "./scripts/lint/layers.js";
import { rooms } from "./scripts/lint/rooms.js";

const OFFICE = ["Office", "Excel", "CustomFunctions", "OfficeExtension", "OfficeRuntime"];
const PAGE = ["window", "document", "navigator", "localStorage", "self"];
const NODE = ["process", "Buffer", "require"];

/** The only places that may name Office.js. */
const OFFICE_FILES = [
  "src/hosts/excel/**/*.ts",
  "src/commands/**/*.{ts,tsx}",
  "src/functions/**/*.ts",
  "src/taskpane/**/*.{ts,tsx}",
  "src/index.ts",
];

/** A list as long as a sheet is too many arguments: "Maximum call stack size exceeded". */
const SPREAD = {
  selector:
    "CallExpression[callee.property.name=/^(max|min|push|unshift|fromCharCode|fromCodePoint|apply)$/] > SpreadElement",
  message: "A list may be too long for arguments: use a loop, or src/cells/lists.ts.",
};

/** Rules against global names, and against types of namespaces among them, such as Excel.Range. */
const forbid = (...names) => ({
  "no-restricted-globals": ["error", ...names.map((name) => ({ name, message: "Not in this layer." }))],
  "no-restricted-syntax": [
    "error",
    SPREAD,
    { selector: `TSQualifiedName[left.name=/^(${names.join("|")})$/]`, message: "Not in this layer." },
  ],
});

export default defineConfig(
  globalIgnores(["dist", "build", "out", "coverage", "release"]),
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-invalid-void-type": "off",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/no-non-null-assertion": "off", // an index that was just checked needs it
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_", argsIgnorePattern: "^_" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { project: { rules: { layers, rooms } }, regexp },
    rules: {
      // a cell may hold 32,767 signs: no expression may take more than time in proportion to them
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential", ignoreSticky: true }],
      "project/layers": "error",
      "project/rooms": "error",
      "@typescript-eslint/explicit-function-return-type": ["error", { allowExpressions: true }],
      ...forbid(...OFFICE, ...PAGE, ...NODE, "globalThis"),
    },
  },
  { files: ["src/cli/**/*.ts"], rules: { ...forbid(...OFFICE, ...PAGE), "no-console": "off" } },
  { files: ["src/offline/**/*.{ts,tsx}"], rules: forbid(...OFFICE, ...NODE) },
  {
    files: OFFICE_FILES,
    plugins: { "office-addins": officeAddins },
    rules: {
      ...forbid(...NODE),
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  // the questions to Excel load through a helper, which the rules above do not see through
  { files: ["src/check/**/*.ts"], rules: forbid(...NODE) },
  // whatever plays Excel knows nothing of the add-in that runs in it
  {
    files: ["excel-stand-in/**/*.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: ["**/src/**", "**/test/**", "**/scripts/**"] }] },
  },
  // what is built and measured stands without its tests
  {
    files: ["src/**/*.{ts,tsx}", "scripts/**/*.{ts,js,cjs}", "bin/**", "*.config.js"],
    rules: { "no-restricted-imports": ["error", { patterns: ["**/test/**"] }] },
  },
  { files: ["**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  { files: ["scripts/**/*.ts", "excel-stand-in/**/*.ts", "test/**/*.{ts,tsx}"], rules: { "no-console": "off" } },
);
