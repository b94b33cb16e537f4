import { Library, type LibraryGlobals } from "./requests/bridge";
import { type CommandRun, runCommand } from "./command";
import type { Failures } from "./requests/failure";
import { Host, type HostOptions } from "./requests/host";
import { cellArea } from "./workbook/area";
import type { Association } from "./requests/office";
import type { Sheet } from "./workbook/sheet";
import { snapshotSheet } from "./workbook/snapshot";
import type { Traffic } from "./requests/traffic";
import { User } from "./user";
import { fillSheet, type Input, Workbook } from "./workbook/workbook";

/** A table of cells from A1 on; null leaves a cell empty. */
export type SheetTable = readonly (readonly Input[])[];

/** The workbook to open, and the Excel to open it in. */
export interface OpenOptions extends HostOptions {
  readonly name?: string;
  /** The sheets in their order, each with its cells. */
  readonly sheets?: Readonly<Record<string, SheetTable>>;
  /** Instead of all that a workbook, such as one that was loaded from a file. */
  readonly workbook?: Workbook;
  /** The sheet in front; the first one unless said otherwise. */
  readonly active?: string;
  /** That of a workbook opened before, which is done with; without it another one is loaded, as for each page. */
  readonly library?: Library | undefined;
}

/** An Excel with a workbook in it, and Microsoft's library connected to it. */
export interface TestExcel extends LibraryGlobals {
  readonly library: Library;
  readonly workbook: Workbook;
  readonly host: Host;
  readonly user: User;
  readonly traffic: Traffic;
  readonly fail: Failures;
  /** Starts the count of requests anew: for {@link traffic} and for {@link fail}. */
  mark(): void;
  /** Everything on a sheet, or on each of the sheets by name, as text to compare. */
  snapshot(): Record<string, string>;
  snapshot(sheet: string): string;
  /** Clicks a ribbon button. */
  runCommand(name: string, options?: { readonly timeout?: number }): Promise<CommandRun>;
  /** Waits until something holds; fails with the text of the condition when it does not come about. */
  until(condition: () => boolean, timeout?: number): Promise<void>;
  /** Waits until no custom function is at work. */
  calculated(): Promise<void>;
  /** Puts Excel, Office, OfficeExtension and CustomFunctions on `globalThis`; the result takes them off again. */
  install(): () => void;
}

function createWorkbook({ name = "工作簿1.xlsx", sheets = { Sheet1: [] }, active }: OpenOptions): Workbook {
  const workbook = new Workbook(name);
  for (const [sheetName, table] of Object.entries(sheets)) fillSheet(workbook, workbook.addSheet(sheetName), table);
  if (active !== undefined) workbook.select(workbook.sheet(active), cellArea(0, 0));
  return workbook;
}

async function until(condition: () => boolean, timeout = 60_000): Promise<void> {
  const deadline = Date.now() + timeout;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`This did not come about in ${timeout} ms: ${String(condition)}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

function snapshotOf(sheets: readonly Sheet[]): Record<string, string> {
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, snapshotSheet(sheet)]));
}

function install(library: LibraryGlobals): () => void {
  const names = ["Excel", "Office", "OfficeExtension", "CustomFunctions"] as const;
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  // no values: Jest's global object holds on to each that it ever had, and to the whole library with it
  for (const name of names) Object.defineProperty(globalThis, name, { get: () => library[name], configurable: true });
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}

/** Opens a workbook in an Excel made for tests. */
export async function openExcel(options: OpenOptions = {}): Promise<TestExcel> {
  const { workbook = createWorkbook(options) } = options;
  const host = new Host(workbook, options);
  const { library = new Library(host) } = options;
  if (library.host !== host) library.connect(host);
  const { globals } = library;
  await globals.Office.onReady();
  const actions = globals.Office.actions as unknown as { readonly _association: Association };
  return {
    Excel: globals.Excel,
    Office: globals.Office,
    OfficeExtension: globals.OfficeExtension,
    CustomFunctions: globals.CustomFunctions,
    library,
    workbook,
    host,
    user: new User(host),
    traffic: host.traffic,
    fail: host.failures,
    mark: () => host.traffic.mark(),
    snapshot: ((name?: string) =>
      name === undefined ? snapshotOf(workbook.sheets) : snapshotSheet(workbook.sheet(name))) as TestExcel["snapshot"],
    runCommand: (name, { timeout = 5000 } = {}) => runCommand(actions._association, name, timeout),
    until,
    calculated: () => until(() => (host.functions?.pending ?? 0) === 0, 120_000),
    install: () => install(globals),
  };
}
