/** A date such as 2023-04-13 as documents print it, without leading zeros: 2023年4月13日 (GB/T 9704-2012, 7.3.5.4). */
export function officialDate(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

/** Whether `text` is a day of the calendar in the form 2023-04-13. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
