import { writeFileSync } from "node:fs";
import { fileWorkbook } from "../../src/hosts/file/fileWorkbook";
import { command, inNewFolder } from "../cli/command";
import { problem } from "../fuzz/judge";
import { CSV } from "./bombFiles";
import { BOMBS } from "./bombs";

inNewFolder();

/** So many bytes show whether a file is read or refused; npm run bounds tries as many as are let in. */
const SMALL = 60_000;

test.each(BOMBS.map((bomb) => [bomb.name, bomb] as const))("%s: little of it is read or refused", async (_, bomb) => {
  if (bomb.words) writeFileSync("表.csv", CSV);
  writeFileSync(bomb.file, bomb.make(SMALL));
  const printed = await command(...(bomb.words ?? [bomb.file]), "--out", "o.xlsx");
  expect(problem(printed)).toBeUndefined();
});

test.each([
  ["repeated cells", 2000],
  ["numbers in xls", 14_400_100],
])("%s are counted before a library makes an object of each", async (name, size) => {
  const bomb = BOMBS.find((each) => each.name === name)!;
  const host = fileWorkbook(bomb.file, bomb.make(size), () => undefined);
  await expect(host.look()).rejects.toMatchObject({ kind: "file-too-large", of: "cells", most: 800_000 });
});

test("more than 2,000 sheets are refused by their number", async () => {
  const bomb = BOMBS.find(({ name }) => name === "sheets")!;
  const host = fileWorkbook(bomb.file, bomb.make(100_000), () => undefined);
  await expect(host.look()).rejects.toMatchObject({ kind: "file-too-large", of: "sheets", most: 2000 });
});
