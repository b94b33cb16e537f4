/**
 * Those of many texts that stand there more than once. A set of a million texts takes long to be asked and 40 MB; numbers
 * made of them are sorted instead, and only texts with the same number are compared.
 */
export function repeatedTexts(texts: readonly string[]): ReadonlySet<string> {
  const numbers = new Int32Array(texts.length);
  for (let i = 0; i < texts.length; i++) numbers[i] = numberOf(texts[i]!);
  const sorted = numbers.slice().sort();
  const shared = new Set<number>();
  for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) shared.add(sorted[i]!);
  const met = new Set<string>();
  const again = new Set<string>();
  for (let i = 0; shared.size > 0 && i < texts.length; i++) {
    const text = texts[i]!;
    if (shared.has(numbers[i]!)) (met.has(text) ? again : met).add(text);
  }
  return again;
}

/** The hash FNV-1a of a text's characters, of which two texts rarely have the same. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
