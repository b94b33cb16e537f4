import { dateSerial, serialDate } from "../../workbook/date";
import { cellError, isCellError } from "../../workbook/value";
import { type BuiltIn, each, toNumber } from "./result";

function partOf(read: (date: Date) => number): BuiltIn {
  return each(1, 1, (value = null) => {
    const serial = toNumber(value);
    if (isCellError(serial)) return serial;
    return serial < 0 ? cellError("#NUM!") : read(serialDate(Math.floor(serial)));
  });
}

// A thirteenth month is the first of the next year, and a day 0 the last of the month before.
const date = each(3, 3, (...values) => {
  const [year = 0, month = 0, day = 0] = values.map(toNumber);
  if (isCellError(year)) return year;
  if (isCellError(month)) return month;
  if (isCellError(day)) return day;
  const moment = new Date(Date.UTC(year < 1900 ? year + 1900 : year, Math.trunc(month) - 1, Math.trunc(day)));
  const serial = dateSerial(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
  return serial ?? cellError("#NUM!");
});

/** Excel's functions of days. */
export const DATES: Readonly<Record<string, BuiltIn>> = {
  DATE: date,
  YEAR: partOf((moment) => moment.getUTCFullYear()),
  MONTH: partOf((moment) => moment.getUTCMonth() + 1),
  DAY: partOf((moment) => moment.getUTCDate()),
  TODAY: {
    args: [0, 0],
    work() {
      const now = new Date();
      return dateSerial(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? cellError("#NUM!");
    },
  },
};
