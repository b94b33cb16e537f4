import type { Json } from "../workbook/value";

/** How an object is reached: the kinds of `ObjectPathType`. */
export const PathKind = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What is to be done with an object: the kinds of `ActionType`. */
export const ActionKind = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

/** Arguments; where a number of `ReferencedObjectPathIds` is not 0, the argument is the object of that path. */
export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly Json[];
}

/** A path to an object. */
export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** Set when the object is used once and need not be kept. */
  readonly D?: boolean;
}

/** What a query asks for. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One step of a request. */
export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, Json>>;
}

/** The body of a request. */
export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

/** The result of one action. */
export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

/** What went wrong in a request. */
export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location?: string;
  /** The failing action's place among the request's actions, from zero. */
  readonly ActionIndex?: number;
}

/** The body of an answer. */
export interface ResponseBody {
  readonly Results?: readonly ActionResult[];
  readonly Error?: ResponseError;
  readonly ProcessedResults?: { readonly Results: readonly ActionResult[] };
  readonly TraceIds?: readonly number[];
}

/** Bits of a request's flags. */
export const RequestFlag = { write: 1, delayForCellEdit: 64 } as const;

/** A message from the host to the add-in: an event, or a call of a custom function or an action. */
export interface HostMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
}

/** The kinds of `messageCategory`. */
export const MessageCategory = { customFunction: 1, action: 2, event: 65_536 } as const;
