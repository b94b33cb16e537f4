/**
 * A text as a .docx file can hold it: without the characters that XML forbids (control characters, halves of characters,
 * U+FFFE and U+FFFF), line breaks and tabs as spaces.
 */
export function wordText(text: string): string {
  return text.replace(/[\t\r\n]+/g, " ").replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu, "");
}
