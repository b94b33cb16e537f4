import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const PANE = path.join("src", "taskpane");
const sheets = readdirSync(PANE, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".css"));
const read = (name: string): string => readFileSync(path.join(PANE, name), "utf8").replace(/\/\*.*?\*\//gs, "");

/** The selectors of a style sheet, one by one. */
function selectors(css: string): string[] {
  return [...css.matchAll(/([^{};]+)\{/g)]
    .map((match) => match[1]!.trim())
    .filter((head) => !head.startsWith("@") && head !== "to")
    .flatMap((head) => head.split(/,(?![^(]*\))/).map((each) => each.trim()));
}

test("every style sheet of the pane can be read at once", () => {
  expect(sheets.length).toBeGreaterThan(8);
  for (const name of sheets) expect([name, read(name).split("\n").length < 200]).toEqual([name, true]);
});

test("a room dresses what is its own: each of its rules names a class", () => {
  const rooms = sheets.filter((name) => !name.startsWith(`controls${path.sep}`));
  for (const name of rooms)
    for (const selector of selectors(read(name))) expect([name, selector]).toEqual([name, expect.stringMatching(/\./)]);
});

test("a class of a room stands in its own style sheet only", () => {
  const rooms = sheets.filter((name) => !name.startsWith(`controls${path.sep}`));
  const owners = new Map<string, string>();
  const shared = new Set(
    selectors(
      sheets
        .filter((name) => !rooms.includes(name))
        .map(read)
        .join("\n"),
    ).flatMap(classes),
  );
  for (const name of rooms)
    for (const own of selectors(read(name))
      .flatMap(classes)
      .filter((each) => !shared.has(each))) {
      expect([own, owners.get(own) ?? name]).toEqual([own, name]);
      owners.set(own, name);
    }
});

test("the stand-alone page shares no class with the rooms but that of the sheet beside the pane", () => {
  const page = readFileSync(path.join("src", "offline", "offline.css"), "utf8").replace(/\/\*.*?\*\//gs, "");
  const classesOf = (names: readonly string[]): Set<string> =>
    new Set(names.flatMap((name) => selectors(read(name)).flatMap(classes)));
  const isControl = (name: string): boolean => name.startsWith(`controls${path.sep}`);
  const [controls, rooms] = [classesOf(sheets.filter(isControl)), classesOf(sheets.filter((name) => !isControl(name)))];
  const own = [...new Set(selectors(page).flatMap(classes))].filter((each) => !controls.has(each));
  expect(own.filter((each) => rooms.has(each))).toEqual(["source-sheet"]);
});

test("whatever has a class is dressed by a style sheet", () => {
  const dressed = new Set(sheets.flatMap((name) => selectors(read(name)).flatMap(classes)));
  const rooms = readdirSync(PANE, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tsx"));
  const given = rooms.flatMap((name) =>
    [...readFileSync(path.join(PANE, name), "utf8").matchAll(/\bclass="([^"]+)"/g)].flatMap((match) =>
      match[1]!.split(" ").map((each) => ({ name, each })),
    ),
  );
  expect(given.length).toBeGreaterThan(100);
  expect(given.filter(({ each }) => !dressed.has(each))).toEqual([]);
});

function classes(selector: string): string[] {
  return [...selector.matchAll(/\.([a-z][\w-]*)/g)].map((match) => match[1]!);
}
