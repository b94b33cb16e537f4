import { readFileSync } from "node:fs";

interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | false;
}

const { definitions } = JSON.parse(readFileSync("docs/scheme.schema.json", "utf8")) as {
  readonly definitions: Readonly<Record<string, Schema>>;
};

/** Every field of the type Scheme that holds a value, such as channels[].limits.min; what holds itself is entered once. */
export function schemeFields(): string[] {
  return [...new Set(fieldsOf({ $ref: "#/definitions/Scheme" }, "", []))];
}

function fieldsOf(schema: Schema, path: string, within: readonly string[]): string[] {
  const name = schema.$ref?.split("/").at(-1);
  if (name !== undefined) return within.includes(name) ? [path] : fieldsOf(definitions[name]!, path, [...within, name]);
  const { anyOf, properties, items, additionalProperties } = schema;
  if (anyOf) return anyOf.flatMap((each) => fieldsOf(each, path, within));
  if (items) return fieldsOf(items, `${path}[]`, within);
  if (properties)
    return Object.entries(properties).flatMap(([field, each]) =>
      fieldsOf(each, path === "" ? field : `${path}.${field}`, within),
    );
  return additionalProperties ? fieldsOf(additionalProperties, `${path}.*`, within) : [path];
}
