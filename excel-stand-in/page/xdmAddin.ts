import type { Host, HostReply } from "../requests/host";
import type { HostMessage, RequestBody } from "../requests/protocol";
import { isRecord, type Json } from "../workbook/value";
import { appContext, settingsBag } from "./appContext";
import { conversationOf, type Launch } from "./launch";
import { type CommandEnd, XdmCommands } from "./xdmCommands";
import {
  Dispatch,
  ErrorCode,
  EventName,
  Focus,
  type Leaving,
  leavingOf,
  MessageKind,
  MethodError,
  readXdmRequest,
  RequestKind,
  ResponseKind,
  type XdmRequest,
} from "./xdmMessage";

/** Where an add-in's messages come from and go to. */
export interface XdmPorts {
  /** Sends a text to the add-in's window. */
  send(text: string): void;
  /** Told after a request was carried out, when the workbook may look different. */
  worked?(): void;
  /** Told that the keyboard is to leave the add-in's page. */
  left?(leaving: Leaving): void;
}

type Method = Readonly<Record<string, unknown>> & { readonly DdaMethod?: { readonly DispatchId?: number } };

/** Excel on the web as one add-in sees it: answers the messages of its window, over the same host as the tests in Node. */
export class XdmAddin {
  /** Resolves when the add-in takes commands. */
  readonly ready: Promise<void>;
  private markReady: () => void = () => undefined;
  private readonly events = new Map<string, number>();
  private readonly commands = new XdmCommands();
  private kept: HostMessage[] = [];
  private messagesSent = 0;

  constructor(
    private readonly host: Host,
    private readonly launch: Launch,
    private readonly ports: XdmPorts,
  ) {
    this.ready = new Promise((resolve) => (this.markReady = resolve));
    host.taskPane = launch.isPaneShown ? "Visible" : "Background";
    host.onMessages = (messages) => this.tell(messages);
  }

  /** Takes what came from the add-in's window. */
  receive(text: unknown): void {
    const request = readXdmRequest(text, conversationOf(this.launch));
    if (!request) return;
    if (request._actionType === RequestKind.registerEvent) this.register(request);
    else if (request._actionType === RequestKind.unregisterEvent) this.unregister(request);
    else this.invoke(request);
  }

  /**
   * Runs a function of the add-in as a ribbon button does.
   * @param timeout how long to wait for its end. Assumption: Excel waits five minutes.
   */
  runCommand(name: string, control: string, timeout: number): Promise<CommandEnd> {
    const source = JSON.stringify({ source: { id: control } });
    return this.commands.start((id) => this.fire(EventName.command, [id, name, source]), timeout);
  }

  /** Gives the keyboard to the first element of the add-in's page, or to the last one. */
  focus({ atEnd = false } = {}): void {
    const message = {
      _messageType: MessageKind.request,
      _actionType: RequestKind.invoke,
      _actionName: "Office_notifyAgave",
      _conversationId: `${conversationOf(this.launch)}_ntf`,
      _correlationId: 0,
      _origin: this.launch.origin,
      _data: [atEnd ? Focus.enterAtEnd : Focus.enter],
      _serializerVersion: 1,
    };
    this.ports.send(JSON.stringify(message));
  }

  private register(request: XdmRequest): void {
    this.events.set(request._actionName, request._correlationId);
    this.answer(request, { Error: 0 });
    if (request._actionName === EventName.command) this.markReady();
    if (request._actionName === EventName.richApi) this.tell([]);
  }

  private unregister(request: XdmRequest): void {
    this.events.delete(request._actionName);
    this.answer(request, { Error: 0 });
  }

  private invoke(request: XdmRequest): void {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.answer(request, appContext(this.host, this.launch));
      case "ContextActivationManager_notifyHost":
        return this.notified(request._data); // nobody waits for an answer
      case "executeMethod":
        return this.execute(request, request._data as Method);
      default:
        return this.answer(request, null, ErrorCode.whileHandling);
    }
  }

  // [id, action, ...]: focus, keys, telemetry
  private notified(data: unknown): void {
    const leaving = leavingOf(Array.isArray(data) ? data[1] : undefined);
    if (leaving) this.ports.left?.(leaving);
  }

  private execute(request: XdmRequest, method: Method): void {
    switch (method.DdaMethod?.DispatchId) {
      case Dispatch.executeRichApi:
        return void this.executeRichApi(request, method);
      case Dispatch.commandCompleted:
        this.commands.completed(method["0"], method["1"], method["2"]);
        return this.succeed(request);
      case Dispatch.saveSettings:
        return this.saveSettings(request, method);
      case Dispatch.loadSettings:
        return this.succeed(request, { Properties: Object.fromEntries(settingsBag(this.host)) });
      case Dispatch.getFileProperties:
        return this.succeed(request, { 0: { 1: appContext(this.host, this.launch)["_docUrl"] } });
      default:
        // Not implemented: an error, never a silent success.
        return this.fail(request, MethodError.internal);
    }
  }

  private async executeRichApi(request: XdmRequest, { ArrayData }: Method): Promise<void> {
    const [, , , , body, , flags] = ArrayData as readonly unknown[];
    const reply = await this.host.receive({ body: JSON.parse(String(body)) as RequestBody, flags: Number(flags) });
    const error = methodError(reply);
    if (error !== undefined) this.fail(request, error);
    else this.succeed(request, { Data: [200, ["CONTENT-TYPE", "application/json"], JSON.stringify(reply.body)] });
    this.ports.worked?.();
  }

  private saveSettings(request: XdmRequest, { DdaSettingsMethod }: Method): void {
    const properties = isRecord(DdaSettingsMethod) ? DdaSettingsMethod["Properties"] : undefined;
    if (!Array.isArray(properties)) return this.fail(request, MethodError.internal);
    const { settings } = this.host.workbook;
    settings.clear();
    for (const [name, json] of properties as [string, string][]) settings.set(name, JSON.parse(json) as Json);
    this.succeed(request);
  }

  // Assumption: what happens before the add-in listens is told as soon as it does.
  private tell(messages: readonly HostMessage[]): void {
    this.kept = [...this.kept, ...messages];
    if (!this.events.has(EventName.richApi) || this.kept.length === 0) return;
    const entries = this.kept.map(({ messageCategory, messageType, targetId, message }) => {
      this.messagesSent += 1;
      return [messageCategory, messageType, targetId, message, this.messagesSent, false];
    });
    this.kept = [];
    this.fire(EventName.richApi, { ArrayData: entries });
  }

  private fire(event: string, data: unknown): void {
    const correlation = this.events.get(event);
    if (correlation === undefined) return;
    this.post(event, correlation, data, ResponseKind.event, ErrorCode.none);
  }

  private succeed(request: XdmRequest, data: object = {}): void {
    this.answer(request, { Version: 1, Error: 0, ...data });
  }

  private fail(request: XdmRequest, error: number): void {
    this.answer(request, { Version: 1, Error: error });
  }

  private answer({ _actionName, _correlationId }: XdmRequest, data: unknown, error: number = ErrorCode.none): void {
    this.post(_actionName, _correlationId, data, ResponseKind.answer, error);
  }

  private post(name: string, correlation: number, data: unknown, kind: number, error: number): void {
    const message = {
      _messageType: MessageKind.response,
      _actionName: name,
      _conversationId: conversationOf(this.launch),
      _correlationId: correlation,
      _origin: this.launch.origin,
      _data: data,
      _errorCode: error,
      _responseType: kind,
      _serializerVersion: 1,
    };
    this.ports.send(JSON.stringify(message));
  }
}

// On the web these errors come with the method's answer, not in the body of the request's.
function methodError({ statusCode, body }: HostReply): number | undefined {
  if (statusCode !== 200) return MethodError.internal;
  const code = body.Error?.Code;
  switch (code) {
    case "InvalidOperationInCellEditMode":
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return MethodError[code];
    default:
      return undefined;
  }
}
