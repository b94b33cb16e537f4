/** Requirement sets with the version that a host announces. */
export type Requirements = Readonly<Record<string, string>>;

/**
 * A host as new as the library with its notes (newerLibrary.ts).
 * Assumption: Excel announces its own runtime sets (`RichApiRuntime`, `DelayForCellEdit`, ...) as well.
 */
export const CURRENT_REQUIREMENTS: Requirements = {
  ExcelApi: "1.18",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.3",
  SharedRuntime: "1.1",
  AddinCommands: "1.1",
  DialogApi: "1.1",
  RibbonApi: "1.1",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  DelayForCellEdit: "1.1",
};

/** Compares versions by their numbers: 1.10 is newer than 1.9. */
export function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Whether a requirement set is announced in that version or a newer one. */
export function isSupported(requirements: Requirements, name: string, version = "1.1"): boolean {
  const announced = requirements[name];
  return announced !== undefined && isAtLeast(announced, version);
}
