import { readFileSync } from "node:fs";
import { noticesText, packagesOf, PERMISSIVE } from "../../scripts/build/notices.js";
import { shipped } from "../../scripts/build/shipped";

test("what is handed on is under permissive licences, and the developers' page names all of it", async () => {
  const packages = [...(await shipped()).values()].flat();
  const page = readFileSync("docs/developers.md", "utf8");
  expect(packages.length).toBeGreaterThan(0);
  for (const { name, licence, text } of packages) {
    expect(licence).toMatch(PERMISSIVE);
    expect(text).toMatch(/copyright/i);
    expect(page).toContain(`\`${name}\``);
  }
});

test("notices hold a package's licence, those of what it needs, and what it took over from elsewhere", () => {
  const text = noticesText(packagesOf(["src/a.ts", "node_modules/docx/dist/index.mjs"]));
  expect(text).toMatch(/^docx [\d.]+ \(MIT\)$/m);
  expect(text).toMatch(/^nanoid [\d.]+ \(MIT\)$/m);
  expect(text).toContain("Copyright Joyent, Inc. and other Node contributors.");
  expect(text).not.toContain("hucre");
});
