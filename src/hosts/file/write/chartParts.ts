import type { SheetLayout } from "../../../layout/sheetLayout";
import { chartPart } from "./chartPart";
import { drawingPart } from "./drawingPart";
import { relations } from "./relations";

/** Paths of parts, counted from 1; those of charts through all sheets. */
export function drawingPath(sheet: number): string {
  return `xl/drawings/drawing${sheet}.xml`;
}

export function chartPath(chart: number): string {
  return `xl/charts/chart${chart}.xml`;
}

/** The parts that the charts of all sheets need, by their paths; none where there are no charts. */
export function chartParts(layouts: readonly SheetLayout[]): Readonly<Record<string, string>> {
  const parts: Record<string, string> = {};
  let charts = 0;
  layouts.forEach((layout, i) => {
    const own = layout.charts ?? [];
    if (own.length === 0) return;
    const targets = own.map((chart) => {
      charts++;
      parts[chartPath(charts)] = chartPart(chart, layout);
      return { type: "chart", target: `../charts/chart${charts}.xml` };
    });
    const drawing = [{ type: "drawing", target: `../drawings/drawing${i + 1}.xml` }];
    parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relations(drawing);
    parts[drawingPath(i + 1)] = drawingPart(own, layout);
    parts[`xl/drawings/_rels/drawing${i + 1}.xml.rels`] = relations(targets);
  });
  return parts;
}
