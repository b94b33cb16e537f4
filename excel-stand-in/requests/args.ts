import { splitAddress, parseArea } from "../workbook/address";
import type { Area } from "../workbook/area";
import { invalidArgument, itemNotFound, notImplemented } from "./errors";
import { HostObject } from "../members/member";
import { RangeAreasTarget, RangeTarget } from "./rangeTarget";
import type { Sheet } from "../workbook/sheet";
import { isRecord, type Json } from "../workbook/value";
import type { Workbook } from "../workbook/workbook";

/** An argument as it arrives: JSON, or an object of the API. */
export type Argument = HostObject | Json | null;

/** The arguments of one call, read one by one; whatever nobody reads is an error. */
export class Args {
  private readonly read = new Set<number>();

  constructor(
    private readonly values: readonly Argument[],
    /** `Type.member`, for errors. */
    readonly location: string,
    private readonly workbook: Workbook,
  ) {}

  private at(index: number): Argument {
    this.read.add(index);
    return this.values[index] ?? null;
  }

  private plain(index: number): Json {
    const value = this.at(index);
    if (value instanceof HostObject) throw invalidArgument(this.location);
    return value;
  }

  /** Any JSON. */
  json(index: number): Json {
    return this.plain(index);
  }

  /** A text that must be there. */
  text(index: number): string {
    const value = this.plain(index);
    if (typeof value !== "string") throw invalidArgument(this.location);
    return value;
  }

  /** Whether an argument is a text; looking does not count as reading it. */
  isText(index: number): boolean {
    return typeof this.values[index] === "string";
  }

  /** A text or nothing. */
  optionalText(index: number): string | undefined {
    return this.plain(index) === null ? undefined : this.text(index);
  }

  /** A name or a number, as text. */
  key(index: number): string {
    const value = this.plain(index);
    if (typeof value !== "string" && typeof value !== "number") throw invalidArgument(this.location);
    return String(value);
  }

  /** An integer. */
  integer(index: number, otherwise?: number): number {
    const value = this.plain(index) ?? otherwise;
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument(this.location);
    return value;
  }

  /** A boolean; false when it is left out. */
  flag(index: number): boolean {
    const value = this.plain(index) ?? false;
    if (typeof value !== "boolean") throw invalidArgument(this.location);
    return value;
  }

  /** One of some words. */
  oneOf<T extends string>(index: number, words: readonly T[], otherwise?: T): T {
    const value = this.plain(index) ?? otherwise;
    const word = words.find((one) => one === value);
    if (word === undefined) throw invalidArgument(this.location);
    return word;
  }

  /** A plain object; empty when it is left out. */
  record(index: number): Record<string, unknown> {
    const value = this.plain(index) ?? {};
    if (!isRecord(value)) throw invalidArgument(this.location);
    return value;
  }

  /** A range: an object, or an address on `sheet` or on the sheet that it names. */
  range(index: number, sheet: Sheet): RangeTarget {
    const value = this.at(index);
    if (value instanceof HostObject && value.target instanceof RangeTarget) return value.target;
    if (typeof value !== "string") throw invalidArgument(this.location);
    return this.parse(value, sheet);
  }

  /** As {@link range}, or undefined when it is left out. */
  optionalRange(index: number, sheet: Sheet): RangeTarget | undefined {
    const value = this.values[index] ?? null;
    return value === null || value === "" ? this.skip(index) : this.range(index, sheet);
  }

  /** One or several areas: a range, range areas, or addresses with commas between them. */
  areas(index: number, sheet: Sheet): readonly Area[] {
    const value = this.values[index];
    if (value instanceof HostObject && value.target instanceof RangeAreasTarget) {
      this.read.add(index);
      return value.target.areas;
    }
    if (typeof value !== "string") return [this.range(index, sheet).area];
    this.read.add(index);
    return value.split(",").map((address) => this.parse(address, sheet).area);
  }

  private skip(index: number): undefined {
    this.read.add(index);
  }

  private parse(address: string, sheet: Sheet): RangeTarget {
    const { sheet: name, area: text } = splitAddress(address);
    const owner = name === undefined ? sheet : this.workbook.findSheet(name);
    if (!owner) throw itemNotFound(this.location);
    const area = parseArea(text);
    if (!area) throw invalidArgument(this.location);
    return new RangeTarget(owner, area);
  }

  /** Refuses what the member has not looked at: an argument must not be ignored in silence. */
  finish(): void {
    this.values.forEach((value, index) => {
      const isIgnored = value !== null && value !== undefined && !this.read.has(index);
      if (isIgnored) throw notImplemented(`argument ${index + 1} of ${this.location}`);
    });
  }
}
