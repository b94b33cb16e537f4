import { invalidArgument } from "../requests/errors";
import type { Scalar } from "./member";

type KeysOf<T, V> = { [K in keyof T]: T[K] extends V ? (V extends T[K] ? K : never) : never }[keyof T];

/** A property that is a boolean field of the target. */
export function booleanScalar<T>(field: KeysOf<T, boolean>): Scalar<T> {
  return {
    get: (target) => target[field] as boolean,
    set(target, value, location) {
      if (typeof value !== "boolean") throw invalidArgument(location);
      target[field] = value as T[typeof field];
    },
  };
}

/** A property that is a text field of the target; `words` are the only texts allowed. */
export function textScalar<T>(field: KeysOf<T, string>, words?: readonly string[]): Scalar<T> {
  return {
    get: (target) => target[field] as string,
    set(target, value, location) {
      if (typeof value !== "string" || (words && !words.includes(value))) throw invalidArgument(location);
      target[field] = value as T[typeof field];
    },
  };
}

/** A property that is a number field of the target, not below 0. */
export function sizeScalar<T>(field: KeysOf<T, number>): Scalar<T> {
  return {
    get: (target) => target[field] as number,
    set(target, value, location) {
      if (typeof value !== "number" || !(value >= 0)) throw invalidArgument(location);
      target[field] = value as T[typeof field];
    },
  };
}

/** The same property on an object that holds the field: `on(pageScalar, (sheet) => sheet.page)`. */
export function scalarOf<T, U>(owner: (target: T) => U, scalar: Scalar<U>): Scalar<T> {
  const { set } = scalar;
  const get: Scalar<T>["get"] = (target, host) => scalar.get(owner(target), host);
  if (!set) return { get };
  return { get, set: (target, value, location, host) => set(owner(target), value, location, host) };
}
