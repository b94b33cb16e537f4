import type { Cell } from "./appendixColumns";

/** A cell as a text: what Excel shows of it. */
export function printed(cell: Cell, { decimals }: { readonly decimals?: number | undefined }): string {
  return typeof cell === "number" && decimals !== undefined ? cell.toFixed(decimals) : String(cell);
}
