/** Red, green, blue: 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A filled rectangle with round corners; lengths are pixels. */
export interface Shape {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly radius: number;
  readonly colour: Colour;
}

/** How many points along each side of a pixel are looked at. */
const SAMPLES = 4;

/** Paints shapes over one another on a transparent square; gives red, green, blue and opacity of each pixel by rows. */
export function paint(size: number, shapes: readonly Shape[]): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (const shape of shapes)
    for (let y = Math.floor(shape.top); y < shape.bottom; y++)
      for (let x = Math.floor(shape.left); x < shape.right; x++)
        blend(pixels.subarray((y * size + x) * 4), shape.colour, coverage(shape, x, y));
  return pixels;
}

/** Which part of the pixel at x, y the shape covers, 0 to 1. */
function coverage(shape: Shape, x: number, y: number): number {
  let inside = 0;
  for (let i = 0; i < SAMPLES; i++)
    for (let j = 0; j < SAMPLES; j++) if (contains(shape, x + (j + 0.5) / SAMPLES, y + (i + 0.5) / SAMPLES)) inside++;
  return inside / SAMPLES ** 2;
}

function contains({ left, top, right, bottom, radius }: Shape, x: number, y: number): boolean {
  if (x < left || x > right || y < top || y > bottom) return false;
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  return Math.hypot(dx, dy) <= radius || dx === 0 || dy === 0;
}

/** Lays a colour over one pixel. */
function blend(pixel: Uint8Array, colour: Colour, cover: number): void {
  const below = pixel[3]! / 255;
  const opacity = cover + below * (1 - cover);
  if (opacity === 0) return;
  colour.forEach((value, i) => (pixel[i] = Math.round((value * cover + pixel[i]! * below * (1 - cover)) / opacity)));
  pixel[3] = Math.round(opacity * 255);
}
