/** Adds what Safari before 15.4 lacks of the language and this program uses; an entry imports it before anything else. */
function add(to: object, name: string, value: unknown): void {
  if (!(name in to)) Object.defineProperty(to, name, { value, writable: true, configurable: true });
}

function at(this: ArrayLike<unknown>, index: number): unknown {
  return this[index < 0 ? this.length + index : index];
}

add(Array.prototype, "at", at);
add(Object.getPrototypeOf(Uint8Array.prototype) as object, "at", at);
add(Object, "hasOwn", (object: object, name: PropertyKey) => Object.prototype.hasOwnProperty.call(object, name));

export {};
