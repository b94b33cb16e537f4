/**
 * Characters that steer a terminal or turn the direction of a line: C0 but for line breaks, DEL, C1, marks of direction,
 * line separators.
 */
const STEERING = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** Those of them that are no kind of blank: nobody sees them, and no name has them. */
const UNSEEN = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u061C\u202A-\u202E\u2066-\u2069]/g;

/** A text with every steering character replaced by what `say` makes of its number, four digits in base 16. */
export function withoutSteering(text: string, say: (number: string) => string): string {
  return text.replace(STEERING, (sign) => say(numberOf(sign)));
}

/** A text as it may be shown anywhere: what would steer stands there as its number, such as <U+202E>. */
export function printable(text: string): string {
  return withoutSteering(text, (number) => `<U+${number}>`);
}

/** Takes unseen characters out of a text; also returns what each is called. */
export function takeUnseen(text: string): { readonly text: string; readonly unseen: readonly string[] } {
  const unseen = (text.match(UNSEEN) ?? []).map((sign) => `U+${numberOf(sign)}`);
  return { text: unseen.length > 0 ? text.replace(UNSEEN, "") : text, unseen };
}

function numberOf(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}
