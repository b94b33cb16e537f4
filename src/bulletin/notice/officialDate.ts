import { dayNumber } from "../../cells/days";

/** A date such as 2023-04-13 as documents print it, without leading zeros: 2023年4月13日 (GB/T 9704-2012, 7.3.5.4). */
export function officialDate(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

/** Whether `text` is a day of the calendar in the form 2023-04-13. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined;
}
