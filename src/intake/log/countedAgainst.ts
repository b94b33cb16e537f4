import type { Place } from "../../cells/address";
import { question } from "../../findings/question";
import type { Reading } from "../reading";
import { askTexts } from "./cellTexts";
import type { LogItem } from "./readLog";

/** What is written against counting an item, and where. */
interface Against {
  readonly text: string;
  readonly place: Place;
}

/** The key of a question keeps what it was called when there was nothing but remarks. */
const KEYS = { "log-remark-against": "log-remark", "log-comment-against": "log-comment" } as const;

/**
 * Asks of the adopted items against which something is written whether they count: once for each such text.
 *
 * @returns the items that count
 */
export function countedAgainst(
  { grid, inquiry }: Reading,
  kind: keyof typeof KEYS,
  items: readonly LogItem[],
  against: (item: LogItem) => Against | undefined,
): readonly LogItem[] {
  const all = new Map<LogItem, Against>();
  for (const item of items) {
    const found = item.adopted.some((amount) => amount > 0) ? against(item) : undefined;
    if (found) all.set(item, found);
  }
  if (all.size === 0) return items;
  const placeOf = new Map([...all].map(([{ i }, { place }]) => [i, place]));
  const answerTo = askTexts(
    [...all].map(([row, { text }]) => ({ row, text })),
    ({ text, rows }) => {
      const key = [KEYS[kind], grid.sheet, ...rows.map(({ unit, title }) => `${unit} ${title}`), text];
      const asked = question("sheet", key, [{ as: "leave-out" }, { as: "accept" }]);
      const about = {
        places: rows.map(({ i }) => placeOf.get(i)!),
        units: [...new Set(rows.map(({ unit }) => unit))],
      };
      return inquiry.ask(kind, about, { found: text }, asked);
    },
  );
  return items.filter((item) => {
    const found = all.get(item);
    return !found || answerTo(found.text)?.as !== "leave-out";
  });
}
