import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import type { Host } from "./host";
import { addNotes } from "./newerLibrary";
import { createContext, createOffice, type OfficeGlobals } from "./office";
import type { RequestBody } from "./protocol";

/** What the library puts into its window. */
export interface LibraryGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

const FILE = "excel-web-16.00.debug.js";

let script: vm.Script | undefined;

// The library is a file to run, not a module to import; it stays where npm put it and is read once.
function libraryScript(): vm.Script {
  if (script) return script;
  const { folder, file } = libraryFile();
  script = new vm.Script(readFileSync(join(folder, file), "utf8"), { filename: file });
  return script;
}

/** The library of npm, or that in the folder OFFICE_JS, which holds a build as Microsoft's server hands it out. */
function libraryFile(): { folder: string; file: string } {
  const given = process.env.OFFICE_JS;
  if (given) return { folder: given, file: existsSync(join(given, FILE)) ? FILE : FILE.replace(".debug", "") };
  const manifest = createRequire(import.meta.url).resolve("@microsoft/office-js/package.json");
  return { folder: join(dirname(manifest), "dist"), file: FILE };
}

interface LibraryMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

interface NativeBridge {
  /** The library's own ear; it sets this while it loads. */
  onMessageFromHost: (text: string) => void;
  sendMessageToHost: (text: string) => void;
}

// Kinds of messages on the bridge.
const ANSWER = 2;
const MESSAGE = 3;

/** The bridge of a library to whichever Excel it has. */
function createBridge(library: { readonly host: Host }): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as LibraryMessage;
      const { host } = library;
      const answer = async () => {
        const { statusCode, body } = await host.receive({ body: message.body, flags });
        const headers = { "CONTENT-TYPE": "application/json" };
        bridge.onMessageFromHost(JSON.stringify({ id, type: ANSWER, message: { statusCode, headers, body } }));
      };
      setImmediate(() => void answer());
    },
  };
  return bridge;
}

// Built-ins of this realm, so that what the library makes passes for the tests' own arrays and errors.
const SHARED_BUILT_INS = { Array, Date, Error, JSON, Map, Object, Promise, RangeError, Set, TypeError };

/** What the library only looks after so late, in ms, keeps no process that has nothing else to do. */
const LATE = 300;

function setTimer(call: (...args: unknown[]) => void, milliseconds?: number, ...args: unknown[]): NodeJS.Timeout {
  const timer = setTimeout(call, milliseconds, ...args);
  if (milliseconds !== undefined && milliseconds >= LATE) timer.unref();
  return timer;
}

function createWindow(bridge: NativeBridge, office: OfficeGlobals): Record<string, unknown> {
  const window: Record<string, unknown> = {
    ...SHARED_BUILT_INS,
    ...office,
    _richApiNativeBridge: bridge,
    clearInterval,
    clearTimeout,
    console,
    document: { readyState: "complete", addEventListener: () => undefined },
    navigator: { userAgent: "Node" },
    performance,
    setInterval,
    setTimeout: setTimer,
    URL,
  };
  return Object.assign(window, { self: window, window });
}

/** Microsoft's library, loaded exactly as it is shipped but for {@link addNotes}, and the Excel that it talks with. */
export class Library {
  readonly globals: LibraryGlobals;
  private readonly window: Record<string, unknown>;
  private readonly bridge: NativeBridge;

  constructor(public host: Host) {
    this.bridge = createBridge(this);
    this.window = createWindow(this.bridge, createOffice());
    libraryScript().runInContext(vm.createContext(this.window));
    this.globals = this.window as unknown as LibraryGlobals;
    addNotes(this.globals);
    // Otherwise Excel.run ends before its clean-up request does, and tests would count it or not by chance.
    const { Utility } = this.globals.OfficeExtension as unknown as { Utility: { _synchronousCleanup: boolean } };
    Utility._synchronousCleanup = true;
    this.connect(host);
  }

  /**
   * Has it talk with another Excel from now on. What it knows of the one before it keeps, handlers of events above all: for
   * tests that open hundreds of workbooks and watch none of them.
   */
  connect(host: Host): void {
    this.host = host;
    // The library reads `Office.context` from the loader, which is not here.
    const context = createContext(host);
    const { OSF } = this.window as { OSF: { _OfficeAppFactory?: { getContext(): unknown } } };
    OSF._OfficeAppFactory = { getContext: () => context };
    host.onMessages = (messages) => {
      const entries = messages.map((message, index) => ({ ...message, id: index + 1 }));
      const text = JSON.stringify({ type: MESSAGE, message: { entries } });
      setImmediate(() => this.host === host && this.bridge.onMessageFromHost(text));
    };
  }
}
