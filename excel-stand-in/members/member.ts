import type { Args } from "../requests/args";
import type { Host } from "../requests/host";
import type { Json } from "../workbook/value";

/** The requirement set of a member that is newer than ExcelApi 1.1. */
export interface Dated {
  /** The version of ExcelApi that brought the member. */
  readonly since?: string;
}

// The members below are written as methods on purpose: so that a table for Sheet is also a table for unknown.

/** A property with a plain value. */
export interface Scalar<T> extends Dated {
  /** Whether the name is the library's own, and no property of the class. */
  readonly isInternal?: boolean;
  get(target: T, host: Host): Json | undefined;
  set?(target: T, value: Json, location: string, host: Host): void;
}

/** A property that leads to another object. */
export interface Navigation<T> extends Dated {
  get(target: T, host: Host): HostObject | null;
}

/** A method; it gives an object, a plain value, or nothing. */
export interface Method<T> extends Dated {
  call(target: T, args: Args, host: Host): HostObject | Json | void;
}

/** An event: the library registers through `_Register<key>Event`. */
export interface EventMember<T> extends Dated {
  /** The name in the API: `onChanged`. */
  readonly name: string;
  readonly messageType: number;
  targetId(target: T): string;
}

/** What a collection adds: its items and how one is found. */
export interface ItemAccess<T> {
  list(target: T, host: Host): HostObject[];
  /** `getItem`; it must take the ids that items report as well as their names. */
  find?(target: T, args: Args, host: Host): HostObject;
}

/** Everything that the emulation knows about one type of the API; names in PascalCase, as they are sent. */
export interface MemberTable<T> extends Dated {
  readonly type: string;
  /** Whether objects of the type are kept by reference between requests. */
  readonly isReferenced?: boolean;
  /** The ids from which the library builds the object's path for later requests. */
  ids?(target: T): Record<string, Json>;
  /** Whether the object is still there. */
  exists?(target: T, host: Host): boolean;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly navigation?: Readonly<Record<string, Navigation<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  readonly events?: Readonly<Record<string, EventMember<T>>>;
  readonly items?: ItemAccess<T>;
}

/** An object of the API on the host's side: the thing itself, with the table of what can be done with it. */
export class HostObject<T = unknown> {
  /** The id under which the host keeps the object for later requests. */
  referenceId: string | undefined;

  constructor(
    readonly table: MemberTable<T>,
    readonly target: T,
  ) {}

  /** The ids that answers carry. */
  get ids(): Record<string, Json> {
    const ids = this.table.ids?.(this.target) ?? {};
    return this.referenceId === undefined ? ids : { ...ids, _ReferenceId: this.referenceId };
  }
}

/** An object of the API. */
export function objectOf<T>(table: MemberTable<T>, target: T): HostObject<T> {
  return new HostObject(table, target);
}

/** As {@link objectOf}, with null for what is not there. */
export function objectOrNull<T>(table: MemberTable<T>, target: T | undefined): HostObject<T> | null {
  return target === undefined ? null : objectOf(table, target);
}

/** The name of a member as programs write it: `GetRange` becomes `getRange`. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
