import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Bulletin, makeBulletin } from "../../../src/bulletin/bulletin";
import { checkScheme } from "../../../src/bulletin/checkScheme";
import { checkFacts } from "../../../src/bulletin/notice/checkFacts";
import type { Facts } from "../../../src/bulletin/notice/facts";
import { FactsRefused } from "../../../src/bulletin/notice/factsRefused";
import { makeNotice } from "../../../src/bulletin/notice/makeNotice";
import * as words from "../../../src/bulletin/notice/query/words";
import { errorText } from "../../support/words";

const DOCUMENT = readFileSync(join(import.meta.dirname, "../../../docs/notice-text.md"), "utf8");

/** The sections of the document by their number. */
const SECTIONS = DOCUMENT.split(/^## (?=\d)/m).slice(1);

const SCHEME = checkScheme({
  version: 2,
  name: "例",
  channels: [
    { name: "市网", tier: "市", points: 5 },
    { name: "省网", tier: "省", points: 10 },
  ],
  adjustments: [{ name: "批示", kind: "bonus", points: 5 }],
  submitted: { task: { items: 6 } },
  groups: ["部门", "乡镇"].map((name) => ({ name, title: `${name}采用情况`, channels: ["市网", "省网"] })),
  ranking: { style: "ordinal", keys: [{ by: "score" }] },
  headings: { rank: "排名", unit: "单位", count: "{channel}条数", score: "{channel}得分", total: "得分" },
});

/** The rows of the tables of a section, without headings. */
function rows(section: string): string[][] {
  return section
    .split("\n")
    .filter((line) => line.startsWith("|") && !/^\| (-+|单位|写法)\s/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll("\\|", "|")),
    );
}

function bulletin(): Bulletin {
  const tallies = rows(SECTIONS[0]!).map(([unit, group, submitted, own, upper, bonus]) => ({
    unit: unit!,
    group: group!,
    submitted: Number(submitted),
    counts: [Number(own), Number(upper)],
    adjustments: [Number(bonus)],
  }));
  return makeBulletin(tallies, SCHEME, "1-3月");
}

/** The facts of the first section with others. */
function facts(more: object): Facts {
  const [, json] = /```json\n(.*?)```/s.exec(SECTIONS[0]!)!;
  return checkFacts({ version: 1, ...(JSON.parse(json!) as object), ...more });
}

function text(template: string): string {
  return makeNotice(bulletin(), facts({ sections: [{ paragraphs: [template] }] }), []).paragraphs[0]?.text ?? "";
}

const examples = [1, 2, 3, 4, 5].flatMap((i) =>
  rows(SECTIONS[i]!).map(([typed, shown]) => [typed!.slice(1, -1), shown!]),
);

test("the document has examples", () => {
  expect(rows(SECTIONS[0]!)).toHaveLength(8);
  expect(examples.length).toBeGreaterThan(50);
});

test.each(examples)("%s comes out as %s", (template, shown) => {
  expect(text(template!)).toBe(shown);
});

test("the sections of the document come out as printed", () => {
  const [, json] = /```json\n(.*?)```/s.exec(SECTIONS[6]!)!;
  const [, printed] = /```text\n(.*?)```/s.exec(SECTIONS[6]!)!;
  const { paragraphs } = makeNotice(bulletin(), facts(JSON.parse(json!) as object), []);
  expect(paragraphs.map(({ heading, text }) => heading + text)).toEqual(printed!.trim().split("\n"));
});

test.each(rows(SECTIONS[7]!).map(([typed, said]) => [typed!.slice(1, -1), said!]))(
  "%s is refused: %s",
  (template, said) => {
    let refused: unknown;
    try {
      text(template!);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(FactsRefused);
    expect((refused as FactsRefused).field).toBe("sections[0].paragraphs[0]");
    expect(errorText(refused, "zh")).toContain(said);
    expect(errorText(refused, "en")).toMatch(
      /^The facts of the notice cannot be used: sections\[0\]\.paragraphs\[0\] holds /,
    );
  },
);

test("the document names every word in both languages", () => {
  const all = [
    words.FIGURE_WORDS,
    words.FORM_WORDS,
    words.KEY_WORDS,
    words.FLAG_WORDS,
    words.STATE_WORDS,
    words.PERIOD_WORDS,
    words.ROLE_WORDS,
  ];
  for (const [english, chinese] of all.flatMap((each) => Object.entries(each)))
    expect(SECTIONS[8]).toContain(`\`${english}\` ${chinese}`);
});
