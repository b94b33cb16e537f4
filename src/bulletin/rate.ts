/** How an adoption rate (采用率) is shown. */
export interface RateFormat {
  /** Decimals of the percentage that it is rounded to. */
  readonly decimals: 0 | 1 | 2;
  /** Decimals that are shown, where more: 57.10% for 57.1. */
  readonly places?: 0 | 1 | 2;
  /** Whether whole percentages go without decimals: 50%. */
  readonly trim?: boolean;
  /** What stands for a unit that has submitted nothing. */
  readonly none: "0" | "0%" | "—" | "";
}

/** How a rate is shown where a scheme does not say how. */
export const USUAL_RATE: RateFormat = { decimals: 1, none: "—" };

/**
 * Adopted by submitted items, rounded half up: 7 of 14 is 50%. The number 0 where nothing was submitted and the format
 * says "0"; undefined figures show nothing.
 */
export function rateText(
  adopted: number,
  submitted: number | undefined,
  { decimals, places = decimals, trim = false, none }: RateFormat = USUAL_RATE,
): string | number {
  if (submitted === undefined) return "";
  if (submitted === 0) return none === "0" ? 0 : none;
  const step = 10 ** decimals;
  // (200 × step × adopted + submitted) / (2 × submitted), floored: half up without a binary fraction on the way
  // (and a little more, for shares of joint items are no exact binary fractions)
  const parts = Math.floor((200 * step * adopted + submitted) / (2 * submitted) + 1e-9);
  const whole = parts % step === 0;
  return `${(parts / step).toFixed(trim && whole ? 0 : Math.max(places, decimals))}%`;
}

/** Compares adopted/submitted of two units: positive when the second rate is higher; no rate counts as 0. */
export function compareRates(a: Figures, b: Figures): number {
  const rate = ({ adopted, submitted }: Figures): [number, number] => (submitted ? [adopted, submitted] : [0, 1]);
  const [p, q] = rate(a);
  const [r, s] = rate(b);
  const difference = r * q - p * s;
  return Math.abs(difference) < 1e-8 ? 0 : difference;
}

interface Figures {
  readonly adopted: number;
  readonly submitted: number | undefined;
}
