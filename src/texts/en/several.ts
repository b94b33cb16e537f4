/** A number with the word for what is counted: "1 unit", "2 units"; `many` where no s is added. Scores come as they are shown. */
export function several(number: number | string, one: string, many = `${one}s`): string {
  return `${number} ${String(number) === "1" ? one : many}`;
}
