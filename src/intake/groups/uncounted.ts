import { groupChannels } from "../../bulletin/scheme";
import { eachStep } from "../../cells/step";
import type { Inquiry } from "../../findings/inquiry";
import type { Columns } from "../columns/columns";
import { placeIn, type Reading } from "../reading";
import type { UnitRow } from "../rows/rows";
import { findGroups } from "./groups";
import { groupTexts } from "./groupTexts";
import { titleOf } from "./groupTitles";

/**
 * Says which channels a row's unit is surely not counted in, by their positions: those that its group neither shows nor scores.
 * What a person has still to say about its group leaves that open.
 *
 * @param title the one over the table
 */
export function uncountedChannels(
  reading: Reading,
  columns: Columns,
  rows: readonly UnitRow[],
  title: string,
): (row: UnitRow) => ReadonlySet<number> {
  const { grid, scheme } = reading;
  const none: ReadonlySet<number> = new Set();
  const { inquiry, open } = silent(reading.inquiry);
  const texts = groupTexts({ ...reading, inquiry }, columns, rows);
  const over = titleOf(title, scheme);
  const units = rows.map(({ i, unit, banner }) => ({
    source: { unit, at: placeIn(grid, i, columns.unit.j), i, counts: [], origins: [], groupText: texts.get(i), banner },
    title: over,
  }));
  const found = findGroups(units, { sheet: grid.sheet, scheme, inquiry, step: eachStep });
  const byGroup = new Map(
    scheme.groups.map((group) => {
      const scored = new Set(groupChannels(scheme, group));
      return [group.name, new Set([...scheme.channels.keys()].filter((n) => !scored.has(n)))];
    }),
  );
  const groups = new Map(rows.map((row, n) => [row, found[n]]));
  return (row) => (open.has(row.unit) ? none : (byGroup.get(groups.get(row) ?? "") ?? none));
}

/** An inquiry that looks answers up and tells nothing; units of which something is still to be answered are open. */
function silent(inquiry: Inquiry): { readonly inquiry: Inquiry; readonly open: ReadonlySet<string> } {
  const open = new Set<string>();
  return {
    open,
    inquiry: {
      ...inquiry,
      tell: () => undefined,
      ask: (_, { units = [] }, __, question) => {
        const given = inquiry.answer(question);
        if (!given) for (const unit of units) open.add(unit);
        return given;
      },
    },
  };
}
