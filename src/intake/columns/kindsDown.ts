import type { Scheme } from "../../bulletin/scheme";
import { addTo } from "../../cells/lists";
import { cellIn, cellText, type Grid, wholeCell } from "../../cells/grid";
import { groupsIn } from "../groups/groupText";
import type { Column } from "./columns";
import { type Header, isFigure } from "./header";
import { isSerial } from "./headingRole";

/** So many units at least have rows of several kinds, so that it is no accident. */
const FEWEST = 2;
/** So many rows tell what a column holds; a sheet may have thousands of tables. */
const ROWS_LOOKED_AT = 60;

/**
 * The column that says of which kind of items a row is, where a unit has a row for each kind (图文, 视频). It may be headed like one of
 * groups (类型), but a unit is in one group only; and names that are written once stand for all rows of a unit.
 */
export function kindsDown(
  grid: Grid,
  header: Header,
  all: readonly Column[],
  unit: Column,
  scheme: Scheme,
): Column | undefined {
  if (header.down) return undefined;
  const mayBe = ({ role, lowest }: Column): boolean =>
    (role.is === "group" || role.is === "unknown" || (role.is === "other" && role.channel === undefined)) &&
    !isSerial(lowest);
  return all.find((column) => column !== unit && mayBe(column) && isOfKinds(grid, header, column.j, unit.j, scheme));
}

function isOfKinds(grid: Grid, { last }: Header, j: number, unit: number, scheme: Scheme): boolean {
  const kindsOf = new Map<string, string[]>();
  let rows = 0;
  let name = "";
  const end = Math.min(grid.values.length, last + 1 + ROWS_LOOKED_AT);
  for (let i = last + 1; i < end; i++) {
    const kind = cellText(cellIn(grid, i, j));
    if (kind === "") continue;
    if (isFigure(kind)) return false;
    rows++;
    name = cellText(wholeCell(grid, i, unit)) || name;
    addTo(kindsOf, name, kind);
  }
  const all = new Set([...kindsOf.values()].flat());
  const several = [...kindsOf.values()].filter((kinds) => new Set(kinds).size > 1);
  return (
    several.length >= FEWEST &&
    several.length * 2 >= kindsOf.size &&
    all.size * 2 <= rows &&
    [...all].every((kind) => groupsIn(kind, scheme).length === 0)
  );
}
