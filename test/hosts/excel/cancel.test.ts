import { plainGrid } from "../../../src/cells/grid";
import { makeDraft } from "../../../src/generate/draft";
import { generate } from "../../../src/generate/generate";
import type { TestExcel } from "../../../excel-stand-in/open";
import { openNext, tabs } from "./openSample";

/** A draft of so many departments, of which nothing has to be read from Excel. */
function bigDraft(units: number) {
  const rows = Array.from({ length: units }, (_, i) => [`第${i + 1}单位办公室`, "市直各部门", i, 1]);
  const header = ["单位", "类别", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"];
  const view = { sheets: [], active: "统计表", memory: undefined };
  return makeDraft({ view, memory: {}, grid: plainGrid("统计表", [header, ...rows]) }, {});
}

const OPTIONS = { taken: "ask", renamed: "ask" } as const;

test("a writing that is cancelled between two requests leaves nothing", async () => {
  const { excel, host } = await openNext();
  await host.look();
  const before = excel.snapshot();
  const cancelling = new AbortController();
  const writing = generate(host, bigDraft(16_000), {
    ...OPTIONS,
    signal: cancelling.signal,
    progress: () => cancelling.abort(),
  });
  await expect(writing).rejects.toMatchObject({ kind: "cancelled" });
  expect(excel.snapshot()).toEqual(before);
});

test("a writing that is cancelled before it begins sends nothing", async () => {
  const { excel, host } = await openNext();
  await host.look();
  excel.mark();
  const writing = generate(host, bigDraft(2), { ...OPTIONS, signal: AbortSignal.abort() });
  await expect(writing).rejects.toMatchObject({ kind: "cancelled" });
  expect(excel.traffic.requests).toEqual([]);
});

/** Stops a writing when its sheets have been added. */
async function stopped(
  former: boolean,
  then: (excel: TestExcel) => void,
): Promise<{ excel: TestExcel; error: unknown }> {
  const { excel, host } = await openNext();
  if (former) await generate(host, bigDraft(2), OPTIONS);
  await host.look();
  const cancelling = new AbortController();
  excel.mark();
  excel.fail.before({ request: 1 }, () => {
    cancelling.abort();
    then(excel);
  });
  const error = await generate(host, bigDraft(3), { ...OPTIONS, signal: cancelling.signal }).catch((e: unknown) => e);
  excel.fail.never();
  return { excel, error };
}

test("a writing that has begun is cancelled as well, and the former sheets stand", async () => {
  let before: unknown;
  const { excel, error } = await stopped(true, ({ snapshot }) => (before = snapshot()));
  expect(error).toMatchObject({ kind: "cancelled" });
  expect(excel.snapshot()).toEqual(before);
  expect(tabs(excel)).toEqual(["说明", "统计表", "附件"]);
});

test("what cannot be taken back after cancelling is said", async () => {
  const { error } = await stopped(false, ({ fail }) => fail.from({ request: 2 }));
  expect(error).toMatchObject({ kind: "write-failed", isUnknown: true });
});
