/** A number with the word for what is counted: "1 unit", "2 units"; `many` where no s is added. */
export function several(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
