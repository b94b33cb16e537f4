import { withoutTrailingZeros } from "../../../cells/trailingZeros";
import type { Token } from "./sections";

/** A number under the tokens of a section that has places for digits: grouped, padded, as percent, power or fraction. */
export function digitsText(value: number, tokens: readonly Token[]): string {
  const exponent = tokens.findIndex(({ is }) => is === "exponent");
  const slash = tokens.findIndex((token) => token.is === "sign" && token.text === "/");
  if (exponent !== -1) return powerText(value, tokens, exponent);
  if (slash !== -1) return fractionText(value, tokens, slash);
  const scaled = value * 100 ** count(tokens, "%") * 1000 ** -thousands(tokens);
  return decimalText(scaled, tokens);
}

function decimalText(value: number, tokens: readonly Token[]): string {
  const point = tokens.findIndex((token) => token.is === "sign" && token.text === ".");
  const whole = point === -1 ? tokens : tokens.slice(0, point);
  const part = point === -1 ? [] : tokens.slice(point + 1);
  const [before = "", after = ""] = rounded(value, part.filter(isDigit).length).split(".");
  return wholeText(before.replace(/^0+/, ""), whole) + (point === -1 ? "" : `.${partText(after, part)}`);
}

/** A number of at least 0 with so many decimals; halves go up as they do in Excel, which counts in decimal digits. */
function rounded(value: number, decimals: number): string {
  const precise = Number(value.toPrecision(15));
  const [mantissa, power = "0"] = String(precise).split("e");
  const shifted = Math.round(Number(`${mantissa}e${Number(power) + decimals}`));
  return Number.isSafeInteger(shifted) ? pointIn(String(shifted), decimals) : precise.toFixed(decimals);
}

function pointIn(digits: string, decimals: number): string {
  if (decimals === 0) return digits;
  const padded = digits.padStart(decimals + 1, "0");
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}

/** From right to left each place takes a digit, the first place all that are left. */
function wholeText(digits: string, tokens: readonly Token[]): string {
  const grouped = isGrouped(tokens);
  const first = tokens.findIndex(isDigit);
  let rest = digits;
  let placed = 0;
  let text = "";
  const put = (digit: string): void => {
    if (grouped && placed > 0 && placed % 3 === 0 && /\d/.test(digit)) text = `,${text}`;
    text = digit + text;
    placed++;
  };
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (token.is !== "digit") {
      text = signText(token) + text;
      continue;
    }
    if (rest !== "" || token.text !== "#") put(rest.slice(-1) || blankDigit(token.text));
    rest = rest.slice(0, -1);
    while (i === first && rest !== "") {
      put(rest.slice(-1));
      rest = rest.slice(0, -1);
    }
  }
  return text;
}

function partText(digits: string, tokens: readonly Token[]): string {
  let rest = withoutTrailingZeros(digits);
  return tokens
    .map((token) => {
      if (token.is !== "digit") return signText(token);
      const digit = rest.slice(0, 1);
      rest = rest.slice(1);
      return digit || (token.text === "#" ? "" : blankDigit(token.text));
    })
    .join("");
}

function powerText(value: number, tokens: readonly Token[], at: number): string {
  const mantissa = tokens.slice(0, at);
  const point = mantissa.findIndex((token) => token.is === "sign" && token.text === ".");
  const places = (point === -1 ? mantissa : mantissa.slice(0, point)).filter(isDigit).length || 1;
  const decimals = point === -1 ? 0 : mantissa.slice(point).filter(isDigit).length;
  let power = value === 0 ? 0 : Math.floor(Number(value.toExponential().split("e")[1]) / places) * places;
  if (Number(rounded(value / 10 ** power, decimals)) >= 10 ** places) power += places;
  const sign = power < 0 ? "-" : (tokens[at] as { plus?: boolean }).plus ? "+" : "";
  const after = tokens.slice(at + 1);
  return `${decimalText(value / 10 ** power, mantissa)}E${sign}${wholeText(String(Math.abs(power)).replace(/^0$/, ""), after)}`;
}

function fractionText(value: number, tokens: readonly Token[], slash: number): string {
  const below = tokens.slice(slash + 1).filter(isDigit).length;
  const fixed = Number(
    /^\d+/.exec(
      tokens
        .slice(slash + 1)
        .map(literal)
        .join(""),
    )?.[0] ?? 0,
  );
  const above = tokens.slice(0, slash).map((token) => token.is === "digit");
  // "# ?/?" shows whole units apart, "?/?" does not.
  const mixed = above.includes(true) && above.slice(above.indexOf(true)).includes(false);
  const whole = mixed ? Math.floor(value) : 0;
  const [top, bottom] = nearest(value - whole, fixed > 0 ? fixed : 1, fixed > 0 ? fixed : 10 ** below - 1);
  const units = whole + (top === bottom && mixed ? 1 : 0);
  if (mixed && (top === 0 || top === bottom)) return String(units);
  return `${mixed && units > 0 ? `${units} ` : ""}${top}/${bottom}`;
}

/** The fraction next to a number whose denominator lies between two bounds. */
function nearest(value: number, least: number, most: number): [top: number, bottom: number] {
  let best: [number, number] = [Math.round(value * least), least];
  for (let bottom = least; bottom <= Math.min(most, 999); bottom++) {
    const top = Math.round(value * bottom);
    if (Math.abs(top / bottom - value) < Math.abs(best[0] / best[1] - value) - 1e-12) best = [top, bottom];
  }
  return best;
}

function isDigit(token: Token): boolean {
  return token.is === "digit";
}

function blankDigit(place: string): string {
  return place === "0" ? "0" : place === "?" ? " " : "";
}

/** Commas group or scale, they show nothing themselves. */
function signText(token: Token): string {
  return token.is === "sign" && token.text === "," ? "" : literal(token);
}

function literal(token: Token): string {
  return token.is === "literal" || token.is === "sign" ? token.text : "";
}

function count(tokens: readonly Token[], sign: string): number {
  return tokens.filter((token) => token.is === "sign" && token.text === sign).length;
}

/** Commas right after the last place of a digit divide by a thousand each. */
function thousands(tokens: readonly Token[]): number {
  let last = -1;
  tokens.forEach((token, i) => {
    if (token.is === "digit") last = i;
  });
  let commas = 0;
  while (isComma(tokens[last + 1 + commas])) commas++;
  return commas;
}

/** A comma between places of digits groups them by three. */
function isGrouped(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, i) => isComma(token) && tokens.slice(0, i).some(isDigit) && tokens.slice(i + 1).some(isDigit),
  );
}

function isComma(token: Token | undefined): boolean {
  return token?.is === "sign" && token.text === ",";
}
