import { createRequire } from "node:module";
import { join } from "node:path";
import type { FunctionMetadata } from "../../excel-stand-in/formulas/customFunctions";
import type { TestExcel } from "../../excel-stand-in/open";

// the package is CommonJS and has no types of its own
const { generateCustomFunctionsMetadata } = createRequire(import.meta.url)("custom-functions-metadata") as {
  generateCustomFunctionsMetadata: (
    file: string[],
    log: boolean,
  ) => Promise<{ metadataJson: string; errors: string[] }>;
};

const FILE = join(import.meta.dirname, "../../src/functions/functions.ts");

/**
 * What the build makes of the comments of the add-in's functions, as text.
 *
 * @throws Error with all that is wrong with them
 */
export async function ownMetadataText(): Promise<string> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([FILE], true);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return metadataJson;
}

/** The same, to open an Excel with. */
export async function ownMetadata(): Promise<FunctionMetadata> {
  return JSON.parse(await ownMetadataText()) as FunctionMetadata;
}

/** Gives an Excel, whose library is installed, the add-in's functions. */
export async function associateOwn({ CustomFunctions }: TestExcel): Promise<void> {
  const functions = await import("../../src/functions/functions");
  CustomFunctions.associate({
    ADOPTSCORE: functions.adoptScoreCells,
    ADOPTSCORE_OWN: functions.adoptScoreOwnCells,
    ADOPTSCORE_UPPER: functions.adoptScoreUpperCells,
    ADOPTRANK: functions.adoptRankCells,
    ADOPTRAW: functions.adoptRawCells,
  } as never);
}
