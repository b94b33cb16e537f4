import type { SheetLayout } from "../../layout/sheetLayout";
import { NameTaken } from "../nameTaken";
import { SheetsRenamed } from "../sheetsRenamed";
import type { WriteOptions } from "../workbook";
import type { ListedSheet } from "./look";
import type { MadeSheet } from "./stored";

/** How one generation goes: which sheets are added and which of ours go. */
export interface Plan {
  readonly sheets: readonly PlannedSheet[];
  /** Our sheets of the generation before, which the new ones replace. */
  readonly outgoing: readonly ListedSheet[];
  /** Id of the sheet to bring into view; without it the first new one. */
  readonly show?: string;
}

export interface PlannedSheet {
  /** The name under which it will stand. */
  readonly name: string;
  /** The name while it is being written; another one when an outgoing sheet still has the name. */
  readonly building: string;
  /** Its place among the tabs, counted from 0; without it the end. */
  readonly position?: number;
}

/**
 * Plans a generation.
 *
 * @param sheets all sheets of the workbook
 * @param made those of them that are ours, with the names that we gave them
 * @throws NameTaken, SheetsRenamed when the options say to ask
 */
export function plan(
  layouts: readonly SheetLayout[],
  sheets: readonly ListedSheet[],
  made: readonly MadeSheet[],
  options: Pick<WriteOptions, "taken" | "renamed">,
): Plan {
  const givenName = new Map(made.map(({ id, name }) => [id, name]));
  const ours = sheets.filter(({ id }) => givenName.has(id));
  const renamed = ours.filter(({ id, name }) => givenName.get(id) !== name);
  if (renamed.length > 0 && options.renamed === "ask")
    throw new SheetsRenamed(renamed.map(({ id, name }) => ({ was: givenName.get(id)!, is: name })));
  const outgoing = options.renamed === "replace" ? ours : ours.filter((sheet) => !renamed.includes(sheet));

  const staying = new Set(sheets.filter((sheet) => !outgoing.includes(sheet)).map(({ name }) => fold(name)));
  const going = new Set(outgoing.map(({ name }) => fold(name)));
  const taken = layouts.filter(({ name }) => staying.has(fold(name)) && !numbered(name, going));
  if (taken.length > 0 && options.taken === "ask") throw new NameTaken(taken.map(({ name }) => name));

  const used = new Set([...staying, ...going]);
  const planned = layouts.map((layout) => {
    const name = freeName(layout.name, staying);
    staying.add(fold(name));
    return { name, building: buildingName(name, used) };
  });
  return { sheets: planned, outgoing };
}

/** Whether the clerk has had a numbered sheet made beside this name before, and so has been asked already. */
function numbered(name: string, going: ReadonlySet<string>): boolean {
  return [...going].some((other) => other.startsWith(`${fold(name)} (`));
}

/** A name to build a sheet under that is to stand under `name`; both are used up. */
export function buildingName(name: string, used: Set<string>): string {
  const building = used.has(fold(name)) ? freeName(`${name}…`, used) : name;
  used.add(fold(building));
  return building;
}

/** `name`, or the first of name (2), name (3) … that is free. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(fold(free)); number++) free = `${name} (${number})`;
  return free;
}

/** For comparing names: Excel does not tell sheet names apart by case. */
export function fold(name: string): string {
  return name.toLowerCase();
}
