import { textWidth } from "./measure";

/** Width of a line in 仿宋 or 宋体 in points, whose digits and Latin letters are half as wide as a Chinese character. */
export function officialWidth(text: string, size: number): number {
  return textWidth(text, size, 0.5);
}
