/** What can be wrong with the shape of data from outside. */
export type ShapeProblem =
  | { readonly problem: "missing" | "unknown-field" | "not-text" | "empty" | "not-a-list" | "not-an-object" }
  | { readonly problem: "newer-version"; readonly found: unknown };

/** Reads data from outside piece by piece; each method refuses what does not fit and names its path. */
export interface DataReader {
  /** The fields of an object; `names` lists all that may stand there, those with a ? may be absent. */
  fields(data: unknown, path: string, names: readonly string[]): Record<string, unknown>;
  object(data: unknown, path: string): Record<string, unknown>;
  array(data: unknown, path: string): readonly unknown[];
  /** A text with something in it. */
  text(data: unknown, path: string): string;
  /** A list of such texts. */
  texts(data: unknown, path: string): string[];
}

/** @param refuse throws the error for a field, named by its path such as groups[1].title */
export function dataReader(refuse: (field: string, reason: ShapeProblem) => never): DataReader {
  const object = (data: unknown, path: string): Record<string, unknown> => {
    const fits = typeof data === "object" && data !== null && !Array.isArray(data);
    return fits ? (data as Record<string, unknown>) : refuse(path, { problem: "not-an-object" });
  };
  const array = (data: unknown, path: string): readonly unknown[] =>
    Array.isArray(data) ? data : refuse(path, { problem: "not-a-list" });
  const text = (data: unknown, path: string): string => {
    if (typeof data !== "string") return refuse(path, { problem: "not-text" });
    return data.trim() === "" ? refuse(path, { problem: "empty" }) : data;
  };
  return {
    object,
    array,
    text,
    texts: (data, path) => array(data, path).map((item, i) => text(item, `${path}[${i}]`)),
    fields(data, path, names) {
      const found = object(data, path);
      const at = (name: string): string => (path ? `${path}.${name}` : name);
      const known = names.map((name) => name.replace("?", ""));
      const strange = Object.keys(found).find((name) => !known.includes(name));
      if (strange !== undefined) refuse(at(strange), { problem: "unknown-field" });
      const missing = names.find((name) => !name.endsWith("?") && found[name] === undefined);
      if (missing !== undefined) refuse(at(missing), { problem: "missing" });
      return found;
    },
  };
}
