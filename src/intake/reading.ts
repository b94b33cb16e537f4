import type { Scheme } from "../bulletin/scheme";
import { addressIn, type Grid } from "../cells/grid";
import type { Place } from "../cells/address";
import type { Step } from "../cells/step";
import type { Inquiry } from "../findings/inquiry";

/** What every step of reading a sheet works with. */
export interface Reading {
  readonly grid: Grid;
  readonly scheme: Scheme;
  readonly inquiry: Inquiry;
  /** The period as a person has typed it; undefined where it is the sheet's. */
  readonly period?: string | undefined;
  /** Does what is long for a large sheet. */
  readonly step: Step;
}

/** The cell of `grid.values[i][j]`, as findings name it. */
export function placeIn(grid: Grid, i: number, j: number): Place {
  return { sheet: grid.sheet, cell: addressIn(grid, i, j) };
}
