import { type Book, column, type Counts, type Unit } from "./book";

/** What is true of a workbook, whatever its sheets make of it. */
export interface Truth {
  readonly units: readonly { readonly unit: Unit; readonly counts: Counts }[];
  /** Months such as 1-3 or 4, another text, or "" where nobody says. */
  readonly period: string;
}

/** Adds up what the rows truly say. */
export function truthOf({ sheets }: Book): Truth {
  const sums = new Map<Unit, Counts>();
  const counted = sheets.filter((sheet) => sheet.counted);
  for (const table of counted.flatMap(({ tables }) => tables)) {
    // of a channel without a column nobody says anything
    const own = column(table, "own");
    const [hasOwn, hasUpper] = [own !== undefined, own?.both === true || column(table, "upper") !== undefined];
    for (const row of table.rows) {
      if (row.is !== "unit" || !row.counted) continue;
      const before = sums.get(row.unit) ?? [0, 0];
      const counts = [hasOwn ? row.counts[0] : 0, hasUpper ? row.counts[1] : 0] as const;
      sums.set(row.unit, [before[0] + counts[0], before[1] + counts[1]]);
    }
  }
  return {
    units: [...sums].map(([unit, counts]) => ({ unit, counts })),
    period: together(counted.map(({ period }) => period)),
  };
}

/** Equal periods are one, months in a row are from the first to the last, all others nothing that can be said. */
function together(periods: readonly string[]): string {
  if (periods.every((period) => period === periods[0])) return periods[0] ?? "";
  const months = periods.map(Number);
  return months.every((month, n) => month === months[0]! + n) ? `${months[0]}-${months.at(-1)}` : "";
}

/** The months that a printed period means, such as 1-3 for 1至3月, 第一季度 and 1—3月; other texts without their dashes' kind. */
export function monthsOf(printed: string): string {
  const period = printed
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/^\d{4}(年|\.)/, "")
    .replace(/[—–~至到]+/g, "-");
  const span = (from: number, to: number): string => (from === to ? String(from) : `${from}-${to}`);
  const months = /^(\d{1,2})月?(?:份)?(?:-(?:\d{4}年)?(\d{1,2})月?(?:份)?)?$/.exec(period);
  if (months) return span(Number(months[1]), Number(months[2] ?? months[1]));
  const first = /^前([一二三四1-4])季度$/.exec(period);
  const number = (digit: string): number => "一二三四".indexOf(digit) + 1 || Number(digit);
  if (first) return span(1, number(first[1]!) * 3);
  const quarter = /^第?([一二三四1-4])季度$/.exec(period);
  if (quarter) return span(number(quarter[1]!) * 3 - 2, number(quarter[1]!) * 3);
  if (period === "元月") return "1";
  const named = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"].indexOf(
    period.replace(/月份?$/, ""),
  );
  if (/月/.test(period) && named >= 0) return String(named + 1);
  return { 上半年: "1-6", 下半年: "7-12", 全年: "1-12" }[period] ?? period;
}
