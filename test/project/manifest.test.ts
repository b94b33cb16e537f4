import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { manifestFolder, manifestProblems } from "../../scripts/manifest/checks";
import { hasSchemas, schemaProblems } from "../../scripts/manifest/schema";
import { surroundings } from "../../scripts/manifest/surroundings";

const manifest = readFileSync("manifest.xml", "utf8");
const project = surroundings(".", "src/commands");

const problems = (from: string | RegExp, to: string): string[] => {
  const changed = manifest.replace(from, to);
  expect(changed).not.toBe(manifest);
  return manifestProblems(changed, project);
};

test("nothing is wrong with the manifest", () => {
  expect(manifestProblems(manifest, project)).toEqual([]);
});

test("it asks for what the pane needs and no more: an Excel without custom functions has the pane all the same", () => {
  const sets = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map((match) =>
    match.slice(1).join(" "),
  );
  expect(sets).toEqual(["SharedRuntime 1.1", "ExcelApi 1.9"]);
  expect(manifest).toContain("<Permissions>ReadWriteDocument</Permissions>");
  expect(manifest).not.toContain("AppDomain");
});

test("its buttons stand in one group on the Home tab", () => {
  expect(manifest.match(/<OfficeTab id="\w+">|<Group /g)).toEqual(['<OfficeTab id="TabHome">', "<Group "]);
  expect(manifest.match(/<Control xsi:type="Button"/g)).toHaveLength(2);
});

if (hasSchemas)
  test("it follows Microsoft's schema", async () => {
    expect(await schemaProblems(manifest)).toEqual([]);
    const [empty] = await schemaProblems(manifest.replace('"打开面板"', '""'));
    expect(empty).toMatch(/minLength/);
  });
else
  test("Microsoft's schema, which is no part of this project, is absent, and npm run validate says so", () => {
    const { stdout } = spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/manifest/validate.ts"], {
      encoding: "utf8",
    });
    expect(stdout).toContain("../shared/manifest-schema is absent");
  });

describe("the checks see", () => {
  test.each<[what: string, from: string | RegExp, to: string, problem: string]>([
    ["a resid without a resource", 'resid="Pane.Tip"', 'resid="Pane.Hint"', "resid Pane.Hint has no resource"],
    ["a resource without use", 'resid="Pane.Tip"', 'resid="Generate.Tip"', "resource Pane.Tip is never used"],
    [
      "a resource that stands twice",
      'String id="Pane.Tip"',
      'String id="Generate.Tip"',
      "resource Generate.Tip stands twice",
    ],
    [
      "a text without English",
      /<bt:Override Locale="en-US" Value="Open Pane" \/>/,
      "",
      "Pane.Label has no English text",
    ],
    ["a text without Chinese", '"打开面板"', '"Pane"', "Pane.Label has no Chinese text"],
    [
      "a name without English",
      '<Override Locale="en-US" Value="Adoption Bulletin" />',
      "",
      "DisplayName has no English text",
    ],
    ["a long label", '"打开面板"', `"${"长".repeat(126)}"`, "Pane.Label is longer than 125"],
    ["a long tip", /"设置计分办法[^"]*"/, `"${"长".repeat(251)}"`, "Pane.Tip is longer than 250"],
    [
      "an http address",
      "https://localhost:3000/help.html",
      "http://localhost:3000/help.html",
      "http://localhost:3000/help.html is not an https address in https://localhost:3000",
    ],
    [
      "a foreign address",
      "https://localhost:3000/functions.json",
      "https://example.com/functions.json",
      "https://example.com/functions.json is not an https address in https://localhost:3000",
    ],
    [
      "a second page",
      /<FunctionFile resid="Page.Url"/,
      '<FunctionFile resid="Help.Url"',
      "the runtime's page Page.Url is not Page.Url,Help.Url,Page.Url",
    ],
    [
      "a picture that is missing",
      "/assets/pane-16.png",
      "/assets/pane-17.png",
      "there is no picture https://localhost:3000/assets/pane-17.png",
    ],
    [
      "a picture of another size",
      "/assets/pane-16.png",
      "/assets/pane-20.png",
      "https://localhost:3000/assets/pane-20.png is 20 × 20, not 16 × 16",
    ],
    ["a command that nobody registered", ">generateBulletin<", ">generate<", "command generate is not registered"],
    ["another version", /<Version>[\d.]+/, "<Version>9.9.9.0", `version 9.9.9.0 is not ${project.version}.0`],
    [
      "a namespace",
      "<Page>",
      '<Namespace resid="Group.Label" /><Page>',
      "<Namespace> stands in the manifest: the functions have none",
    ],
  ])("%s", (_, from, to, problem) => {
    expect(problems(from, to)).toContain(problem);
  });

  test("a resid that is too long", () => {
    const long = manifest.replaceAll("Pane.Tip", "Pane.Tip.That.Has.Become.Much.Too.Long");
    expect(manifestProblems(long, project)).toEqual([
      "resid Pane.Tip.That.Has.Become.Much.Too.Long is longer than 32 characters",
    ]);
  });
});

test("the add-in's folder is that of its page", () => {
  expect(manifestFolder(manifest)).toBe("https://localhost:3000");
});
