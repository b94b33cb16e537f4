/** The code of a sign. */
export function code(sign: string): number {
  return sign.charCodeAt(0);
}

/** The bytes of an ASCII text. */
export function bytesOf(text: string): readonly number[] {
  return Array.from(text, code);
}

/** Whether some bytes stand at a place. */
export function stands(expected: readonly number[], bytes: Uint8Array, at: number): boolean {
  // a look behind the end would make V8 compile all that asks so again, to be ready for more of them
  if (at + expected.length > bytes.length) return false;
  for (let i = 0; i < expected.length; i++) if (bytes[at + i] !== expected[i]) return false;
  return true;
}

/** A short ASCII text from its bytes. */
export function asciiText(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at]!);
  return text;
}
