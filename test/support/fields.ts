/** Data as it comes from a file. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Where something stands in data: names of fields and positions in lists. */
export type Path = readonly (string | number)[];

/** channels[0].points */
export function named(path: Path): string {
  return path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`),
    "",
  );
}

/** The data with another value at a path; without one, the field is taken away. */
export function put(data: Json, [step, ...rest]: Path, value: Json | undefined): Json {
  if (step === undefined) return value ?? null;
  if (Array.isArray(data)) return data.map((each: Json, i) => (i === step ? put(each, rest, value) : each));
  const entries = Object.entries(data as { readonly [name: string]: Json });
  const kept = entries.filter(([name]) => rest.length > 0 || value !== undefined || name !== step);
  const made = kept.map(([name, each]) => [name, name === step ? put(each, rest, value) : each] as const);
  const added = rest.length === 0 && value !== undefined && !entries.some(([name]) => name === step);
  return Object.fromEntries(added ? [...made, [String(step), value]] : made);
}

/** Everything in the data, by its path. */
export function all(data: Json, path: Path = []): { readonly path: Path; readonly value: Json }[] {
  const own = { path, value: data };
  if (typeof data !== "object" || data === null) return [own];
  const steps = Array.isArray(data) ? data.map((each: Json, i) => [i, each] as const) : Object.entries(data);
  return [own, ...steps.flatMap(([step, each]) => all(each as Json, [...path, step]))];
}

/** channels[].points of channels[1].points */
export function pattern(path: Path): string {
  return named(path).replace(/\[\d+\]/g, "[]");
}
