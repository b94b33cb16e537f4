/** Characters that steer a terminal or turn the direction of a line: C0 but for line breaks, DEL, C1, marks of direction, line separators. */
const STEERING = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** A text as a terminal may show it: what would steer it stands there as its number, such as <U+202E>. */
export function printable(text: string): string {
  return text.replace(STEERING, (sign) => `<U+${number(sign)}>`);
}

/** The same data in JSON, with such characters in escaped form. */
export function printableJson(json: string): string {
  return json.replace(STEERING, (sign) => `\\u${number(sign)}`);
}

function number(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}
