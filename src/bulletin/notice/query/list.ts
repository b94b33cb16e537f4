import { enumerated, signBetween } from "../../enumerated";
import type { RateFormat } from "../../rate";
import { type Amount, amountText, compareAmounts } from "./amount";
import { absent, type Absent, isAbsent, PlaceholderWrong } from "./placeholderWrong";
import type { Query } from "./query";
import type { Asked, Selection } from "./selection";
import { type NamedUnit, unitsOf } from "./units";
import { FIGURE_WORDS, type FigureWord, FLAG_WORDS, type FlagWord, KEY_WORDS } from "./words";

/** What stands behind a figure in a list. */
const MEASURES: Readonly<Partial<Record<FlagWord, string>>> = {
  withItems: "条",
  withPieces: "篇",
  withPoints: "分",
  withRate: "",
};

/** The figures that go with such a word. */
const FITTING: Readonly<Partial<Record<FlagWord, readonly FigureWord[]>>> = {
  withItems: ["submitted", "adopted", "unadopted", "items", "submittedTotal"],
  withPieces: ["submitted", "adopted", "unadopted", "items", "submittedTotal"],
  withPoints: ["score", "bonus", "penalty", "accumulated"],
  withRate: ["rate"],
};

/**
 * Units one after the other, with their figures where that is wanted; those that have the same are drawn together: 甲局、乙局
 * 各4条，丙局3条.
 *
 * @throws PlaceholderWrong
 */
export function listText(query: Query, selection: Selection, asked: Asked): string | Absent {
  const { keys, flags } = query;
  const shown = (Object.keys(MEASURES) as FlagWord[]).find((flag) => flags.has(flag));
  const by = figureShown(query, shown);
  const units = unitsOf({ ...query, keys: { ...keys, ...(by !== undefined && { by }) } }, selection, asked);
  if (isAbsent(units)) return units;
  if (units.length === 0) return absent({ problem: "nobody" });
  const runs = shown ? runsOf(units) : units.map((unit) => [unit]);
  const decimals = keys.decimals === undefined ? undefined : Number(keys.decimals);
  const texts = runs.map((run) => {
    const names = enumerated(run.map(({ unit }) => unit));
    if (!shown) return names;
    const figure = figureText(run[0]!.amount!, by, asked.bulletin.scheme.rate, decimals);
    const text = `${run.length > 1 ? "各" : ""}${figure}${keys.measure ?? MEASURES[shown]!}`;
    return flags.has("brackets") ? `${names}（${text}）` : names + text;
  });
  const {
    between = shown && !flags.has("brackets") ? "，" : signBetween(units.map(({ unit }) => unit)),
    last = between,
  } = keys;
  return texts.length < 2 ? texts.join("") : texts.slice(0, -1).join(between) + last + texts.at(-1)!;
}

/** By which figure the list goes; where its figure is shown and none is named, the score that orders the ranking. */
function figureShown({ keys, subject }: Query, shown: FlagWord | undefined): FigureWord | undefined {
  const by = keys.by as FigureWord | undefined;
  if (shown === undefined) return by;
  const fitting = FITTING[shown]!;
  const [only, ...others] = fitting;
  const isRanking = subject?.is === "first" || subject?.is === "last";
  const usual = subject?.is === "compared" ? subject.figure : isRanking && shown === "withPoints" ? "score" : undefined;
  const figure = by ?? usual ?? (others.length === 0 ? only : undefined);
  if (figure !== undefined && fitting.includes(figure)) return figure;
  const known = fitting.map((each) => `${KEY_WORDS.by}=${FIGURE_WORDS[each]}`);
  throw new PlaceholderWrong(
    figure === undefined
      ? { problem: "needs-argument", argument: KEY_WORDS.by, known }
      : { problem: "unknown-argument", name: FLAG_WORDS[shown], known, nearest: undefined },
  );
}

/** Neighbours with one and the same figure. */
function runsOf(units: readonly NamedUnit[]): NamedUnit[][] {
  const runs: NamedUnit[][] = [];
  for (const unit of units) {
    const run = runs.at(-1);
    if (run && compareAmounts(run[0]!.amount!, unit.amount!) === 0) run.push(unit);
    else runs.push([unit]);
  }
  return runs;
}

function figureText(
  found: Amount,
  figure: FigureWord | undefined,
  rate: RateFormat | undefined,
  decimals: number | undefined,
): string {
  if (figure !== "rate") return amountText(found, 4, decimals);
  return percentText(found, rate, decimals);
}

/** A share as the scheme shows rates, or with so many decimals. */
export function percentText({ value, by }: Amount, rate: RateFormat | undefined, decimals?: number): string {
  const { decimals: usual = 1, places = usual, trim = false } = rate ?? {};
  const percent = { value: value * 100, by };
  if (decimals !== undefined) return `${amountText(percent, decimals, decimals)}%`;
  const text = amountText(percent, usual, usual);
  const isWhole = /^-?\d+(\.0+)?$/.test(text);
  return trim && isWhole ? `${text.replace(/\.0+$/, "")}%` : `${Number(text).toFixed(Math.max(places, usual))}%`;
}
