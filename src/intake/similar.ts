import { similarUnits } from "./unitName";

/** Whether two keys of units (see unitKey) are so alike that they may be one. Only a reason to ask. */
export function areSimilar(a: string, b: string): boolean {
  return similarUnits(a, b) !== undefined;
}
