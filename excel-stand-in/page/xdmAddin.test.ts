import { openExcel } from "../open";
import type { Host } from "../requests/host";
import { frameName, type Launch } from "./launch";
import { XdmAddin } from "./xdmAddin";

const LAUNCH: Launch = { id: "run-1", locale: "zh-CN", origin: "https://localhost:3200", isPaneShown: true };

interface Sent {
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: Record<string, unknown>;
  readonly _errorCode: number;
  readonly _responseType: number;
}

/** An add-in's window that writes down what it is sent. */
class Window {
  readonly sent: Sent[] = [];
  readonly left: string[] = [];
  readonly addin: XdmAddin;

  constructor(host: Host) {
    this.addin = new XdmAddin(host, LAUNCH, {
      send: (text) => this.sent.push(JSON.parse(text) as Sent),
      left: (leaving) => this.left.push(leaving),
    });
  }

  ask(action: string, data: unknown, kind = 0, conversation = "conversation-run-1"): void {
    const envelope = { _messageType: 0, _actionType: kind, _actionName: action, _conversationId: conversation };
    this.addin.receive(JSON.stringify({ ...envelope, _correlationId: 7, _origin: "", _data: data }));
  }

  execute(id: number, more: object): void {
    this.ask("executeMethod", { DdaMethod: { ControlId: 0, Version: 1, DispatchId: id }, ...more });
  }

  request(body: object, flags = 0): void {
    this.execute(93, { ArrayData: ["IterativeExecutor", "POST", "ProcessQuery", [], JSON.stringify(body), 0, flags] });
  }

  get last(): Sent {
    return this.sent.at(-1)!;
  }
}

async function open(name = "工作簿1.xlsx"): Promise<{ host: Host; window: Window }> {
  const { host } = await openExcel({ name, sheets: { 表: [[1]] } });
  return { host, window: new Window(host) };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));
const SHEET_NAME = {
  Actions: [{ Id: 2, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["name"] } }],
  ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
};

test("the frame's name carries host, conversation and the shared runtime with functions", () => {
  const name = JSON.parse(frameName(LAUNCH)) as { hostInfo: string; xdmInfo: string };
  expect(name.hostInfo).toBe("Excel|Web|16.00|zh-CN|run-1||disableLogging|3");
  expect(name.xdmInfo).toBe("conversation-run-1|run-1|https://localhost:3200");
});

test("the context tells requirement sets, settings, language and whether the pane is shown", async () => {
  const { host, window } = await open();
  host.workbook.settings.set("a", { b: 1 });
  window.ask("ContextActivationManager_getAppContextAsync", "run-1");
  expect(window.last._data).toMatchObject({
    _appUILocale: "zh-CN",
    _settings: [["a", '{"b":1}']],
    _initialDisplayMode: 2,
  });
  expect(JSON.parse(String(window.last._data["_requirementMatrix"]))).toEqual(host.requirements);
});

test("a request is answered with what the host answers", async () => {
  const { window } = await open();
  window.request(SHEET_NAME);
  await turn();
  const [status, , body] = window.last._data["Data"] as [number, unknown, string];
  expect(status).toBe(200);
  expect(JSON.parse(body)).toEqual({ Results: [{ ActionId: 2, Value: { Name: "工作簿1.xlsx" } }] });
});

test.each([
  ["a cell is being edited", 5004, (host: Host) => host.editing.start()],
  ["the request is too large", 5103, (host: Host) => (host.payloadLimit = 10)],
  // The request is shorter than that, the workbook's name is not.
  ["the answer is too large", 5104, (host: Host) => (host.payloadLimit = 400)],
  ["Excel does not answer", 5001, (host: Host) => host.failures.from({ request: 1 })],
])("%s: error %d", async (_, error, prepare) => {
  const { host, window } = await open("长".repeat(200));
  prepare(host);
  window.request(SHEET_NAME);
  await turn();
  expect(window.last._data).toEqual({ Version: 1, Error: error });
});

test("settings are saved as the whole bag and loaded again", async () => {
  const { host, window } = await open();
  host.workbook.settings.set("old", 1);
  window.execute(76, { DdaSettingsMethod: { OverwriteIfStale: true, Properties: [["new", "[2]"]] } });
  expect([...host.workbook.settings]).toEqual([["new", [2]]]);
  window.execute(75, {});
  expect(window.last._data).toMatchObject({ Properties: { new: "[2]" } });
});

test("a command is sent with its button and ends with what it was completed with", async () => {
  const { window } = await open();
  window.ask("appCommandInvoked", null, 1);
  await window.addin.ready;
  const end = window.addin.runCommand("generate", "Button.1", 5000);
  expect(window.last).toMatchObject({ _responseType: 1, _correlationId: 7 });
  const [id, name, source] = window.last._data as unknown as [string, string, string];
  expect([name, source]).toEqual(["generate", '{"source":{"id":"Button.1"}}']);
  window.execute(94, { 0: id, 1: 0, 2: '{"done":true}' });
  expect(await end).toEqual({ is: "completed", argument: { done: true } });
});

test("a command without a function, and one that never completes, are told apart", async () => {
  const { window } = await open();
  window.ask("appCommandInvoked", null, 1);
  const unknown = window.addin.runCommand("none", "b", 5000);
  window.execute(94, { 0: (window.last._data as unknown as string[])[0], 1: 11101, 2: "" });
  expect(await unknown).toEqual({ is: "unknown" });
  expect(await window.addin.runCommand("hangs", "b", 10)).toEqual({ is: "overdue", after: 10 });
});

test("what happens before the add-in listens is told as soon as it does", async () => {
  const { host, window } = await open();
  host.showTaskPane("Background");
  expect(window.sent).toEqual([]);
  window.ask("richApiMessage", null, 1);
  const { ArrayData } = window.last._data as { ArrayData: unknown[][] };
  expect(ArrayData).toEqual([[65536, 65539, "", '{"visibility":"Hidden"}', 1, false]]);
});

test("the keyboard is handed over and comes back", async () => {
  const { window } = await open();
  window.addin.focus();
  expect(window.last).toMatchObject({
    _actionName: "Office_notifyAgave",
    _conversationId: "conversation-run-1_ntf",
    _data: [11],
  });
  window.ask("ContextActivationManager_notifyHost", ["run-1", 13]);
  window.ask("ContextActivationManager_notifyHost", ["run-1", 15]);
  window.ask("ContextActivationManager_notifyHost", ["run-1", 23, "telemetry"]);
  expect(window.left).toEqual(["on", "escape"]);
});

test("methods and actions that are not implemented are errors", async () => {
  const { window } = await open();
  window.execute(64, {});
  expect(window.last._data).toEqual({ Version: 1, Error: 5001 });
  window.ask("somethingElse", null);
  expect(window.last._errorCode).toBe(-2);
});

test("messages of others are left alone", async () => {
  const { window } = await open();
  window.ask("executeMethod", {}, 0, "another conversation");
  window.addin.receive({ not: "a text" });
  window.addin.receive("hello");
  expect(window.sent).toEqual([]);
});
