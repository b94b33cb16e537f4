import { unsettled } from "../../src/findings/finding";
import { unitKey } from "../../src/bulletin/unitKey";
import { zhalantun } from "../../src/bulletin/zhalantun";
import { readTallies } from "../../src/intake/intake";
import { type MessySheet, messySheet } from "./messySheet";

/** How a messy sheet was taken: read to the truth, stopped with a finding, or — what must never be — read wrong. */
export type Verdict = "read" | "stopped" | "read wrong";

/** Reads the sheet of a seed and holds it against the truth. */
export function judge(seed: number): { sheet: MessySheet; verdict: Verdict; open: string[] } {
  const sheet = messySheet(seed);
  const { tallies, findings } = readTallies(sheet.grid, zhalantun);
  const open = unsettled(findings).map(({ kind }) => kind);
  if (open.length > 0) return { sheet, verdict: "stopped", open };
  const line = (unit: string, group: string, ...counts: readonly number[]): string =>
    [unitKey(unit, zhalantun.place), group, ...counts].join(" ");
  const read = tallies.map(({ unit, group, counts }) => line(unit, group, ...counts)).sort();
  const truth = sheet.truth.map(({ unit, group, own, upper }) => line(unit, group, own, upper)).sort();
  return { sheet, verdict: read.join("\n") === truth.join("\n") ? "read" : "read wrong", open };
}
