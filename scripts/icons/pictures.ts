import type { Colour, Shape } from "./shape";

/** The sizes that Office asks for, in pixels. */
export const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96] as const;

const OUTLINE: Colour = [0x61, 0x61, 0x61];
const PAPER: Colour = [0xff, 0xff, 0xff];
const FAINT: Colour = [0xc7, 0xc7, 0xc7];
const RED: Colour = [0xc5, 0x0f, 0x1f];
const BLUE: Colour = [0x0f, 0x6c, 0xbd];
const LIGHT_BLUE: Colour = [0x62, 0xab, 0xf5];

/** Each picture by the name of its files. */
export const PICTURES: Readonly<Record<string, (size: number) => readonly Shape[]>> = { bulletin, pane };

/** A notice under its red head, with three bars of a ranking. */
function bulletin(size: number): Shape[] {
  const at = grid(size);
  const head = { left: at(4), right: at(12), top: at(2), bottom: at(2) + Math.floor(size / 8), radius: 0, colour: RED };
  const [first, ...others] = bars(size, 10, 2, 4, [12, 10, 8], LIGHT_BLUE);
  return [...sheet(size, 2, 0, 14, 16), head, { ...first!, colour: BLUE }, ...others];
}

/** A window with a pane on its right. */
function pane(size: number): Shape[] {
  const at = grid(size);
  return [
    ...sheet(size, 0, 1, 16, 15),
    ...bars(size, 8, 1, 2, [7, 7, 7], FAINT),
    { left: at(9), right: at(14), top: at(3), bottom: at(13), radius: 0, colour: BLUE },
    ...bars(size, 8, 1, 10, [13, 13, 12], PAPER),
  ];
}

/** Moves a place on a grid of 16 × 16 to a whole pixel, so that edges stay sharp. */
function grid(size: number): (place: number) => number {
  return (place) => Math.round((place * size) / 16);
}

/** Three bars around the height `middle`, alike in thickness and distance at every size. */
function bars(
  size: number,
  middle: number,
  thickness: number,
  left: number,
  rights: readonly [number, number, number],
  colour: Colour,
): Shape[] {
  const at = grid(size);
  const height = Math.floor((thickness * size) / 16);
  return rights.map((right, i) => {
    const top = at(middle) - Math.floor(height / 2) + (i - 1) * at(3);
    return { left: at(left), right: at(right), top, bottom: top + height, radius: 0, colour };
  });
}

/** White paper with a thin outline. */
function sheet(size: number, left: number, top: number, right: number, bottom: number): Shape[] {
  const radius = size / 12;
  const line = Math.max(1, Math.round(size / 24));
  const at = grid(size);
  const outside = { left: at(left), top: at(top), right: at(right), bottom: at(bottom), radius, colour: OUTLINE };
  return [
    outside,
    {
      left: outside.left + line,
      top: outside.top + line,
      right: outside.right - line,
      bottom: outside.bottom - line,
      radius: Math.max(0, radius - line),
      colour: PAPER,
    },
  ];
}
