import type { TestExcel } from "../../../excel-stand-in/open";
import { readSource } from "../../../src/generate/source";
import { makeDraft } from "../../../src/generate/draft";
import { zhalantun } from "../../../src/gallery/zhalantun";
import { openNext } from "./openSample";

const HEADER = ["单位", "扎兰屯市政府网采用条数", "呼伦贝尔市政府网采用条数"];
const TABLE = [HEADER, ["公安局", 25, 1], ["交警大队", 5, 0], ["水利局", 36, 0], ["柴河镇", 7, 0]];

type Opened = Awaited<ReturnType<typeof openNext>>;

function note({ workbook }: TestExcel, address: string, content: string, author = "张", sheet = "统计表"): void {
  const own = workbook.sheet(sheet);
  const { row, column } = own.area(address);
  own.notes.push({ row, column, author, content });
}

function thread(
  { workbook }: TestExcel,
  address: string,
  content: string,
  replies: string[] = [],
  resolved = false,
): void {
  const own = workbook.sheet("统计表");
  const { row, column } = own.area(address);
  own.comments.push({ id: `{${own.comments.length}}`, row, column, content, replies, resolved });
}

/** Opens a workbook with comments in an Excel of a version. */
async function opened(put: (excel: TestExcel) => void, version = "1.18"): Promise<Opened> {
  const { excel, host } = await openNext({
    sheets: { 统计表: TABLE, 另一张: [["不读"]] },
    active: "统计表",
    announce: { ExcelApi: version },
  });
  put(excel);
  excel.mark();
  return { excel, host };
}

test("a workbook without comments costs no request for them", async () => {
  const { excel, host } = await opened((made) => note(made, "A1", "作废", "张", "另一张"));
  const { grid } = await host.look();
  expect([excel.traffic.requests.length, grid!.comments.size, grid!.untold]).toEqual([2, 0, undefined]);
});

test("notes and threads are known by one more request, without authors, with replies and whether they are resolved", async () => {
  const { excel, host } = await opened((made) => {
    note(made, "B2", "张:\n实为20条");
    note(made, "F9", "李:\n见附件", "李");
    note(made, "A1", "张:\n");
    thread(made, "A4", "与公安局重复", ["不计"]);
    thread(made, "A5", "待核", [], true);
  });
  const expected = {
    B2: { texts: ["实为20条"] },
    F9: { texts: ["见附件"] },
    A4: { texts: ["与公安局重复", "不计"] },
    A5: { texts: ["待核"], isResolved: true },
  };
  const { grid } = await host.look();
  expect(Object.fromEntries(grid!.comments)).toEqual(expected);
  expect(excel.traffic.requests).toHaveLength(3);
  expect(Object.fromEntries((await host.read("统计表")).comments)).toEqual(expected);
});

test("what they say against a count or a row is asked about", async () => {
  const { host } = await opened((made) => {
    note(made, "B2", "张:\n实为20条");
    thread(made, "A4", "与公安局重复", ["不计"]);
  });
  const { bulletin, findings } = makeDraft(await readSource(host), { scheme: zhalantun });
  const asked = findings.filter(({ kind }) => ["comment-against", "doubtful-cells"].includes(kind));
  expect(asked.map(({ kind, places }) => [kind, places.map(({ cell }) => cell)])).toEqual([
    ["comment-against", ["A4"]],
    ["doubtful-cells", ["B2"]],
  ]);
  expect(bulletin).toBeUndefined();
});

test.each([
  ["1.9", {}, ["merges", "comments"]],
  ["1.10", { A4: { texts: ["待核"] } }, ["merges", "comments"]],
  ["1.15", { A4: { texts: ["待核"], isResolved: true } }, ["comments"]],
])(
  "an Excel of ExcelApi %s is asked for what it tells, and it is known that this is not all",
  async (version, comments, untold) => {
    const { host } = await opened((made) => {
      note(made, "B2", "实为20条");
      thread(made, "A4", "待核", [], true);
    }, version);
    const grid = await host.read("统计表");
    expect([Object.fromEntries(grid.comments), grid.untold]).toEqual([comments, untold]);
  },
);

test("a new Excel with an old library does not tell of notes", async () => {
  const { excel, host } = await opened((made) => note(made, "B2", "实为20条"));
  const { prototype } = excel.Excel.Worksheet;
  const notes = Object.getOwnPropertyDescriptor(prototype, "notes")!;
  Reflect.deleteProperty(prototype, "notes");
  try {
    expect((await host.read("统计表")).untold).toEqual(["comments"]);
  } finally {
    Object.defineProperty(prototype, "notes", notes);
  }
});

test("1,200 comments are placed in a few requests; of more than anybody writes it is known that they are not", async () => {
  const { excel, host } = await opened((made) => {
    for (let row = 1; row <= 1200; row++) note(made, `E${row}`, `第${row}条`);
  });
  const grid = await host.read("统计表");
  expect([grid.comments.size, grid.comments.get("E1200")]).toEqual([1200, { texts: ["第1200条"] }]);
  expect(excel.traffic.requests.length).toBeLessThanOrEqual(6);
  for (let row = 1201; row <= 5001; row++) note(excel, `E${row}`, "多");
  expect(await host.read("统计表")).toMatchObject({ untold: ["comments"], comments: new Map() });
});

test("where the cells cannot be told the sheet is read all the same", async () => {
  const { excel, host } = await opened((made) => note(made, "B2", "实为20条"));
  await host.look();
  excel.mark();
  excel.fail.at({ request: 3 });
  const { values, untold, comments } = await host.read("统计表");
  expect([values.length, untold, comments.size]).toEqual([5, ["comments"], 0]);
});

test("a sheet whose shape is asked question by question has its comments", async () => {
  const { excel, host } = await opened((made) => note(made, "B2", "实为20条"));
  await host.look();
  excel.mark();
  excel.fail.at({ request: 2 });
  const { untold, comments } = await host.read("统计表");
  expect([untold, [...comments.keys()]]).toEqual([undefined, ["B2"]]);
});
