import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { openExcel, type OpenOptions } from "../../../excel-stand-in/open";
import { loadWorkbook } from "../../../excel-stand-in/xlsx/loadWorkbook";
import type { Grid } from "../../../src/cells/grid";
import { nodeFlate } from "../../../src/cli/nodeFlate";
import { readSource } from "../../../src/generate/source";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import { forget } from "../../../src/hosts/excel/supports";
import { fileWorkbook } from "../../../src/hosts/file/fileWorkbook";
import { useFlate } from "../../../src/hosts/file/package/flate";

useFlate(nodeFlate);

const ROOT = join(import.meta.dirname, "../../..");
const FOLDERS = ["test/fixtures/workbooks", "test/fixtures/offices", "samples"];

/** Why a sheet may say something else in Excel than in its file, and the workbooks of which each is true. */
const OTHERWISE = {
  "Excel does not tell which part of a text is struck out or raised": ["B08", "B09b", "B10", "F20", "W11"],
  "Excel calculates what the file has no result of, or another": [
    ...["B12", "B13b", "B13c", "B14", "B16_00", "B16_02", "B16_06", "B16_08", "B16_10", "B17", "E41b", "W05", "W19"],
  ],
  "the other library refuses the file": ["A01", "A08", "A11", "A17", "A17c", "A18", "B35c", "F03"],
  "Excel shows at most eleven signs of a number": ["B20"],
  "the other library makes \\r\\n of what ends a line": ["B32", "B34"],
  "the other library finds no cells without addresses, no styles under another name, and reads phonetic signs": [
    ...["A03", "A03b", "B02", "B06b", "F06", "F06b"],
  ],
  "the other formatting does not part digits by a sign among them": ["B24_01"],
};

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(ROOT, folder, name))
    .sort(),
);

let uninstall: (() => void) | undefined;
afterAll(() => uninstall?.());
let library: OpenOptions["library"];

/** The sheet in view as Excel says it through Microsoft's library, the file having been opened by another library. */
async function inExcel(path: string): Promise<Grid> {
  const { workbook } = await loadWorkbook(basename(path), readFileSync(path));
  const excel = await openExcel({ workbook, library });
  ({ library } = excel);
  uninstall?.();
  uninstall = excel.install();
  forget();
  return (await readSource(excelWorkbook())).grid;
}

async function inFile(path: string): Promise<Grid> {
  return (await readSource(fileWorkbook(basename(path), readFileSync(path), () => undefined))).grid;
}

/** What a grid says, as far as two of them can say the same. */
function said(grid: Grid): unknown {
  const sorted = (values: Iterable<unknown>): string[] => [...values].map((value) => JSON.stringify(value)).sort();
  const plain = ([key, value]: [string, unknown]): [string, unknown] => [
    key,
    value instanceof Map || value instanceof Set ? sorted(value) : value,
  ];
  return Object.fromEntries(Object.entries(grid).map(plain));
}

test.each(Object.entries(OTHERWISE))("each has its reason: %s", (_, names) => {
  const known = new Set(files.map((path) => basename(path, ".xlsx")));
  expect(names.filter((name) => !known.has(name))).toEqual([]);
});

test.each(files.map((path) => [relative(ROOT, path), path]))(
  "%s says the same in Excel as in its file",
  async (_, path) => {
    const isOtherwise = Object.values(OTHERWISE).some((names) => names.includes(basename(path, ".xlsx")));
    const [excel, file] = await Promise.all(
      [inExcel, inFile].map((read) => read(path).then(said, (error: unknown) => String(error))),
    );
    if (isOtherwise) expect(excel).not.toEqual(file);
    else expect(excel).toEqual(file);
  },
);
