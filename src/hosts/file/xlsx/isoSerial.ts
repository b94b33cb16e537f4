/**
 * The serial number of a date that a file has as text, such as 2023-03-15T18:00:00, or undefined when it is none.
 *
 * @param from1904 whether the workbook counts its dates from 1904
 */
export function isoSerial(text: string, from1904: boolean): number | undefined {
  const match = /^\s*(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?\s*$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour = 0, minute = 0, second = 0] = match;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  return days + (from1904 ? 24_107 : 25_569) + time;
}
