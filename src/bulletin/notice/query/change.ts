import { sum } from "../../decimal";
import type { PreviousFigures } from "../facts";
import { type Amount, amount, amountText } from "./amount";
import { totalFigure } from "./figure";
import { percentText } from "./list";
import { absent, type Absent, isAbsent } from "./placeholderWrong";
import { type Query, readQuery } from "./query";
import { type Asked, select, type Selection } from "./selection";
import { FIGURE_WORDS, type FigureWord, PERIOD_WORDS, type PeriodWord, ROLE_WORDS } from "./words";

/**
 * How a figure has changed against another period, in words: 较上月增加12条, 与上月持平. Rates differ in percentage points (as
 * they are shown, so that the text agrees with itself), other figures in items, or in per cent where that is asked for.
 *
 * @throws PlaceholderWrong
 */
export function changeText(query: Query, selection: Selection, asked: Asked): string | number | Absent {
  const { subject, keys, flags } = query;
  const figure: FigureWord = subject?.is === "figure" ? subject.figure : "adopted";
  const period = (keys.against ?? "previous") as PeriodWord;
  const now = totalFigure(figure, selection, asked);
  const before = formerFigure(figure, { ...selection, period }, query, asked);
  if (isAbsent(now)) return now;
  if (isAbsent(before)) return before;
  const isRate = figure === "rate";
  const decimals = keys.decimals === undefined ? undefined : Number(keys.decimals);
  const shown = (found: Amount): number => Number(percentText(found, asked.bulletin.scheme.rate).slice(0, -1));
  const difference = isRate ? sum([shown(now), -shown(before)]) : sum([now.value, -before.value]);
  const isPercent = flags.has("percent") && !isRate;
  if (isPercent && before.value === 0) return absent({ problem: "of-nothing", figure: PERIOD_WORDS[period] });
  const size = Math.abs(difference);
  const number = isPercent
    ? `${amountText({ value: size * 100, by: before.value }, 1, decimals)}%`
    : amountText(amount(size), 4, decimals);
  if (flags.has("number")) return number;
  const isScore = figure === "score" || figure === "accumulated" || figure === "bonus" || figure === "penalty";
  const measure = isPercent ? "" : isRate ? "个百分点" : (keys.measure ?? (isScore ? "分" : "条"));
  const [up, down] = isRate ? ["提高", "降低"] : isPercent ? ["增长", "下降"] : ["增加", "减少"];
  const name = formerName(period, asked);
  const phrase = (text: string): string => (flags.has("bare") ? "" : text);
  if (size === 0) return `${phrase(`与${name}`)}${keys.same ?? "持平"}`;
  const word = difference > 0 ? (keys.up ?? up) : (keys.down ?? down);
  return `${phrase(`${keys.verb ?? "较"}${name}`)}${word}${number}${measure}`;
}

/** What a figure was in another period, as typed in or added up from what was. */
export function formerFigure(
  figure: FigureWord,
  selection: Selection & { readonly period: PeriodWord },
  query: Pick<Query, "keys">,
  asked: Asked,
): Amount | Absent {
  const { period } = selection;
  const typed = typedFigures(period, asked);
  const key = figureKey(figure, selection);
  const found = typed.get(key);
  if (found !== undefined) return figure === "rate" ? { value: found, by: 100 } : amount(found);
  if (figure === "rate") {
    const adopted = formerFigure("adopted", selection, query, asked);
    const submitted = formerFigure("submitted", { ...selection, channels: undefined }, query, asked);
    const known = !isAbsent(adopted) && !isAbsent(submitted);
    if (known && submitted.value > 0) return { value: adopted.value, by: submitted.value };
    // it was typed in: to ask for the rate would not help
    if (known)
      return absent({ problem: "of-nothing", figure: `${formerName(period, asked)}${FIGURE_WORDS.submitted}` });
  } else if (selection.groups.length > 1 && selection.unit === undefined) {
    const single = selection.groups.map((group) =>
      typed.get(figureKey(figure, { ...selection, groups: [group], isWhole: false })),
    );
    if (single.every((count) => count !== undefined)) return amount(sum(single));
  }
  return absent({
    problem: "not-given",
    period: formerName(period, asked),
    key: keyText(figure, query),
  });
}

/** What the text calls another period. */
function formerName(period: PeriodWord, { facts }: Asked): string {
  return facts[period]?.period ?? PERIOD_WORDS[period];
}

/** What was typed of another period, each by what it is of. */
function typedFigures(period: PeriodWord, asked: Asked): ReadonlyMap<string, number> {
  const { submitted, adopted, figures = {} }: Partial<PreviousFigures> = asked.facts[period] ?? {};
  const typed: [string, number | undefined][] = [
    [FIGURE_WORDS.submitted, submitted],
    [`${FIGURE_WORDS.adopted}:渠道=${ROLE_WORDS.own}`, adopted],
    ...Object.entries(figures),
  ];
  return new Map(
    typed.flatMap(([text, count]): [string, number][] => {
      if (count === undefined) return [];
      const query = readQuery(text);
      const selection = query && select(query, asked);
      if (!query || !selection || isAbsent(selection)) return [];
      return [[figureKey(query.name as FigureWord, selection), count]];
    }),
  );
}

/** Two placeholders that mean the same figure have the same key, however they are written. */
function figureKey(figure: FigureWord, { groups, isWhole, channels, item, unit }: Selection): string {
  const names = isWhole ? [] : groups.map(({ group }) => group.name);
  const shown = [...new Set(groups.flatMap(({ group }) => group.channels))];
  const isOfChannels = figure === "adopted" || figure === "unadopted" || figure === "rate" || channels !== undefined;
  const meant = isOfChannels ? shown.filter((name) => channels?.includes(name) ?? true).sort() : [];
  return JSON.stringify([figure, names, meant, item, unit]);
}

/** How a figure is called among the facts of another period. */
function keyText(figure: FigureWord, { keys }: Pick<Query, "keys">): string {
  const scope = { 组: keys.group, 渠道: keys.channel, 层级: keys.tier, 项: keys.item, 单位: keys.unit };
  const named = Object.entries(scope).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
  return [FIGURE_WORDS[figure], named.join(",")].filter((part) => part !== "").join(":");
}
