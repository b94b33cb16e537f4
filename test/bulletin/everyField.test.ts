import { checkScheme } from "../../src/bulletin/checkScheme";
import { SHOWN } from "../../src/bulletin/columnSpec";
import { SchemeRefused, type SchemeProblem } from "../../src/bulletin/schemeRefused";
import { all, type Json, named, pattern, put } from "../support/fields";
import { WHOLE_SCHEME as WHOLE } from "./wholeScheme";
import { NO_FIGURES } from "../support/noFigures";

/*
 * A scheme with every field that there is, as it comes from a file. Each of its fields in turn is taken away, is of
 * another kind, or has a neighbour that no scheme has.
 */

/** Which field is refused, and why; undefined where none is. */
function refused(data: Json): { readonly field: string; readonly problem: SchemeProblem["problem"] } | undefined {
  try {
    checkScheme(data);
  } catch (error) {
    if (error instanceof SchemeRefused) return { field: error.field, problem: error.reason.problem };
    throw error;
  }
  return undefined;
}

const PLACES = all(WHOLE);

/** Objects whose fields are named by the office. */
const NAMES = ["groups[0].channelLabels", "parts[6].task.groups", "parts[6].task.units"];

test("a scheme with every field is accepted as it is", () => {
  expect(checkScheme(WHOLE)).toEqual(WHOLE);
});

test.each(PLACES.filter(({ path }) => path.length > 0).map((place) => [named(place.path), place] as const))(
  "%s of another kind is refused",
  (name, { path, value }) => {
    const other = typeof value === "number" || typeof value === "boolean" ? "别的" : 7;
    // what says which kind of column, key or figure it is stands within an object
    const within =
      typeof value === "object" && !Array.isArray(value) ? [name, ...WITHIN.map((word) => `${name}.${word}`)] : [name];
    expect(within).toContain(refused(put(WHOLE, path, other))?.field);
  },
);

/** Numbers of which only some may be. */
const CHOSEN = new Set([
  "version",
  "rounding.decimals",
  "appendices[0].columns[1].decimals",
  "rate.decimals",
  "rate.places",
  "lists.best",
  "lists.last",
  "log.most",
  "log.lateAfterDays",
]);

const WITHIN = ["show", "by", "figure"];

test("only these fields are needed, and the others are not", () => {
  const fields = PLACES.filter(({ path }) => typeof path.at(-1) === "string");
  const needed = fields.filter(({ path }) => {
    const answer = refused(put(WHOLE, path, undefined));
    return answer?.field === named(path) && ["missing", "not-one-of"].includes(answer.problem);
  });
  expect([...new Set(needed.map(({ path }) => pattern(path)))]).toEqual(NEEDED);
});

const NEEDED: readonly string[] = [
  "version",
  "name",
  "channels",
  "channels[].name",
  "channels[].site",
  "channels[].points",
  "submitted.task.items",
  "adjustments[].name",
  "adjustments[].kind",
  "parts[].name",
  "parts[].of",
  "parts[].every.items",
  "parts[].every.points",
  "parts[].bands[].from",
  "parts[].bands[].points",
  "parts[].of.of",
  "parts[].when.of",
  "parts[].of.channels",
  "parts[].task.items",
  "together[].of",
  "together[].limits",
  "vetoes[].when",
  "vetoes[].when.of",
  "groups",
  "groups[].name",
  "groups[].title",
  "groups[].channels",
  "groups[].columns[].show",
  "groups[].columns[].heading",
  "roster[].unit",
  "rounding.decimals",
  "rounding.mode",
  "ranking",
  "ranking.style",
  "ranking.keys",
  "ranking.keys[].by",
  "ranking.keys[].channel",
  "ranking.within[].by",
  "ranking.within[].tier",
  "headings",
  "headings.rank",
  "headings.unit",
  "headings.count",
  "headings.score",
  "headings.total",
  "appendices[].title",
  "appendices[].groups",
  "appendices[].columns[].show",
  "appendices[].columns[].heading",
  "appendices[].columns[].channel",
  "appendices[].columns[].of",
  "appendices[].columns[].of.figure",
  "appendices[].columns[].grades",
  "appendices[].columns[].grades[].from",
  "appendices[].columns[].grades[].text",
  "appendices[].columns[].of.part",
  "appendices[].only.of",
  "appendices[].only.of.figure",
  "appendices[].only.of.adjustment",
  "columns[].show",
  "columns[].heading",
  "rate.decimals",
  "rate.none",
];

test.each(
  PLACES.filter(({ value }) => typeof value === "object" && !Array.isArray(value)).map(
    ({ path }) => [named(path), path] as const,
  ),
)("no field that is none goes unnoticed in %s", (name, path) => {
  if (NAMES.includes(name)) return;
  expect(refused(put(WHOLE, [...path, "titel"], "x"))).toEqual({
    field: named([...path, "titel"]),
    problem: "unknown-field",
  });
});

test.each([
  ["lists.best", ["negative", "not-whole"]],
  ["lists.last", ["negative", "not-whole"]],
  ["log.lateAfterDays", ["negative", "not-whole"]],
  ["groups[0].task", ["negative", "not-whole"]],
  ["roster[0].task", ["negative", "not-whole"]],
  ["submitted.task.items", ["negative", "not-whole"]],
  ["channels[1].points", ["negative", undefined]],
  ["channels[0].multiplier", ["negative", undefined]],
  ["adjustments[0].points", ["negative", undefined]],
  ["parts[6].task.items", ["negative", undefined]],
  ["parts[6].task.groups.乡镇", ["negative", undefined]],
  ["parts[6].task.units.水利局", ["negative", undefined]],
  ["parts[6].task.full", ["negative", undefined]],
  ["parts[2].best", ["negative", undefined]],
] as const)("%s may not be -1 or 0.5: %j", (field, [below, part]) => {
  const { path } = PLACES.find((place) => named(place.path) === field)!;
  expect(refused(put(WHOLE, path, -1))?.problem).toBe(below);
  expect(refused(put(WHOLE, path, 0.5))?.problem).toBe(part);
  expect(refused(put(WHOLE, path, 0))).toBeUndefined();
});

test("every other number may be below 0 and have four decimals; none has five or is beyond 100,000", () => {
  const numbers = PLACES.filter(({ path, value }) => typeof value === "number" && !CHOSEN.has(named(path)));
  expect(numbers.length).toBeGreaterThan(40);
  for (const { path, value } of numbers) {
    const field = named(path);
    const ways = [0.00001, 100_001, -100_001].map((other) => refused(put(WHOLE, path, other)));
    expect(ways).toEqual(["too-many-decimals", "too-large", "too-large"].map((problem) => ({ field, problem })));
    expect([field, refused(put(WHOLE, path, value))]).toEqual([field, undefined]);
  }
});

test.each([
  ["version", [1, 2]],
  ["adjustments[1].kind", ["bonus", "penalty", "figure"]],
  ["parts[6].task.carry", ["short", "over", "all"]],
  ["parts[0].of", ["submitted", "adopted", "unadopted", "rate"]],
  ["blank", ["zero"]],
  ["counts", ["whole", "decimal"]],
  ["missing", ["zero", "list", "ignore"]],
  ["rounding.decimals", [0, 1, 2, 3, 4]],
  ["rounding.mode", ["half-up", "down", "up"]],
  ["ranking.style", ["ordinal", "competition", "dense", "none"]],
  ["ranking.order", ["rank", "roster", "input"]],
  ["appendices[0].columns[1].zero", ["0", "", "—"]],
  ["appendices[0].columns[1].decimals", [0, 1, 2, 3, 4]],
  ["rate.decimals", [0, 1, 2]],
  ["rate.places", [0, 1, 2]],
  ["rate.none", ["0", "0%", "—", ""]],
  ["zero", ["0", "", "—"]],
  ["log.count", ["each", "tier"]], // and highest, with which log.most does not go
  ["log.most", [2, 3, 4, 5]],
  ["log.joint", ["equal", "full", "written"]],
] as const)("%s is one of %j", (field, values) => {
  const { path } = PLACES.find((place) => named(place.path) === field)!;
  for (const value of values) expect([value, refused(put(WHOLE, path, value))]).toEqual([value, undefined]);
  for (const other of [9, "9", "x", 0.5]) expect(refused(put(WHOLE, path, other))).toBeDefined();
});

test.each([
  "groups",
  "channels[0].kinds",
  "parts[1].bands",
  "parts[2].places",
  "parts[5].of.points",
  "parts[6].groups",
  "parts[6].of.channels",
  "together[0].of",
  "columns",
  "groups[0].columns",
  "groups[0].channels",
  "appendices",
  "appendices[0].groups",
  "appendices[0].columns",
  "appendices[0].columns[1].heading",
  "appendices[0].columns[2].grades",
])("%s may not be empty", (field) => {
  const { path } = PLACES.find((place) => named(place.path) === field)!;
  expect(refused(put(WHOLE, path, []))).toEqual({ field, problem: "empty" });
});

test.each(["parts", "adjustments", "vetoes", "together", "ranking.within", "roster", "channels[0].aliases"])(
  "%s may be empty, as far as nothing refers to it",
  (field) => {
    const { path } = PLACES.find((place) => named(place.path) === field)!;
    expect(refused(put(WHOLE, path, []))?.problem).not.toBe("empty");
  },
);

test("sheets are scored together where nothing goes from one to the next, and ranks that nobody shares need no keys", () => {
  const alone = put(put(WHOLE, ["parts", 6, "task", "carry"], undefined), ["parts", 6, "per"], undefined);
  for (const per of ["whole", "sheet"]) expect(refused(put(alone, ["per"], per))).toBeUndefined();
  expect(refused(put(alone, ["per"], "x"))).toEqual({ field: "per", problem: "not-one-of" });
  expect(refused(put(WHOLE, ["per"], "sheet"))).toEqual({ field: "parts[6].per", problem: "not-with" });
  expect(refused(put(WHOLE, ["parts", 6, "per"], undefined))).toEqual({
    field: "parts[6].task.carry",
    problem: "needs",
  });
  const ranking = (style: string): Json => put(WHOLE, ["ranking"], { style, keys: [] });
  for (const style of ["ordinal", "none"]) expect(refused(ranking(style))).toBeUndefined();
  for (const style of ["competition", "dense"])
    expect(refused(ranking(style))).toEqual({ field: "ranking.keys", problem: "empty" });
});

test("a heading has three texts at most, and a scheme forty channels", () => {
  const heading = ["appendices", 0, "columns", 1, "heading"];
  expect(refused(put(WHOLE, heading, ["一", "二", "三"]))).toBeUndefined();
  expect(refused(put(WHOLE, heading, ["一", "二", "三", "四"]))).toEqual({
    field: named(heading),
    problem: "too-many",
  });
  const channels = (count: number): Json => [
    ...WHOLE.channels,
    ...Array.from({ length: count - 2 }, (_, n) => ({ name: `网${n}`, points: 1 })),
  ];
  expect(refused(put(WHOLE, ["channels"], channels(40)))).toBeUndefined();
  expect(refused(put(WHOLE, ["channels"], channels(41)))).toEqual({ field: "channels", problem: "too-many" });
});

/** What a column, a key or a figure has to name, and a name that there is. */
const NAMED: Readonly<Record<string, string>> = { channel: "省网", tier: "本级", adjustment: "批示", part: "报送" };

/** Kinds of columns that say more. */
const MORE: Readonly<Record<string, Json>> = {
  grade: { of: { figure: "score" }, grades: [{ from: 0, text: "好" }] },
  "by-sheet": { of: { figure: "score" } },
};

describe.each(Object.entries(SHOWN))("a column of the kind %s", (show, argument) => {
  const rows = show.startsWith("item-") ? 2 : 0;
  const path = ["appendices", rows, "columns"];
  const column = {
    show,
    heading: "列",
    ...(argument !== "" && { [argument]: NAMED[argument]! }),
    ...(MORE[show] as object),
  };

  test("is accepted with what it names, and not without", () => {
    expect(refused(put(WHOLE, path, [column]))).toBeUndefined();
    for (const name of Object.keys(NAMED)) {
      const { [name]: _, ...without } = column as Record<string, Json>;
      const answer = refused(put(WHOLE, path, [name === argument ? without : { ...column, [name]: NAMED[name]! }]));
      expect(answer).toEqual({
        field: `${named(path)}[0].${name}`,
        problem: name === argument ? "missing" : "unknown-field",
      });
    }
    if (argument === "") return;
    const unknown = refused(put(WHOLE, path, [{ ...column, [argument]: "没有" }]));
    expect(unknown?.field).toBe(`${named(path)}[0].${argument}`);
    expect(unknown?.problem).toBe(argument === "channel" ? "unknown-channel" : "unknown-name");
  });

  test("belongs to rows of items or of units", () => {
    const elsewhere = refused(put(WHOLE, ["appendices", 2 - rows, "columns"], [column]));
    expect(elsewhere?.field).toBe(rows === 2 ? "appendices[0].columns[0].show" : undefined);
    expect(refused(put(WHOLE, ["columns"], [column]))?.field).toBe(rows === 2 ? "columns[0].show" : undefined);
  });

  test("is rounded only where it has figures, may be a key only where more of it is better", () => {
    const hasFigures = !NO_FIGURES.includes(show);
    expect(refused(put(WHOLE, path, [{ ...column, decimals: 1, zero: "" }])) === undefined).toBe(hasFigures);
    const { heading: _, show: __, ...about } = column;
    const isFigure = hasFigures && show !== "by-sheet" && show !== "item-score";
    const isKey = (isFigure && show !== "penalty" && show !== "score-change") || show === "rate";
    expect(refused(put(WHOLE, ["ranking", "keys"], [{ by: show, ...about }])) === undefined).toBe(isKey);
    const only = { of: { figure: show, ...about }, atLeast: 1 };
    expect(refused(put(WHOLE, ["appendices", 1, "only"], only)) === undefined).toBe(isFigure);
  });
});
