import type { ColumnSpec } from "../../bulletin/columnSpec";
import type { Scheme } from "../../bulletin/scheme";
import { plainText } from "../../cells/plainText";

/** How the scheme's own columns of some kind are headed, {period} standing for anything. */
export function ownColumns(show: string, { columns = [], groups }: Scheme): RegExp[] {
  const all: ColumnSpec[] = [...columns, ...groups.flatMap((group) => group.columns ?? [])];
  return all
    .filter((column) => column.show === show)
    .map(({ heading }) => {
      const text = plainText(typeof heading === "string" ? heading : heading.join("/"));
      const parts = text.split("{period}").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
      return new RegExp(`^${parts.join(".*")}$`);
    });
}
