/** npm run sample: writes the workbook in samples/ anew. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { SAMPLE_FILE, SAMPLE_SOURCE, makeSample } from "./sample";

mkdirSync(dirname(SAMPLE_FILE), { recursive: true });
writeFileSync(SAMPLE_FILE, await makeSample(readFileSync(SAMPLE_SOURCE)));
console.log(SAMPLE_FILE);
