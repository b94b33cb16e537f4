import type { CellComment, Grid } from "../../../src/cells/grid";
import { packageParts, ROW } from "./package";
import { readActive, readSheet } from "./read";
import { zip } from "./zip";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const THREADS = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
const NOTES = "xl/comments1.xml";
const THREAD = "xl/threadedComments/threadedComment1.xml";

function relationships(...others: readonly string[]): Record<string, string> {
  const entries = [
    `<Relationship Id="rId1" Type="${OFFICE}/comments" Target="../comments1.xml"/>`,
    `<Relationship Id="rId2" Type="${THREADS}" Target="../threadedComments/threadedComment1.xml"/>`,
    ...others,
  ];
  return { "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships>${entries.join("")}</Relationships>` };
}

const gridWith = (parts: Readonly<Record<string, string>>): Promise<Grid> =>
  readActive("a.xlsx", zip(packageParts(ROW, { ...relationships(), ...parts })));

const commentsOf = async (parts: Readonly<Record<string, string>>): Promise<Record<string, CellComment>> =>
  Object.fromEntries((await gridWith(parts)).comments);

const notes = (...each: readonly string[]): Record<string, string> => ({
  [NOTES]: `<comments><authors><author>张</author><author/></authors><commentList>${each.join("")}</commentList></comments>`,
});
const note = (ref: string, text: string, author = 0): string =>
  `<comment ref="${ref}" authorId="${author}"><text>${text}</text></comment>`;
const threads = (...each: readonly string[]): Record<string, string> => ({
  [THREAD]: `<ThreadedComments>${each.join("")}</ThreadedComments>`,
});
const message = (attributes: string, text: string): string =>
  `<threadedComment ${attributes} personId="{1}"><text>${text}</text></threadedComment>`;

/** What Excel writes into the note that stands for a thread. */
const twin = (link: string, ...lines: readonly string[]): string =>
  `<t>[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; ${link}\n\n${lines.join("\n")}</t>`;
const LINK = "Learn more: https://go.microsoft.com/fwlink/?linkid=870924";

describe("a note", () => {
  test.each([
    ["plain", "<t>实为25条</t>", ["实为25条"]],
    ["with its author in bold", "<r><rPr><b/></rPr><t>张:</t></r><r><t>\n实为25条</t></r>", ["实为25条"]],
    ["whose author was taken off the file", "<t>作者:\n实为25条</t>", ["实为25条"]],
    ["of somebody else than it begins with", "<t>注意：\n实为25条</t>", ["注意：\n实为25条"]],
    ["of several lines", "<t>张:\n待核\n见附件</t>", ["待核\n见附件"]],
    ["of which a part is struck out", "<r><rPr><strike/></rPr><t>待核</t></r><r><t>已发</t></r>", ["已发"]],
  ])("%s", async (_, text, texts) => {
    expect(await commentsOf(notes(note("B1", text)))).toEqual({ B1: { texts } });
  });

  test("that says nothing, but for its author, is none", async () => {
    expect(await commentsOf(notes(note("A1", "<t>张:\n</t>"), note("B1", "")))).toEqual({});
  });

  test("stands where its address says, in whatever letters, be the cell blank", async () => {
    expect(Object.keys(await commentsOf(notes(note("$b$7", "<t>待核</t>"), note("A1", "<t>待核</t>", 1))))).toEqual([
      "B7",
      "A1",
    ]);
  });

  test("that stands for a thread of which the part is lost has the thread's texts", async () => {
    const text = twin(LINK, "Comment:", "    与公安局重复", "Reply:", "    不计");
    expect(await commentsOf(notes(note("A1", text)))).toEqual({ A1: { texts: ["与公安局重复", "不计"] } });
    const chinese = twin(LINK, "注释:", "    与公安局重复", "答复:", "    不计");
    expect(await commentsOf(notes(note("A1", chinese)))).toEqual({ A1: { texts: ["与公安局重复", "不计"] } });
  });
});

describe("a thread", () => {
  test("has its replies, and its note says nothing of its own", async () => {
    const parts = {
      ...notes(note("A1", twin(LINK, "Comment:", "    旧")), note("B1", "<t>待核</t>")),
      ...threads(message('ref="A1" id="{1}"', "与公安局重复"), message('ref="A1" id="{2}" parentId="{1}"', "不计")),
    };
    expect(await commentsOf(parts)).toEqual({ A1: { texts: ["与公安局重复", "不计"] }, B1: { texts: ["待核"] } });
  });

  test("may be resolved", async () => {
    const parts = threads(message('ref="A1" id="{1}" done="1"', "待核"), message('ref="B1" id="{2}" done="0"', "待核"));
    expect(await commentsOf(parts)).toEqual({ A1: { texts: ["待核"], isResolved: true }, B1: { texts: ["待核"] } });
  });
});

test("only the comments of the sheet that is read are there", async () => {
  const parts = packageParts(ROW, {
    ...notes(note("A1", "<t>待核</t>")),
    "xl/worksheets/_rels/sheet2.xml.rels": relationships()["xl/worksheets/_rels/sheet1.xml.rels"]!,
  });
  expect((await readActive("a.xlsx", zip(parts))).comments.size).toBe(0);
});

test.each<[string, Record<string, string>]>([
  ["cut off", { [NOTES]: "<comments><commentList>" }],
  ["at no cell", notes(note("nowhere", "<t>待核</t>"))],
  ["in too many cells", notes(note("A1", "<t>1</t>").repeat(100_001))],
  ["too long", notes(note("A1", `<t>${"a".repeat(1_000_001)}</t>`))],
  ["thread cut off", { [THREAD]: "<ThreadedComments>" }],
  [
    "by an author without an end",
    { [NOTES]: `<comments><authors><author>${"a".repeat(1_000_001)}</author></authors></comments>` },
  ],
])(
  "comments that are damaged or too large (%s) leave the sheet readable, and it is known that they are not",
  async (_, parts) => {
    const { values, untold, comments } = await gridWith(parts);
    expect([values, untold, comments.size]).toEqual([[["单位", 45000]], ["comments"], 0]);
  },
);

test("a part that is named and not there is no comment", async () => {
  expect((await gridWith({})).untold).toBeUndefined();
});

test("comments as another program writes them", async () => {
  const cell = (comment: { author?: string; text: string }): object => ({ value: 1, comment });
  const cells = new Map([
    ["0,0", cell({ author: "张", text: "张:\n待核" })],
    ["2,1", cell({ text: "不计" })],
  ]);
  const { comments } = await readSheet({ cells });
  expect(Object.fromEntries(comments)).toEqual({ A1: { texts: ["待核"] }, B3: { texts: ["不计"] } });
});
