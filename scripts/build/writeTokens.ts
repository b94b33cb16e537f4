import { writeFileSync } from "node:fs";
import { styleSheets, TOKENS, tokensFor } from "./tokens";

writeFileSync(TOKENS, tokensFor(styleSheets()));
