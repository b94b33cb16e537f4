import { writeFileSync } from "node:fs";
import { serialize } from "node:v8";
import { commands } from "./cases";
import { readCase } from "./readCase";

/* For the mutation runs: the workbooks are read from their files once, not for each change, which comes after the files. */
const reads = new Map<string, unknown>();
for (const each of commands()) reads.set(each.title, await readCase(each));
writeFileSync("cases.bin", serialize(reads));
