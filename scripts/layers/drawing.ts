import type { Uses } from "./imports";

const BOX = { width: 104, height: 34 };
const GAP = { x: 56, y: 54 };
const MARGIN = 20;

/** Where the drawing is kept. */
export const DRAWING = "docs/images/layers.svg";

/**
 * The layers as a picture: each stands above all that it uses, and a line leads down to what it uses directly. A line that
 * follows from others is left out.
 *
 * @throws Error when layers use one another in a circle
 */
export function drawLayers(uses: Uses): string {
  const heights = heightsOf(uses);
  const top = Math.max(...heights.values());
  const rows = Array.from({ length: top + 1 }, (_, i) =>
    [...heights]
      .filter(([, height]) => height === top - i)
      .map(([name]) => name)
      .sort(),
  );
  const widest = Math.max(...rows.map(({ length }) => length));
  const width = 2 * MARGIN + widest * BOX.width + (widest - 1) * GAP.x;
  const height = 2 * MARGIN + rows.length * BOX.height + (rows.length - 1) * GAP.y;
  const places = new Map<string, Point>();
  for (const [i, row] of rows.entries()) {
    // Below those that use it, as far as there is room.
    const pull = (name: string): number =>
      meanX(
        [...places].filter(([above]) => uses.get(above)?.has(name)),
        width / 2,
      );
    const ordered = row.sort((one, other) => pull(one) - pull(other));
    const step = width / (row.length + 1);
    ordered.forEach((name, j) =>
      places.set(name, { x: Math.round((j + 1) * step - BOX.width / 2), y: MARGIN + i * (BOX.height + GAP.y) }),
    );
  }
  const lines = [...uses].flatMap(([from, targets]) =>
    [...targets]
      .filter((to) => !followsFromOthers(uses, from, to))
      .sort()
      .map((to) => line(places.get(from), places.get(to))),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="14">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<g stroke="#7a8a99" fill="none">`,
    ...lines.sort(),
    "</g>",
    ...[...places].map(([name, place]) => box(name, place)),
    "</svg>",
    "",
  ].join("\n");
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function meanX(places: readonly (readonly [string, Point])[], otherwise: number): number {
  return places.length === 0 ? otherwise : places.reduce((sum, [, { x }]) => sum + x, 0) / places.length;
}

/** How many layers lie below each, at the most. */
function heightsOf(uses: Uses): Map<string, number> {
  const heights = new Map<string, number>();
  const heightOf = (name: string, above: readonly string[]): number => {
    if (above.includes(name)) throw new Error(`These layers use one another: ${[...above, name].join(" → ")}`);
    const known = heights.get(name);
    if (known !== undefined) return known;
    const below = [...(uses.get(name) ?? [])].map((other) => heightOf(other, [...above, name]));
    const height = below.length === 0 ? 0 : 1 + Math.max(...below);
    heights.set(name, height);
    return height;
  };
  for (const name of [...uses.keys()].sort()) heightOf(name, []);
  return heights;
}

function followsFromOthers(uses: Uses, from: string, to: string): boolean {
  return [...(uses.get(from) ?? [])].some((between) => between !== to && reaches(uses, between, to));
}

function reaches(uses: Uses, from: string, to: string): boolean {
  const below = uses.get(from);
  return below !== undefined && (below.has(to) || [...below].some((between) => reaches(uses, between, to)));
}

function line(from: Point | undefined, to: Point | undefined): string {
  if (!from || !to) throw new Error("a layer has no place");
  const [x1, y1] = [from.x + BOX.width / 2, from.y + BOX.height];
  const [x2, y2] = [to.x + BOX.width / 2, to.y];
  const bend = (y2 - y1) / 2;
  return `<path d="M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}"/>`;
}

function box(name: string, { x, y }: Point): string {
  const text = `<text x="${x + BOX.width / 2}" y="${y + 22}" text-anchor="middle" fill="#1f2d3a">${name}</text>`;
  return `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="5" fill="#eef4fa" stroke="#4a7aa7"/>${text}`;
}
