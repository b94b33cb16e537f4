import { readFileSync, writeFileSync } from "node:fs";
import { tokensFor } from "./tokens";

writeFileSync("src/taskpane/controls/tokens.css", tokensFor(readFileSync("src/taskpane/pane.css", "utf8")));
