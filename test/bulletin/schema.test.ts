import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { SCHEMA_FILE, schemeSchema } from "../../scripts/schema/schemeSchema";
import { checkScheme } from "../../src/bulletin/checkScheme";
import { zhalantun } from "../../src/gallery/zhalantun";

const ROOT = join(import.meta.dirname, "../..");
const SCHEMES = join(ROOT, "samples/schemes");

const schema = JSON.parse(readFileSync(join(ROOT, SCHEMA_FILE), "utf8")) as object;
const fits = new Ajv({ allowUnionTypes: true }).compile(schema);

function example(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(SCHEMES, file), "utf8")) as Record<string, unknown>;
}

test("the published schema is the one that the code's types make", () => {
  expect(schema).toEqual(JSON.parse(schemeSchema()));
});

test.each(readdirSync(SCHEMES).filter((file) => file.endsWith(".json")))(
  "the example %s fits the schema and is accepted",
  (file) => {
    expect([fits(example(file)), fits.errors]).toEqual([true, null]);
    expect(() => checkScheme(example(file))).not.toThrow();
  },
);

test("the example of 扎兰屯 is the scheme that comes with the tool", () => {
  expect(checkScheme(example("扎兰屯市.json"))).toEqual(zhalantun);
});

test("a scheme of the first version, with no more than it had, still loads", () => {
  const { channels, groups, ranking, headings, name } = zhalantun;
  const first = {
    version: 1,
    name,
    channels,
    groups: groups.map(({ aliases: _, ...group }) => group),
    ranking,
    headings,
  };
  expect(fits(first)).toBe(true);
  expect(checkScheme(first)).toEqual(first);
});

test.each<[string, (scheme: Record<string, unknown>) => void]>([
  ["a misspelt field", (scheme) => (scheme.chanels = [])],
  ["points that are a text", (scheme) => ((scheme.channels as { points: unknown }[])[0]!.points = "5")],
  ["an unknown style", (scheme) => ((scheme.ranking as { style: string }).style = "olympic")],
  ["a missing title", (scheme) => delete (scheme.groups as { title?: string }[])[0]!.title],
  ["a column that shows nothing known", (scheme) => (scheme.columns = [{ show: "colour", heading: "色" }])],
  ["a count column without its channel", (scheme) => (scheme.columns = [{ show: "count", heading: "条数" }])],
  ["zeros shown as a word", (scheme) => (scheme.zero = "无")],
])("%s is refused by the schema and by the code", (_, change) => {
  const scheme = example("huolinguole.json");
  change(scheme);
  expect(fits(scheme)).toBe(false);
  expect(() => checkScheme(scheme)).toThrow();
});
