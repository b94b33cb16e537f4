/** The number of items that was typed, full-width digits among them; undefined for anything but a whole number. */
export function typedCount(text: string): number | undefined {
  const plain = text.normalize("NFKC").trim();
  return /^\d{1,6}$/.test(plain) ? Number(plain) : undefined;
}
