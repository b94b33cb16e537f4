import type { Scheme } from "../../../bulletin/scheme";
import type { SchemeRefused } from "../../../bulletin/schemeRefused";
import type { SchemeEditing } from "../schemeEditing";

/** A place in a scheme that the form shows and changes: the scheme itself, a field, an item of a list. */
export interface Spot<Value> {
  readonly value: Value;
  /** As a refusal calls it: channels[0].limits. */
  readonly path: string;
  readonly refused: SchemeRefused | undefined;
  /** Puts another value in its place; everything else stays as it is. */
  put(value: Value): void;
}

/** The whole scheme. What is put there may use all that the newest format has. */
export function wholeScheme({ shown, refused, edit }: SchemeEditing): Spot<Scheme> {
  return { value: shown, path: "", refused, put: (scheme) => edit(() => ({ ...scheme, version: 2 })) };
}

/** A field. Without a value it is taken away, and so is an object that would be left with nothing in it. */
export function at<Value, Name extends string & keyof NonNullable<Value>>(
  spot: Spot<Value>,
  name: Name,
): Spot<NonNullable<Value>[Name] | undefined> {
  const { value: held, path, refused } = spot;
  return {
    value: held?.[name],
    path: path === "" ? name : `${path}.${name}`,
    refused,
    put(value) {
      const { [name]: _, ...rest } = (held ?? {}) as NonNullable<Value>;
      const isEmpty = value === undefined && Object.keys(rest).length === 0;
      spot.put((isEmpty ? undefined : value === undefined ? rest : { ...held, [name]: value }) as Value);
    },
  };
}

/** The items of a list. */
export function items<Item>(spot: Spot<readonly Item[] | undefined>): Spot<Item>[] {
  const all = spot.value ?? [];
  return all.map((value, i) => ({
    value,
    path: `${spot.path}[${i}]`,
    refused: spot.refused,
    put: (item) => spot.put(all.map((each, k) => (k === i ? item : each))),
  }));
}

/** A place that stays as it is, empty, when the last that was in it is taken away. */
export function kept<Value extends object>(spot: Spot<Value | undefined>, empty: Value): Spot<Value | undefined> {
  return { ...spot, put: (value) => spot.put(value ?? empty) };
}

/** A place that holds what is usual where the scheme says nothing. */
export function usually<Value>(spot: Spot<Value | undefined>, usual: Value): Spot<Value | undefined> {
  return { ...spot, value: spot.value ?? usual, put: (value) => spot.put(value) };
}

/** A list with one more item. */
export function add<Item>(spot: Spot<readonly Item[] | undefined>, item: Item): void {
  spot.put([...(spot.value ?? []), item]);
}

/** A list without an item; one that would be empty is taken away. */
export function remove<Item>(spot: Spot<readonly Item[] | undefined>, i: number): void {
  const left = (spot.value ?? []).filter((_, k) => k !== i);
  spot.put(left.length > 0 ? left : undefined);
}
