import { writeFileSync } from "node:fs";
import { command, inNewFolder } from "../cli/command";
import { problem } from "../fuzz/judge";
import { BOMBS, SMALL_TABLE } from "./bombs";

inNewFolder();

/** So many bytes show whether a file is read or refused; npm run bounds tries as many as are let in. */
const SMALL = 60_000;

test.each(BOMBS.map((bomb) => [bomb.name, bomb] as const))("%s: little of it is read or refused", async (_, bomb) => {
  if (bomb.words) writeFileSync("表.csv", SMALL_TABLE);
  writeFileSync(bomb.file, bomb.make(SMALL));
  const printed = await command(...(bomb.words ?? [bomb.file]), "--out", "o.xlsx");
  expect(problem(printed)).toBeUndefined();
});
