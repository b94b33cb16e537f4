import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import type { Host } from "./host";
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

function createBridge(host: Host): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as LibraryMessage;
      const answer = async () => {
        const { statusCode, body } = await host.receive({ body: message.body, flags });
        const headers = { "CONTENT-TYPE": "application/json" };
        bridge.onMessageFromHost(JSON.stringify({ id, type: ANSWER, message: { statusCode, headers, body } }));
      };
      setImmediate(() => void answer());
    },
  };
  host.onMessages = (messages) => {
    const entries = messages.map((message, index) => ({ ...message, id: index + 1 }));
    setImmediate(() => bridge.onMessageFromHost(JSON.stringify({ type: MESSAGE, message: { entries } })));
  };
  return bridge;
}

// Built-ins of this realm, so that what the library makes passes for the tests' own arrays and errors.
const SHARED_BUILT_INS = { Array, Date, Error, JSON, Map, Object, Promise, RangeError, Set, TypeError };

function createWindow(host: Host, office: OfficeGlobals): Record<string, unknown> {
  const window: Record<string, unknown> = {
    ...SHARED_BUILT_INS,
    ...office,
    _richApiNativeBridge: createBridge(host),
    clearInterval,
    clearTimeout,
    console,
    document: { readyState: "complete", addEventListener: () => undefined },
    navigator: { userAgent: "Node" },
    performance,
    setInterval,
    setTimeout,
    URL,
  };
  return Object.assign(window, { self: window, window });
}

/** Loads the library, exactly as Microsoft ships it, with `host` as its Excel. */
export function loadLibrary(host: Host): LibraryGlobals {
  const window = createWindow(host, createOffice());
  libraryScript().runInContext(vm.createContext(window));
  const library = window as unknown as LibraryGlobals;
  // The library reads `Office.context` from the loader, which is not here.
  const context = createContext(host);
  const { OSF } = window as { OSF: { _OfficeAppFactory?: { getContext(): unknown } } };
  OSF._OfficeAppFactory = { getContext: () => context };
  // Otherwise Excel.run ends before its clean-up request does, and tests would count it or not by chance.
  const { Utility } = library.OfficeExtension as unknown as { Utility: { _synchronousCleanup: boolean } };
  Utility._synchronousCleanup = true;
  return library;
}
