import { type Area, cellCount, isUnbounded } from "../workbook/area";
import { accessDenied, invalidArgument } from "../requests/errors";
import type { RangeTarget } from "../requests/rangeTarget";
import type { Sheet } from "../workbook/sheet";
import { type Border, NO_BORDER, type Side } from "../workbook/style";
import type { Json } from "../workbook/value";
import { readColor, shared } from "./format";
import { type MemberTable, objectOf, type Scalar } from "./member";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

type Edge = (typeof EDGES)[number];

interface BorderTarget {
  readonly range: RangeTarget;
  readonly edge: Edge;
}

/** The cells that own an edge, and the side of theirs that it is. */
interface Line {
  readonly area: Area;
  readonly side: Side;
}

function lineOf({ range: { area }, edge }: BorderTarget): Line {
  const { row, column, rows, columns } = area;
  switch (edge) {
    case "EdgeTop":
      return { area: { ...area, rows: 1 }, side: "top" };
    case "EdgeBottom":
      return { area: { ...area, row: row + rows - 1, rows: 1 }, side: "bottom" };
    case "EdgeLeft":
      return { area: { ...area, columns: 1 }, side: "left" };
    case "EdgeRight":
      return { area: { ...area, column: column + columns - 1, columns: 1 }, side: "right" };
    case "InsideVertical":
      return { area: { ...area, columns: columns - 1 }, side: "right" };
    case "InsideHorizontal":
      return { area: { ...area, rows: rows - 1 }, side: "bottom" };
    case "DiagonalDown":
      return { area, side: "diagonalDown" };
    case "DiagonalUp":
      return { area, side: "diagonalUp" };
  }
}

const ACROSS: Readonly<Partial<Record<Side, { side: Side; down: number; right: number }>>> = {
  top: { side: "bottom", down: -1, right: 0 },
  bottom: { side: "top", down: 1, right: 0 },
  left: { side: "right", down: 0, right: -1 },
  right: { side: "left", down: 0, right: 1 },
};

// A line between two cells is one line, whichever of the two it was given to.
function lineAt(sheet: Sheet, row: number, column: number, side: Side): Border {
  const own = sheet.style(row, column).borders[side];
  const across = ACROSS[side];
  if (own || !across || row + across.down < 0 || column + across.right < 0) return own ?? NO_BORDER;
  return sheet.style(row + across.down, column + across.right).borders[across.side] ?? NO_BORDER;
}

function linesOf(target: BorderTarget): Border[] {
  const { area, side } = lineOf(target);
  const { sheet } = target.range;
  if (area.rows < 1 || area.columns < 1) return [NO_BORDER];
  if (isUnbounded(area)) return sheet.stylesIn(area).map((style) => style.borders[side] ?? NO_BORDER);
  return Array.from({ length: cellCount(area) }, (_, index) =>
    lineAt(sheet, area.row + Math.floor(index / area.columns), area.column + (index % area.columns), side),
  );
}

function draw(target: BorderTarget, change: (line: Border) => Border): void {
  const { area, side } = lineOf(target);
  const { sheet } = target.range;
  if (area.rows < 1 || area.columns < 1) return;
  sheet.restyle(area, (style) => {
    const line = change(style.borders?.[side] ?? NO_BORDER);
    const { [side]: _before, ...others } = style.borders ?? {};
    return { ...style, borders: line.style === "None" ? others : { ...others, [side]: line } };
  });
  const across = ACROSS[side];
  if (across && !isUnbounded(area)) eraseAcross(sheet, area, across);
}

function eraseAcross(
  sheet: Sheet,
  area: Area,
  { side, down, right }: { side: Side; down: number; right: number },
): void {
  const neighbours = { ...area, row: area.row + down, column: area.column + right };
  for (const { cell } of sheet.storedCells(neighbours)) {
    if (!cell.style?.borders?.[side]) continue;
    const { [side]: _line, ...others } = cell.style.borders;
    cell.style = { ...cell.style, borders: others };
  }
}

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

function lineScalar(key: keyof Border, accept: (value: Json) => string | undefined): Scalar<BorderTarget> {
  return {
    get: (target) => shared(linesOf(target).map((line) => line[key])),
    set(target, value, location) {
      if (target.range.sheet.protection) throw accessDenied(location);
      const accepted = accept(value);
      if (accepted === undefined) throw invalidArgument(location);
      draw(target, (line) => {
        // Assumption: a colour or a weight given to a line that is not there draws it.
        const visible = line.style === "None" ? { ...line, style: "Continuous" } : line;
        return { ...(key === "style" ? line : visible), [key]: accepted };
      });
    },
  };
}

function oneOf(words: readonly string[]): (value: Json) => string | undefined {
  return (value) => words.find((word) => word === value);
}

function border(range: RangeTarget, key: string | undefined, location: string) {
  const edge = EDGES.find((one) => one === key);
  if (!edge) throw invalidArgument(location);
  return objectOf(borderTable, { range, edge });
}

/** `Excel.RangeBorderCollection`. */
export const bordersTable: MemberTable<RangeTarget> = {
  type: "RangeBorderCollection",
  scalars: { Count: { get: () => EDGES.length } },
  items: {
    list: (range) => EDGES.map((edge) => objectOf(borderTable, { range, edge })),
    find: (range, args) => border(range, args.text(0), args.location),
  },
  methods: { GetItemAt: { call: (range, args) => border(range, EDGES[args.integer(0)], args.location) } },
};

/** `Excel.RangeBorder`. */
export const borderTable: MemberTable<BorderTarget> = {
  type: "RangeBorder",
  ids: ({ edge }) => ({ Id: edge }),
  scalars: {
    Color: lineScalar("color", readColor),
    SideIndex: { get: ({ edge }) => edge },
    Style: lineScalar("style", oneOf(STYLES)),
    Weight: lineScalar("weight", oneOf(WEIGHTS)),
  },
};
