import { readdirSync, readFileSync } from "node:fs";
import { essence, hashOf, IMAGES, pictureSources, RECORD } from "../../scripts/pictures/sources";

const PAGES = [
  "README.md",
  "README.en.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const recorded = JSON.parse(readFileSync(RECORD, "utf8")) as Record<string, string>;

test.each([...pictureSources()])(
  "%s.png is of the present state, or npm run pictures makes it so",
  async (name, sources) => {
    expect(sources.length).toBeGreaterThan(2);
    expect(recorded[name]).toBe(await hashOf(sources));
  },
);

test("every picture in README and docs is one that npm run pictures makes, and none lies there unused", () => {
  const shown = PAGES.flatMap((page) => readFileSync(page, "utf8").match(/(?<=images\/)[\w-]+(?=\.png)/g) ?? []);
  const made = [...pictureSources().keys()].sort();
  expect([...new Set(shown)].sort()).toEqual(made);
  expect(
    readdirSync(IMAGES)
      .filter((name) => name.endsWith(".png"))
      .sort(),
  ).toEqual(made.map((name) => `${name}.png`));
});

test("the pictures of README.md are in Chinese", () => {
  expect(readFileSync("README.md", "utf8")).not.toContain("english.png");
});

test("a comment or another line break changes no picture, a word does", async () => {
  const one = await essence("a.tsx", "export const a = <p>{text(1)}</p>; // why");
  expect(await essence("a.tsx", "export const a = (\n  <p>{text(1)}</p>\n);\n")).toBe(one);
  expect(await essence("a.tsx", "export const a = <p>{text(2)}</p>;")).not.toBe(one);
});
