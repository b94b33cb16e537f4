import { greatest, transposed } from "../../cells/lists";
import { unitKey } from "../../bulletin/unitKey";
import { plainText } from "../../cells/plainText";
import { question } from "../../findings/question";
import { placeIn, type Reading } from "../reading";
import { type LogItem, shareOf } from "./readLog";

/**
 * Where an item counts once, by its highest channel, the rows of one unit with one title may be one item that several
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
  if (scheme.log?.count !== "highest") return items;
  const byTitle = new Map<string, LogItem[]>();
  for (const item of items) {
    const title = plainText(item.title);
    const key = title === "" ? `${item.i}` : `${title}|${unitKey(item.unit, scheme.place)}`;
    byTitle.set(key, [...(byTitle.get(key) ?? []), item]);
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
  const answer = inquiry.ask("log-item-again", about, { titles }, asked);
  return answer?.as === "accept"
    ? [...byTitle.values()].flatMap((same) => same.slice(0, 1).map((first) => join(first, same)))
    : items;
}

/** Each channel adopted it once, however often it says so; what was typed for it adds up. */
function join(first: LogItem, same: readonly LogItem[]): LogItem {
  const adopted = transposed(same.map((item) => item.adopted)).map((amounts) => greatest(amounts));
  return {
    ...first,
    adopted,
    share: shareOf(adopted),
    adjustments: transposed(same.map(({ adjustments }) => adjustments)).map((all) =>
      all.reduce((sum, points) => sum + points, 0),
    ),
  };
}
