/** Digits with their formal forms, as cheques have them. */
const DIGITS = ["零〇○", "一壹", "二贰两", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"];
const UNITS = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const TEN_THOUSAND = /[万萬]/;

/**
 * Reads a number of items written in Chinese: 十二, 三十六, 一百零五, 两, 廿三, 一万二千. What may be meant in two ways is
 * not read: 一百二 (120 or 102), 三四 (three or four), 十几.
 */
export function readChineseNumber(text: string): number | undefined {
  const parts = text.replace("廿", "二十").replace("卅", "三十").split(TEN_THOUSAND);
  const [high = "", low] = parts;
  if (low === undefined) return belowTenThousand(high);
  const [tens, rest] = [belowTenThousand(high), low === "" ? 0 : belowTenThousand(low)];
  const clear = low === "" || digitOf(low.charAt(0)) === 0 || /[千仟]/.test(low);
  return tens && rest !== undefined && clear && parts.length === 2 ? tens * 10_000 + rest : undefined;
}

/** Reads a number of which only the digits are Chinese, as in a year: 二〇二三, 三六. */
export function readChineseDigits(text: string): number | undefined {
  const digits = [...text].map(digitOf);
  return digits.length > 1 && !digits.includes(-1) ? Number(digits.join("")) : undefined;
}

function belowTenThousand(text: string): number | undefined {
  let value = 0;
  let last = 10_000;
  let digit = 0;
  // after a zero the next unit need not be the next smaller one: 一千零五
  let zero = text === "" ? undefined : false;
  for (const sign of text) {
    const unit = UNITS[sign as keyof typeof UNITS];
    if (digitOf(sign) === 0 && digit === 0) zero = true;
    else if (digitOf(sign) > 0 && digit === 0) digit = digitOf(sign);
    else if (unit !== undefined && unit < last && follows(unit)) {
      value += (digit || 1) * unit;
      [last, digit, zero] = [unit, 0, false];
    } else return undefined;
  }
  if (zero === undefined || (digit > 0 && !follows(1)) || (digit === 0 && zero && value > 0)) return undefined;
  return value + digit;

  /** Whether `unit` may stand where it does: right under the last one, and with a digit unless it is a first ten. */
  function follows(unit: number): boolean {
    const gap = value > 0 && unit * 10 !== last;
    return (!gap || zero === true) && (digit > 0 || (unit === 10 && value === 0));
  }
}

function digitOf(sign: string): number {
  return DIGITS.findIndex((forms) => forms.includes(sign));
}
