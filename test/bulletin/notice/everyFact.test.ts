import { checkFacts } from "../../../src/bulletin/notice/checkFacts";
import { FactsRefused } from "../../../src/bulletin/notice/factsRefused";
import { all, type Json, named, pattern, put } from "../../support/fields";
import { WHOLE_FACTS as WHOLE } from "./wholeFacts";

/*
 * Facts with every field that there is, as they come from a file. Each field in turn is taken away, is of another kind, or
 * has a neighbour that no facts have.
 */

/** Which field is refused, and why; undefined where none is. */
function refused(data: Json): { readonly field: string; readonly problem: string } | undefined {
  try {
    checkFacts(data);
  } catch (error) {
    if (error instanceof FactsRefused) return { field: error.field, problem: error.reason.problem };
    throw error;
  }
  return undefined;
}

const PLACES = all(WHOLE).filter(({ path }) => path.length > 0);

test("facts with every field are accepted as they are", () => {
  expect(checkFacts(WHOLE)).toEqual(WHOLE);
});

test.each(PLACES.map((place) => [named(place.path), place] as const))(
  "%s of another kind is refused",
  (field, { path, value }) => {
    const other = typeof value === "number" || typeof value === "boolean" ? "别的" : 7;
    expect(refused(put(WHOLE, path, other))?.field).toBe(field);
  },
);

test("only these fields are needed, and the others are not", () => {
  const needed = PLACES.filter(
    ({ path }) => typeof path.at(-1) === "string" && refused(put(WHOLE, path, undefined)) !== undefined,
  );
  expect([...new Set(needed.map(({ path }) => pattern(path)))]).toEqual([
    "version",
    "previous.period",
    "lastYear.period",
    "sections[].requirements[].heading",
    "requirements[].heading",
  ]);
});

/** Objects whose fields are named by the office. */
const NAMES = ["names.channels", "names.groups", "submitted.groups", "previous.figures", "lastYear.figures"];

test.each(
  PLACES.filter(
    ({ path, value }) => typeof value === "object" && !Array.isArray(value) && !NAMES.includes(named(path)),
  ),
)("no field that is none goes unnoticed in $path", ({ path }) => {
  const strange = [...path, "titel"];
  expect(refused(put(WHOLE, strange, "x"))).toEqual({ field: named(strange), problem: "unknown-field" });
});

test.each([
  ["submitted.total", [-1, 0.5]],
  ["submitted.groups.部门", [-1, 0.5]],
  ["previous.submitted", [-1, 0.5]],
  ["lastYear.adopted", [-1, 1e300]],
  ["previous.figures.采用率", [0.00001, 1e9, -1e9]],
  ["lastYear.figures.得分", [0.00001, 1e9, -1e9]],
])("%s may not be one of %j", (field, values) => {
  const { path } = PLACES.find((place) => named(place.path) === field)!;
  for (const value of values) expect([value, refused(put(WHOLE, path, value))?.field]).toEqual([value, field]);
  expect(refused(put(WHOLE, path, 0))).toBeUndefined();
});

test.each([
  "title[0]",
  "addressee",
  "sections[0].heading",
  "sections[0].paragraphs[0]",
  "sections[0].requirements[0].heading",
  "sections[0].requirements[0].text",
  "sections[0].requirements[0].points[0]",
  "problems[0]",
  "requirements[0].heading",
  "requirements[0].text",
  "requirements[0].points[0]",
  ...Object.keys(WHOLE.templates).map((name) => `templates.${name}`),
])("a placeholder that there is not is found in %s", (field) => {
  const { path } = PLACES.find((place) => named(place.path) === field)!;
  expect(refused(put(WHOLE, path, "{没有}"))).toEqual({ field, problem: "unknown-placeholder" });
});

test.each(["basis[0]", "site", "own", "offices[0]", "remark", "names.channels.省网"])(
  "braces in %s are just signs",
  (field) => {
    const { path } = PLACES.find((place) => named(place.path) === field)!;
    expect(refused(put(WHOLE, path, "{没有}"))).toBeUndefined();
  },
);

test("the usual parts of the text stand in its sections only", () => {
  for (const part of ["{开头}", "{openingText}", "{基本情况}", "{存在问题}"]) {
    expect(refused(put(WHOLE, ["sections", 0, "paragraphs", 0], part))).toBeUndefined();
    for (const elsewhere of ["addressee", "problems"] as const) {
      const value = elsewhere === "problems" ? [part] : part;
      expect(refused(put(WHOLE, [elsewhere], value))?.problem).toBe("unknown-placeholder");
    }
    expect(refused(put(WHOLE, ["sections", 0, "heading"], part))?.problem).toBe("unknown-placeholder");
  }
});

test.each(["采用:期=上期", "单位数:零报送", "采用:平均", "网站", "占比:采用"])(
  "a figure of another period is not called %s",
  (name) => {
    const answer = refused(put(WHOLE, ["previous", "figures"], { [name]: 1 }));
    expect(answer).toEqual({ field: `previous.figures.${name}`, problem: "unknown-placeholder" });
  },
);

test("a figure of another period that is wrong within says what is wrong", () => {
  const answer = refused(put(WHOLE, ["previous", "figures"], { "采用:组群=县区": 1 }));
  expect(answer).toEqual({ field: "previous.figures.采用:组群=县区", problem: "unknown-argument" });
});
