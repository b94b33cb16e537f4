const DIGITS = [..."零一二三四五六七八九"];

/** A number from 1 to 99 in Chinese: 一, 十, 十二, 二十一. */
export function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : DIGITS[tens]!}十`;
  return ten + (ones === 0 ? "" : DIGITS[ones]!);
}
