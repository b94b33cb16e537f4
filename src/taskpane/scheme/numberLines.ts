import { typedPoints } from "./schemeForm";

/** Names with their numbers, a line each. */
export function numberLines(numbers: readonly (readonly [name: string, number: number])[]): string {
  return numbers.map(([name, number]) => `${name} ${number}`).join("\n");
}

/**
 * The numbers that such lines say. A line without a name or without a number keeps what is typed, so that it is refused in
 * words and not passed over.
 */
export function typedNumbers(text: string): [name: string, number: number][] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const words = line.split(/[\s，,：:、]+/).filter((word) => word !== "");
      const number = words.length > 1 ? words.pop()! : "";
      return [words.join(" "), typedPoints(number)];
    });
}
