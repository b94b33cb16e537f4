import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "../../src/texts/languages";

/** Code in which a further language would have to be named. */
const NAMES_LANGUAGES = /Record<Language\b|[!=]== "(?:zh|en)"|"(?:zh|en)" [!=]==|case "(?:zh|en)"/;

test("languages are named in one place, so that a further one is one error of the compiler", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  const naming = files.filter((file) => NAMES_LANGUAGES.test(readFileSync(join("src", file), "utf8")));
  expect(naming).toEqual([join("texts", "languages.ts")]);
});

test.each(Object.entries(LANGUAGES))("all words of %s are loaded", async (_, { page, fileErrors, command, learn }) => {
  const { help, noticeForm, check, findings } = await page();
  // one after the other, as the tests' loader cannot do it at once
  for (const load of [help, noticeForm, check, findings, fileErrors, command, learn])
    expect(Object.keys(await load()).length).toBeGreaterThan(2);
});
