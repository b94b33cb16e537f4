import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";

/** Microsoft's schemas of the manifest, which are kept beside the project and not in it. */
const FOLDER = path.resolve("../shared/manifest-schema");

const [MAIN, ...PARTS] = [
  "OfficeAppManifestV1_1.xsd",
  "OfficeAppBasicTypesV1_0.xsd",
  "TaskPaneAppVersionOverridesV1_0.xsd",
] as const;

export const hasSchemas = existsSync(FOLDER);

/**
 * Checks a manifest against the XML schemas.
 *
 * @returns what is wrong, with line numbers
 * @throws Error when the schemas are not there: ask hasSchemas first
 */
export async function schemaProblems(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: "manifest.xml", contents: xml },
    schema: schema(MAIN),
    preload: PARTS.map(schema),
  });
  return errors.map(({ loc, message }) => `line ${loc?.lineNumber ?? "?"}: ${message}`);
}

function schema(fileName: string): { fileName: string; contents: string } {
  return { fileName, contents: readFileSync(path.join(FOLDER, fileName), "utf8") };
}
