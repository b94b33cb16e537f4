/**
 * The greatest of some numbers, `none` at least. Handed to Math.max one by one, a list of a sheet's length would be too
 * many arguments.
 */
export function greatest(numbers: readonly number[], none = -Infinity): number {
  return numbers.reduce((most, number) => Math.max(most, number), none);
}

/** The least of some numbers. */
export function least(numbers: readonly number[]): number {
  return numbers.reduce((fewest, number) => Math.min(fewest, number), Infinity);
}
