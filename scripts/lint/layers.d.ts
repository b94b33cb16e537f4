import type { Rule } from "eslint";

/** What a layer of src may import. */
export interface Layer {
  readonly imports: readonly string[];
  readonly types?: readonly string[];
  readonly packages: "none" | "browser" | "node";
}

export const LAYERS: Readonly<Record<string, Layer>>;
export const layers: Rule.RuleModule;
