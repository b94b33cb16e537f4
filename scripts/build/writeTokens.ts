import { readFileSync, writeFileSync } from "node:fs";
import { tokensFor } from "./tokens";

writeFileSync("src/taskpane/tokens.css", tokensFor(readFileSync("src/taskpane/pane.css", "utf8")));
