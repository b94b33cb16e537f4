import { addTo, greatest, transposed } from "../../cells/lists";
import { countsOnce } from "../../bulletin/item";
import { unitKey } from "../../bulletin/unitKey";
import { plainText } from "../../cells/plainText";
import { repeatedTexts } from "../../cells/repeatedTexts";
import { question } from "../../findings/question";
import { placeIn, type Reading } from "../reading";
import { type LogItem, shareOf } from "./readLog";

/**
 * Where an item counts once, by its highest channel or that of each level, the rows of one unit with one title may be one item that several
 * channels took (一条一个渠道一行): the clerk is asked once for all of them.
 *
 * @param titleColumnOf where the title of an item stands
 */
export function joinSameItems(
  reading: Reading,
  items: readonly LogItem[],
  titleColumnOf: (item: LogItem) => number,
): readonly LogItem[] {
  const { grid, scheme, inquiry } = reading;
  if (!countsOnce(scheme)) return items;
  const byTitle = new Map<string, LogItem[]>();
  for (const item of items) {
    const title = plainText(item.title);
    const key = title === "" ? `${item.i}` : `${title}|${unitKey(item.unit, scheme.place)}`;
    addTo(byTitle, key, item);
  }
  const again = [...byTitle.values()].filter((same) => same.length > 1);
  if (again.length === 0) return items;
  const rows = again.flat();
  const titles = again.flatMap(([first]) => (first ? [first.title] : []));
  const about = {
    places: rows.map((item) => placeIn(grid, item.i, titleColumnOf(item))),
    units: [...new Set(rows.map(({ unit }) => unit))],
  };
  const key = ["log-again", grid.sheet, ...rows.map(({ i, title }) => `${i} ${title}`)];
  const asked = question("sheet", key, [{ as: "accept" }, { as: "apart" }]);
  const { count, most } = scheme.log ?? {};
  const rule = { byTier: count === "tier", ...(most !== undefined && { most }) };
  const answer = inquiry.ask("log-item-again", about, { titles, ...rule }, asked);
  return answer?.as === "accept"
    ? [...byTitle.values()].flatMap((same) => same.slice(0, 1).map((first) => join(first, same)))
    : items;
}

/** The plain titles that several items have. */
export function repeatedTitles(items: readonly LogItem[]): ReadonlySet<string> {
  return repeatedTexts(items.map(({ title }) => plainText(title)));
}

/**
 * Rows of one unit with one title and one day that one site adopted are one item that was written in twice, unless somebody
 * says that they are several (一周要闻): asked once for all of them. Until then each counts.
 *
 * @param repeated the titles that stand more than once
 * @param titleColumn where the titles stand
 */
export function withoutTwice(
  reading: Reading,
  items: readonly LogItem[],
  repeated: ReadonlySet<string>,
  titleColumn: number,
): readonly LogItem[] {
  const { grid, scheme, inquiry } = reading;
  // where an item counts once, these rows are asked about anyway
  if (repeated.size === 0 || countsOnce(scheme)) return items;
  const firsts = new Map<string, LogItem>();
  const again = new Map<LogItem, LogItem[]>();
  for (const item of items) {
    const title = plainText(item.title);
    if (title === "" || !repeated.has(title)) continue;
    const key = `${title}|${unitKey(item.unit, scheme.place)}|${item.day ?? ""}`;
    const keys = item.adopted.flatMap((amount, channel) => (amount > 0 ? [`${key}|${channel}`] : []));
    // a row for each site is no repetition; a second one for a site is
    const first = keys.map((each) => firsts.get(each)).find((row) => row !== undefined);
    if (first) addTo(again, first, item);
    for (const each of keys) if (!firsts.has(each)) firsts.set(each, first ?? item);
  }
  if (again.size === 0) return items;
  const rows = [...again].flatMap(([first, others]) => [first, ...others]);
  const about = {
    places: rows.map(({ i }) => placeIn(grid, i, titleColumn)),
    units: [...new Set(rows.map(({ unit }) => unit))],
  };
  const titles = [...again.keys()].map(({ title }) => title);
  const key = ["log-twice", grid.sheet, ...rows.map(({ i, title }) => `${i} ${title}`)];
  const asked = question("sheet", key, [{ as: "accept" }, { as: "apart" }]);
  if (inquiry.ask("log-item-twice", about, { titles }, asked)?.as !== "accept") return items;
  const gone = new Set([...again.values()].flat());
  return items.flatMap((item) => {
    const others = again.get(item);
    return gone.has(item) ? [] : others ? [{ ...item, adopted: adoptedBy([item, ...others]) }] : [item];
  });
}

/** Each channel adopted it once, however often it says so; what was typed for it adds up. */
function join(first: LogItem, same: readonly LogItem[]): LogItem {
  const adopted = adoptedBy(same);
  return {
    ...first,
    adopted,
    share: shareOf(adopted),
    adjustments: transposed(same.map(({ adjustments }) => adjustments)).map((all) =>
      all.reduce((sum, points) => sum + points, 0),
    ),
  };
}

function adoptedBy(same: readonly LogItem[]): readonly number[] {
  return transposed(same.map(({ adopted }) => adopted)).map((amounts) => greatest(amounts));
}
