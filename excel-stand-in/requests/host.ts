import { CellEdit } from "./cellEdit";
import { CustomFunctions, type EmptyCell, type FunctionMetadata, type WholeColumns } from "../formulas/customFunctions";
import { apiNotFound } from "./errors";
import { EventRegistry, visibilityMessage } from "./events";
import { Failures } from "./failure";
import type { HostObject } from "../members/member";
import { type HostMessage, MessageCategory, type RequestBody, RequestFlag, type ResponseBody } from "./protocol";
import { RequestProcessor } from "./request";
import { Situation } from "./situation";
import { CURRENT_REQUIREMENTS, isSupported, type Requirements } from "./requirements";
import { requestKind, Traffic } from "./traffic";
import type { Workbook, WorkbookEvent } from "../workbook/workbook";

/** A request as it comes over a bridge. */
export interface HostRequest {
  readonly body: RequestBody;
  readonly flags: number;
}

/** The answer for a bridge; a status other than 200 means that there is no answer from Excel at all. */
export interface HostReply {
  readonly statusCode: number;
  readonly body: ResponseBody;
}

/** What a host is made with. */
export interface HostOptions {
  /** Requirement sets to announce instead of, or besides, the current ones. */
  readonly announce?: Requirements;
  /** The content of `functions.json`. */
  readonly functions?: FunctionMetadata;
  /** What custom functions get for an empty cell. */
  readonly emptyCell?: EmptyCell;
  /** What becomes of entire columns given to custom functions. */
  readonly wholeColumns?: WholeColumns;
}

/** What an add-in's pane can be, in the words of the service behind `Office.addin`. */
export type PaneState = "Background" | "Inactive" | "Visible";

const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** The size of JSON on the wire. Assumption: Excel counts bytes of UTF-8. */
function sizeOf(json: unknown): number {
  return new TextEncoder().encode(JSON.stringify(json)).length;
}

/** Excel without windows: takes requests for a workbook and sends messages. Runs in Node and in a browser. */
export class Host {
  readonly requirements: Requirements;
  readonly events = new EventRegistry();
  readonly traffic = new Traffic();
  readonly failures = new Failures();
  readonly editing = new CellEdit();
  readonly situation = new Situation();
  readonly functions: CustomFunctions | undefined;
  /** Objects that the library keeps between requests. */
  readonly references = new Map<string, HostObject>();
  /** Set by a request that wants formulas left alone until it ends. */
  isCalculationSuspended = false;
  /** What the task pane is, after `Office.addin.showAsTaskpane` and `hide`; see {@link showTaskPane}. */
  taskPane: PaneState = "Background";
  /** What `Office.addin.setStartupBehavior` asked for. */
  startState: PaneState = "Inactive";
  /** The most bytes that a request, and an answer, may have. */
  payloadLimit = FIVE_MEGABYTES;
  /** Where messages for the add-in go. */
  onMessages: (messages: readonly HostMessage[]) => void = () => undefined;
  /** Told of everything that happens in the workbook, and whether the add-in did it. */
  onEvent: (event: WorkbookEvent, isByAddIn: boolean) => void = () => undefined;
  private outbox: HostMessage[] = [];
  private isWorking = false;
  private isAddInAtWork = false;
  private referencesMade = 0;

  constructor(
    readonly workbook: Workbook,
    options: HostOptions = {},
  ) {
    this.requirements = { ...CURRENT_REQUIREMENTS, ...options.announce };
    this.functions = this.customFunctions(options);
    workbook.functions = this.functions;
    workbook.onEvent = (event) => {
      this.onEvent(event, this.isAddInAtWork);
      this.post(...this.events.messagesFor(event, this.isAddInAtWork));
    };
  }

  private customFunctions({ functions, emptyCell, wholeColumns }: HostOptions): CustomFunctions | undefined {
    if (!functions) return undefined;
    const send = (invocation: unknown) =>
      this.post({
        messageCategory: MessageCategory.customFunction,
        messageType: 1000,
        targetId: "",
        message: JSON.stringify(invocation),
      });
    return new CustomFunctions(functions, send, emptyCell, wholeColumns);
  }

  /** Whether members of that version of ExcelApi are there. */
  isNewEnough(since: string | undefined): boolean {
    return since === undefined || isSupported(this.requirements, "ExcelApi", since);
  }

  /** Refuses a member that is newer than the host. */
  requireAge(since: string | undefined, location: string): void {
    if (!this.isNewEnough(since)) throw apiNotFound(location);
  }

  /** Keeps an object for later requests. */
  keep(object: HostObject): void {
    if (object.referenceId !== undefined) return;
    this.referencesMade += 1;
    object.referenceId = `reference-${this.referencesMade}`;
    this.references.set(object.referenceId, object);
  }

  /** Takes a request and answers it. */
  async receive(request: HostRequest): Promise<HostReply> {
    const kind = requestKind(request.body);
    if (kind === "work") this.failures.beforeRequest(this.traffic.requests.length + 1);
    if (this.failures.isDead) return new Promise(() => undefined); // the page that asked is gone
    // Assumption: the library's own talk with Excel, such as results of custom functions, is taken even then.
    if (this.editing.isActive && kind !== "service") {
      const mayWait = (request.flags & RequestFlag.delayForCellEdit) !== 0;
      if (!mayWait) return cellEditReply();
      await this.editing.ended();
    }
    return this.answer(request);
  }

  private answer({ body, flags }: HostRequest): HostReply {
    const record = this.traffic.note(body, flags, sizeOf(body));
    const number = record.kind === "work" ? this.traffic.requests.length : undefined;
    const loss = number === undefined ? undefined : this.failures.lossOf(number);
    if (loss === "request") return lostReply();
    const refusal = number === undefined ? undefined : this.failures.refusalOf(number);
    if (refusal !== undefined) return errorReply(refusal, "The request cannot be processed.");
    if (record.bytesIn > this.payloadLimit) return tooLargeReply("RequestPayloadSizeLimitExceeded");
    const response = this.carryOut(body, number);
    record.bytesOut = sizeOf(response);
    if (loss === "answer") return lostReply();
    // Assumption: by the time the answer proves too large, everything has been done.
    if (record.bytesOut > this.payloadLimit) return tooLargeReply("ResponsePayloadSizeLimitExceeded");
    return { statusCode: 200, body: response };
  }

  private carryOut(body: RequestBody, number: number | undefined): ResponseBody {
    const beforeAction = (action: number) => {
      if (number !== undefined) this.failures.beforeAction(number, action);
    };
    this.isWorking = true;
    this.isAddInAtWork = true;
    const response = new RequestProcessor(this, body, beforeAction).run();
    this.isAddInAtWork = false;
    this.isCalculationSuspended = false;
    this.rest();
    return response;
  }

  /** Does something to the workbook, works formulas out afterwards and sends what is to be told. */
  work<T>(action: () => T): T {
    this.isWorking = true;
    try {
      return action();
    } finally {
      this.workbook.settle();
      this.rest();
    }
  }

  private rest(): void {
    this.isWorking = false;
    this.flush();
  }

  /**
   * Shows or hides the task pane, as the add-in or the user wants it.
   * Assumption: the add-in is told when that changes something, whoever did it.
   */
  showTaskPane(state: PaneState): void {
    const isChanged = (state === "Visible") !== (this.taskPane === "Visible");
    this.taskPane = state;
    if (isChanged) this.post(visibilityMessage(state));
  }

  /** Takes the result of a custom function. */
  takeFunctionResult(id: number, succeeded: boolean, value: unknown, errorCode: number): void {
    this.functions?.answer(id, succeeded, value, errorCode);
    this.workbook.markDirty();
  }

  /** Sends messages to the add-in, after whatever is going on. */
  post(...messages: HostMessage[]): void {
    this.outbox = [...this.outbox, ...messages];
    if (!this.isWorking) this.flush();
  }

  private flush(): void {
    const messages = this.outbox;
    this.outbox = [];
    if (messages.length > 0) this.onMessages(messages);
  }
}

function errorReply(Code: string, Message: string): HostReply {
  return { statusCode: 200, body: { Error: { Code, Message } } };
}

function cellEditReply(): HostReply {
  const message = "Excel is in cell-editing mode. Please exit the edit mode and then try again.";
  return errorReply("InvalidOperationInCellEditMode", message);
}

function tooLargeReply(code: string): HostReply {
  return errorReply(code, "The payload is larger than Excel takes.");
}

function lostReply(): HostReply {
  return { statusCode: 503, body: {} };
}
