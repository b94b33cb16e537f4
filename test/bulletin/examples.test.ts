import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeBulletin } from "../../src/bulletin/bulletin";
import { checkScheme } from "../../src/bulletin/checkScheme";
import { groupByEnding } from "../../src/bulletin/roster";
import type { Scheme } from "../../src/bulletin/scheme";
import type { Tally } from "../../src/bulletin/tally";

const DOCUMENT = readFileSync(join(import.meta.dirname, "../../docs/schemes.md"), "utf8");

type Fragment = Partial<Scheme>;

/** A part of a scheme as the document shows it, with the table of what comes of it. */
interface Example {
  readonly title: string;
  readonly fragment: Fragment;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Every block of JSON in the document and the table that follows it. */
function examples(): Example[] {
  return [...DOCUMENT.matchAll(/```json\n(.*?)```\n\n((?:\|[^\n]*\n)+)/gs)].map((match) => {
    const [headings, , ...rows] = match[2]!
      .trim()
      .split("\n")
      .map((line) =>
        line
          .slice(1, -1)
          .split("|")
          .map((cell) => cell.trim()),
      );
    const title = DOCUMENT.slice(0, match.index)
      .match(/^## .*$/gm)!
      .at(-1)!;
    return { title, fragment: JSON.parse(match[1]!) as Fragment, headings: headings!, rows };
  });
}

/** The fragment with what every scheme needs. */
function whole(fragment: Fragment): Scheme {
  const channels = fragment.channels ?? [
    { name: "政府网", points: 5 },
    { name: "省政府网", points: 10 },
  ];
  return checkScheme({
    version: 1,
    name: "例",
    channels,
    groups: [{ name: "各单位", title: "采用情况", channels: channels.map(({ name }) => name) }],
    ranking: { style: "ordinal", keys: [{ by: "score" }] },
    headings: { rank: "排名", unit: "单位", count: "{channel}条数", score: "{channel}得分", total: "得分" },
    ...fragment,
  });
}

/** The tally of a row; undefined where all but the name and the result is blank: the unit has no row in the source. */
function tally(row: readonly string[], headings: readonly string[], scheme: Scheme): Tally | undefined {
  const cell = (heading: string): number | undefined => {
    const text = row[headings.indexOf(heading)] ?? "";
    return text === "" ? undefined : Number(text);
  };
  const unit = row[0]!;
  const counts = scheme.channels.map(({ name }) => cell(name));
  const submitted = cell("报送");
  if ([...counts, submitted].every((figure) => figure === undefined)) return undefined;
  return {
    unit,
    group: groupByEnding(unit, scheme, scheme.place)!.name,
    counts: counts.map((count) => count ?? 0),
    ...(submitted !== undefined && { submitted }),
    ...(scheme.adjustments && { adjustments: scheme.adjustments.map(({ name }) => cell(name) ?? 0) }),
  };
}

test("the document has an example in every section that says how points or ranks are made", () => {
  expect(new Set(examples().map(({ title }) => title.slice(3, 5).trim()))).toEqual(
    new Set(["2", "3", "4", "5", "6", "7", "8", "9", "10", "12"]),
  );
});

test.each(examples().map((example, i): [string, Example] => [`${i + 1}: ${example.title}`, example]))(
  "example %s comes out as printed",
  (_, { fragment, headings, rows }) => {
    const scheme = whole(fragment);
    const tallies = rows.flatMap((row) => tally(row, headings, scheme) ?? []);
    const made = makeBulletin(tallies, scheme, "").groups.flatMap(({ units }) => units);
    const shown = ({ unit, score, rank }: (typeof made)[number]): (string | number | null)[] =>
      headings.includes("排名") ? [unit, score, rank] : [unit, score];
    const at = (row: readonly string[], heading: string): number[] =>
      headings.includes(heading) ? [Number(row[headings.indexOf(heading)])] : [];
    const expected = rows.map((row) => [row[0], ...at(row, "得分"), ...at(row, "排名")]);
    const isOrdered = headings.includes("排名");
    const sorted = (all: readonly unknown[][]): unknown[] => (isOrdered ? [...all] : all.map(String).sort());
    expect(sorted(made.map(shown))).toEqual(sorted(expected));
    expect(expected.length).toBeGreaterThan(0);
  },
);
