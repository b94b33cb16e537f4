import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkScheme } from "../../src/bulletin/checkScheme";
import type { CellValue, Grid } from "../../src/cells/grid";
import { zhalantun } from "../../src/gallery/zhalantun";
import { draw } from "../support/draw";
import { HEADER } from "../support/intake";
import type { CaseRead } from "../workbooks/readCase";

/*
 * Sheets of a few lines, each with something that clerks do, as text files:
 *
 *     # what it shows
 *     scheme {"missing":"zero"}          where the office differs from 扎兰屯市
 *     [统计表] {"hiddenRows":[2]}         a sheet, with its marks; several are added up
 *     单位|类别|扎兰屯市政府网采用条数|…    its cells, as in draw
 *     former                             what follows are the sheets of the last period's bulletin
 */

const FOLDER = join(import.meta.dirname, "../fixtures/sheets");

/** What comes of each of them, as it was when it was last looked at. */
export const SMALL_RECORD = join(FOLDER, "../small-outcomes.txt");

/** Where only a former bulletin is shown. */
const ORDINARY = draw(`${HEADER}\n水利局|市直各部门|36|0\n公安局|市直各部门|25|1\n大河湾镇|各乡镇街道|12|`);

/** The small sheets by their titles. */
export function smallSheets(): ReadonlyMap<string, CaseRead> {
  const files = readdirSync(FOLDER).sort();
  const blocks = files.flatMap((file) => readFileSync(join(FOLDER, file), "utf8").split(/^# /m).slice(1));
  return new Map(blocks.map((block) => [block.slice(0, block.indexOf("\n")), readSmall(block)]));
}

function readSmall(block: string): CaseRead {
  const [now = "", before = ""] = block.split(/^former\n/m);
  const [, patch] = /^scheme (.*)$/m.exec(now) ?? [];
  const [grid = ORDINARY, ...more] = sheetsIn(now);
  const previous = sheetsIn(before);
  const names = [grid, ...more].map(({ sheet }) => sheet);
  return {
    source: {
      view: {
        sheets: names.map((name) => ({ name, visible: true, ours: false })),
        active: grid.sheet,
        memory: undefined,
      },
      memory: {},
      grid,
      ...(more.length > 0 && { more }),
      ...(previous.length > 0 && { previous }),
    },
    request: patch === undefined ? {} : { scheme: patched(JSON.parse(patch) as object) },
  };
}

/** 扎兰屯市's scheme with other fields; null takes one away. */
function patched(patch: object): ReturnType<typeof checkScheme> {
  const fields = Object.entries({ ...zhalantun, ...patch }).filter(([, value]) => value !== null);
  return checkScheme(Object.fromEntries(fields));
}

/** Marks as they are written: maps as objects, sets as lists. */
type Written = Partial<Record<"shown" | "marked", Record<string, string>>> &
  Partial<Record<"hiddenRows" | "hiddenColumns", number[]>> &
  Pick<Partial<Grid>, "row" | "column" | "merges" | "faults" | "untold"> & {
    readonly covered?: Record<string, CellValue>;
    /** Each as its text, or as the texts of a thread. */
    readonly comments?: Record<string, string | string[]>;
    readonly uncalculated?: string[];
  };

function sheetsIn(text: string): Grid[] {
  return text
    .split(/^\[/m)
    .slice(1)
    .map((each) => {
      const [, sheet = "", marks = "", rows = ""] = /^([^\]\n]*)\] ?(.*)\n([^]*)$/.exec(each)!;
      return { ...draw(rows), ...(marks !== "" && marksOf(JSON.parse(marks) as Written)), sheet };
    });
}

function marksOf({
  shown,
  marked,
  covered,
  comments,
  hiddenRows,
  hiddenColumns,
  uncalculated,
  ...rest
}: Written): Partial<Grid> {
  return {
    ...rest,
    ...(shown && { shown: new Map(Object.entries(shown)) }),
    ...(marked && { marked: new Map(Object.entries(marked)) }),
    ...(covered && { covered: new Map(Object.entries(covered)) }),
    ...(comments && {
      comments: new Map(Object.entries(comments).map(([cell, texts]) => [cell, { texts: [texts].flat() }])),
    }),
    ...(hiddenRows && { hiddenRows: new Set(hiddenRows) }),
    ...(hiddenColumns && { hiddenColumns: new Set(hiddenColumns) }),
    ...(uncalculated && { uncalculated: new Set(uncalculated) }),
  };
}
