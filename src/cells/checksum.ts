/** A checksum of 64 bits (FNV-1a, begun twice) over a text's UTF-16 units: against chance, not against ill will. */
export function checksum(text: string): string {
  return [0x811c9dc5, 0x9747b28c].map((seed) => begunWith(seed, text).toString(36)).join("-");
}

function begunWith(seed: number, text: string): number {
  let sum = seed;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}
