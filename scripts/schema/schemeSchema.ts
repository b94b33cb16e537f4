import { join } from "node:path";
import { createGenerator } from "ts-json-schema-generator";

/** Where the schema of schemes is kept, from the root of the project. */
export const SCHEMA_FILE = "docs/scheme.schema.json";

const ROOT = join(import.meta.dirname, "../..");

/** The JSON Schema of a scheme, made from the types of the code and their comments. */
export function schemeSchema(): string {
  const generator = createGenerator({
    path: join(ROOT, "src/bulletin/scheme.ts"),
    tsconfig: join(ROOT, "tsconfig.json"),
    type: "Scheme",
    additionalProperties: false,
    skipTypeCheck: true,
    sortProps: false,
  });
  const { definitions, ...schema } = generator.createSchema("Scheme");
  const scheme = definitions!.Channel as { required: string[] };
  // what checkScheme takes from outside may lack the aliases
  scheme.required = scheme.required.filter((name) => name !== "aliases");
  const adjustment = definitions!.Adjustment as typeof scheme;
  adjustment.required = adjustment.required.filter((name) => name !== "aliases");
  return `${JSON.stringify({ ...schema, title: "计分办法 / scheme", definitions }, null, 2)}\n`;
}
