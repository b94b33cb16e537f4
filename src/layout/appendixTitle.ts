import type { SheetLayout } from "./sheetLayout";

/** The title of an appendix as its sheet shows it: what the list of appendices in the notice says, too. */
export function appendixTitle({ areas, rows }: SheetLayout): string {
  const area = areas.find(({ style }) => style === "title")?.area;
  return area ? String(rows[area.row]?.[area.column] ?? "") : "";
}
