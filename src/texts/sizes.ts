import type { Problem } from "../functions/problem";

/** How large each argument is. */
export function sizes(problem: Problem & { readonly problem: "sizes" }, rows: string, columns: string): string {
  return problem.sizes.map((size) => `${size.rows} ${rows} × ${size.columns} ${columns}`).join(", ");
}
