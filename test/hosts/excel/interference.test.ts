import { forget } from "../../../src/hosts/excel/forget";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import { insertSheet } from "../../../src/hosts/excel/insertSheet";
import type { Undo, WorkbookHost } from "../../../src/hosts/workbook";
import type { TestExcel } from "../../../excel-stand-in/open";
import { type Act, ACTS, calm, cellsOf, ending } from "./acts";
import { generateSample, openNext, SMALL, tabs } from "./openSample";
import { errorText } from "../../support/words";

const CLERKS = ["说明", "统计表"];
const ROWS = [
  ["单位", "条数"],
  ["水利局", 36],
];

interface Opened {
  readonly excel: TestExcel;
  readonly host: WorkbookHost;
}

/** The sheets of a period when they are whole, by what they hold. */
const whole = new Map<string, string>();

beforeAll(async () => {
  for (const period of ["1月", "2月", "3月"]) {
    const { excel, host } = await openNext({ sheets: SMALL });
    await generateSample(host, {}, { period });
    for (const name of ["附件1", "附件2"]) whole.set(cellsOf(excel, name), period);
  }
  whole.set(JSON.stringify(ROWS), "示例");
});

/** What a sheet is: a whole appendix of a period, the whole sample, somebody else's, or none of these. */
function kindOf(excel: TestExcel, name: string): string {
  const cells = cellsOf(excel, name);
  return whole.get(cells) ?? (cells === '[["我的"]]' ? "theirs" : cells);
}

/** The sheets that can be seen, but for the clerk's own, with what each is. */
function others(excel: TestExcel): Record<string, string> {
  const names = tabs(excel).filter((name) => !CLERKS.includes(name));
  return Object.fromEntries(names.map((name) => [name, kindOf(excel, name)]));
}

interface Outcome {
  readonly what: string;
  readonly request: number;
  readonly said: string;
  readonly sheets: Record<string, string>;
}

/** Does some work over and over, each time with the act before another request, until it comes too late. */
async function meddle(
  what: string,
  act: Act,
  { open, work, check }: { open: () => Promise<Opened>; work: Work; check: (outcome: Outcome) => void },
): Promise<void> {
  const outcomes = new Map<string, number>();
  let acted = true;
  for (let request = 1; acted; request++) {
    const opened = await open();
    const { excel } = opened;
    excel.user.activate("统计表");
    const clerks = CLERKS.map((name) => excel.snapshot(name));
    excel.mark();
    acted = false;
    excel.fail.before({ request }, () => {
      acted = true;
      act(excel);
    });
    const said = await ending(excel, work(opened), (error) => errorText(error, "zh"));
    calm(excel);
    outcomes.set(said, (outcomes.get(said) ?? 0) + 1);
    const at = [what, request, said];
    expect([...at, CLERKS.map((name) => excel.snapshot(name))]).toEqual([...at, clerks]);
    expect([...at, said.includes("出了意外")]).toEqual([...at, false]);
    check({ what, request, said, sheets: others(excel) });
    // and the next generation, in a page that knows nothing of this, makes all whole
    excel.user.activate("统计表");
    const options = { taken: "number", renamed: "keep" } as const;
    const names = await generateSample(excelWorkbook(), options, { period: "3月" });
    const after = others(excel);
    expect([...at, names.map((name) => after[name])]).toEqual([...at, names.map(() => "3月")]);
    expect([...at, Object.values(after).filter((kind) => !/^(\d月|theirs|示例)$/.test(kind))]).toEqual([...at, []]);
    const unseen = excel.workbook.sheets.filter(({ visibility }) => visibility !== "Visible");
    expect([...at, unseen.map(({ name }) => name)]).toEqual([...at, []]);
    expect([...at, CLERKS.map((name) => excel.snapshot(name))]).toEqual([...at, clerks]);
  }
  console.log(`${what}:\n${[...outcomes].map(([said, n]) => `${n} × ${said}`).join("\n")}`);
}

type Work = (opened: Opened) => Promise<unknown>;

async function fresh(): Promise<Opened> {
  return openNext({ sheets: SMALL });
}

async function january(): Promise<Opened> {
  const opened = await fresh();
  await generateSample(opened.host, {}, { period: "1月" });
  return opened;
}

/** Whether all is known to be as it was, or nothing is said of it because the pane is not there any more. */
const isHalf = ({ said }: Outcome): boolean => /no answer|不知道做到了哪一步|还没有清理掉/.test(said);

/** Each sheet is whole or somebody else's, and ours are all of one period, but for one that was renamed away. */
function areWhole(outcome: Outcome, period: string): void {
  const { 定稿, ...sheets } = outcome.sheets;
  const kinds = Object.values(sheets).filter((kind) => kind !== "theirs");
  expect({ ...outcome, kinds }).toEqual({ ...outcome, kinds: kinds.map(() => period) });
  if (定稿 !== undefined) expect({ ...outcome, is: /^\d月$/.test(定稿) }).toEqual({ ...outcome, is: true });
}

describe.each(Object.entries(ACTS))("when %s at any request", (what, act) => {
  test("of a first generation, it is whole or not there, or cleared away next time", async () => {
    const work: Work = ({ host }) => generateSample(host, { taken: "number" }, { period: "2月" });
    await meddle(what, act, {
      open: fresh,
      work,
      check(outcome) {
        if (!isHalf(outcome)) areWhole(outcome, "2月");
      },
    });
  });

  test("of a generation over a former one, either stands whole", async () => {
    const work: Work = ({ host }) => generateSample(host, { taken: "number" }, { period: "2月" });
    await meddle(what, act, {
      open: january,
      work,
      check(outcome) {
        if (!isHalf(outcome)) areWhole(outcome, outcome.said === "done" ? "2月" : "1月");
      },
    });
  });

  test("of a generation that keeps a former one aside, that one is there whole", async () => {
    const work: Work = ({ host }) => generateSample(host, { taken: "number", replaced: "keep" }, { period: "2月" });
    await meddle(what, act, {
      open: january,
      work,
      check(outcome) {
        if (isHalf(outcome)) return;
        const kinds = Object.values(outcome.sheets);
        const deleted = what.includes("deletes 附件1") ? 1 : 0;
        const left = kinds.filter((kind) => kind === "1月").length;
        expect({ ...outcome, left: left >= 2 - deleted }).toEqual({ ...outcome, left: true });
        const expected = /^(1月|theirs)$/;
        const strange = kinds.filter((kind) => !expected.test(kind) && !(outcome.said === "done" && kind === "2月"));
        expect({ ...outcome, strange }).toEqual({ ...outcome, strange: [] });
      },
    });
  });

  test("of an undo, the new or the old sheets stand whole", async () => {
    let undo: Undo;
    const open = async (): Promise<Opened> => {
      const opened = await january();
      await generateSample(opened.host, { keepUndo: (given) => (undo = given) }, { period: "2月" });
      return opened;
    };
    await meddle(what, act, {
      open,
      work: () => undo(),
      check(outcome) {
        if (!isHalf(outcome)) areWhole(outcome, outcome.said === "done" ? "1月" : "2月");
      },
    });
  });

  test("while the sample is inserted, it is there whole or not at all", async () => {
    await meddle(what, act, {
      open: fresh,
      work: () => insertSheet("示例", ROWS),
      check(outcome) {
        const { said, sheets } = outcome;
        const kinds = Object.entries(sheets).flatMap(([name, kind]) => (name.startsWith("示例") ? kind : []));
        if (/no answer|不知道/.test(said)) return;
        expect({ ...outcome, kinds }).toEqual({ ...outcome, kinds: said === "done" ? ["示例"] : [] });
      },
    });
  });

  test("while the records are cleared, the finished sheets stay whole, and once more clears all", async () => {
    const open = async (): Promise<Opened> => {
      const opened = await january();
      await generateSample(opened.host, { keepUndo: () => undefined }, { period: "2月" });
      return opened;
    };
    await meddle(what, act, { open, work: forget, check: (outcome) => areWhole(outcome, "2月") });
  });
});

describe("a sheet that a co-author makes just now is not touched", () => {
  const take = (excel: TestExcel, name: string): void => {
    if (!excel.workbook.findSheet(name)) excel.user.addSheet(name);
  };

  test("under a name that was meant for what is kept", async () => {
    for (let request = 1; request <= 8; request++) {
      const { excel, host } = await january();
      excel.user.activate("统计表");
      excel.mark();
      excel.fail.before({ request }, () => take(excel, "附件2（1月）"));
      await ending(excel, generateSample(host, { replaced: "keep" }, { period: "2月" }), String);
      expect([request, excel.workbook.findSheet("附件2（1月）") === undefined]).toEqual([request, false]);
      expect([request, tabs(excel).filter((name) => /^附件\d \(\d\)/.test(name))]).toEqual([request, []]);
    }
  });

  test("under the name that was meant for the sample", async () => {
    for (let request = 1; request <= 4; request++) {
      const { excel } = await fresh();
      excel.mark();
      excel.fail.before({ request }, () => take(excel, "示例"));
      await ending(excel, insertSheet("示例", ROWS), String);
      expect([request, excel.workbook.findSheet("示例") === undefined]).toEqual([request, false]);
    }
  });
});
