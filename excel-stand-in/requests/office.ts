import type { Host } from "./host";
import { isSupported } from "./requirements";

type AnyFunction = (...args: never[]) => unknown;

/** The registry behind `Office.actions.associate` and `CustomFunctions.associate`; names are in upper case. */
export class Association {
  readonly mappings: Record<string, AnyFunction> = {};
  private readonly listeners: (() => void)[] = [];

  /** Gives a function a name, or several functions theirs. */
  associate(name: Record<string, AnyFunction> | string, action?: AnyFunction): void {
    const named = typeof name === "string" ? { [name]: action } : name;
    for (const [key, value] of Object.entries(named)) if (value) this.mappings[key.toUpperCase()] = value;
    for (const listener of this.listeners) listener();
  }

  /** Calls back after every change. */
  onchange(listener: () => void): void {
    this.listeners.push(listener);
  }
}

/** What office.js, the loader, puts into the window before it loads the library proper. */
export interface OfficeGlobals {
  readonly Office: Record<string, unknown>;
  readonly Microsoft: Record<string, unknown>;
  readonly CustomFunctions: Record<string, unknown>;
  readonly CustomFunctionMappings: Record<string, unknown>;
}

/** `Office.context` for a host. */
export function createContext(host: Host): Record<string, unknown> {
  return {
    contentLanguage: "zh-CN",
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.0.0" },
    displayLanguage: "zh-CN",
    host: "Excel",
    platform: "OfficeOnline",
    requirements: {
      isSetSupported: (name: string, version?: number | string) =>
        isSupported(host.requirements, name, version === undefined ? undefined : String(version)),
    },
  };
}

function associating(association: Association): Record<string, unknown> {
  return { _association: association, associate: association.associate.bind(association) };
}

/** The small part of `Office` that there is without the loader; the library adds the rest, `Office.addin` too. */
export function createOffice(): OfficeGlobals {
  const info = { host: "Excel", platform: "OfficeOnline", addin: null };
  const office = {
    actions: associating(new Association()),
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" },
    async onReady(callback?: (ready: typeof info) => unknown) {
      await callback?.(info);
      return info;
    },
  };
  return {
    CustomFunctionMappings: {},
    CustomFunctions: associating(new Association()),
    Microsoft: { Office: { WebExtension: office } },
    Office: office,
  };
}
