/** As many items of a list as can be read at a glance. */
export const AT_A_GLANCE = 8;

/** So many items of a list of which a person is asked about each are named. */
export const TO_BE_LOOKED_AT = 60;

/** The beginning of a text out of a cell. */
export function short(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
