import type { SheetLayout } from "../../layout/sheetLayout";
import { NameTaken, SheetsRenamed } from "../workbookErrors";
import type { WriteOptions } from "../workbook";
import type { ListedSheet, OurSheet, WorkbookSnapshot } from "./inspect";

/** How one generation goes. */
export interface Plan {
  readonly sheets: readonly PlannedSheet[];
  /** Our sheets of the generation before that nothing takes the place of: they are emptied and hidden. */
  readonly outgoing: readonly OurSheet[];
  /** Our sheets that were emptied before and are not needed now either: nothing happens to them. */
  readonly idle: readonly OurSheet[];
}

export interface PlannedSheet {
  /** The name under which it will stand. */
  readonly name: string;
  /** The name of the sheet on which it is built: the same, unless a sheet of ours stands there. */
  readonly building: string;
  /** Where a new sheet goes, counted from 0: before the next of ours that stands already; without it to the end. */
  readonly position?: number;
  /** The sheet of ours that stands there and takes the new content over: references to it stay. */
  readonly standing?: OurSheet;
}

/**
 * Plans a generation.
 *
 * @param seen the workbook's sheets and those of them that are ours
 * @throws NameTaken, SheetsRenamed when the options say to ask
 */
export function plan(
  layouts: readonly SheetLayout[],
  { sheets, ours, left }: Pick<WorkbookSnapshot, "left" | "ours" | "sheets">,
  options: Pick<WriteOptions, "taken" | "renamed">,
): Plan {
  const renamed = ours.filter(({ sheet, given }) => sheet.name !== given);
  if (renamed.length > 0 && options.renamed === "ask")
    throw new SheetsRenamed(renamed.map(({ sheet, given }) => ({ was: given, is: sheet.name })));
  const outgoing = options.renamed === "replace" ? ours : ours.filter((one) => !renamed.includes(one));

  const leaving = new Set<ListedSheet>([...outgoing.map(({ sheet }) => sheet), ...left.values()]);
  const staying = new Set(sheets.filter((sheet) => !leaving.has(sheet)).map(({ name }) => fold(name)));
  const going = new Set(outgoing.flatMap(({ sheet, given }) => [fold(sheet.name), fold(given)]));
  const taken = layouts.filter(({ name }) => staying.has(fold(name)) && !numbered(name, going));
  if (taken.length > 0 && options.taken === "ask") throw new NameTaken(taken.map(({ name }) => name));

  const used = new Set([...staying, ...outgoing.map(({ sheet }) => fold(sheet.name))]);
  const names = layouts.map((layout) => {
    const name = freeName(layout.name, staying);
    staying.add(fold(name));
    return name;
  });
  const standings = standingUnder(names, outgoing);
  const planned = names.map((name): PlannedSheet => {
    const standing = standings.get(name);
    const building = standing ? freeName(`${name}…`, used) : name;
    used.add(fold(building));
    return { name, building, ...(standing && { standing }) };
  });
  const placed = planned.map((one, i): PlannedSheet => {
    const next = one.standing ? undefined : planned.slice(i).find(({ standing }) => standing)?.standing;
    return next ? { ...one, position: sheets.indexOf(next.sheet) } : one;
  });
  const unused = outgoing.filter((one) => !planned.some(({ standing }) => standing === one));
  return {
    sheets: placed,
    outgoing: unused.filter(({ isIdle }) => !isIdle),
    idle: unused.filter(({ isIdle }) => isIdle),
  };
}

/**
 * The sheet of ours that takes the new content over under each name: the one that bears the name now, though it may have
 * been given another, as two sheets may have exchanged their names; else the one that was given it.
 */
function standingUnder(names: readonly string[], outgoing: readonly OurSheet[]): ReadonlyMap<string, OurSheet> {
  const named = new Map(outgoing.map((one) => [fold(one.sheet.name), one]));
  const bearing = new Set(names.flatMap((name) => named.get(fold(name)) ?? []));
  const given = new Map(outgoing.filter((one) => !bearing.has(one)).map((one) => [fold(one.given), one]));
  return new Map(
    names.flatMap((name) => {
      const standing = named.get(fold(name)) ?? given.get(fold(name));
      return standing ? [[name, standing] as const] : [];
    }),
  );
}

/** Whether the clerk has had a numbered sheet made beside this name before, and so has been asked already. */
function numbered(name: string, going: ReadonlySet<string>): boolean {
  return [...going].some((other) => other.startsWith(`${fold(name)} (`));
}

/** `name`, or the first of name (2), name (3) … that is free. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(fold(free)); number++) free = `${name} (${number})`;
  return free;
}

/** Names that Excel takes for the same. */
export function fold(name: string): string {
  return name.toLowerCase();
}
