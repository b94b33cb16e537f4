import { writeFileSync } from "node:fs";
import { SCHEMA_FILE, schemeSchema } from "./schemeSchema";

/* npm run schema */
writeFileSync(SCHEMA_FILE, schemeSchema());
