import { zhalantun } from "../../src/gallery/zhalantun";
import { checkScheme } from "../../src/bulletin/checkScheme";
import type { Scheme } from "../../src/bulletin/scheme";
import type { Grid } from "../../src/cells/grid";
import { report, reportJson } from "../../src/cli/report";
import { type Draft, makeDraft } from "../../src/generate/draft";
import { learnScheme } from "../../src/generate/learnScheme";
import type { Source } from "../../src/generate/source";
import { writeNotice } from "../../src/generate/writeNotice";
import { checkFacts } from "../../src/bulletin/notice/checkFacts";
import { NO_FACTS } from "../../src/bulletin/notice/facts";
import { makeNotice } from "../../src/bulletin/notice/makeNotice";
import { fileWorkbook } from "../../src/hosts/file/fileWorkbook";
import { writeXlsx as writeLibraryXlsx } from "hucre/xlsx";
import { writeXlsx } from "../../src/hosts/file/writeXlsx";
import { appendixLayout } from "../../src/layout/appendixLayout";
import { appendixSheet } from "../../src/layout/appendixSheet";
import { command as zh } from "../../src/texts/zh/command";
import type { Shape } from "./shapes";

/** Parts of the way from a file to a bulletin, in their order. */
export const STEPS = ["scheme", "read", "draft", "report", "notice", "sheets", "learn", "docx"] as const;
export type Step = (typeof STEPS)[number];

/** Processor time in ms of each step; absent where a shape does not get so far. */
export type Times = Partial<Record<Step, number>>;

/** What a notice says of all units, of the first ones, and of what was there before. */
const FACTS = {
  version: 1,
  previous: { period: "上季度", submitted: 10, adopted: 5, figures: { "采用:渠道=扎兰屯市政府网": 5, 得分: 25 } },
  sections: [
    {
      paragraphs: [
        "{得分}、{得分:平均}、{采用:渠道=扎兰屯市政府网}、{采用:最多,渠道=扎兰屯市政府网}、{占比:得分≥10}",
        "[{列出:前3,按=得分,带得分}|无]、[{列出:零采用}|无]、[{列出:采用≥3,渠道=扎兰屯市政府网}|无]",
        "{增减:采用,渠道=扎兰屯市政府网}、{增减:得分}",
      ],
    },
  ],
};

/** What a shape of one size takes on its way from a file to a bulletin, step by step. */
export async function timesOf(
  shape: Shape,
  size: number,
  steps: readonly Step[],
  measure: (work: () => unknown) => Promise<number> = least,
): Promise<Times> {
  const grids = shape.sheets(size);
  const scheme = shape.roster ? withRoster(size) : zhalantun;
  const source = sourceOf(grids, scheme);
  const times: Times = {};
  if (steps.includes("scheme") && shape.roster) times.scheme = await measure(() => void checkScheme(scheme));
  if (steps.includes("read")) {
    const file = await fileOf(grids);
    times.read = await measure(async () => {
      const host = fileWorkbook("x.xlsx", file, () => undefined);
      for (const { sheet } of grids) await host.read(sheet);
    });
  }
  let draft: Draft | undefined;
  const drafting = await measure(() => void (draft = makeDraft(source, {})));
  // where it was too much nothing was read, and the time says nothing
  if (!draft || isTooMuch(draft)) return times;
  const made = draft;
  times.draft = drafting;
  times.report = await measure(() => void [report(made, zh), reportJson(made, undefined, undefined, zh)]);
  const { bulletin, appendices, fonts } = made;
  if (!bulletin) return times;
  times.notice = await measure(() => void makeNotice(bulletin, checkFacts(FACTS), []));
  let written = new Uint8Array();
  times.sheets = await measure(async () => {
    written = await writeXlsx(appendices.map((each) => appendixSheet(appendixLayout(each, fonts))));
  });
  const published = await readAll(written);
  times.learn = await measure(() => void learnScheme(published));
  if (steps.includes("docx")) times.docx = await measure(() => writeNotice({ ...made, bulletin }, NO_FACTS));
  return times;
}

function isTooMuch({ findings }: Draft): boolean {
  return findings.some(({ kind }) => kind === "too-many-units");
}

async function readAll(file: Uint8Array): Promise<Grid[]> {
  const host = fileWorkbook("附件.xlsx", file, () => undefined);
  const { sheets } = await host.look();
  return Promise.all(sheets.map(({ name }) => host.read(name)));
}

/** The exponent of growth between the smallest and the largest of three sizes that are equal steps apart. */
export function exponent(sizes: readonly number[], times: readonly number[]): number {
  return Math.log(times.at(-1)! / times[0]!) / Math.log(sizes.at(-1)! / sizes[0]!);
}

/** The least of some tries where a try is short. */
async function least(work: () => unknown): Promise<number> {
  let best = Infinity;
  let all = 0;
  for (let tries = 0; tries < 5 && all < 600; tries++) {
    globalThis.gc?.();
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
    all += (user + system) / 1000;
  }
  return best;
}

function sourceOf([grid, ...more]: readonly Grid[], scheme: Scheme): Source {
  if (!grid) throw new RangeError("a shape without a sheet");
  const sheets = [grid, ...more].map(({ sheet }) => ({ name: sheet, visible: true, ours: false }));
  return { view: { sheets, active: grid.sheet, memory: undefined }, memory: { scheme }, grid, more };
}

/** A roster of which half the units are on the sheet, and half are not. */
function withRoster(size: number): Scheme {
  const roster = Array.from({ length: size }, (_, i) => ({ unit: `第${i + size / 2}单位`, group: "市直各部门" }));
  return { ...zhalantun, roster };
}

function fileOf(grids: readonly Grid[]): Promise<Uint8Array> {
  return writeLibraryXlsx({
    sheets: grids.map(({ sheet, values, merges }) => ({
      name: sheet,
      rows: values.map((row) => row.map((value) => (value === "" ? null : value))),
      merges: merges.map(({ row, column, rows, columns }) => ({
        startRow: row,
        startCol: column,
        endRow: row + rows - 1,
        endCol: column + columns - 1,
      })),
    })),
  });
}
