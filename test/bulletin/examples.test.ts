import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeBulletin } from "../../src/bulletin/bulletin";
import { checkScheme } from "../../src/bulletin/checkScheme";
import { inquiry } from "../../src/findings/inquiry";
import { accumulate } from "../../src/intake/several/accumulate";
import { groupByEnding } from "../../src/bulletin/roster";
import type { Scheme } from "../../src/bulletin/scheme";
import type { Tally } from "../../src/bulletin/tally";
import { draw } from "../support/draw";
import { open, read } from "../support/intake";

const DOCUMENT = readFileSync(join(import.meta.dirname, "../../docs/schemes.md"), "utf8");

type Fragment = Partial<Scheme>;

/** A part of a scheme as the document shows it, with the table of what comes of it. */
interface Example {
  readonly title: string;
  readonly fragment: Fragment;
  readonly source: Table;
  /** The result, where it stands in a table of its own: that of a log. */
  readonly result: Table | undefined;
}

/** A table of the document. */
interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Every block of JSON in the document and the table, or the two tables, that follow it. */
function examples(): Example[] {
  return [...DOCUMENT.matchAll(/```json\n(.*?)```\n\n((?:\|[^\n]*\n)+)(?:\n((?:\|[^\n]*\n)+))?/gs)].map((match) => {
    const title = DOCUMENT.slice(0, match.index)
      .match(/^## .*$/gm)!
      .at(-1)!;
    const [, fragment, source, result] = match;
    return {
      title,
      fragment: JSON.parse(fragment!) as Fragment,
      source: table(source!),
      result: result === undefined ? undefined : table(result),
    };
  });
}

function table(text: string): Table {
  const [headings, , ...rows] = text
    .trim()
    .split("\n")
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
  return { headings: headings!, rows };
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

/** What a table says of every unit: of each month where it has such a column, of each item where it is a log. */
function tallies({ headings, rows }: Table, scheme: Scheme): Tally[] {
  if (headings.includes("标题")) {
    const made = read(draw([headings, ...rows].map((cells) => cells.join("|")).join("\n")), { scheme });
    expect(open(made)).toEqual([]);
    return [...made.tallies];
  }
  const month = headings.indexOf("月");
  if (month < 0) return rows.flatMap((row) => tally(row, headings, scheme) ?? []);
  const months = [...new Set(rows.map((row) => row[month]!))].map((sheet) => ({
    name: sheet,
    tallies: rows.filter((row) => row[month] === sheet).flatMap((row) => tally(row, headings, scheme) ?? []),
    period: undefined,
  }));
  return [...accumulate(months, scheme, inquiry()).tallies];
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
    new Set(["2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]),
  );
});

test.each(examples().map((example, i): [string, Example] => [`${i + 1}: ${example.title}`, example]))(
  "example %s comes out as printed",
  (_, { fragment, source, result }) => {
    const scheme = whole(fragment);
    const { headings, rows: all } = result ?? source;
    const rows = headings.includes("月") ? all.filter((row) => row[headings.indexOf("得分")] !== "") : all;
    const { groups, mixed } = makeBulletin(tallies(source, scheme), scheme, "");
    const made = mixed[0]?.units ?? groups.flatMap(({ units }) => units);
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
