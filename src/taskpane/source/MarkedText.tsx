import type { JSX } from "preact";

/** Parts that are struck out, ~~12~~, or raised, ^1^; see the marks of a grid. */
const PARTS = /(~~[^~]*~~|\^[^^]*\^)/;

/** A cell's text as it is seen in the workbook: struck out and raised parts as such. */
export function MarkedText({ text }: { readonly text: string }): JSX.Element {
  return (
    <>
      {text.split(PARTS).map((part, n) => {
        if (n % 2 === 0) return part;
        return part.startsWith("~") ? <s key={n}>{part.slice(2, -2)}</s> : <sup key={n}>{part.slice(1, -1)}</sup>;
      })}
    </>
  );
}

/** The text for whoever hears it: the signs of the marks would be read out. */
export function withoutMarks(text: string): string {
  return text.replace(/~~|\^/g, "");
}
