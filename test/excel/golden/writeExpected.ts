import { writeFileSync } from "node:fs";
import { standInAnswers } from "./standIn";
import { EXPECTED_FILE, expectedSource } from "./expected";

/* npm run expected */
writeFileSync(EXPECTED_FILE, await expectedSource(await standInAnswers("desktop"), await standInAnswers("web")));
