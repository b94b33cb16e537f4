import { notImplemented } from "./errors";
import type { Host } from "./host";
import type { HostObject } from "../members/member";
import { camelCase } from "../members/member";
import type { QueryInfo } from "./protocol";
import type { Json } from "../workbook/value";

/** Names to load, as a tree: `format/font/bold` is three levels deep. Names are in lower case. */
type Selection = Map<string, Selection>;

function selectionOf(paths: readonly string[] | undefined): Selection {
  const root: Selection = new Map();
  for (const path of paths ?? []) {
    let level = root;
    for (const name of path.toLowerCase().split("/").filter(Boolean)) {
      const next: Selection = level.get(name) ?? new Map<string, Selection>();
      level.set(name, next);
      level = next;
    }
  }
  return root;
}

/** What a query wants of one object; `all` stands for every plain property. */
interface Wanted {
  readonly all: boolean;
  readonly selected: Selection;
  readonly expanded: Selection;
}

function wantedOf(selected: Selection, expanded: Selection): Wanted {
  return { all: selected.size === 0 || selected.has("*"), selected, expanded };
}

// The library asks for these on its own account.
const ALWAYS_KNOWN = new Set(["*", "id", "_id", "_referenceid", "isnull", "isnullobject"]);

/** Answers queries; `asJson` gives names as programs write them, and items under `items`. */
export class Query {
  constructor(
    private readonly host: Host,
    private readonly asJson: boolean,
  ) {}

  /** The properties that the query asks for. */
  run(object: HostObject, info: QueryInfo = {}): Json {
    return this.properties(object, wantedOf(selectionOf(info.Select), selectionOf(info.Expand)), info);
  }

  private properties(object: HostObject, wanted: Wanted, paging: QueryInfo = {}): Json {
    const result: Record<string, Json> = {};
    for (const [name, id] of Object.entries(object.ids)) result[this.name(name)] = id;
    this.addScalars(object, wanted, result);
    if (object.table.items) this.addItems(object, wanted, paging, result);
    else this.addNavigation(object, wanted, result);
    return result;
  }

  private addScalars({ table, target }: HostObject, wanted: Wanted, result: Record<string, Json>): void {
    for (const [name, scalar] of Object.entries(table.scalars ?? {})) {
      if (scalar.isInternal) continue;
      const isNamed = wanted.selected.has(name.toLowerCase());
      // For a collection the selection is about its items; its own properties come along.
      if (!isNamed && !wanted.all && !table.items) continue;
      const location = `${table.type}.${camelCase(name)}`;
      if (isNamed && !table.items) this.host.requireAge(scalar.since, location);
      if (this.host.isNewEnough(scalar.since)) result[this.name(name)] = scalar.get(target, this.host) ?? null;
    }
  }

  private addItems(
    { table, target }: HostObject,
    wanted: Wanted,
    paging: QueryInfo,
    result: Record<string, Json>,
  ): void {
    const all = table.items?.list(target, this.host) ?? [];
    const start = paging.Skip ?? 0;
    const items = all.slice(start, paging.Top ? start + paging.Top : undefined);
    result[this.asJson ? "items" : "_Items"] = items.map((item, index) => {
      const properties = this.properties(item, wanted) as Record<string, Json>;
      return this.asJson ? properties : { _Index: start + index, ...properties };
    });
  }

  private addNavigation({ table, target }: HostObject, wanted: Wanted, result: Record<string, Json>): void {
    const known = new Set([...ALWAYS_KNOWN, ...Object.keys(table.scalars ?? {}).map((name) => name.toLowerCase())]);
    for (const [name, navigation] of Object.entries(table.navigation ?? {})) {
      const key = name.toLowerCase();
      known.add(key);
      const selected = wanted.selected.get(key);
      const expanded = wanted.expanded.get(key);
      if (!selected && !expanded) continue;
      this.host.requireAge(navigation.since, `${table.type}.${camelCase(name)}`);
      const child = navigation.get(target, this.host);
      const below = wantedOf(selected ?? new Map(), expanded ?? new Map());
      result[this.name(name)] = child && this.properties(child, below);
    }
    const unknown = [...wanted.selected.keys(), ...wanted.expanded.keys()].find((name) => !known.has(name));
    if (unknown !== undefined) throw notImplemented(`loading ${table.type}.${unknown}`);
  }

  private name(name: string): string {
    return this.asJson ? camelCase(name) : name;
  }
}
