import type { Draft } from "../../generate/draft";
import { type ColumnChoice, SUBMITTED } from "../../intake/columns";

/** What a column can be chosen for. */
export type ColumnRole =
  | { readonly is: "unit" | "group" | "submitted" }
  /** Counts of one channel, by its name. */
  | { readonly is: "count"; readonly channel: string }
  /** An adjustment's counts or points, by its name. */
  | { readonly is: "adjustment"; readonly adjustment: string };

/** One choice of a column. */
export interface ColumnField {
  readonly role: ColumnRole;
  /** The label of the column; null where the sheet has none; undefined where the clerk has to say. */
  readonly chosen: string | null | undefined;
}

/** The columns that can be chosen for a draft, as guessed or chosen so far; none without a table. */
export function columnFields({ table, scheme, findings }: Draft): ColumnField[] {
  if (!table) return [];
  const { labels, columns } = table;
  const open = new Set(
    findings.flatMap((finding) => {
      if (finding.kind === "ambiguous-column") return [finding.role];
      return finding.kind === "missing-column" ? [finding.channel] : [];
    }),
  );
  const field = (role: ColumnRole, column: number | undefined, name: string): ColumnField => ({
    role,
    chosen: open.has(name) ? undefined : column === undefined ? null : labels[column]!,
  });
  return [
    field({ is: "unit" }, columns.unit, "unit"),
    field({ is: "group" }, columns.group, "group"),
    field({ is: "submitted" }, columns.submitted, SUBMITTED),
    ...scheme.channels.map(({ name }, i) => field({ is: "count", channel: name }, columns.counts[i], name)),
    ...(scheme.adjustments ?? []).map(({ name }, i) =>
      field({ is: "adjustment", adjustment: name }, columns.adjustments[i], name),
    ),
  ];
}

/** `choice` with another column for one role; null says that there is none. */
export function withColumn(choice: ColumnChoice, role: ColumnRole, label: string | null): ColumnChoice {
  switch (role.is) {
    case "unit":
      return label === null ? choice : { ...choice, unit: label };
    case "group":
    case "submitted":
      return { ...choice, [role.is]: label };
    case "count":
      return { ...choice, counts: { ...choice.counts, [role.channel]: label } };
    case "adjustment":
      return { ...choice, adjustments: { ...choice.adjustments, [role.adjustment]: label } };
  }
}
