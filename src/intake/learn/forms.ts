import { sum } from "../../bulletin/decimal";
import { type RateFormat, rateText } from "../../bulletin/rate";
import type { Channel, Scheme } from "../../bulletin/scheme";
import type { Points, SensedTable } from "./points";
import { figureAt, isDash, numberIn } from "./published";
import type { Sense } from "./senses";

/** The note with the channels' points as {channel}, where only one channel gives so many. */
export function noteOf(note: string, channels: readonly Channel[], { each }: Points): string {
  const plain = note.replaceAll("{", "（").replaceAll("}", "）");
  return plain.replace(/(计|得|加|记)(\d+(?:\.\d+)?)分/g, (whole, verb: string, figure: string) => {
    const having = channels.filter(({ name }) => each.get(name) === Number(figure));
    return having.length === 1 ? `${verb}{${having[0]!.name}}分` : whole;
  });
}

export function withPeriod(text: string, period: string): string {
  const plain = text.replaceAll("{", "（").replaceAll("}", "）");
  return period === "" ? plain : plain.replace(period, "{period}");
}

export function headingsOf(tables: readonly SensedTable[]): Scheme["headings"] {
  const of = (is: Sense["is"], usual: string): string => {
    const found = tables.flatMap(({ table, senses }) =>
      senses.flatMap((sense, i) => (sense.is === is ? [table.columns[i]!.levels.join("")] : [])),
    );
    return found[0] ?? usual;
  };
  const label = tables.flatMap(({ table, senses }) =>
    table.sums ? [String(table.sums.cells[unitAt(senses)])] : [],
  )[0];
  return {
    rank: of("rank", "排名"),
    unit: of("unit", "单位"),
    count: "{channel}采用条数",
    score: "{channel}采用得分",
    total: "得分",
    ...(label !== undefined && label !== "" && label !== "合计" && { sum: label }),
  };
}

function unitAt(senses: readonly Sense[]): number {
  return senses.findIndex(({ is }) => is === "unit");
}

/** How adoption rates are printed: the first form in which most of them come out. */
export function rateFormat(
  tables: readonly SensedTable[],
): { readonly format: RateFormat; readonly rows: number } | undefined {
  const shown = tables.flatMap(({ table, senses }) => {
    const at = senses.findIndex(({ is }) => is === "rate");
    const items = senses.flatMap((sense, i) => (sense.is === "items" && !sense.beside ? [i] : []));
    return at < 0
      ? []
      : table.parts.flatMap(({ rows }) =>
          rows.map((row) => ({
            text: String(row.cells[at]),
            adopted: sum(items.map((i) => numberIn(row.cells[i]))),
            submitted: figureAt(row, senses, "submitted"),
          })),
        );
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
  const counted = formats.map((format) => ({
    format,
    rows: shown.filter((each) => String(rateText(each.adopted, each.submitted, format)) === each.text).length,
  }));
  return counted.reduce((a, b) => (b.rows > a.rows ? b : a));
}

/** What stands for 0, where no 0 is printed. */
export function zeroOf(tables: readonly SensedTable[]): { readonly zero: "" | "—"; readonly rows: number } | undefined {
  const cells = tables.flatMap(({ table, senses }) =>
    table.parts.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        row.cells.filter((_, i) => ["items", "points", "tier", "typed", "score"].includes(senses[i]!.is)),
      ),
    ),
  );
  if (cells.some((cell) => cell === 0)) return undefined;
  const blanks = cells.filter((cell) => cell === "").length;
  const dashes = cells.filter(isDash).length;
  if (blanks + dashes === 0) return undefined;
  return dashes > blanks ? { zero: "—", rows: dashes } : { zero: "", rows: blanks };
}
