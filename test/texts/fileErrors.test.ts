import {
  FileDamaged,
  FileEmpty,
  FileEncrypted,
  FileNotSheets,
  FileTooLarge,
  OldFormat,
  type OtherContent,
  TextUndecodable,
} from "../../src/hosts/file/fileErrors";
import { errorText } from "../support/words";

const CONTENTS: readonly OtherContent[] = [
  "pdf",
  "picture",
  "document",
  "slides",
  "archive",
  "numbers",
  "sylk",
  "flat-document",
  "login-page",
  "page",
  "program",
  "unknown",
];

const ERRORS = [
  new FileDamaged("表.xlsx", "cut off"),
  new FileDamaged("表.xlsx", "bytes before", "something-before"),
  new FileEmpty("表.xlsx"),
  new FileEncrypted("表.xlsx", "password"),
  new FileEncrypted("表.xlsx", "company"),
  new FileTooLarge("表.xlsx", "content", 200, 2000),
  new FileTooLarge("表.xlsx", "markup", 60),
  new FileTooLarge("表.xlsx", "text", 1_000_000),
  new FileTooLarge("表.xlsx", "sheets", 2000),
  new FileTooLarge("表.xlsx", "cells", 800_000),
  new FileTooLarge("表.xlsx", "formulas", 500_000),
  new TextUndecodable("表.xlsx"),
  ...(["xls", "et", "xlsb", "ods", "xml", "page"] as const).map((format) => new OldFormat("表.xlsx", format)),
  ...CONTENTS.map((content) => new FileNotSheets("表.xlsx", content)),
];

test.each(ERRORS.map((error) => [error.message, error]))("%s is named, with what to do", (_, error) => {
  const [zh, en] = [errorText(error, "zh"), errorText(error, "en")];
  expect(zh).toMatch(/“表\.xlsx”.*请.*。$/);
  expect(en).toMatch(/“表\.xlsx”.*\.$/);
});

test("no two of them say the same", () => {
  expect(new Set(ERRORS.map((error) => errorText(error, "zh"))).size).toBe(ERRORS.length);
  expect(new Set(ERRORS.map((error) => errorText(error, "en"))).size).toBe(ERRORS.length);
});
