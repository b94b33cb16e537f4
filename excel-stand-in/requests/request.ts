import { Args, type Argument } from "./args";
import { HostError, invalidArgument, itemNotFound, notImplemented } from "./errors";
import type { Host } from "./host";
import { camelCase, type EventMember, HostObject, objectOf } from "../members/member";
import { SERVICES } from "../members/index";
import { workbookTable } from "../members/workbook";
import {
  type ActionInfo,
  ActionKind,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPathInfo,
  PathKind,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from "./protocol";
import { Query } from "./query";
import { isRecord, type Json } from "../workbook/value";

const NULL_OBJECT: Json = { _IsNull: true };

/** Carries out one request: resolves the paths to objects and takes the actions one after the other. */
export class RequestProcessor {
  /** Objects found so far; a path is followed once in a request, and only when an action needs it. */
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly results: ActionResult[] = [];
  private readonly traceIds: number[] = [];

  constructor(
    private readonly host: Host,
    private readonly body: RequestBody,
    /** Called with each action's number, from 1, before it is taken; it may throw. */
    private readonly beforeAction: (number: number) => void,
  ) {}

  /** Takes all actions. What was done before an action failed stays done. */
  run(): ResponseBody {
    let index = 0;
    try {
      for (const action of this.body.Actions) {
        this.beforeAction(index + 1);
        this.results.push({ ActionId: action.Id, Value: this.take(action) });
        index += 1;
      }
      this.host.workbook.settle();
      return { Results: this.results, ...this.traces() };
    } catch (error) {
      return { Error: this.describe(error, index), ProcessedResults: { Results: this.results }, ...this.traces() };
    }
  }

  private describe(error: unknown, index: number): ResponseError {
    // Formulas are worked out when all actions are through: then it was none of them.
    const place = index < this.body.Actions.length ? { ActionIndex: index } : {};
    // A mistake in the emulation itself: the test shall see it, not wait for an answer for ever.
    if (!(error instanceof HostError)) return { Code: "EmulatedHostBroken", Message: String(error), ...place };
    const described = { Code: error.code, Message: error.message, ...place };
    return error.location === undefined ? described : { ...described, Location: error.location };
  }

  private traces(): { TraceIds?: readonly number[] } {
    return this.traceIds.length > 0 ? { TraceIds: this.traceIds } : {};
  }

  private take(action: ActionInfo): Json {
    if (action.ActionType === ActionKind.trace) {
      this.traceIds.push(action.Id);
      return null;
    }
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionKind.instantiate:
        return this.instantiate(object, action.ObjectPathId);
      case ActionKind.query:
      case ActionKind.queryAsJson:
        return this.query(object, action);
      case ActionKind.method:
        return object ? this.callMethod(object, action) : NULL_OBJECT;
      case ActionKind.setProperty:
        return object ? this.setOne(object, action) : NULL_OBJECT;
      case ActionKind.update:
        return object ? this.update(object, action) : NULL_OBJECT;
      default:
        throw notImplemented(`the action type ${action.ActionType}`);
    }
  }

  private instantiate(object: HostObject | null, pathId: number): Json {
    if (!object) return null;
    this.keepAutomatically(object, pathId);
    return object.ids;
  }

  private query(object: HostObject | null, action: ActionInfo): Json {
    if (!object) return null;
    this.keepAutomatically(object, action.ObjectPathId);
    if (!this.host.isCalculationSuspended) this.host.workbook.settle();
    return new Query(this.host, action.ActionType === ActionKind.queryAsJson).run(object, action.QueryInfo);
  }

  private keepAutomatically(object: HostObject, pathId: number): void {
    const isWanted = this.body.AutoKeepReference === true && this.path(pathId).D !== true;
    if (isWanted && object.table.isReferenced) this.host.keep(object);
  }

  private callMethod(object: HostObject, action: ActionInfo): Json {
    if (action.Name === "_KeepReference" && object.table.isReferenced) {
      this.host.keep(object);
      return null;
    }
    if (this.registerEvent(object, action.Name)) return null;
    const result = this.call(object, action.Name, action.ArgumentInfo);
    return result instanceof HostObject ? result.ids : result;
  }

  private registerEvent({ table, target }: HostObject, name: string): boolean {
    // newer events have their name at the end: _RegisterEventNameChanged
    const match = /^_(Register|Unregister)(?:Event(\w+)|(\w+)Event)$/.exec(name);
    if (!match) return false;
    const event: EventMember<unknown> | undefined = table.events?.[match[2] ?? match[3] ?? ""];
    if (!event) throw notImplemented(`${table.type}.${name}`);
    this.host.requireAge(event.since, `${table.type}.${event.name}`);
    if (match[1] === "Register") this.host.events.register(event.messageType, event.targetId(target));
    else this.host.events.unregister(event.messageType, event.targetId(target));
    return true;
  }

  private call({ table, target }: HostObject, name: string, info: ArgumentInfo | undefined): HostObject | Json {
    const location = `${table.type}.${camelCase(name)}`;
    const method = table.methods?.[name];
    if (!method) throw notImplemented(location);
    this.host.requireAge(method.since, location);
    const args = this.args(info, location);
    const result = method.call(target, args, this.host);
    args.finish();
    return result ?? null;
  }

  private setOne(object: HostObject, action: ActionInfo): Json {
    const [value] = this.argumentsOf(action.ArgumentInfo);
    if (value instanceof HostObject) throw invalidArgument(`${object.table.type}.${camelCase(action.Name)}`);
    this.set(object, action.Name, value ?? null);
    return null;
  }

  private update(object: HostObject, action: ActionInfo): Json {
    for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
      this.set(object, name.charAt(0).toUpperCase() + name.slice(1), value);
    }
    return null;
  }

  private set({ table, target }: HostObject, name: string, value: Json): void {
    const location = `${table.type}.${camelCase(name)}`;
    const scalar = table.scalars?.[name];
    if (!scalar?.set) throw notImplemented(`setting ${location}`);
    this.host.requireAge(scalar.since, location);
    scalar.set(target, value, location, this.host);
  }

  private path(id: number): ObjectPathInfo {
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidRequest", `The request has no object path ${id}.`);
    return path;
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const object = this.follow(this.path(id));
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case PathKind.global:
        return objectOf(workbookTable, this.host.workbook);
      case PathKind.newObject:
        return service(path.Name);
      case PathKind.reference:
        return this.referenced(path.Name);
      case PathKind.nullObject:
        return null;
      default:
        return this.followFromParent(path);
    }
  }

  private followFromParent(path: ObjectPathInfo): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    // What hangs on nothing is nothing.
    if (!parent) return null;
    if (path.ObjectPathType === PathKind.method) return this.objectFrom(parent, path);
    if (path.ObjectPathType === PathKind.property) return this.navigate(parent, path.Name);
    if (path.ObjectPathType === PathKind.indexer) return this.item(parent, path);
    throw notImplemented(`the object path type ${path.ObjectPathType}`);
  }

  private objectFrom(parent: HostObject, path: ObjectPathInfo): HostObject | null {
    const result = this.call(parent, path.Name, path.ArgumentInfo);
    if (result === null || result instanceof HostObject) return result;
    throw notImplemented(`${parent.table.type}.${camelCase(path.Name)} as an object`);
  }

  private navigate({ table, target }: HostObject, name: string): HostObject | null {
    const location = `${table.type}.${camelCase(name)}`;
    const navigation = table.navigation?.[name];
    if (!navigation) throw notImplemented(location);
    this.host.requireAge(navigation.since, location);
    return navigation.get(target, this.host);
  }

  private item({ table, target }: HostObject, path: ObjectPathInfo): HostObject {
    const location = `${table.type}.getItem`;
    if (!table.items?.find) throw notImplemented(location);
    const args = this.args(path.ArgumentInfo, location);
    const object = table.items.find(target, args, this.host);
    args.finish();
    return object;
  }

  // Assumption: a range whose sheet has gone is answered as a thing that does not exist.
  private referenced(id: string): HostObject {
    const object = this.host.references.get(id);
    if (!object || object.table.exists?.(object.target, this.host) === false) throw itemNotFound("Workbook");
    return object;
  }

  private args(info: ArgumentInfo | undefined, location: string): Args {
    return new Args(this.argumentsOf(info), location, this.host.workbook);
  }

  private argumentsOf(info: ArgumentInfo | undefined): Argument[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references[index] ?? 0));
  }

  private argument(value: Json, reference: Json): Argument {
    if (typeof reference === "number" && reference > 0) return this.resolve(reference);
    // Objects of the API inside arrays and plain objects are something that no member here takes.
    if (Array.isArray(reference)) throw notImplemented("objects inside an array argument");
    if (isRecord(value) && "_ObjectPathId" in value) throw notImplemented("objects inside an object argument");
    return value;
  }
}

function service(name: string): HostObject {
  const table = SERVICES.find((one) => one.type === name);
  if (!table) throw notImplemented(`the service ${name}`);
  return objectOf(table, null);
}
