import { type Area, isOnSheet } from "../workbook/area";
import { invalidArgument } from "./errors";
import type { Sheet } from "../workbook/sheet";

/** What a `Range` is about. */
export class RangeTarget {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}

  /** Another range on the same sheet; an error when it would leave the sheet. */
  with(area: Area, location: string): RangeTarget {
    if (!isOnSheet(area)) throw invalidArgument(location);
    return new RangeTarget(this.sheet, area);
  }
}

/** What a `RangeAreas` is about. */
export class RangeAreasTarget {
  constructor(
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {}
}
