import { type Amount, amount, amountText, compareAmounts } from "./amount";
import { changeText, formerFigure } from "./change";
import { eachFigure, selected, totalFigure, unitFigure } from "./figure";
import { listText, percentText } from "./list";
import { absent, type Absent, isAbsent } from "./placeholderWrong";
import type { Query } from "./query";
import { type Asked, select, type Selection } from "./selection";
import { unitCount, unitsOf } from "./units";
import { FIGURE_WORDS, type FigureWord, type FormWord, type PeriodWord } from "./words";

/**
 * What stands in a placeholder's place. All figures are those of the bulletin, or of the facts where they may be typed in.
 *
 * @returns the number or text; or why there is none
 * @throws PlaceholderWrong when the placeholder names what the scheme does not have, or does not say enough
 */
export function answerQuery(query: Query, asked: Asked): string | number | Absent {
  const selection = select(query, asked);
  if (isAbsent(selection)) return selection;
  const forms: Readonly<Record<FormWord, () => string | number | Absent>> = {
    units: () => countUnits(query, selection, asked),
    list: () => listText(query, selection, asked),
    share: () => share(query, selection, asked),
    change: () => changeText(query, selection, asked),
  };
  const { name } = query;
  return name in forms ? forms[name as FormWord]() : figureText(name as FigureWord, query, selection, asked);
}

function countUnits(query: Query, selection: Selection, asked: Asked): number | Absent {
  const found = unitsOf(query, selection, asked);
  return isAbsent(found) ? found : found.length;
}

function figureText(figure: FigureWord, query: Query, selection: Selection, asked: Asked): string | number | Absent {
  const found = figureAmount(figure, query, selection, asked);
  if (isAbsent(found)) return found;
  const decimals = query.keys.decimals === undefined ? undefined : Number(query.keys.decimals);
  if (figure === "rate") return percentText(found, asked.bulletin.scheme.rate, decimals);
  const text = amountText(found, query.flags.has("average") ? 1 : 4, decimals);
  // a passage about nothing is left out, which only a number tells
  return decimals === undefined ? Number(text) : text;
}

function figureAmount(figure: FigureWord, { keys, flags }: Query, selection: Selection, asked: Asked): Amount | Absent {
  const { period } = keys;
  if (period !== undefined)
    return formerFigure(figure, { ...selection, period: period as PeriodWord }, { keys }, asked);
  if (flags.has("average")) {
    const total = totalFigure(figure, selection, asked);
    if (isAbsent(total)) return total;
    const { length } = selected(unitFigure(figure, selection, asked).groups, selection, asked);
    return length === 0 ? absent({ problem: "nobody" }) : { value: total.value, by: length };
  }
  if (!flags.has("most") && !flags.has("least")) return totalFigure(figure, selection, asked);
  const found = eachFigure(figure, selection, asked);
  if (isAbsent(found)) return found;
  const sorted = found.map((each) => each.amount).sort(compareAmounts);
  return (flags.has("most") ? sorted.at(-1) : sorted[0]) ?? absent({ problem: "nobody" });
}

/** A figure of what all groups have, or units of all that there are, in per cent. */
function share(query: Query, selection: Selection, asked: Asked): string | Absent {
  const { subject, keys } = query;
  const decimals = keys.decimals === undefined ? undefined : Number(keys.decimals);
  const text = (part: Amount, whole: Amount, of: string): string | Absent =>
    whole.value === 0
      ? absent({ problem: "of-nothing", figure: of })
      : percentText({ value: part.value, by: whole.value }, asked.bulletin.scheme.rate, decimals);
  if (subject?.is !== "figure") {
    const found = unitsOf(query, selection, asked);
    return isAbsent(found) ? found : text(amount(found.length), amount(unitCount(selection, asked)), "单位");
  }
  const { figure } = subject;
  const part = totalFigure(figure, selection, asked);
  if (isAbsent(part)) return part;
  const all =
    selection.unit === undefined
      ? { ...selection, groups: asked.bulletin.groups, isWhole: true }
      : { ...selection, unit: undefined };
  const whole = totalFigure(figure, all, asked);
  return isAbsent(whole) ? whole : text(part, whole, FIGURE_WORDS[figure]);
}
