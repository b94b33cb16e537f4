import { withoutSteering } from "../cells/steering";

export { printable } from "../cells/steering";

/** The same data in JSON, with characters that would steer a terminal in escaped form. */
export function printableJson(json: string): string {
  return withoutSteering(json, (number) => `\\u${number}`);
}
