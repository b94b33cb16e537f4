/** Digits behind a decimal point without the zeros at their end. Counted, for an expression would begin anew at each zero. */
export function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (digits.charAt(end - 1) === "0") end--;
  return digits.slice(0, end);
}
