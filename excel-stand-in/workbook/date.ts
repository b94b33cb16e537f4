const DAY = 86_400_000;
// Day 0 of Excel's calendar that agrees with it from 1 March 1900 on: Excel also counts a 29 February 1900.
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's serial number of a day; undefined when there is no such day. */
export function dateSerial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year <= 9999;
  return exists ? (date.getTime() - EPOCH) / DAY : undefined;
}

/** The moment that a serial number means, as a UTC date. */
export function serialDate(serial: number): Date {
  return new Date(EPOCH + Math.round(serial * DAY));
}
