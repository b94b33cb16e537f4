import { sum } from "../../bulletin/decimal";
import { type RateFormat, rateText } from "../../bulletin/rate";
import type { Channel, Scheme } from "../../bulletin/scheme";
import { eachOf, oneByOne, type Stepwise } from "../../cells/stepwise";
import type { Points } from "./points";
import { figureAt, isDash, numberIn, rowsOf } from "./published";
import type { Sense, SensedTable } from "./senses";

/** The note with the channels' points as {channel}, where only one channel gives so many. */
export function noteOf(note: string, channels: readonly Channel[], { each }: Points): string {
  const plain = note.replaceAll("{", "（").replaceAll("}", "）");
  return plain.replace(/(计|得|加|记)(\d+(?:\.\d+)?)分/g, (whole, verb: string, figure: string) => {
    const [only, another] = channels.filter(({ name }) => each.get(name) === Number(figure));
    return only && !another ? `${verb}{${only.name}}分` : whole;
  });
}

export function withPeriod(text: string, period: string): string {
  const plain = text.replaceAll("{", "（").replaceAll("}", "）");
  return period === "" ? plain : plain.replace(period, "{period}");
}

export function headingsOf(tables: readonly SensedTable[]): Scheme["headings"] {
  const of = (is: Sense["is"], usual: string): string => {
    const found = tables.flatMap(({ columns }) => columns).find(({ sense }) => sense.is === is);
    return found ? found.levels.join("") : usual;
  };
  const label = tables.flatMap(({ unit, sums }) => (sums ? [String(sums.cells[unit.index])] : []))[0];
  return {
    rank: of("rank", "排名"),
    unit: of("unit", "单位"),
    count: "{channel}采用条数",
    score: "{channel}采用得分",
    total: "得分",
    ...(label !== undefined && label !== "" && label !== "合计" && { sum: label }),
  };
}

/** How adoption rates are printed: the first form in which most of them come out. */
export function* rateFormat(
  tables: readonly SensedTable[],
): Stepwise<{ readonly format: RateFormat; readonly rows: number } | undefined> {
  const shown = tables.flatMap((table) => {
    const { columns } = table;
    const rate = columns.find(({ sense }) => sense.is === "rate");
    if (!rate) return [];
    const items = columns.filter(({ sense }) => sense.is === "items" && !sense.beside);
    return rowsOf(table).map((row) => ({
      text: String(row.cells[rate.index]),
      adopted: sum(items.map(({ index }) => numberIn(row.cells[index]))),
      submitted: figureAt(row, columns, "submitted"),
    }));
  });
  if (shown.length === 0) return undefined;
  const formats = ([1, 0, 2] as const).flatMap((decimals) =>
    ([undefined, 1, 2] as const).flatMap((places) =>
      [false, true].flatMap((trim) =>
        (["—", "0", "0%", ""] as const).map((none): RateFormat => ({
          decimals,
          ...(places !== undefined && places > decimals && { places }),
          ...(trim && { trim }),
          none,
        })),
      ),
    ),
  );
  const counted = yield* oneByOne(formats, function* (format) {
    const fits = yield* eachOf(shown, (each) => String(rateText(each.adopted, each.submitted, format)) === each.text);
    return { format, rows: fits.filter(Boolean).length };
  });
  return counted.reduce((a, b) => (b.rows > a.rows ? b : a));
}

/** What stands for 0, where no 0 is printed. */
export function zeroOf(tables: readonly SensedTable[]): { readonly zero: "" | "—"; readonly rows: number } | undefined {
  const cells = tables
    .flatMap(({ columns }) => columns)
    .filter(({ sense }) => ["items", "points", "tier", "typed", "score"].includes(sense.is))
    .flatMap((column) => column.cells);
  if (cells.some((cell) => cell === 0)) return undefined;
  const blanks = cells.filter((cell) => cell === "").length;
  const dashes = cells.filter(isDash).length;
  if (blanks + dashes === 0) return undefined;
  return dashes > blanks ? { zero: "—", rows: dashes } : { zero: "", rows: blanks };
}
