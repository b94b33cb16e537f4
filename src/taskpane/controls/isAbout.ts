/** Whether a refusal is about this field, or a part of it. */
export function isAbout(refused: { readonly field: string } | undefined, field: string): boolean {
  if (!refused?.field.startsWith(field)) return false;
  return /^$|^[.[]/.test(refused.field.slice(field.length));
}
