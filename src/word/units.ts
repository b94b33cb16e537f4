/** Points as twips (1/20 point), in which Word keeps lengths. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Points as twips, rounded down: columns that fill a page must not become wider than it by rounding. */
export function twipsWithin(points: number): number {
  return Math.floor(points * 20);
}

/** Points as half points, in which Word keeps the size of a font. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Points as eighths of a point, in which Word keeps the thickness of lines. */
export function eighths(points: number): number {
  return Math.round(points * 8);
}
