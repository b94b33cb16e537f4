import { writeFileSync } from "node:fs";
import { CASES } from "./cases";
import { outcome } from "./outcome";
import { readCase } from "./readCase";
import { RECORD } from "./record";

/* npm run outcomes */
const outcomes: string[] = [];
for (const each of CASES) outcomes.push(outcome(each, await readCase(each)));
writeFileSync(RECORD, `${outcomes.join("\n\n")}\n`);
