import type { Scheme } from "../../bulletin/scheme";
import type { SchemeEntry } from "../state/schemeEntry";
import { addAdjustment, addGroup } from "./schemeEdits";
import { readForm } from "./schemeForm";

/** The scheme with what a finding offers; it can be refused as whatever is typed. */
export function entered(scheme: Scheme, entry: SchemeEntry): ReturnType<typeof readForm> {
  if (entry.enter === "adjustment") return readForm(addAdjustment(scheme, entry.column, entry.kind));
  return readForm(addGroup(scheme, entry.group, `${entry.group}信息采用情况统计表`));
}
