import { parseArea } from "../../cells/address";
import type { Area } from "../../cells/area";

/** Addresses as Excel joins them: Sheet1!A1:B2,Sheet1!D4. A sheet name in quotes may itself hold a comma. */
export function areas(address: string): Area[] {
  const parts = address.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  return parts.map((part) => parseArea(part.trim()));
}
